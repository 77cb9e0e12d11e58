"""Insight: a link of effort and crashes is said when counts carry it, and so is that none is found."""

from __future__ import annotations

from pacing.days import Day
from pacing.insight import insight_of, threshold_of
from tests.pacing.histories import a_day, history, on, steady

DAYS = 300


def life(*crashes: int, busy: tuple[int, ...] = ()) -> list[Day]:
    """Ordinary days, some busy, with crashes of one day."""
    days = steady(DAYS)
    for number in busy:
        days[number] = a_day(number, 8)
    for number in crashes:
        days[number] = a_day(number, 2, 9, crash=True)
    return days


STARTS = tuple(range(40, 290, 25))
BUSY = tuple(start - 2 for start in STARTS)


def test_crashes_after_busy_days_are_counted() -> None:
    found = insight_of(history(life(*STARTS, busy=BUSY)), on(DAYS - 1))
    assert found is not None
    assert found.effort is not None
    assert 5 <= found.effort <= 8
    assert (found.after, found.crashes) == (len(STARTS), len(STARTS))


def test_four_crashes_are_too_few() -> None:
    assert insight_of(history(life(*STARTS[:4], busy=BUSY[:4])), on(DAYS - 1)) is None


def test_crashes_without_a_pattern_are_said_to_have_none() -> None:
    away = tuple(start + 10 for start in STARTS)
    found = insight_of(history(life(*STARTS, busy=away)), on(DAYS - 1))
    assert found is not None
    assert (found.effort, found.crashes) == (None, len(STARTS))


def test_what_was_not_there_a_month_ago_is_not_said_yet() -> None:
    starts = (272, 278, 284, 290, 296)
    seen = history(life(*starts, busy=tuple(start - 2 for start in starts)))
    assert threshold_of(seen, on(DAYS - 1)) is not None
    assert insight_of(seen, on(DAYS - 1)) is None


def test_no_crash_has_no_threshold() -> None:
    assert threshold_of(history(steady(100)), on(99)) is None
