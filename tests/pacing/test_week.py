"""The week: seven slots, the four weeks before, counts behind everything, and blanks as blanks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from pacing.days import Day
from pacing.week import Asked, Compared, Direction, Followed, week_of
from tests.pacing.histories import a_day, lives, on, steady

ASKED = Asked(answered=9, asked=14)
BEFORE = [a_day(number, 4, 5) for number in range(28)]


def week(*days: Day) -> list[Day]:
    """Four ordinary weeks and then these days."""
    return [*BEFORE, *days]


def test_no_days_are_seven_blanks() -> None:
    empty = week_of([], ASKED, on(34))
    assert (empty.first, empty.last, empty.reports, empty.crash_days) == (on(28), on(34), 0, 0)
    assert empty.efforts == empty.symptoms_by_day == empty.crashes == (None,) * 7
    assert (empty.effort, empty.symptoms, empty.sleep, empty.followed) == (None,) * 4


def test_missing_days_stay_blank() -> None:
    seen = week_of(week(a_day(28, 3), a_day(30, None, 6)), ASKED, on(34))
    assert seen.efforts == (3, None, None, None, None, None, None)
    assert seen.symptoms_by_day == (5, None, 6, None, None, None, None)
    assert (seen.reports, seen.asked) == (2, ASKED)


def test_harder_week_is_higher_with_its_counts() -> None:
    seen = week_of(week(*(a_day(number, 6, 5) for number in range(28, 32))), ASKED, on(34))
    assert seen.effort == Compared(6, 4, 4, 28, Direction.HIGHER, 10)
    assert seen.symptoms == Compared(5, 4, 5, 28, Direction.ABOUT, 10)


def test_easier_week_is_lower() -> None:
    seen = week_of(week(*(a_day(number, 2, 5) for number in range(28, 32))), ASKED, on(34))
    assert seen.effort is not None
    assert seen.effort.direction is Direction.LOWER


def test_two_reports_are_not_enough_to_say() -> None:
    seen = week_of(week(a_day(28, 9), a_day(29, 9)), ASKED, on(34))
    assert seen.effort == Compared(9, 2, 4, 28, None, 10)


def test_seven_reports_before_are_not_enough_to_say() -> None:
    days = [*BEFORE[:7], *(a_day(number, 9) for number in range(28, 35))]
    seen = week_of(days, ASKED, on(34))
    assert seen.effort == Compared(9, 7, 4, 7, None, 10)


def test_new_scale_is_not_compared_with_the_old() -> None:
    new = [replace(a_day(number, 7.5), effort_top=4) for number in range(28, 35)]
    seen = week_of(week(*new), ASKED, on(34))
    assert seen.effort == Compared(7.5, 7, None, 0, None, 4)


def test_crash_days_are_counted_as_said() -> None:
    days = week(a_day(28, crash=True), a_day(29, crash=False), a_day(30, crash=True))
    seen = week_of(days, ASKED, on(34))
    assert seen.crash_days == 2
    assert seen.crashes == (True, False, True, None, None, None, None)


def test_sleep_is_compared_when_it_was_said() -> None:
    before = [replace(day, sleep=10.0, hours=8.0) for day in BEFORE]
    days = [*before, *(a_day(number, sleep=0.0, hours=5.0) for number in range(28, 31))]
    seen = week_of(days, ASKED, on(34))
    assert seen.sleep == Compared(0, 3, 10, 28, Direction.LOWER)
    assert seen.hours == Compared(5, 3, 8, 28, Direction.LOWER)


def test_days_outside_the_five_weeks_do_not_count() -> None:
    days = [a_day(number, 4, 5) for number in range(60)]
    seen = week_of(days, ASKED, on(49))
    assert seen.effort == Compared(4, 7, 4, 28, Direction.ABOUT, 10)


def test_harder_symptoms_after_more_effort_are_said_with_counts() -> None:
    """Every seventh day is busy, and the next one harder."""
    days = [a_day(n, 8 if n % 7 == 3 else 4, 8 if n % 7 == 4 else 5) for n in range(35)]
    assert week_of(days, ASKED, on(34)).followed == Followed(5, 5)


def test_no_link_is_not_said() -> None:
    assert week_of(steady(35), ASKED, on(34)).followed is None


@given(lives())
def test_counts_never_exceed_the_days(days: list[Day]) -> None:
    seen = week_of(days, ASKED, days[-1].date)
    assert seen.crash_days <= seen.reports <= 7
    for value in (seen.effort, seen.symptoms):
        assert value is None or (value.reports <= 7 and value.before_reports <= 28)
