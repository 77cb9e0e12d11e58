"""Months: days told by their month or their week: "last friday of june", "3rd of next month"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from language.amounts import number
from language.marks import Line
from language.numerals import Number
from language.sorts import Key, Sort
from language.told import Day, later, made

_YEAR, _NEAR_YEARS = 4, 10  # digits of a year, and how many of them can be meant


def end_of(line: Line, at: int, today: date) -> Day | None:
    """ "end of june", "start of next month"; the end of a week is its friday or its sunday."""
    which = line[at].get(Sort.END)
    if which not in ("start", "middle", "end"):
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
        if which != "end":
            return Day(unit_at + 1, (monday + timedelta(days=0 if which == "start" else 2),))
        return Day(unit_at + 1, (monday + timedelta(days=4), monday + timedelta(days=6)))
    if unit == "year":
        return Day(unit_at + 1, (first.replace(month=12, day=31) if which == "end" else first,))
    return Day(unit_at + 1, (_within(first, which),)) if unit == "month" else None


def _within(first: date, which: str) -> date:
    """The start, the middle or the end of the month that starts on `first`."""
    days = {"start": 1, "middle": 15}.get(which, monthrange(first.year, first.month)[1])
    return first.replace(day=days)


def in_unit(line: Line, at: int, today: date) -> Day | None:
    """ "tuesday of next week", "next week on tuesday", "3rd of next month", "next month on the 5th"."""
    if told := _unit_at(line, at, today):
        first, end = told
        place = end + line[end].any(Sort.ON)
        place += Sort.THE in line[place]
        inside = _inside(line, place, first)
        return Day(inside[1], inside[0]) if inside else None
    place = at + (Sort.THE in line[at])
    numbered = _numbered(line, place)
    if numbered is None:
        return None
    of = numbered[1] + line[numbered[1]].any(Sort.OF, Sort.IN)
    told = _unit_at(line, of, today)
    inside = _inside(line, place, told[0]) if told else None
    return Day(told[1], inside[0]) if told and inside else None


def _unit_at(line: Line, at: int, today: date) -> tuple[tuple[date, str], int] | None:
    """ "next week", "this month": its first day and unit, and where that ends."""
    if not line[at].any(Sort.NEXT, Sort.THIS):
        return None
    ahead = 1 if Sort.NEXT in line[at] else 0
    unit = line[at + 1].get(Sort.DATE_UNIT)
    if unit == "week":
        return (today - timedelta(days=today.weekday() - 7 * ahead), unit), at + 2
    return ((later(today.replace(day=1), ahead, unit), unit), at + 2) if unit == "month" else None


def _numbered(line: Line, at: int) -> tuple[int, int] | None:
    """A weekday, or the number of a day of a month as an ordinal; and where it ends."""
    weekday = line[at].get(Sort.WEEKDAY)
    if weekday is not None:
        return weekday, at + 1
    numbered = _day_number(line, at)
    return numbered if numbered and Sort.ORDINAL in line[numbered[1] - 1] else None


def _inside(line: Line, at: int, unit: tuple[date, str]) -> tuple[tuple[date, ...], int] | None:
    """The day of a week or of a month that the mark at `at` tells; no day when it does not exist."""
    (first, name), numbered = unit, _numbered(line, at)
    if numbered is None or (Sort.WEEKDAY in line[at]) != (name == "week"):
        return None
    if name == "week":
        return (first + timedelta(days=numbered[0]),), numbered[1]
    last = monthrange(first.year, first.month)[1]
    return ((first.replace(day=numbered[0]),) if 1 <= numbered[0] <= last else ()), numbered[1]


def nth_of(line: Line, at: int, today: date) -> Day | None:
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
        year = number(line[month_at + 1]) if len(line[month_at + 1].text) == _YEAR else None
        if year is not None and 1 <= year - today.year + 2 <= _NEAR_YEARS:
            return _nth(count, weekday, date(int(year), month, 1), month_at + 2)
        return _nth(count, weekday, date(today.year + (month < today.month), month, 1), month_at + 1)
    told = line[month_at].any(Sort.NEXT, Sort.THIS)
    bare = (count, weekday) == (-1, None) and not told  # "the last day of the month"
    if not (told or bare) or line[month_at + told].get(Sort.DATE_UNIT) != "month":
        return None
    start = later(today.replace(day=1), 1 if Sort.NEXT in line[month_at] else 0, "month")
    return _nth(count, weekday, start, month_at + told + 1)


def _nth(count: int, weekday: int | None, first: date, end: int) -> Day:
    """The `count`th weekday (or day) of the month that starts on `first`; -1 is the last."""
    days = [first.replace(day=number) for number in range(1, monthrange(first.year, first.month)[1] + 1)]
    fitting = [day_ for day_ in days if weekday is None or day_.weekday() == weekday]
    place = count if count < 0 else count - 1
    return Day(end, (fitting[place],) if place < len(fitting) else ())


def of_month(line: Line, at: int, today: date) -> Day | None:
    """ "24 march", "march 24th", "the 24th of march", "the 1st"."""
    if Sort.MONTH in line[at]:
        numbered = _day_number(line, at + 1)
        return _day_of(line, numbered[0], line[at].get(Sort.MONTH), numbered[1], today) if numbered else None
    first = at + 1 if Sort.THE in line[at] else at
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
        or _second_thing(line, at, end)
        or line[end].says(Key.COUNTED_THING)
    ):
        return None
    named = first > at or line[at - 1].any(Sort.ON, Sort.WEEKDAY)
    return _next_dated(day_, end, today) if named else None


def _second_thing(line: Line, at: int, end: int) -> bool:
    """ "the second modafinil": which thing, no day of a month; "on the second" is one."""
    counted = (
        bool(line[end - 1].get(Sort.ORDINAL)) and Sort.ON not in line[at - 1] and Sort.ON not in line[at]
    )
    return counted and line[end].any(Sort.MEDICINE, Sort.EXERTION)


def _day_number(line: Line, at: int) -> tuple[int, int] | None:
    ordinal = line[at].get(Sort.ORDINAL)
    if ordinal:
        return int(ordinal), at + 1
    said = line[at].get(Sort.NUMBER)
    if not isinstance(said, Number) or said.decimals or not 1 <= said.value <= 99:
        return None
    return int(said.value), at + 2 if line[at + 1].get(Sort.ORDINAL) == 0 and line[at + 1].glued else at + 1


def _day_of(line: Line, day_: int, month: int, end: int, today: date) -> Day:
    comma = line[end].get(Sort.BREAK) == "comma" and len(line[end + 1].text) == 4
    year = number(line[end + comma])
    end += comma and year is not None
    if year is not None and today.year - 30 <= year <= today.year + 200 and len(line[end].text) == 4:
        found = made(day_, month, int(year), today)
        return Day(end + 1, (found,) if found else ())
    found = made(day_, month, None, today)
    return Day(end, (found,) if found else ())


def _next_dated(day_: int, end: int, today: date) -> Day:
    """ "the 1st": the next day with that number, within a year of months that have it."""
    if not 1 <= day_ <= 31:
        return Day(end)
    month = today.replace(day=1)
    while True:
        if day_ <= monthrange(month.year, month.month)[1] and month.replace(day=day_) > today:
            return Day(end, (month.replace(day=day_),), by_month=day_)
        month = later(month, 1, "month")
