"""Schedules: the next firing of a rule in a zone; rules, firings and wall clocks are imported from here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from pacing.ical import from_rrule, to_rrule
from pacing.late import DueKind, Lateness, late
from pacing.recur import dates, nth_date
from pacing.rule import Due, Freq, Rule
from pacing.wall import DAY_START, day_bounds, has_date, is_quiet, local_day, next_waking, resolve, wall

__all__ = [
    "DAY_START",
    "Due",
    "DueKind",
    "Freq",
    "Lateness",
    "Rule",
    "day_bounds",
    "from_rrule",
    "is_quiet",
    "late",
    "local_day",
    "next_daily",
    "next_due",
    "next_waking",
    "resolve",
    "to_rrule",
    "wall",
]

_DAY = timedelta(days=1)
_TICK = timedelta.resolution


def next_due(rule: Rule, zone: ZoneInfo, after: datetime) -> Due | None:
    """The first firing strictly after the aware instant `after`; None when the rule has ended.

    Every local slot fires once: in a spring gap at the first instant after it, in an autumn fold at the first
    of the two; a date that the zone leaves out has no slots. Slots that a gap pushes onto one instant are one
    firing. The cost does not depend on how far `after` lies from the rule's start. Raises ValueError for a
    rule of days without times.
    """
    if rule.elapsed:
        return _next_elapsed(rule, zone, after)
    if rule.start_at is not None:
        after = max(after, rule.start_at - _TICK)
    floor = wall(after, zone)
    last = _last_slot(rule, zone)
    # A window over midnight still has slots of the date before.
    for slot in _slots(rule, floor.date() - _offsets(rule)[-1].days * _DAY):
        # A slot that the wall clock has passed has fired; one that it has not may still have (second pass of
        # a fold).
        if slot <= floor:
            continue
        if last is not None and slot > last:
            return None
        at = resolve(slot, zone)
        if at > after and _exists(slot, at, zone):
            return Due(at, slot)
    return None


def next_daily(at: time, zone: ZoneInfo, after: datetime) -> Due:
    """The first firing strictly after `after` of a rule that fires at `at` every day."""
    due = next_due(Rule(Freq.DAILY, start=wall(after, zone).date(), times=(at,)), zone, after)
    if due is None:
        raise OverflowError("the calendar ends here")
    return due


def _exists(slot: datetime, at: datetime, zone: ZoneInfo) -> bool:
    """Whether the slot's date exists; only a slot that was moved to another date can lack its own."""
    return wall(at, zone).date() == slot.date() or has_date(slot.date(), zone)


def _slots(rule: Rule, first: date) -> Iterator[datetime]:
    """Wall-clock slots of the rule's dates from `first` on, rising, until the rule's last date."""
    offsets = _offsets(rule)
    for day in dates(rule, first):
        if rule.until is not None and day > rule.until:
            return
        midnight = datetime.combine(day, time())
        yield from (midnight + offset for offset in offsets)


@lru_cache(maxsize=4096)
def _offsets(rule: Rule) -> tuple[timedelta, ...]:
    """The slots of one date, as distances from its midnight on the wall clock, rising."""
    if not rule.within_a_day:
        if not rule.times:
            raise ValueError("a rule of days needs at least one time")
        return tuple(_since_midnight(at) for at in rule.times)
    start, end = (_since_midnight(at) for at in rule.window or (time(), time()))
    step = _step(rule)
    if start == end:
        return tuple(start + k * step for k in range(-(-_DAY // step)))
    length = (end - start) % _DAY
    return tuple(start + k * step for k in range(length // step + 1))


def _since_midnight(at: time) -> timedelta:
    return datetime.combine(date.min, at) - datetime.combine(date.min, time())


def _step(rule: Rule) -> timedelta:
    return rule.interval * (timedelta(minutes=1) if rule.freq is Freq.MINUTELY else timedelta(hours=1))


@lru_cache(maxsize=4096)
def _last_slot(rule: Rule, zone: ZoneInfo) -> datetime | None:
    """The slot that `count` ends with; None without a count. Slots before `start_at` are not counted."""
    if rule.count is None:
        return None
    offsets = _offsets(rule)
    nth = rule.count - 1 + _slots_before_start(rule, zone)
    day = nth_date(rule, nth // len(offsets))
    return None if day is None else datetime.combine(day, time()) + offsets[nth % len(offsets)]


def _slots_before_start(rule: Rule, zone: ZoneInfo) -> int:
    if rule.start_at is None:
        return 0
    begun = 0
    for slot in _slots(rule, rule.start):
        if resolve(slot, zone) >= rule.start_at:
            break
        begun += 1
    return begun


def _next_elapsed(rule: Rule, zone: ZoneInfo, after: datetime) -> Due | None:
    """The first of start_at + k x interval, k = 1, 2, ...: elapsed time knows no gaps and no folds."""
    anchor = (rule.start_at or resolve(datetime.combine(rule.start, time()), zone)).astimezone(UTC)
    k = max(1, (after - anchor) // _step(rule) + 1)
    if rule.count is not None and k > rule.count:
        return None
    at = anchor + k * _step(rule)
    slot = wall(at, zone)
    if rule.until is not None and slot.date() > rule.until:
        return None
    repeated = at.astimezone(zone).fold == 1
    return Due(at, slot.replace(microsecond=1) if repeated else slot)
