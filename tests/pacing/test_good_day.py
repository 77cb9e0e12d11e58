"""The good-day note: off unless asked for, and only where good days were followed by crashes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pacing.days import Day
from pacing.notes import NoteKind, NoteSettings, note_for
from tests.pacing.histories import a_day, on, steady

ON = NoteSettings(cold_told=True, good_day=True)


def life(good: int = 2) -> list[Day]:
    """`good` crashes two days after a good day, and a good day today."""
    days = steady(120)
    for start in (50, 75, 100)[:good]:
        days[start - 2] = a_day(start - 2, 4, 1)
        days[start] = a_day(start, 4, 9, crash=True)
    return [*days, a_day(120, 4, 2)]


def test_two_crashes_after_good_days_make_it_worth_a_word() -> None:
    note = note_for(life(), on(120), [], ON)
    assert note is not None
    assert note.kind is NoteKind.GOOD_DAY


@pytest.mark.parametrize(("good", "settings"), [(1, ON), (2, replace(ON, good_day=False))])
def test_otherwise_a_good_day_is_left_alone(good: int, settings: NoteSettings) -> None:
    assert note_for(life(good), on(120), [], settings) is None


def test_the_day_after_a_crash_is_no_good_day() -> None:
    days = [*life()[:-2], a_day(119, 4, 9, crash=True), a_day(120, 4, 2)]
    note = note_for(days, on(120), [], ON)
    assert note is None or note.kind is not NoteKind.GOOD_DAY
