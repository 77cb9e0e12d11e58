"""The usual and the load of a day, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.days import Day
from pacing.load import load_of, rank_of
from pacing.score import effort_part
from pacing.strain import trend_of
from pacing.usual import EFFORT_PRIOR, SYMPTOM_PRIOR, Usual, middle_of, usual_of
from tests.pacing.histories import a_day, history, lives, on, steady


def test_usual_without_reports_is_the_prior() -> None:
    assert usual_of([], EFFORT_PRIOR) == EFFORT_PRIOR


def test_usual_of_five_reports_is_half_way_to_the_prior() -> None:
    # a = 5 / 10; median 6; MAD of (4, 5, 6, 7, 8) is 1
    usual = usual_of([8, 4, 6, 5, 7], EFFORT_PRIOR)
    assert (usual.m, usual.n, usual.median) == (0.5 * 6 + 0.5 * 3.5, 5, 6)
    assert usual.s == pytest.approx(0.5 * 1.4826 + 0.5 * 1.5)


def test_spread_of_equal_reports_is_the_least_one() -> None:
    assert usual_of([5] * 15, SYMPTOM_PRIOR).s == pytest.approx(0.75 * 0.6 + 0.25 * 1.2)


def test_span_stays_on_the_scale() -> None:
    assert Usual(0.5, 1, 20).span == (0, 1.5)


def test_median_of_an_even_number_is_between() -> None:
    assert middle_of([4, 1, 3, 2]) == 2.5


def test_newest_days_are_left_out_of_the_baselines() -> None:
    days = [a_day(number) for number in range(20)]
    # effort: [d-44, d-3] of d = 19 are days 0-16; symptoms: [d-45, d-4] are days 0-15
    assert history(days).effort_usual(on(19)).n == 17
    assert history(days).symptom_usual(on(19)).n == 16


def test_baseline_is_42_days_without_crash_and_illness() -> None:
    days = [a_day(number) for number in range(100)]
    days[90], days[91] = a_day(90, crash=True), a_day(91, illness=True)
    assert history(days).effort_usual(on(99)).n == 40


def test_new_scale_starts_the_baseline_anew() -> None:
    days = [*steady(40), *(replace(day, effort_top=4, symptom_top=3) for day in steady(10, 40))]
    seen = history(days)
    assert (seen.effort_usual(on(49)).n, seen.symptom_usual(on(49)).n) == (7, 6)


@pytest.mark.parametrize(("effort", "spreads"), [(0, -1), (10, 3.5)])
def test_single_day_counts_between_one_spread_below_and_three_and_a_half_above(
    effort: float, spreads: float
) -> None:
    days = [a_day(number, None) for number in range(56, 60)]
    seen = history([*steady(56), *days, a_day(60, effort)])
    assert load_of(seen, on(60)) == spreads


def test_load_worked_out_by_hand() -> None:
    # 20 days of effort 4 and then 4, missing, 6, 8 on days 20-23; baseline of day 23: days 0-20, n = 21
    days = [*(a_day(number) for number in range(21)), a_day(22, 6), a_day(23, 8)]
    a = 21 / 26
    m, s = a * 4 + (1 - a) * 3.5, a * 0.6 + (1 - a) * 1.5
    z = [min((effort - m) / s, 3.5) for effort in (8, 6, 4)]
    expected = (1 * z[0] + 0.8 * z[1] + 0.2 * z[2]) / (1 + 0.8 + 0.2)
    assert load_of(history(days), on(23)) == pytest.approx(expected)


def test_no_load_without_effort_today() -> None:
    assert load_of(history([*steady(20), a_day(20, None)]), on(20)) is None


def test_rank_needs_fourteen_evenings() -> None:
    assert rank_of(history(steady(14)), on(13)) is None
    assert rank_of(history(steady(15)), on(14)) is not None


def test_rank_is_the_share_of_evenings_no_higher() -> None:
    seen = history([*steady(40), a_day(40, 10)])
    assert rank_of(seen, on(40)) == 1
    loads = [load_of(seen, on(number)) for number in range(39)]
    mine = load_of(seen, on(39))
    assert mine is not None
    assert rank_of(seen, on(39)) == sum(load is not None and load <= mine for load in loads) / 39


def test_trend_worked_out_by_hand() -> None:
    # 20 days of 5, then 7: f = 5 + .5 x 2, g = 5 + .12 x 2; s_S of 17 equal reports
    days = [*(a_day(number) for number in range(20)), a_day(20, 4, 7)]
    a = 17 / 22
    expected = (6 - 5.24) / (a * 0.6 + (1 - a) * 1.2)
    assert trend_of(history(days), on(20)) == pytest.approx(expected)


@given(st.floats(0, 10), st.integers(1, 60))
def test_constant_effort_is_never_above_its_own_mean(effort: float, length: int) -> None:
    days = [a_day(number, effort) for number in range(length + 20)]
    assert effort_part(history(days), on(length + 19)) == pytest.approx(0, abs=1e-6)


@given(lives(least=20), st.integers(0, 10))
def test_more_effort_today_never_lowers_the_load(days: list[Day], more: int) -> None:
    said = days[-1].effort or 0
    loads = []
    for effort in (said, max(said, more)):
        today = replace(days[-1], effort=effort, effort_top=10)
        loads.append(load_of(history([*days[:-1], today]), today.date) or 0)
    assert loads[0] <= loads[1]


@given(lives(least=10), st.integers(0, 10), st.integers(0, 10))
def test_crash_days_never_raise_the_usual(days: list[Day], effort: int, symptoms: int) -> None:
    last = days[-1].date
    taken = {day.date for day in days}
    free = [number for number in range((last - on(0)).days) if on(number) not in taken]
    crashes = [a_day(number, effort, symptoms, crash=True) for number in free]
    more = sorted([*days, *crashes], key=lambda day: day.date)
    assert history(more).effort_usual(last).m <= history(days).effort_usual(last).m
    assert history(more).symptom_usual(last).m <= history(days).symptom_usual(last).m
