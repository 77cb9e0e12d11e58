"""Repeats: how often, as people say it: "every 2 weeks on monday", "first friday of the month"."""

from __future__ import annotations

from typing import NamedTuple

from language.amounts import number, part_of_hour
from language.marks import Line
from language.sorts import Key, Sort
from pacing.schedule import Freq

BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS = {
    "day": (Freq.DAILY, 1),
    "week": (Freq.WEEKLY, 1),
    "fortnight": (Freq.WEEKLY, 2),
    "month": (Freq.MONTHLY, 1),
    "quarter": (Freq.MONTHLY, 3),
    "year": (Freq.YEARLY, 1),
}
_A_ROW = 3  # weekdays that are a rhythm without "every"
_JOINS = (Sort.AND, Sort.OR, Sort.BREAK, Sort.ON)


class Repeat(NamedTuple):
    """How often, up to the mark before `end`; `vague` for "3 times a day". Nothing is refused here."""

    end: int
    freq: Freq
    interval: float = 1
    byday: tuple[str, ...] = ()
    bymonthday: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    vague: bool = False
    seconds: bool = False
    often: int = 0  # how many times a day were said: as many hours are expected


def repeat(line: Line, at: int) -> Repeat | None:
    """The recurrence told at `at`, if one is."""
    for form in (_times_a_day, _period, _every, _plural, _of_the_month):
        if told := form(line, at):
            return told
    return None


def _times_a_day(line: Line, at: int) -> Repeat | None:
    """ "3x a day", "twice a week": how often, but not when."""
    after = at + 1
    if number(line[at]) is not None and Sort.COUNTER in line[after]:
        after += 1
    elif Sort.COUNTED not in line[at]:
        return None
    after = after + 1 if Sort.PER in line[after] else after
    unit = line[after].get(Sort.DATE_UNIT)
    often = int(min(number(line[at]) or line[at].get(Sort.COUNTED) or 0, 99))
    if unit:
        return Repeat(after + 1, *_UNITS[unit], vague=often != 1, often=often)
    if Sort.EVERY in line[after - 1] and (told := _every(line, after - 1)):
        return told._replace(vague=often != 1)
    if often == 1 and Sort.EVERY in line[after]:
        return _every(line, after)  # "once every 3 days"
    if line[after].get(Sort.UNIT) == 60 and Sort.PER in line[after - 1]:
        return Repeat(after + 1, Freq.HOURLY, vague=True)
    return (
        Repeat(after + 1, Freq.DAILY, vague=True, often=often)
        if line[after].get(Sort.PERIOD) == ("DAILY", 1)
        else None
    )


def _period(line: Line, at: int) -> Repeat | None:
    period = line[at].get(Sort.PERIOD)
    return Repeat(at + 1, Freq(period[0]), period[1]) if period else None


def _every(line: Line, at: int) -> Repeat | None:
    if Sort.EVERY not in line[at]:
        return None
    if monthly := _of_the_month(line, at + 1):
        return monthly
    if (first := which_day(line, at + 1)) and first.byday and first.byday[0].startswith("1"):
        return first
    if part := part_of_hour(line, at + 1):
        return Repeat(part.end, Freq.MINUTELY, part.minutes)
    return _every_unit(line, at, *_interval(line, at + 1))


def _interval(line: Line, after: int) -> tuple[int, float]:
    """How many units lie between: "other", "3", "half an"; and where the unit stands."""
    interval = 2.0 if line[after - 1].get(Sort.EVERY) == "other" else 1.0
    seconds = Sort.SECONDS in line[after] and not line[after + 1].any(Sort.DATE_UNIT, Sort.WEEKDAY, Sort.UNIT)
    if Sort.OTHER in line[after] and not seconds:
        after, interval = after + 1, 2.0
    elif (line[after].get(Sort.ORDINAL) or 0) > 1 and line[after + 1].any(Sort.DATE_UNIT, Sort.UNIT):
        after, interval = after + 1, float(line[after].get(Sort.ORDINAL))
    elif Sort.HALF in line[after]:
        after, interval = after + 1 + (Sort.ONE in line[after + 1]), 0.5
    elif (count := number(line[after])) is not None:
        interval, after = count, after + 1
        if line[after].get(Sort.ORDINAL) == 0 and line[after].glued:
            after += 1
    elif Sort.ONE in line[after]:
        after += 1
    return after, interval


def _every_unit(line: Line, at: int, after: int, interval: float) -> Repeat | None:
    mark = line[after]
    if Sort.UNIT in mark and not mark.says(Key.METRE_OR_MINUTE):
        freq = Freq.HOURLY if mark.get(Sort.UNIT) == 60 else Freq.MINUTELY
        if line[after + 1].get(Sort.HALF) == "more":
            return Repeat(after + 2, freq, interval + 0.5)
        return Repeat(after + 1, freq, interval)
    if Sort.DATE_UNIT in mark:
        freq, times = _UNITS[mark.get(Sort.DATE_UNIT)]
        return Repeat(after + 1, freq, interval * times)
    if Sort.SECONDS in mark and Sort.WEEKDAY not in line[after + 1]:
        return Repeat(after + 1, Freq.MINUTELY, interval / 60, seconds=True)
    return _every_named(line, at, after, interval)


def _every_named(line: Line, at: int, after: int, interval: float) -> Repeat | None:
    """ "every monday", "every morning and night", "every 15th", "every 1st of january"."""
    mark = line[after]
    if _a_date(line, at + 1):
        return Repeat(at + 1, Freq.YEARLY)
    if Sort.WEEKDAY in mark or Sort.WEEKDAYS in mark:
        return weekdays(line, after, interval)
    if mark.any(Sort.PART, Sort.PARTS) and interval in (1, 2):
        return _every_part(line, after, interval)
    return _every_dated(line, at + 1)


def which_day(line: Line, at: int) -> Repeat | None:
    """ "last day", "first monday", "second and fourth friday": of a month that is said elsewhere."""
    which, after = _whiches(line, at)
    if which and Sort.WEEKDAY in line[after]:
        byday = tuple(f"{each}{BYDAY[line[after].get(Sort.WEEKDAY)]}" for each in which)
        return Repeat(after + 1, Freq.MONTHLY, byday=byday)
    if which and line[after].get(Sort.DATE_UNIT) == "day":
        return Repeat(after + 1, Freq.MONTHLY, bymonthday=which)
    return None


def several_days(line: Line, at: int) -> Repeat | None:
    """ "1st and 15th": of a month that is said elsewhere."""
    which, end = _whiches(line, at)
    return Repeat(end, Freq.MONTHLY, bymonthday=which) if len(which) > 1 and which[0] > 0 else None


def _a_date(line: Line, at: int) -> bool:
    """Whether a day with its month is told at `at`: it is left for `dates` to read."""
    if Sort.DATE in line[at]:
        return True
    if Sort.MONTH in line[at]:
        return line[at + 1].any(Sort.ORDINAL, Sort.NUMBER)
    end = at + 1 + (line[at + 1].get(Sort.ORDINAL) == 0)
    return line[at].any(Sort.ORDINAL, Sort.NUMBER) and Sort.MONTH in line[end + (Sort.OF in line[end])]


def _every_part(line: Line, after: int, interval: float) -> Repeat:
    parts = [line[after].get(Sort.PART) or line[after].get(Sort.PARTS)]
    end = after + 1
    while line[end].any(*_JOINS) and line[end + 1].any(Sort.PART, Sort.PARTS):
        parts.append(line[end + 1].get(Sort.PART) or line[end + 1].get(Sort.PARTS))
        end += 2
    return Repeat(end, Freq.DAILY, interval, parts=tuple(parts))


def _every_dated(line: Line, at: int) -> Repeat | None:
    """ "every 15th", "every first monday", "every last friday of the month"."""
    which, after = _whiches(line, at)
    if not which:
        return None
    end = after + (2 if Sort.OF in line[after + 1] else 1)
    month = line[end].get(Sort.DATE_UNIT) == "month"
    if Sort.WEEKDAY in line[after]:
        byday = tuple(f"{each}{BYDAY[line[after].get(Sort.WEEKDAY)]}" for each in which)
        return Repeat(end + 1 if month else after + 1, Freq.MONTHLY, byday=byday)
    return Repeat(after, Freq.MONTHLY, bymonthday=which, vague=bool(line[at].get(Sort.ORDINAL)))


def _whiches(line: Line, at: int) -> tuple[tuple[int, ...], int]:
    """ "1st and 15th", "first and third": which ones, and where that ends."""
    found: list[int] = []
    which, end = _which(line, at)
    while which is not None:
        found.append(which)
        step = end + 1 if line[end].any(Sort.AND, Sort.BREAK) else len(line)
        step += Sort.THE in line[step]
        which, after = _which(line, step)
        end = after if which is not None else end
    return tuple(found), end


def _which(line: Line, at: int) -> tuple[int | None, int]:
    """ "1st", "first", "last": which one, and where that ends."""
    if Sort.LAST in line[at]:
        return -1, at + 1
    if ordinal := line[at].get(Sort.ORDINAL):
        return int(ordinal), at + 1
    count = number(line[at])
    if count is not None and line[at + 1].get(Sort.ORDINAL) == 0 and 1 <= count <= 31:
        return int(count), at + 2
    return None, at


def weekdays(line: Line, at: int, interval: float) -> Repeat:
    """The weekdays listed from `at` on: "mon, wed and friday"."""
    found: list[int] = []
    end, unsure = at, False
    while line[end].any(Sort.WEEKDAY, Sort.WEEKDAYS):
        found.extend(line[end].get(Sort.WEEKDAYS) or (line[end].get(Sort.WEEKDAY),))
        end += 1
        step = end
        while line[step].any(*_JOINS):
            step += 1
        if line[step].any(Sort.WEEKDAY, Sort.WEEKDAYS):
            through = Sort.THROUGH in line[end] and Sort.WEEKDAY in line[step]
            unsure |= Sort.OR in line[end] and not through
            found.extend(_through(found[-1], line[step].get(Sort.WEEKDAY)) if through else ())
            end = step
    part = line[end].get(Sort.PART) or line[end].get(Sort.PARTS)
    own = line[end - 1].get(Sort.PARTS)  # "weeknights"
    parts = (part or own,) if part or own else ()
    return Repeat(
        end + bool(part),
        Freq.WEEKLY,
        interval,
        byday=tuple(BYDAY[each] for each in sorted(set(found))),
        parts=parts,
        vague=unsure,
    )


def _through(first: int, last: int) -> list[int]:
    """The weekdays after `first` up to `last`."""
    return [(first + ahead) % 7 for ahead in range(1, (last - first) % 7 + 1)]


def _plural(line: Line, at: int) -> Repeat | None:
    """ "weekends", "mondays and thursdays", "mornings"; "on the weekend" is one day, and no repeat."""
    mark = line[at]
    if line[at - 1].says(Key.REGARDING):
        return None  # "about fridays appointment"
    if Sort.PARTS in mark and Sort.WEEKDAYS not in mark:
        return Repeat(at + 1, Freq.DAILY, parts=(mark.get(Sort.PARTS),))
    singular = mark.says(Key.ONE_DAY)
    if Sort.WEEKDAYS in mark and not singular:
        return weekdays(line, at, 1)
    listed = weekdays(line, at, 1) if mark.any(Sort.WEEKDAY, Sort.WEEKDAYS) else None
    return listed if listed and (_parts_listed(line, listed) or _many(line, at, listed)) else None


def _parts_listed(line: Line, told: Repeat) -> bool:
    """ "weekend mornings", "sunday nights"."""
    return bool(told.parts) and Sort.PARTS in line[told.end - 1]


def _many(line: Line, at: int, told: Repeat) -> bool:
    """ "mon wed fri": three days in a row, without a date, are said of every week."""
    named = [mark for mark in line.marks[at : told.end] if Sort.WEEKDAY in mark]
    many = len(named) >= _A_ROW or len(told.byday) > _A_ROW
    a_date = line[told.end].any(Sort.NUMBER, Sort.ORDINAL) and Sort.MERIDIEM not in line[told.end + 1]
    return many and not told.vague and not a_date


def _of_the_month(line: Line, at: int) -> Repeat | None:
    """ "first monday of the month", "the 1st of each month", "last day of the month"."""
    first = at + 1 if line[at].any(Sort.ON, Sort.THE) else at
    which, after = _whiches(line, first)
    if not which:
        return None
    of = after + 1 if line[after].any(Sort.WEEKDAY, Sort.DATE_UNIT) else after
    month = of + 1 if line[of].any(Sort.OF, Sort.IN) else of
    month = month + 1 if line[month].any(Sort.EVERY, Sort.THE) else month
    if line[of].get(Sort.PERIOD) == ("MONTHLY", 1) and Sort.WEEKDAY in line[after]:
        month = of  # "second wednesday monthly"
    elif line[month].get(Sort.DATE_UNIT) != "month" or month == of:
        return None
    if Sort.WEEKDAY in line[after]:
        byday = tuple(f"{each}{BYDAY[line[after].get(Sort.WEEKDAY)]}" for each in which)
        return Repeat(month + 1, Freq.MONTHLY, byday=byday)
    whole = (
        Sort.EVERY in line[month - 1]
        or Sort.EVERY in line[at - 1]
        or line[month - 1].text.endswith(("each", "every"))
    )
    if which == (-1,) and not whole:
        return None  # "the last day of the month" is this one's
    return Repeat(month + 1, Freq.MONTHLY, bymonthday=which)
