"""A question that tells nothing: when it is offered to be left out, and when not."""

from datetime import UTC, date, datetime, timedelta

from pacing.burden import Unchanging, may_offer, unchanging
from pacing.checkin import Question
from pacing.entries import Entry, Kind
from pacing.levels import Rating

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 20, tzinfo=UTC)


def energy(levels: list[int]) -> list[Entry]:
    return [
        Entry(TODAY - timedelta(days=back), AT, Kind.RATING, "energy", Rating(level, 3))
        for back, level in enumerate(levels)
    ]


def test_nine_of_ten_the_same_are_offered() -> None:
    assert unchanging(energy([1] * 18 + [2] * 2), (), TODAY) == Unchanging(Question.ENERGY, 18, 20)


def test_what_changes_is_not_offered() -> None:
    assert unchanging(energy([1] * 17 + [2] * 3), (), TODAY) is None


def test_few_answers_say_nothing() -> None:
    assert unchanging(energy([1] * 19), (), TODAY) is None


def test_what_is_left_out_is_not_offered_again() -> None:
    assert unchanging(energy([1] * 25), ("energy",), TODAY) is None


def test_the_symptoms_are_always_asked() -> None:
    same = [Entry(each.day, AT, Kind.SYMPTOM, "overall", Rating(2, 3)) for each in energy([1] * 25)]
    assert unchanging(same, (), TODAY) is None


def test_once_a_month_at_most() -> None:
    assert may_offer(None, TODAY)
    assert not may_offer(TODAY - timedelta(days=29), TODAY)
    assert may_offer(TODAY - timedelta(days=30), TODAY)
