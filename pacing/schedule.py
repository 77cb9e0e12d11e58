"""Schedules: recurrence rules in RFC 5545 terms and the next instant of a rule in a zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


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

    `start` is the local date from which intervals count (DTSTART); `start_at` an aware instant for rules that count elapsed
    time; `window` (from, to) limits MINUTELY and HOURLY rules to those wall-clock hours of every day.
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


@dataclass(frozen=True, slots=True)
class Due:
    """One firing of a rule: the UTC instant, and the local wall-clock slot that it stands for (unique per schedule)."""

    at: datetime
    slot: datetime  # naive local wall clock: a slot is a place in the patient's day, not an instant
