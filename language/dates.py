"""Dates: days as people name them, each as the days that it can mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from language.amounts import span
from language.marks import Line
from language.months import end_of, in_unit, nth_of, of_month
from language.sorts import Key, Sort
from language.told import Day, easter, later, made

_MONTH_AND_DAY = 2


def day(line: Line, at: int, today: date) -> Day | None:
    """The day told at `at`, if one is."""
    if Sort.ON in line[at] and (told := day(line, at + 1, today)):
        return told
    for form in _FORMS:
        if told := form(line, at, today):
            return told
    return None


def _offset(line: Line, at: int, today: date) -> Day | None:
    offset = line[at].get(Sort.DAY)
    if offset is None:
        return None
    if (
        offset >= 0
        and line[at + 1].get(Sort.DATE_UNIT) == "week"
        and line[at + 1].means.keys() == {Sort.DATE_UNIT}
    ):
        return Day(at + 2, (today + timedelta(days=offset + 7),), near=True)
    return Day(at + 1, (today + timedelta(days=offset),), near=offset > 0, told_past=offset < 0)


def _weekday(line: Line, at: int, today: date) -> Day | None:
    first = at + 1 if line[at].any(Sort.NEXT, Sort.THIS, Sort.LAST) else at
    weekday = line[first].get(Sort.WEEKDAY)
    if weekday is None or (Sort.SHORT in line[first] and line[first - 1].says(Key.ASIDE)):
        return None
    if Sort.LAST in line[at] and Sort.NEXT not in line[at]:
        return Day(first + 1, told_past=True, days=(today - timedelta(days=1),))
    coming = today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    if line[first + 1].get(Sort.DATE_UNIT) == "week" or Sort.AFTER_NEXT in line[first + 1]:
        after = coming + timedelta(days=7)
        same = weekday == today.weekday() and Sort.AFTER_NEXT not in line[first + 1]
        return Day(first + 2, (coming, after) if same else (after,), weekday=weekday)
    if Sort.NEXT in line[at]:
        return Day(first + 1, (_next(coming, today),), weekday=weekday)
    days = (today, coming) if weekday == today.weekday() else (coming,)
    return Day(first + 1, days, weekday=weekday)


def _next(coming: date, today: date) -> date:
    """ "next friday": the one of the next calendar week; both readings are in use (CONVENTIONS 4)."""
    same_week = coming.isocalendar()[:2] == today.isocalendar()[:2]
    return coming + timedelta(days=7) if same_week else coming


def _week_on(line: Line, at: int, today: date) -> Day | None:
    """ "a week on friday", "two weeks tomorrow", "10 days from monday"."""
    length = span(line, at)
    if length is None or not length.unit or length.count != int(length.count) or Sort.FOR in line[at - 1]:
        return None
    joined = line[length.end].any(Sort.ON, Sort.FROM, Sort.AFTER)
    first = length.end + 1 if joined else length.end
    told = _weekday(line, first, today) or _offset(line, first, today)
    if (
        told is None
        or told.told_past
        or not told.days
        or not (joined or length.unit in ("week", "fortnight"))
    ):
        return None
    return Day(told.end, tuple(later(each, length.count, length.unit) for each in told.days[-1:]))


def _named(line: Line, at: int, today: date) -> Day | None:
    """ "christmas eve", "easter monday"."""
    told = line[at].get(Sort.DATE)
    if told and told[0] == "easter":
        return Day(at + 1, (_feast(lambda year: easter(year) + timedelta(days=told[1]), today),))
    if told and len(told) > _MONTH_AND_DAY:
        return Day(at + 1, (_feast(lambda year: _counted(year, *told), today),))
    found = made(told[1], told[0], None, today) if told else None
    return Day(at + 1, (found,)) if found else None


def _feast(of_year: Callable[[int], date], today: date) -> date:
    """The next day of a movable feast."""
    return next(each for year in range(today.year, today.year + 3) if (each := of_year(year)) >= today)


def _counted(year: int, month: int, which: int, weekday: int, later_by: int) -> date:
    """The `which`th weekday of a month (-1: the last) and some days more: "black friday"."""
    start = date(year, month, 1) if which > 0 else later(date(year, month, 1), 1, "month")
    first = start + timedelta(days=(weekday - start.weekday()) % 7)
    return first + timedelta(days=7 * (which - (which > 0)) + later_by)


def _next_unit(line: Line, at: int, today: date) -> Day | None:
    if line[at].get(Sort.DATE_UNIT) and Sort.AFTER_NEXT in line[at + 1]:
        return Day(at + 2, (later(today, 2, line[at].get(Sort.DATE_UNIT)),))
    unit = line[at + 1].get(Sort.DATE_UNIT)
    if unit is None or not line[at].any(Sort.NEXT, Sort.LAST):
        return None
    if Sort.NEXT not in line[at] and Sort.OF in line[at + 2]:
        return None
    if Sort.NEXT not in line[at]:
        return (
            Day(at + 2, (today - timedelta(days=1),), told_past=True)
            if unit in ("week", "month", "year")
            else None
        )
    return (
        Day(at + 2, (later(today, 1, unit),))
        if unit != "day"
        else Day(at + 2, (later(today, 1, unit),), near=True)
    )


def _numeric(line: Line, at: int, today: date) -> Day | None:
    """ISO dates, and "25/3", "25/3/2026": month first and day first where both are possible."""
    if Sort.ISO_DATE in line[at]:
        exact = line[at].get(Sort.ISO_DATE)
        return Day(at + 1, (exact,) if exact else ())
    parts = line[at].get(Sort.SLASH)
    if not parts or len(parts) > 3 or not all(isinstance(part, int) for part in parts):
        return None
    first, second, *year = parts
    found = [
        each
        for pair in dict.fromkeys(((first, second), (second, first)))
        if (each := made(*pair, year[0] if year else None, today))
    ]
    return Day(at + 1, tuple(dict.fromkeys(found)))


_FORMS = (_offset, end_of, in_unit, nth_of, _weekday, _week_on, _next_unit, _numeric, of_month, _named)
