"""Long lives: what is computed evening by evening is what a fresh look computes, and a stop lasts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.days import Day
from pacing.history import History
from pacing.load import load_of, rank_of
from pacing.notes import HISTORY_DAYS, Note, NoteKind, NoteSettings, SentNote, Wish, note_for, note_on
from pacing.score import score_of, standing_of
from tests.pacing.histories import START, live, lives, on, steady
from tests.pacing.patients.life import Life
from tests.pacing.patients.person import draw
from tests.pacing.patients.policies import FIRST, as_day
from tests.pacing.patients.variants import worded

TOLD = NoteSettings(cold_told=True, good_day=True, says_mute=True)
LONG = 470
slow = settings(deadline=None, max_examples=15)


def life_of(seed: int) -> list[Day]:
    """What a virtual patient reports; every other one answers on buttons."""
    life = Life(draw(seed))
    reports = [report for _ in range(LONG) if (report := life.step().report)]
    return [as_day(worded(report) if seed % 2 else report) for report in reports]


def evenings(days: Sequence[Day]) -> Iterator[tuple[date, Note | None, tuple[SentNote, ...]]]:
    """Every evening of one history that grows: (date, note, what was sent before)."""
    seen, sent = History(), tuple[SentNote, ...]()
    by_date = {day.date: day for day in days}
    for number in range(LONG):
        today = FIRST + timedelta(days=number)
        if today in by_date:
            seen.add(by_date[today])
        note = note_on(seen, today, sent, TOLD)
        yield today, note, sent
        if note:
            sent = (*sent, SentNote(note.kind, note.day, note.variant, note.wording))


@pytest.mark.parametrize("seed", [80_000, 80_001, 80_002])
def test_a_history_that_grows_says_what_a_fresh_look_says(seed: int) -> None:
    days = life_of(seed)
    for today, note, sent in evenings(days):
        if note is not None or today.toordinal() % 9 == 0:
            assert note_for(days, today, sent, TOLD) == note


@pytest.mark.parametrize("severe", [False, True])
@slow
@given(days=lives(least=40, most=110))
def test_numbers_that_slide_along_are_those_of_a_fresh_look(severe: bool, days: list[Day]) -> None:
    seen = History((), severe)
    for day in days:
        seen.add(day)
        for number in (load_of, rank_of, score_of, standing_of):
            number(seen, day.date)
    for day in days[-3:]:
        fresh = History(days, severe)
        assert load_of(seen, day.date) == load_of(fresh, day.date)
        assert rank_of(seen, day.date) == rank_of(fresh, day.date)
        assert score_of(seen, day.date) == pytest.approx(score_of(fresh, day.date))
        assert standing_of(seen, day.date) == standing_of(fresh, day.date)


@slow
@given(lives(least=30), st.integers(0, HISTORY_DAYS + 60))
def test_what_was_stopped_stays_stopped(days: list[Day], ago: int) -> None:
    stopped = SentNote(NoteKind.MUTE, START - timedelta(days=ago), Wish.MUTE)
    ordinary = [replace(day, date=day.date - timedelta(days=60)) for day in steady(60)]
    for number in range(0, 70, 3):
        note = note_for([*ordinary, *days], on(number), [stopped], TOLD)
        assert note is None or note.kind is not NoteKind.HIGH_LOAD


@slow
@given(lives(least=30), st.integers(1, 60))
def test_limits_hold_across_a_restart(days: list[Day], number: int) -> None:
    """Notes are values: a history and notes read again after a restart go on as if nothing had happened."""
    notes = live(days, TOLD)
    sent = [
        SentNote(note.kind, note.day, note.variant, note.wording) for note in notes if note.day < on(number)
    ]
    expected = next((note for note in notes if note.day == on(number)), None)
    if number <= (days[-1].date - START).days:
        assert note_for(list(days), on(number), sent, TOLD) == expected


@slow
@given(lives(least=20), st.integers(0, 10))
def test_more_effort_today_never_lowers_the_load(days: list[Day], more: int) -> None:
    today = replace(days[-1], effort=max(days[-1].effort or 0, more), effort_top=10)
    before, after = History(days), History([*days[:-1], today])
    if days[-1].effort is not None:
        assert (load_of(after, today.date) or 0) >= (load_of(before, today.date) or 0)
