"""Told: a day as it was told, and the days around it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Day(NamedTuple):
    """A day told in words: `days` it can mean (none: it does not exist), and the mark after it.

    `near` for words that shift at midnight ("tomorrow"), `told_past` for "yesterday", `by_month`: "the 15th".
    """

    end: int
    days: tuple[date, ...] = ()
    near: bool = False
    told_past: bool = False
    by_month: int = 0
    weekday: int | None = None


def later(day_: date, count: float, unit: str) -> date:
    """`day_` plus days, weeks, months, quarters or years; the end of a month is kept inside it."""
    if days := {"day": 1, "week": 7, "fortnight": 14}.get(unit):
        return day_ + timedelta(days=min(int(count * days), 40_000))
    months = day_.month - 1 + int(min(count, 400) * {"month": 1, "quarter": 3}.get(unit, 12))
    year, month = min(day_.year + months // 12, 9998), months % 12 + 1
    return date(year, month, min(day_.day, monthrange(year, month)[1]))


def made(day_: int, month: int, year: int | None, today: date) -> date | None:
    """The day, in the next year that has not passed it when none was said."""
    if year is not None and year < 100:
        year += 2000
    try:
        if year is not None:
            return date(year, month, day_)
        this = date(today.year, month, day_)
    except ValueError:
        return _leap(day_, month, today) if year is None else None
    return this if this >= today else later(this, 1, "year")


def _leap(day_: int, month: int, today: date) -> date | None:
    if (day_, month) != (29, 2):
        return None
    return next(
        date(year, 2, 29) for year in range(today.year, today.year + 9) if monthrange(year, 2)[1] == 29
    )


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    return date(year, month, day + 1)
