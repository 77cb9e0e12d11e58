"""Rate: who crashes often hears of an evening on which others, who rarely do, hear nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.days import Day
from pacing.high import is_high
from pacing.outcome import AT_FIRST, FIRST_DAYS, RATE_DAYS, rate_on
from pacing.score import standing_of
from tests.pacing.histories import a_day, history, lives, on, steady

slow = settings(deadline=None, max_examples=25)
#: An evening as high as one in nine: steady days, among which some are busier than today.
TODAY = 170
ORDINARY = [a_day(n, 8) if n % 9 == 8 else day for n, day in enumerate(steady(TODAY))]
RARELY, OFTEN = (), tuple(range(24, 160, 12))


def with_crashes(numbers: Sequence[int]) -> list[Day]:
    days = [replace(day, crash=True) if n in numbers else day for n, day in enumerate(ORDINARY)]
    return [*days, a_day(TODAY, 7)]


def test_before_anything_is_known_the_rate_is_that_of_the_one_real_diary() -> None:
    seen = history([a_day(0)])
    assert rate_on(seen, seen.at(on(0))) == pytest.approx(AT_FIRST)


def test_rate_worked_out_by_hand() -> None:
    """Three crashes in 100 days; today's own is not counted."""
    days = [a_day(n, crash=True if n in (20, 50, 80, 100) else None) for n in range(101)]
    seen = history(days)
    assert rate_on(seen, seen.at(on(100))) == pytest.approx((3 + AT_FIRST * FIRST_DAYS) / (100 + FIRST_DAYS))


def test_old_crashes_are_forgotten() -> None:
    seen = history([a_day(n, crash=True if n in (20, 30) else None) for n in range(32 + RATE_DAYS)])
    assert rate_on(seen, seen.at(on(31 + RATE_DAYS))) < AT_FIRST


def test_the_same_evening_is_told_to_who_crashes_often_and_not_to_who_never_does() -> None:
    rarely, often = (history(with_crashes(numbers)) for numbers in (RARELY, OFTEN))
    assert 0.70 <= (standing_of(often, on(TODAY)) or 0) < 0.95
    assert is_high(often, often.at(on(TODAY)))
    assert not is_high(rarely, rarely.at(on(TODAY)))


@slow
@given(lives(least=30), st.integers(0, 60))
def test_looking_on_other_days_first_gives_the_same_rate(days: list[Day], number: int) -> None:
    one, other = history(days), history(days)
    for day in reversed(days):
        rate_on(one, one.at(day.date))
    last = other.at(on(number))
    assert rate_on(one, one.at(on(number))) == rate_on(other, last)
