"""Properties of every schedule, and a sweep over all clock changes of 2026-2035."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.schedule import Due, Freq, Rule, next_daily, next_due, resolve, wall
from tests.pacing.clocks import FIRST, LAST, changes, firings, local, unlike_zones

ZONES = [
    "Europe/London",
    "America/Santiago",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "America/Nuuk",
    "Africa/Casablanca",
]
QUARTER = timedelta(minutes=15)

zones = st.sampled_from(ZONES).map(ZoneInfo)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
instants = st.datetimes(local("2026-01-01"), local("2035-12-01"), timezones=st.just(UTC))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Rules of days, of windows and of elapsed time."""
    start = draw(st.dates(date(2025, 1, 1), date(2027, 1, 1)))
    interval = draw(st.integers(1, 5))
    freq = draw(st.sampled_from([Freq.DAILY, Freq.WEEKLY, Freq.HOURLY]))
    if freq is not Freq.HOURLY:
        return Rule(freq, start, interval, times=tuple(draw(st.lists(clocks, min_size=1, max_size=3))))
    window = draw(st.none() | st.tuples(clocks, clocks))
    return Rule(freq, start, interval, window=window)


@given(rules(), zones, instants)
def test_firings_are_strictly_later_and_slots_unique(rule: Rule, zone: ZoneInfo, after: datetime) -> None:
    found = list(islice(firings(rule, zone, after), 8))
    assert all(one.at < two.at for one, two in pairwise([Due(after, after), *found]))
    assert len({due.slot for due in found}) == 8


@given(rules(), zones, instants)
def test_local_clock_shows_the_slot_unless_it_was_in_a_gap(
    rule: Rule, zone: ZoneInfo, after: datetime
) -> None:
    for due in islice(firings(rule, zone, after), 4):
        shown, tick = wall(due.at, zone), timedelta(microseconds=1)
        in_gap = wall(due.at - tick, zone) < due.slot < shown
        assert shown == due.slot.replace(microsecond=0) or in_gap


@given(rules(), zones, instants, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_nothing_fires_between_now_and_the_next(
    rule: Rule, zone: ZoneInfo, after: datetime, wait: timedelta
) -> None:
    due = next_due(rule, zone, after)
    assert due is not None
    between = min(after + wait, due.at - timedelta.resolution)
    assert next_due(rule, zone, between) == due


@given(clocks, zones, instants)
def test_daily_rule_fires_once_on_every_local_date(at: time, zone: ZoneInfo, after: datetime) -> None:
    found = list(islice(firings(Rule(Freq.DAILY, date(2026, 1, 1), times=(at,)), zone, after), 30))
    assert all(two.slot - one.slot == timedelta(days=1) for one, two in pairwise(found))


@given(
    zones,
    st.datetimes(local("2026-01-01"), local("2035-12-01")),
    st.timedeltas(timedelta(0), timedelta(days=2)),
)
def test_resolve_never_falls_when_the_clock_rises(zone: ZoneInfo, local: datetime, step: timedelta) -> None:
    assert resolve(local, zone) <= resolve(local + step, zone)


@pytest.mark.parametrize("zone", ZONES)
def test_ten_years_have_one_firing_for_every_date(zone: str) -> None:
    rule, rules_of = Rule(Freq.DAILY, FIRST, times=(time(0, 30),)), ZoneInfo(zone)
    start = resolve(datetime.combine(FIRST, time()), rules_of)
    days = (LAST - FIRST).days + 1
    found = list(islice(firings(rule, rules_of, start), days))
    assert [due.slot.date() for due in found] == [FIRST + timedelta(days=step) for step in range(days)]


def test_every_clock_change_of_every_zone_fires_once_a_date() -> None:
    """Zones with the same changes fire alike, and nothing differs between changes: so this is all of them."""
    wrong = [
        (zone, due)
        for zone in unlike_zones()
        for change, before, after in changes(zone)
        for at in times_about(change, before, after)
        for due in wrong_firings(ZoneInfo(zone), change, at)
    ]
    assert wrong == []


def times_about(change: datetime, before: timedelta, after: timedelta) -> list[time]:
    """Times of the day each quarter of an hour around both wall clocks of a change."""
    low, high = sorted((change + before, change + after))
    steps = int((high - low + 2 * QUARTER) / QUARTER)
    return [(low - QUARTER + QUARTER * step).time() for step in range(steps + 1)]


def wrong_firings(zone: ZoneInfo, change: datetime, at: time) -> list[Due]:
    """Firings of the five dates around a change that are not the one first instant of their date's slot."""
    due = next_daily(at, zone, change - timedelta(days=2))
    wrong, dates = [], []
    while due.at < change + timedelta(days=2):
        shown = wall(due.at, zone)
        in_gap = due.at == change and shown > due.slot
        first = wall(due.at - timedelta(hours=3), zone) < due.slot
        if due.slot.time() != at or not (shown == due.slot or in_gap) or not first:
            wrong.append(due)
        dates.append(due.slot.date())
        due = next_daily(at, zone, due.at)
    return (
        wrong if dates == [dates[0] + timedelta(days=step) for step in range(len(dates))] else [due, *wrong]
    )
