"""Dates: days as people name them, each as the days that it can mean."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from language.amounts import number, span
from language.marks import Line
from language.numerals import Number
from language.sorts import Sort

_WEEKDAY_ASIDE = ("the", "in", "he", "she", "i", "we", "they", "some")  # "in the sun", "i sat": no weekday


@dataclass(frozen=True, slots=True)
class Day:
    """A day told in words: `days` it can mean (none: it does not exist), and the mark after it.

    `near` for words that shift at midnight ("tomorrow"), `told_past` for "yesterday", `by_month`: "the 15th".
    """

    end: int
    days: tuple[date, ...] = ()
    near: bool = False
    told_past: bool = False
    by_month: int = 0
    weekday: int | None = None


def day(line: Line, at: int, today: date) -> Day | None:
    """The day told at `at`, if one is."""
    if Sort.ON in line[at] and (told := day(line, at + 1, today)):
        return told
    for form in (_offset, _end_of, _nth_of, _weekday, _week_on, _next_unit, _numeric, _of_month, _named):
        if told := form(line, at, today):
            return told
    return None


def _offset(line: Line, at: int, today: date) -> Day | None:
    offset = line[at].get(Sort.DAY)
    if offset is None:
        return None
    return Day(at + 1, (today + timedelta(days=offset),), near=offset > 0, told_past=offset < 0)


def _weekday(line: Line, at: int, today: date) -> Day | None:
    first = at + 1 if line[at].any(Sort.NEXT, Sort.THIS, Sort.LAST) else at
    weekday = line[first].get(Sort.WEEKDAY)
    if weekday is None or (len(line[first].text) == 3 and line[first - 1].get(Sort.WORD) in _WEEKDAY_ASIDE):
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
    """ "christmas eve"."""
    told = line[at].get(Sort.DATE)
    made = _made(told[1], told[0], None, today) if told else None
    return Day(at + 1, (made,)) if made else None


def _end_of(line: Line, at: int, today: date) -> Day | None:
    """ "end of june", "start of next month"; the end of a week is its friday or its sunday."""
    which = line[at].get(Sort.END)
    if which is None:
        return None
    month = line[at + 1].get(Sort.MONTH)
    if month:
        first = date(today.year + (month < today.month), month, 1)
        return Day(at + 2, (_within(first, which),))
    ahead = Sort.NEXT in line[at + 1]
    unit_at = at + 2 if line[at + 1].any(Sort.NEXT, Sort.THIS, Sort.THE) else at + 1
    first = {"month": today.replace(day=1), "year": today.replace(month=1, day=1)}.get(
        line[unit_at].get(Sort.DATE_UNIT) or "", today
    )
    unit = line[unit_at].get(Sort.DATE_UNIT)
    first = later(first, 1, unit) if unit and ahead else first
    if unit == "week":
        monday = first - timedelta(days=first.weekday())
        return Day(unit_at + 1, (monday + timedelta(days=4), monday + timedelta(days=6)))
    if unit == "year":
        return Day(unit_at + 1, (first.replace(month=12, day=31) if which == "end" else first,))
    return Day(unit_at + 1, (_within(first, which),)) if unit == "month" else None


def _within(first: date, which: str) -> date:
    """The start, the middle or the end of the month that starts on `first`."""
    days = {"start": 1, "middle": 15}.get(which, monthrange(first.year, first.month)[1])
    return first.replace(day=days)


def _nth_of(line: Line, at: int, today: date) -> Day | None:
    """ "first monday in september", "last day of june", "last friday of next month"."""
    first = at + 1 if Sort.THE in line[at] else at
    numbered = (-1, first + 1) if Sort.LAST in line[first] else _day_number(line, first)
    ordinal = numbered and (Sort.LAST in line[first] or Sort.ORDINAL in line[numbered[1] - 1])
    if not numbered or not ordinal or not line[numbered[1]].any(Sort.WEEKDAY, Sort.DATE_UNIT):
        return None
    (count, named), weekday = numbered, line[numbered[1]].get(Sort.WEEKDAY)
    month_at = named + 2 if line[named + 1].any(Sort.OF, Sort.IN) else 0
    if not month_at or (weekday is None and line[named].get(Sort.DATE_UNIT) != "day"):
        return None
    month = line[month_at].get(Sort.MONTH)
    if month:
        return _nth(count, weekday, date(today.year + (month < today.month), month, 1), month_at + 1)
    if line[month_at].any(Sort.NEXT, Sort.THIS) and line[month_at + 1].get(Sort.DATE_UNIT) == "month":
        start = later(today.replace(day=1), 1 if Sort.NEXT in line[month_at] else 0, "month")
        return _nth(count, weekday, start, month_at + 2)
    return None


def _nth(count: int, weekday: int | None, first: date, end: int) -> Day:
    """The `count`th weekday (or day) of the month that starts on `first`; -1 is the last."""
    days = [first.replace(day=number) for number in range(1, monthrange(first.year, first.month)[1] + 1)]
    fitting = [day_ for day_ in days if weekday is None or day_.weekday() == weekday]
    place = count if count < 0 else count - 1
    return Day(end, (fitting[place],) if place < len(fitting) else ())


def _next_unit(line: Line, at: int, today: date) -> Day | None:
    if line[at].get(Sort.DATE_UNIT) and Sort.AFTER_NEXT in line[at + 1]:
        return Day(at + 2, (later(today, 2, line[at].get(Sort.DATE_UNIT)),))
    unit = line[at + 1].get(Sort.DATE_UNIT)
    if unit is None or not line[at].any(Sort.NEXT, Sort.LAST):
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


def later(day_: date, count: float, unit: str) -> date:
    """`day_` plus days, weeks, months, quarters or years; the end of a month is kept inside it."""
    if days := {"day": 1, "week": 7, "fortnight": 14}.get(unit):
        return day_ + timedelta(days=min(int(count * days), 40_000))
    months = day_.month - 1 + int(min(count, 400) * {"month": 1, "quarter": 3}.get(unit, 12))
    year, month = min(day_.year + months // 12, 9998), months % 12 + 1
    return date(year, month, min(day_.day, monthrange(year, month)[1]))


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
        if (each := _made(*pair, year[0] if year else None, today))
    ]
    return Day(at + 1, tuple(dict.fromkeys(found)))


def _made(day_: int, month: int, year: int | None, today: date) -> date | None:
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


def _of_month(line: Line, at: int, today: date) -> Day | None:
    """ "24 march", "march 24th", "the 24th of march", "the 1st"."""
    if Sort.MONTH in line[at]:
        numbered = _day_number(line, at + 1)
        return _day_of(line, numbered[0], line[at].get(Sort.MONTH), numbered[1], today) if numbered else None
    first = at + 1 if line[at].get(Sort.WORD) == "the" else at
    numbered = _day_number(line, first)
    if not numbered:
        return None
    day_, end = numbered
    month_at = end + 1 if Sort.OF in line[end] else end
    if Sort.MONTH in line[month_at]:
        return _day_of(line, day_, line[month_at].get(Sort.MONTH), month_at + 1, today)
    ordinal = line[end - 1].any(Sort.ORDINAL) and (
        first > at or line[at - 1].any(Sort.ON, Sort.WEEKDAY) or line[end - 1].get(Sort.ORDINAL) == 0
    )
    if (
        not ordinal
        or Sort.WEEKDAY in line[end]
        or line[end].any(Sort.DOSE)
        or line[end].get(Sort.WORD) in ("one", "time", "thing")
    ):
        return None
    named = first > at or line[at - 1].any(Sort.ON, Sort.WEEKDAY)
    return _next_dated(day_, end, today) if named else None


def _day_number(line: Line, at: int) -> tuple[int, int] | None:
    ordinal = line[at].get(Sort.ORDINAL)
    if ordinal:
        return int(ordinal), at + 1
    said = line[at].get(Sort.NUMBER)
    if not isinstance(said, Number) or said.decimals or not 1 <= said.value <= 99:
        return None
    return int(said.value), at + 2 if line[at + 1].get(Sort.ORDINAL) == 0 and line[at + 1].glued else at + 1


def _day_of(line: Line, day_: int, month: int, end: int, today: date) -> Day:
    year = number(line[end])
    if year is not None and today.year - 30 <= year <= today.year + 200 and len(line[end].text) == 4:
        made = _made(day_, month, int(year), today)
        return Day(end + 1, (made,) if made else ())
    made = _made(day_, month, None, today)
    return Day(end, (made,) if made else ())


def _next_dated(day_: int, end: int, today: date) -> Day:
    """ "the 1st": the next day with that number, within a year of months that have it."""
    if not 1 <= day_ <= 31:
        return Day(end)
    month = today.replace(day=1)
    while True:
        if day_ <= monthrange(month.year, month.month)[1] and month.replace(day=day_) > today:
            return Day(end, (month.replace(day=day_),), by_month=day_)
        month = later(month, 1, "month")
