"""Zones, instants and runs of firings that tests of schedules share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

from pacing.schedule import Due, Rule, next_due

FIRST, LAST = date(2026, 1, 1), date(2035, 12, 31)


def instant(text: str) -> datetime:
    """A UTC instant, as "2026-03-29 01:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def local(text: str) -> datetime:
    """A naive wall clock, as "2026-03-29 02:30"."""
    return datetime.fromisoformat(text)


def firings(rule: Rule, zone: ZoneInfo, after: datetime) -> Iterator[Due]:
    """Every firing after an instant, each asked for with the one before."""
    due = next_due(rule, zone, after)
    while due is not None:
        yield due
        due = next_due(rule, zone, due.at)


def first_firings(rule: Rule, zone: str, after: str, number: int) -> list[Due]:
    """The first few firings after a UTC instant."""
    return list(islice(firings(rule, ZoneInfo(zone), instant(after)), number))


def wall_clocks(rule: Rule, zone: str, after: str, number: int) -> list[str]:
    """What the patient's clock shows at the first few firings."""
    return [
        f"{due.at.astimezone(ZoneInfo(zone)):%m-%d %H:%M}" for due in first_firings(rule, zone, after, number)
    ]


@cache
def changes(zone: str) -> tuple[tuple[datetime, timedelta, timedelta], ...]:
    """(instant, offset before, offset after) of the clock changes of 2026-2035, looked for week by week."""
    rules, found = ZoneInfo(zone), []
    at = datetime(2025, 12, 30, tzinfo=UTC)
    end = datetime(2036, 1, 2, tzinfo=UTC)
    while at < end:
        low, high = at, at + timedelta(days=7)
        before, after = offset(low, rules), offset(high, rules)
        at = high
        if before == after:
            continue
        while high - low > timedelta(minutes=1):
            middle = low + (high - low) / 2
            low, high = (middle, high) if offset(middle, rules) == before else (low, middle)
        found.append((high.replace(second=0, microsecond=0), before, after))
    return tuple(found)


def offset(at: datetime, zone: ZoneInfo) -> timedelta:
    """The distance of local time from UTC."""
    return at.astimezone(zone).utcoffset() or timedelta()


@cache
def unlike_zones() -> tuple[str, ...]:
    """One zone for each set of clock changes of 2026-2035: zones that change alike fire alike."""
    kinds: dict[object, str] = {}
    for zone in sorted(available_timezones() - {"localtime"}):
        kinds.setdefault((offset(datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo(zone)), changes(zone)), zone)
    return tuple(kinds.values())
