"""Earlier events of one sort, and what followed them."""

from datetime import UTC, date, datetime, timedelta

from pacing.days import days_of
from pacing.entries import OVERALL, Entry, Kind
from pacing.levels import Rating
from pacing.precedents import Precedents, precedents

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 20, tzinfo=UTC)


def visit(back: int) -> Entry:
    return Entry(TODAY - timedelta(days=back), AT, Kind.EXERTION, "social", amount=60, text="visit")


def worst(back: int, level: float) -> Entry:
    return Entry(TODAY - timedelta(days=back), AT, Kind.SYMPTOM, OVERALL, Rating(level, 10))


def steady(*flares: int) -> list[Entry]:
    return [worst(back, 9 if back in flares else 3) for back in range(90, 0, -1)]


def found(entries: list[Entry]) -> Precedents:
    return precedents(entries, days_of(entries), "visit", TODAY)


def test_a_flare_within_three_days_counts_as_worse() -> None:
    assert found([*steady(28), visit(30), visit(20), visit(10)]) == Precedents(3, 1)


def test_a_flare_after_four_days_does_not() -> None:
    assert found([*steady(26), visit(30)]) == Precedents(1, 0)


def test_another_sort_is_another_matter() -> None:
    entries = [*steady(28), visit(30)]
    assert precedents(entries, days_of(entries), "party", TODAY) == Precedents(0, 0)


def test_days_that_nobody_knows_are_not_counted() -> None:
    assert found([visit(30)]) == Precedents(0, 0)


def test_what_the_patient_answered_wins_over_the_flare() -> None:
    same = Entry(
        TODAY - timedelta(days=29), AT, Kind.EVENT, "visit", Rating(0, 2), amount=1, text="my sister"
    )
    assert found([*steady(28), visit(30), same]) == Precedents(1, 0)


def test_an_event_in_a_crash_is_not_counted() -> None:
    crash = Entry(TODAY - timedelta(days=30), AT, Kind.CRASH, amount=1)
    assert found([*steady(), visit(30), crash]) == Precedents(0, 0)


def test_three_are_enough_and_two_are_not() -> None:
    assert Precedents(3, 0).enough
    assert not Precedents(2, 2).enough
