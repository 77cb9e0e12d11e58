"""The score: monotone in today's effort, and never raised by leaving recent reports out (PACING.md 7.10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pacing.days import Day
from pacing.load import rank_of
from pacing.notes import NoteKind, NoteSettings, note_for
from pacing.score import effort_part, score_of, standing_of
from tests.pacing.histories import a_day, history, lives, on, steady

slow = settings(deadline=None, max_examples=40)


def test_score_worked_out_by_hand() -> None:
    """21 days of effort 4 and symptoms 5 without spread: s = a x 0.6 + (1 - a) x prior."""
    seen = history([*(a_day(number) for number in range(24)), a_day(24, 5, 6)])
    effort_n, symptom_n = 22, 21
    effort_s = (effort_n * 0.6 + 5 * 1.5) / (effort_n + 5)
    symptom_s = (symptom_n * 0.6 + 5 * 1.2) / (symptom_n + 5)
    expected = 1 / effort_s / 1.95 + 0.35 * (1 / symptom_s) / 2.31
    assert score_of(seen, on(24)) == pytest.approx(expected)


def test_no_score_without_an_answer() -> None:
    assert score_of(history(steady(30)), on(30)) is None


def test_standing_needs_fourteen_evenings_before_the_newest_two() -> None:
    assert standing_of(history(steady(16)), on(15)) is None
    assert standing_of(history(steady(17)), on(16)) is not None


def test_few_levels_that_wobble_stand_as_they_did() -> None:
    """On buttons a median jumps by a whole level; the evenings of one level keep one order."""
    days = [a_day(n, (5, 5, 7.5, 2.5)[n % 4], effort_top=4) for n in range(60)]
    seen = history(days)
    assert score_of(seen, on(58)) == pytest.approx(score_of(seen, on(54)), abs=0.05)


@slow
@given(lives(least=20), st.integers(0, 10))
def test_more_effort_today_never_lowers_score_or_standing(days: list[Day], more: int) -> None:
    assume(days[-1].effort is not None)
    today = replace(days[-1], effort=max(days[-1].effort or 0, more))
    before, after = history(days), history([*days[:-1], today])
    assert (score_of(before, today.date) or 0) <= (score_of(after, today.date) or 0)
    assert (standing_of(before, today.date) or 0) <= (standing_of(after, today.date) or 0)


@slow
@given(lives(least=25), st.sets(st.sampled_from([1, 2]), min_size=1))
def test_leaving_out_the_last_two_days_before_today_never_raises_score_or_standing(
    days: list[Day], backs: set[int]
) -> None:
    today = days[-1].date
    left = {today - timedelta(days=back) for back in backs}
    fewer = [day for day in days if day.date not in left]
    assume(fewer[-1].date == today and _same_scale(days))
    before, after = history(days), history(fewer)
    assert (score_of(after, today) or -9) <= (score_of(before, today) or -9) + 1e-9
    assert (standing_of(after, today) or 0) <= (standing_of(before, today) or 0)
    assert effort_part(after, today) <= effort_part(before, today) + 1e-9


def test_no_rule_about_the_usual_survives_leaving_out_any_report() -> None:
    """Half of the days as high as today: nothing to say. Without those, today is far above all that is left.

    What is left is exactly a history in which a note is due, so no engine that speaks of "more than usual" at
    all can keep "deleting reports never adds a note on load" for every report (PACING.md 7.10).
    """
    ordinary = [day for number, day in enumerate(steady(120)) if number % 4 in (1, 2)]
    busy = [a_day(number, 8) for number in range(120) if number % 4 in (0, 3)]
    today = a_day(120, 8)
    both = sorted([*ordinary, *busy], key=lambda day: day.date)
    told = NoteSettings(cold_told=True)
    assert note_for([*both, today], today.date, [], told) is None
    note = note_for([*ordinary, today], today.date, [], told)
    assert note is not None
    assert note.kind is NoteKind.HIGH_LOAD


def test_severe_mode_counts_reports_not_days() -> None:
    """One report in three days: 60 days hold 20 of them, and severe mode looks back over 60."""
    days = [replace(day, date=on(3 * n)) for n, day in enumerate(steady(70))]
    usual, severe = (history(days, severe=flag) for flag in (False, True))
    assert usual.effort_usual(on(207)).n == 14
    assert severe.effort_usual(on(207)).n == 60
    assert rank_of(severe, on(207)) is not None


def _same_scale(days: list[Day]) -> bool:
    return all(day.effort_top in (10, None) and day.symptom_top in (10, None) for day in days)
