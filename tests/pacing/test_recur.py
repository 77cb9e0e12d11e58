"""The dates of a rule against python-dateutil, an independent reading of RFC 5545, in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule as reference
from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.rule import WEEKDAYS
from pacing.schedule import Freq, Rule, next_due
from tests.pacing.clocks import firings, local

ZONE = ZoneInfo("UTC")
END = local("2034-01-01")
FREQS: dict[Freq, Literal[0, 1, 2, 3]] = {
    Freq.DAILY: reference.DAILY,
    Freq.WEEKLY: reference.WEEKLY,
    Freq.MONTHLY: reference.MONTHLY,
    Freq.YEARLY: reference.YEARLY,
}

plain_days = st.lists(st.sampled_from(WEEKDAYS), max_size=3, unique=True)
nth_days = st.lists(
    st.tuples(st.sampled_from([-2, -1, 1, 2, 3, 5]), st.sampled_from(WEEKDAYS)), max_size=2, unique=True
)
month_days = st.lists(st.integers(1, 31) | st.integers(-3, -1), max_size=2, unique=True)
months = st.lists(st.integers(1, 12), max_size=3, unique=True)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Rules of days with all the terms that their frequency knows."""
    freq = draw(st.sampled_from(list(FREQS)))
    days = draw(plain_days)
    if freq in (Freq.MONTHLY, Freq.YEARLY) and draw(st.booleans()):
        days = [f"{nth}{day}" for nth, day in draw(nth_days)]
    return Rule(
        freq,
        start=draw(st.dates(date(2024, 1, 1), date(2027, 1, 1))),
        interval=draw(st.integers(1, 4)),
        byday=tuple(days),
        bymonthday=tuple(draw(month_days)) if freq is not Freq.WEEKLY and not days else (),
        bymonth=tuple(sorted(draw(months))),
        times=tuple(
            draw(st.lists(st.sampled_from([time(8), time(13, 30), time(21)]), min_size=1, max_size=3))
        ),
    )


def same_in_dateutil(rule: Rule) -> list[datetime]:
    """The first firings as dateutil gives them, each time of the day by itself."""
    found: list[datetime] = []
    for at in rule.times:
        dates = reference.rrule(
            FREQS[rule.freq],
            dtstart=datetime.combine(rule.start, at),
            interval=rule.interval,
            byweekday=[weekday(token) for token in rule.byday] or None,
            bymonthday=rule.bymonthday or None,
            bymonth=rule.bymonth or None,
            until=END,
        )
        found += islice(dates, 12)
    return sorted(found)[:12]


def weekday(token: str) -> reference.weekday:
    """MO or -1FR as dateutil has it."""
    day = reference.weekday(WEEKDAYS.index(token[-2:]))
    return day(int(token[:-2])) if token[:-2] else day


def ours(rule: Rule, after: datetime, number: int) -> list[datetime]:
    """Our first firings before 2034, as naive clocks."""
    found = [due.slot for due in islice(firings(rule, ZONE, after), number)]
    return [slot for slot in found if slot <= END]


@settings(max_examples=60, deadline=None)
@given(rules())
def test_dates_are_those_of_dateutil(rule: Rule) -> None:
    expected = same_in_dateutil(rule)
    start = datetime.combine(rule.start, time(), UTC) - timedelta(days=1)
    assert ours(rule, start, len(expected)) == expected


@settings(max_examples=60, deadline=None)
@given(rules(), st.integers(0, 11))
def test_firing_after_any_other_is_the_next(rule: Rule, place: int) -> None:
    expected = same_in_dateutil(rule)
    if place + 1 < len(expected):
        due = next_due(rule, ZONE, expected[place].replace(tzinfo=UTC))
        assert due is not None
        assert due.slot == expected[place + 1]


@settings(max_examples=60, deadline=None)
@given(rules(), st.integers(1, 8))
def test_count_is_the_number_of_firings(rule: Rule, count: int) -> None:
    expected = same_in_dateutil(rule)[:count]
    limited = Rule(**{name: getattr(rule, name) for name in Rule.__slots__} | {"count": count})
    start = datetime.combine(rule.start, time(), UTC) - timedelta(days=1)
    assert ours(limited, start, 20) == expected


def test_weekday_and_day_of_the_month_must_both_hold() -> None:
    rule = Rule(Freq.MONTHLY, date(2026, 1, 1), byday=("FR",), bymonthday=(13,), times=(time(8),))
    fridays = ours(rule, datetime(2026, 1, 1, tzinfo=UTC), 4)
    assert [f"{slot:%y-%m-%d}" for slot in fridays] == ["26-02-13", "26-03-13", "26-11-13", "27-08-13"]


@pytest.mark.parametrize(
    ("terms", "word"),
    [
        ({"interval": 0}, "interval"),
        ({"count": 0}, "count"),
        ({"byday": ("1MO",)}, "monthly or yearly"),
        ({"byday": ("XX",)}, "written like"),
        ({"bymonthday": (32,)}, "day of the month"),
        ({"bymonth": (13,)}, "month lies"),
        ({"times": (time(8, tzinfo=UTC),)}, "without a zone"),
        ({"window": (time(9), time(17))}, "minutes or hours"),
        ({"start_at": local("2026-01-01")}, "with a zone"),
    ],
)
def test_what_means_nothing_is_refused(terms: dict[str, object], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        Rule(Freq.DAILY, date(2026, 1, 1), **terms)  # type: ignore[arg-type]


def test_times_are_sorted_and_each_once() -> None:
    rule = Rule(Freq.DAILY, date(2026, 1, 1), times=(time(20), time(8), time(20)))
    assert rule.times == (time(8), time(20))
