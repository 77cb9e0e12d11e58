"""Messages written without a look at the grammar: most are right, none is silently wrong."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language import read
from language.values import Known
from pacing.levels import Rating
from tests.language.clock import LONDON, NOW
from tests.language.forms import asks, told
from tests.language.fresh import ANSWERS, ELSEWHERE, LOGS, REMINDERS
from tests.language.score import Score, score_log, score_reminder

LOGS_RIGHT, REMINDERS_RIGHT = 0.95, 0.97


@pytest.mark.parametrize(("message", "right"), LOGS)
def test_a_fresh_log_is_never_silently_wrong(message: str, right: list[str]) -> None:
    assert score_log(told(read(message, NOW, LONDON).log), right) is not Score.WRONG


@pytest.mark.parametrize(("message", "right"), REMINDERS)
def test_a_fresh_reminder_is_never_silently_wrong(message: str, right: list[str]) -> None:
    assert score_reminder(asks(read(message, NOW, LONDON).reminder), right) is not Score.WRONG


@pytest.mark.parametrize(("zone", "moment", "message", "right"), ELSEWHERE)
def test_other_zones_and_days_are_never_silently_wrong(
    zone: str, moment: str, message: str, right: str
) -> None:
    there = ZoneInfo(zone)
    reading = read(message, datetime.fromisoformat(moment).replace(tzinfo=there), there)
    assert score_reminder(asks(reading.reminder), right.split(" | ")) is not Score.WRONG


@pytest.mark.parametrize(("asked", "last", "message", "right"), ANSWERS)
def test_a_fresh_answer_is_never_silently_wrong(
    asked: tuple[str, ...], last: dict[str, float], message: str, right: str
) -> None:
    known = Known(asked=asked, last={name: Rating(value, 10) for name, value in last.items()})
    got = told(read(message, NOW, LONDON, known).log)
    assert score_log(got, right.split(" | ")) is not Score.WRONG


def test_most_fresh_logs_are_read_right() -> None:
    scores = Counter(score_log(told(read(message, NOW, LONDON).log), right) for message, right in LOGS)
    assert scores[Score.RIGHT] >= LOGS_RIGHT * scores.total()


def test_most_fresh_reminders_are_read_right() -> None:
    scores = Counter(
        score_reminder(asks(read(message, NOW, LONDON).reminder), right) for message, right in REMINDERS
    )
    assert scores[Score.RIGHT] >= REMINDERS_RIGHT * scores.total()
