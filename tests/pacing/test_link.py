"""Link: crashes that come after busy evenings speak for one, crashes that come at any time against it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.days import Day
from pacing.history import History
from pacing.link import LEAST_CRASHES, Link, led_of, link_of
from tests.pacing.histories import a_day, history, lives, on, steady

#: A busy evening every ten days, and crashes on the day after or in the middle between two.
BUSY = [a_day(n, 9) if n % 10 == 9 else day for n, day in enumerate(steady(150))]
AFTER, BETWEEN = (30, 50, 70, 90, 110, 130), (25, 45, 65, 85, 105, 125)
LAST, FIRST = on(149).toordinal(), on(0).toordinal()
slow = settings(deadline=None, max_examples=25)


def with_crashes(*numbers: int) -> list[Day]:
    return [replace(day, crash=True) if n in numbers else day for n, day in enumerate(BUSY)]


def link(days: list[Day], first: int = FIRST) -> Link:
    return link_of(history(days), LAST, first)


def test_crashes_after_busy_evenings_speak_for_a_link() -> None:
    found = link(with_crashes(*AFTER))
    assert found.crashes >= LEAST_CRASHES
    assert found.evidence > 0
    assert not found.missing


def test_crashes_between_busy_evenings_speak_against_one() -> None:
    found = link(with_crashes(*BETWEEN))
    assert found.evidence < 0
    assert found.missing


def test_what_was_found_once_is_not_lost_by_the_next_crash() -> None:
    before = link(with_crashes(*BETWEEN)[:130])
    after = link(with_crashes(*BETWEEN, 140))
    assert before.missing
    assert after.missing


def test_few_crashes_are_too_little_to_say() -> None:
    found = link(with_crashes(*BETWEEN[: LEAST_CRASHES - 1]))
    assert found.evidence < 0
    assert not found.missing


def test_without_crashes_there_is_no_evidence() -> None:
    assert link(BUSY) == Link(0, 0.0)


def test_a_life_without_ups_and_downs_says_nothing_either_way() -> None:
    same = [a_day(number, crash=True if number in BETWEEN else None) for number in range(150)]
    assert link(same).evidence == pytest.approx(0, abs=0.05)


def test_only_what_came_since_is_looked_at() -> None:
    since = on(60).toordinal()
    assert link(with_crashes(*BETWEEN), since).crashes == 4


def test_crashes_led_by_an_evening_that_stands_out_are_counted() -> None:
    assert led_of(history(with_crashes(*AFTER)), LAST, FIRST) == (len(AFTER), len(AFTER))
    assert led_of(history(with_crashes(*BETWEEN)), LAST, FIRST) == (0, len(BETWEEN))


@slow
@given(lives(least=40), st.integers(20, 39))
def test_looking_day_by_day_gives_the_same_link(days: list[Day], start: int) -> None:
    seen = History()
    for day in days:
        seen.add(day)
        if (day.date - on(0)).days >= start:
            link_of(seen, day.date.toordinal(), FIRST)
    last = days[-1].date.toordinal()
    grown, fresh = link_of(seen, last, FIRST), link_of(History(days), last, FIRST)
    assert grown.crashes == fresh.crashes
    assert grown.evidence == pytest.approx(fresh.evidence)
