"""Rules of recurrence as values: RFC 5545 terms, wall-clock times, and what a firing is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

#: RFC 5545 weekday names; the index is date.weekday().
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_BYDAY = re.compile(r"([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)")


class Freq(StrEnum):
    """RFC 5545 FREQ. MINUTELY and HOURLY without a window count elapsed time from `start_at`."""

    MINUTELY = "MINUTELY"
    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence: RFC 5545 terms, and wall-clock `times` of the day in the patient's zone.

    `start` is the local date from which intervals count (DTSTART); nothing fires before it. `times` are kept
    sorted, each once; rules of days need at least one when they are asked for a firing. `window` (from, to)
    turns a MINUTELY or HOURLY rule into wall-clock times: every `interval` from the window's start up to and
    including its end, on every day that the rule allows; `to` before `from` goes over midnight, equal ends
    mean a whole day. `start_at`, an aware instant: nothing fires before it. Without a window, MINUTELY and
    HOURLY fire at start_at + k x interval of elapsed time, k = 1, 2, ... (midnight of `start` when it is
    missing). `count` counts the slots from the beginning, `until` is the last local date, inclusive. Raises
    ValueError for what RFC 5545 has no meaning for.
    """

    freq: Freq
    start: date
    interval: int = 1
    byday: tuple[str, ...] = ()  # "MO", "1MO", "-1FR"
    bymonthday: tuple[int, ...] = ()
    bymonth: tuple[int, ...] = ()
    times: tuple[time, ...] = ()
    window: tuple[time, time] | None = None
    count: int | None = None
    until: date | None = None
    start_at: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "times", tuple(sorted(set(self.times))))
        object.__setattr__(self, "byday", tuple(day.removeprefix("+") for day in self.byday))
        _check_numbers(self)
        _check_days(self)
        _check_times(self)

    @property
    def within_a_day(self) -> bool:
        """Whether the rule repeats by minutes or hours."""
        return self.freq in (Freq.MINUTELY, Freq.HOURLY)

    @property
    def elapsed(self) -> bool:
        """Whether the rule counts elapsed time, and not places on the wall clock."""
        filtered = self.byday or self.bymonthday or self.bymonth
        return self.within_a_day and self.window is None and not filtered


@dataclass(frozen=True, slots=True)
class Due:
    """One firing: the UTC instant, and the local wall-clock slot that it stands for (unique per schedule).

    In a spring gap the slot keeps the time that was asked for and `at` is the first instant after the gap. A
    rule of elapsed time may meet the same wall clock twice in an autumn fold: the second one's slot carries
    one microsecond, to be unique.
    """

    at: datetime
    slot: datetime  # naive local wall clock: a slot is a place in the patient's day, not an instant


def byday_parts(token: str) -> tuple[int, int]:
    """The ordinal (0 for every) and the weekday (0 is Monday) of one BYDAY token."""
    match = _BYDAY.fullmatch(token)
    if match is None:
        raise ValueError("a day is written like MO, 1MO or -1FR")
    return int(match[1] or 0), WEEKDAYS.index(match[2])


def _check_numbers(rule: Rule) -> None:
    if rule.interval < 1:
        raise ValueError("an interval is at least 1")
    if rule.count is not None and rule.count < 1:
        raise ValueError("a count is at least 1")
    if any(not 1 <= abs(day) <= 31 for day in rule.bymonthday):
        raise ValueError("a day of the month lies between 1 and 31, or -31 and -1")
    if any(not 1 <= month <= 12 for month in rule.bymonth):
        raise ValueError("a month lies between 1 and 12")


def _check_days(rule: Rule) -> None:
    ordinals = [byday_parts(token)[0] for token in rule.byday]
    if any(ordinals) and rule.freq not in (Freq.MONTHLY, Freq.YEARLY):
        raise ValueError("the first or last weekday needs a monthly or yearly rule")


def _check_times(rule: Rule) -> None:
    times = (*rule.times, *(rule.window or ()))
    if any(at.tzinfo is not None for at in times):
        raise ValueError("times are wall-clock times without a zone")
    if rule.start_at is not None and rule.start_at.tzinfo is None:
        raise ValueError("start_at is an instant with a zone")
    if rule.window is not None and not rule.within_a_day:
        raise ValueError("a window needs a rule of minutes or hours")
