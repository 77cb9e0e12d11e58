"""What patients ask to be reminded of comes at the time that they said, or is asked about."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language import read
from language.values import Doubt, Known, Refusal, ReminderKind
from tests.language.clock import LONDON, NOW, rows
from tests.language.forms import asks, tidy, told
from tests.language.reminder_messages import REMINDERS, TOGETHER


@pytest.mark.parametrize(("message", "says"), rows(REMINDERS))
def test_a_reminder_is_read_as_said(message: str, says: list[str]) -> None:
    assert asks(read(message, NOW, LONDON).reminder) in says


@pytest.mark.parametrize(("message", "logs", "says"), TOGETHER)
def test_one_sentence_logs_and_reminds(message: str, logs: str, says: str) -> None:
    reading = read(message, NOW, LONDON)
    assert (told(reading.log), asks(reading.reminder)) == (tidy(logs), says)


@pytest.mark.parametrize(
    ("message", "task"),
    [
        ("remind me to take meds every night at 9", "take meds"),
        ("in 45 min lie down", "lie down"),
        ("remind me tomorrow 3pm to call the doctor", "call the doctor"),
        ("i need to take LDN at nine every night can u remind me", "take LDN"),
        ("remind me at 3 to drink 500ml", "drink 500ml"),
        ("REMIND ME EVERY DAY AT 9PM TAKE LDN!!!", "TAKE LDN"),
        ("remind me at 5", ""),
    ],
)
def test_the_task_keeps_the_patients_words(message: str, task: str) -> None:
    assert read(message, NOW, LONDON).reminder.task == task


def test_an_hour_far_away_offers_both_instants() -> None:
    reminder = read("remind me 2:30", NOW.replace(hour=14, minute=45), LONDON).reminder
    assert reminder.doubt is Doubt.TIME
    assert [f"{option.at:%d %H:%M}" for option in reminder.options] == ["11 02:30", "11 14:30"]


def test_tomorrow_after_midnight_offers_both_days() -> None:
    reminder = read("remind me tomorrow at 9", NOW.replace(hour=2), LONDON).reminder
    assert [f"{option.at:%d %H:%M}" for option in reminder.options] == ["11 09:00", "10 09:00"]


def test_day_and_month_that_could_be_swapped_are_asked_about() -> None:
    reminder = read("remind me 3/4 at 10:00 to ring", NOW, LONDON).reminder
    assert len(reminder.options) == 2


@pytest.mark.parametrize(
    ("message", "refusal"),
    [
        ("remind me yesterday", Refusal.PAST),
        ("remind me at 25:00", Refusal.IMPOSSIBLE),
        ("remind me every minute", Refusal.TOO_OFTEN),
        ("remind me in 4 years", Refusal.TOO_FAR),
    ],
)
def test_a_refusal_says_why(message: str, refusal: Refusal) -> None:
    assert read(message, NOW, LONDON).reminder.refusal is refusal


def test_hours_ahead_are_elapsed_time_over_summer_time() -> None:
    evening = datetime(2026, 3, 28, 20, 0, tzinfo=LONDON)
    assert asks(read("remind me in 12 hours", evening, LONDON).reminder) == "2026-03-29T09:00"


def test_a_clock_time_is_wall_clock_over_winter_time() -> None:
    new_york = ZoneInfo("America/New_York")
    evening = datetime(2026, 10, 31, 22, 0, tzinfo=new_york)
    (at,) = read("remind me tomorrow at noon", evening, new_york).reminder.at
    assert at.isoformat() == "2026-11-01T12:00:00-05:00"


def test_a_label_of_a_reminder_is_a_target() -> None:
    known = Known(labels=("lie down", "water the fern"))
    reminder = read("cancel fern", NOW, LONDON, known).reminder
    assert reminder.command is not None
    assert reminder.command.target.label == "fern"


def test_an_unexplained_digit_becomes_a_question() -> None:
    assert read("remind me at 5 17 33 to rest", NOW, LONDON).reminder.kind is ReminderKind.ASK


def test_different_tasks_at_different_times_keep_both_instants() -> None:
    reminder = read("remind me at 2 to eat and at 4 to rest", NOW, LONDON).reminder
    assert asks(reminder) == "2026-06-10T14:00 2026-06-10T16:00"
    assert reminder.tasks == ("eat", "rest")


def test_one_task_at_several_times_is_one_task() -> None:
    reminder = read("remind me at 2 and 6 to take meds", NOW, LONDON).reminder
    assert (reminder.task, reminder.tasks) == ("take meds", ())
