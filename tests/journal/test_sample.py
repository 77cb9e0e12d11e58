"""The sample history: clearly invented, always the same, and rich enough to see notes, week and export."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.records import PromptKind, PromptState
from journal.sample import Sample, sample_history
from pacing.days import Day, days_of
from pacing.entries import OVERALL, Entry, Kind, Source
from pacing.levels import EFFORT_TOP, SPOKEN_TOP, SYMPTOM_TOP, Rating
from pacing.notes import NoteKind, NoteSettings, SentNote, note_for
from pacing.week import Asked, week_of

TODAY = date(2026, 11, 22)
LONDON = ZoneInfo("Europe/London")
SAMPLE = sample_history(TODAY, LONDON)


def days(sample: Sample = SAMPLE) -> list[Day]:
    """The sample as the engine sees it."""
    return days_of(sample.entries)


def evening(day: date, effort: int, symptoms: int) -> list[Entry]:
    """A check-in that somebody answers after the sample."""
    at = datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
    return [
        Entry(day, at, Kind.EFFORT, rating=Rating(effort, EFFORT_TOP)),
        Entry(day, at, Kind.SYMPTOM, OVERALL, Rating(symptoms, SYMPTOM_TOP)),
    ]


def note_after(*evenings: tuple[int, int], sent: tuple[SentNote, ...] = ()) -> NoteKind | None:
    """The note on the last of these evenings, the first of which is today's."""
    said = [*SAMPLE.entries]
    for step, (effort, symptoms) in enumerate(evenings):
        said += evening(TODAY + timedelta(days=step), effort, symptoms)
    note = note_for(days_of(said), TODAY + timedelta(days=len(evenings) - 1), sent, NoteSettings())
    return note.kind if note else None


def test_it_is_eight_weeks_that_end_yesterday() -> None:
    dates = [day.day for day in SAMPLE.days]
    assert dates == [TODAY - timedelta(days=back) for back in range(56, 0, -1)]


def test_every_entry_is_marked_as_a_sample_and_the_first_says_so_in_words() -> None:
    assert {entry.source for entry in SAMPLE.entries} == {Source.SAMPLE}
    assert "invented" in SAMPLE.entries[0].text


def test_the_same_day_gives_the_same_sample() -> None:
    assert sample_history(TODAY, LONDON) == SAMPLE


def test_blanks_are_blanks_of_every_kind() -> None:
    blank = [day for day in SAMPLE.days if not day.answers and not day.said]
    assert {day.state for day in blank} == {PromptState.NO_ANSWER, PromptState.SKIPPED, PromptState.NOT_ASKED}
    assert len(blank) / len(SAMPLE.days) == pytest.approx(0.12, abs=0.02)


def test_answers_belong_to_prompts_that_were_answered() -> None:
    assert all(bool(day.answers) == (day.state is PromptState.ANSWERED) for day in SAMPLE.days)
    assert Counter(day.kind for day in SAMPLE.days)[PromptKind.GENTLE] == 2


def test_each_crash_begins_one_or_two_days_after_much_more_effort() -> None:
    effort = {day.date: day.effort for day in days()}
    crashes = [day.date for day in days() if day.crash]
    onsets = [day for day in crashes if day - timedelta(days=1) not in crashes]
    before = [[effort.get(onset - timedelta(days=back)) for back in (1, 2)] for onset in onsets]
    assert len(onsets) == 2
    assert all(10 in both for both in before)


def test_one_day_alone_is_a_dip() -> None:
    worst = {day.date: day.symptoms or 0 for day in days()}
    near = {day.date + timedelta(days=step) for day in days() if day.crash for step in range(-3, 7)}
    dips = [day for day in worst if worst[day] > 6 and day not in near]
    assert len(dips) == 1
    assert max(worst.get(dips[0] + timedelta(days=step), 0) for step in (-1, 1)) < 4


def test_typed_numbers_never_take_a_day_off_the_scale_of_its_buttons() -> None:
    assert any(entry.rating and entry.rating.top == SPOKEN_TOP for entry in SAMPLE.entries)
    assert {day.symptom_top for day in days() if day.symptoms is not None} == {SYMPTOM_TOP}


def test_there_is_more_than_check_ins() -> None:
    kinds = Counter(entry.kind for entry in SAMPLE.entries)
    assert min(kinds[kind] for kind in (Kind.EXERTION, Kind.SLEEP, Kind.MEDICINE)) >= 10
    assert all(entry.amount for entry in SAMPLE.entries if entry.kind is Kind.EXERTION)


@pytest.mark.parametrize("symptoms", range(4))
def test_much_more_than_usual_today_gives_a_note_on_load(symptoms: int) -> None:
    assert note_after((4, symptoms)) is NoteKind.HIGH_LOAD


def test_the_note_has_a_why_with_own_numbers() -> None:
    note = note_for(days_of([*SAMPLE.entries, *evening(TODAY, 4, 1)]), TODAY, (), NoteSettings())
    assert note is not None
    assert note.why.effort_usual is not None
    assert (note.why.efforts[0], note.why.effort_reports) == (10, 32)


def test_a_usual_day_gives_no_note() -> None:
    assert note_after((2, 1)) is None


def test_creeping_symptoms_are_noticed_some_days_later() -> None:
    load = SentNote(NoteKind.HIGH_LOAD, TODAY, "load")
    quiet = [(4, 1), (1, 1), (2, 1), (2, 1)]
    assert note_after(*quiet, sent=(load,)) is None
    assert note_after(*quiet, (2, 3), sent=(load,)) is NoteKind.CREEPING


def test_the_week_has_four_weeks_to_compare_with_and_a_crash_and_blanks_to_show() -> None:
    week = week_of(days(), Asked(5, 7), TODAY - timedelta(days=1))
    assert week.effort is not None
    assert week.effort.before_reports >= 8
    assert week.effort.direction is not None
    assert week.crash_days == 1
    assert None in week.efforts


def test_reminders_come_every_day() -> None:
    assert [(one.task, one.rule.times[0].hour) for one in SAMPLE.reminders] == [
        ("LDN", 21),
        ("lie down for a while", 14),
    ]


@settings(deadline=None, max_examples=25)
@given(
    st.dates(date(2021, 1, 1), date(2035, 1, 1)),
    st.sampled_from(["America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Europe/London"]),
)
def test_check_ins_come_in_the_evening_of_their_day_in_every_zone(today: date, zone: str) -> None:
    for day in sample_history(today, ZoneInfo(zone)).days:
        clock = day.at.astimezone(ZoneInfo(zone))
        assert (clock.date(), clock.hour) == (day.day, 20)
