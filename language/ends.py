"""Ends: when a repeat starts, when it ends, and which days it leaves out."""

from __future__ import annotations

from datetime import date, datetime

from language.amounts import Span
from language.facts import When
from language.repeats import BYDAY
from language.told import Day


def left_days(byday: tuple[str, ...], without: tuple[str, ...]) -> tuple[str, ...]:
    """The weekdays that stay when some are left out; none named and none left out: none."""
    if not without:
        return byday
    return tuple(day for day in byday or BYDAY if day not in without)


def days_of(length: Span) -> int:
    return int(
        length.count
        * {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91}.get(length.unit, 365)
    )


def start_of(found: When, now: datetime) -> date:
    return found.start.days[-1] if found.start and found.start.days else now.date()


def end_of(found: When) -> date | None:
    return found.until.days[-1] if isinstance(found.until, Day) and found.until.days else None
