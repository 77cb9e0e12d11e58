"""Rules as RFC 5545 text: what is written is read back, and calendars can read it."""

from __future__ import annotations

from datetime import UTC, date, time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from pacing.rule import WEEKDAYS
from pacing.schedule import Freq, Rule, from_rrule, to_rrule
from tests.pacing.clocks import local

clocks = st.times().map(lambda at: at.replace(microsecond=0, second=at.second // 50 * 30))
starts = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Any rule, with every field open."""
    freq = draw(st.sampled_from(Freq))
    ordinals = st.sampled_from(["", "1", "-1"]) if freq in (Freq.MONTHLY, Freq.YEARLY) else st.just("")
    days = draw(st.lists(st.tuples(ordinals, st.sampled_from(WEEKDAYS)), max_size=3))
    windows = st.none() | st.tuples(clocks, clocks) if freq in (Freq.HOURLY, Freq.MINUTELY) else st.none()
    return Rule(
        freq,
        start=draw(starts),
        interval=draw(st.integers(1, 99)),
        byday=tuple(nth + day for nth, day in days),
        bymonthday=tuple(draw(st.lists(st.sampled_from([-1, 1, 31]), max_size=2))),
        bymonth=tuple(draw(st.lists(st.integers(1, 12), max_size=2))),
        times=tuple(draw(st.lists(clocks, max_size=4))),
        window=draw(windows),
        count=draw(st.none() | st.integers(1, 99)),
        until=draw(st.none() | starts),
        start_at=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
    )


@given(rules())
def test_rule_survives_the_round_trip(rule: Rule) -> None:
    assert from_rrule(to_rrule(rule)) == rule


def test_times_of_a_product_are_hours_and_minutes() -> None:
    rule = Rule(Freq.DAILY, date(2026, 3, 1), interval=2, times=(time(8), time(20)), until=date(2026, 12, 31))
    assert to_rrule(rule).split("\n") == [
        "DTSTART:20260301T080000",
        "RRULE:FREQ=DAILY;INTERVAL=2;BYHOUR=8,20;BYMINUTE=0;UNTIL=20261231T235959",
    ]


def test_calendars_read_the_same_firings() -> None:
    rule = Rule(Freq.WEEKLY, date(2026, 3, 2), byday=("MO", "TH"), times=(time(8), time(20)), count=4)
    days = ["2026-03-02 08:00", "2026-03-02 20:00", "2026-03-05 08:00", "2026-03-05 20:00"]
    assert list(rrulestr(to_rrule(rule))) == [local(day) for day in days]


def test_rule_from_another_calendar_is_read() -> None:
    text = "DTSTART;TZID=Europe/London:20260302T083000\r\nRRULE:FREQ=MONTHLY;BYDAY=+1MO;WKST=MO\r\n"
    assert from_rrule(text) == Rule(Freq.MONTHLY, date(2026, 3, 2), byday=("1MO",), times=(time(8, 30),))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "RRULE:FREQ=DAILY",
        "DTSTART:20260301T080000",
        "DTSTART:20260301T080000\nRRULE:FREQ=SECONDLY",
        "DTSTART:20260301T080000\nRRULE:INTERVAL=2",
        "DTSTART:20260301T080000\nRRULE:FREQ=DAILY;BYSETPOS=1",
        "DTSTART:20260301T080000\nRRULE:FREQ=DAILY;BYHOUR=25",
        "DTSTART:20261301T080000\nRRULE:FREQ=DAILY",
        "DTSTART:20260301T080000\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY",
        "DTSTART:20260301T080000\nRRULE:FREQ",
        "DTSTART:20260301T080000\nRRULE:FREQ=HOURLY\nX-PACENOTE-WINDOW:09:00",
    ],
)
def test_text_that_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence differs by what is wrong
        from_rrule(text)


@given(st.text(max_size=60))
def test_no_text_ends_in_another_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence differs by what is wrong
        from_rrule(f"RRULE:{text}")
