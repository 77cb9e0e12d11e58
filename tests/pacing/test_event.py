"""Named events: which day asks, in which order, and when it is over."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pacing.event import After, Event, answered, current, lag_of, next_day, of_day, worth_following

DAY = date(2026, 11, 17)
DENTIST = Event("dentist", "appointment", "physical", DAY, 7, 120)
lags = st.integers(-3, 9)


def test_the_next_two_days_ask_and_the_third_does_not() -> None:
    asked = [step for step in range(-2, 9) if lag_of(DENTIST, DAY + timedelta(days=step)) is not None]
    assert asked == [1, 2]


def test_the_third_day_asks_after_worse() -> None:
    worse = replace(DENTIST, answers=((1, After.SAME), (2, After.WORSE)))
    assert lag_of(worse, DAY + timedelta(days=3)) == 3


def test_what_was_answered_stays_the_question_of_its_day() -> None:
    events = answered((DENTIST,), DENTIST, DAY + timedelta(days=1), After.WORSE)
    assert of_day(events, DAY + timedelta(days=1)) == events[0]
    assert lag_of(events[0], DAY + timedelta(days=1)) is None


def test_a_changed_answer_takes_the_place_of_the_former() -> None:
    first = answered((DENTIST,), DENTIST, DAY + timedelta(days=1), After.WORSE)
    second = answered(first, first[0], DAY + timedelta(days=1), After.SAME)
    assert second[0].answers == ((1, After.SAME),)


def test_as_usual_counts_as_the_same() -> None:
    events = answered((DENTIST,), DENTIST, DAY + timedelta(days=2), None)
    assert events[0].worst == After.SAME


def test_of_two_events_the_older_one_is_asked_about() -> None:
    wedding = replace(DENTIST, what="wedding", day=DAY + timedelta(days=1), batch=8)
    assert of_day((wedding, DENTIST), DAY + timedelta(days=2)) == DENTIST


def test_an_occasion_needs_its_length_and_a_shower_an_hour() -> None:
    assert worth_following("appointment", 20)
    assert not worth_following("appointment", None)
    assert not worth_following("shower", 30)
    assert worth_following("garden", 60)


@given(first=lags, second=lags, today=lags)
def test_the_next_day_is_later_and_has_a_question(first: int, second: int, today: int) -> None:
    events = [replace(DENTIST, day=DAY + timedelta(days=step), batch=step) for step in (first, second)]
    day = next_day(events, DAY + timedelta(days=today))
    assert day is None or (day > DAY + timedelta(days=today) and of_day(events, day) is not None)


@given(st.lists(lags, max_size=8))
def test_what_is_over_is_kept_no_longer(steps: list[int]) -> None:
    events = [replace(DENTIST, day=DAY + timedelta(days=step)) for step in steps]
    assert all(event.ends >= DAY for event in current(events, DAY))
    assert len(current(events, DAY)) <= 3
