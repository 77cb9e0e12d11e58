"""When: every time expression of a message gathered, and the words that are left for the task."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from language.amounts import Span, number, span
from language.clocks import NAMED_HOURS, clock, military
from language.dates import day
from language.facts import When
from language.hours import read_clock
from language.instants import WITHIN
from language.limits import read_lasting, read_start, read_until, read_window, read_without
from language.marks import Line
from language.months import in_unit
from language.numerals import Clock
from language.repeats import BYDAY
from language.rhythms import read_repeat
from language.sorts import Key, Sort
from language.told import Day

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
Reader = Callable[[When, Line, int, date], int]


def when(line: Line, today: date, triggers: set[int], *, timer: bool = False) -> When:
    """Gather every time expression of `line`; `triggers` are the marks that ask for a reminder."""
    found, at = When(used=set(triggers)), 0
    if timer or any(
        i + 1 not in triggers and span(line, i + 1) and Sort.BEFORE not in line[i + 3] for i in triggers
    ):
        _timer(found, line, triggers)
    while at < len(line):
        if at in found.used:
            at += 1
            continue
        at = next((end for reader in _READERS if (end := reader(found, line, at, today))), at + 1)
    found.apart &= not any(Sort.BOTH in mark for mark in line.marks)
    return found


def _timer(found: When, line: Line, triggers: set[int]) -> None:
    """ "timer 15 min", "15 min timer": a span that needs no "in"."""
    first, last = min(triggers), max(triggers)
    for at in [last + 1, *range(max(0, first - 4), first), last + 2]:
        length = span(line, at)
        if (
            length
            and not length.unit
            and not line[length.end].any(Sort.HENCE, Sort.BEFORE, Sort.AGO)
            and clock(line, at) is None
            and at not in found.used
        ):
            found.spans.append(length)
            found.take(at, length.end)
            return


def _idle(found: When, line: Line, at: int, today: date) -> int:
    """What sounds like a time and tells none: "till i say stop", "like last night", "on the day"."""
    if line[at].says(Key.ENDLESS):
        return found.take(at, at + 1)
    if line[at].says(Key.LIKENESS) and (past := day(line, at + 1, today)) and past.told_past:
        return found.take(at, past.end)
    named = line[at + 2].get(Sort.DATE_UNIT) == "day" and Sort.THE in line[at + 1] and Sort.ON in line[at]
    named |= line[at + 1].get(Sort.DATE_UNIT) == "day" and line[at].says(Key.THAT_DAY)
    if found.days and named:
        return found.take(at, at + 2 + (Sort.THE in line[at + 1]))
    meal = Sort.MEAL in line[at] and bool(found.spans) and at - 1 in found.used
    return at + 1 if meal else 0


def _conditions(found: When, line: Line, at: int, today: date) -> int:
    if Sort.SOON in line[at]:
        found.soon = True
        return found.take(at, at + 1)
    whole = Sort.THIS in line[at] and line[at + 1].get(Sort.DATE_UNIT) in ("week", "month", "year")
    if whole and in_unit(line, at, today) is None:
        found.soon = True
        return found.take(at, at + 2)
    if Sort.SAME_TIME in line[at]:
        found.same_time = True
        return found.take(at, at + 1)
    if Sort.AWAKE in line[at]:
        found.awake = True
        return found.take(at, at + 1)
    return 0


def _relative(found: When, line: Line, at: int, today: date) -> int:
    """ "in 45 min", "10 minutes from now", "2 days ago", "an hour before"."""
    del today
    first = at + 1 if line[at].says(Key.AHEAD) else at
    first += first > at and Sort.AT in line[first]
    if first > at and Sort.CLOCK in line[first] and Sort.MERIDIEM not in line[first + 1]:
        found.soon = True  # "in 1:30": an hour and a half, or at half past one
        return found.take(at, first + 1)
    length = None if military(line, first) else span(line, first)
    if first > at and (number(line[first]) or 0) < 0:
        found.negative = True
        return found.take(at, length.end if length else first + 1)
    if length is None:
        return 0
    if first > at and (Sort.RANGE in line[first] or Sort.OR in line[first + 1]):
        found.soon = True
        return found.take(at, length.end)
    if first == at and (line[length.end].get(Sort.PART) or "") in WITHIN:
        found.soon = True  # "2 hours after dinner": when that is, nobody said
        return found.take(at, length.end)
    return _ahead_or_ago(found, line, (at, first), length)


def _ahead_or_ago(found: When, line: Line, places: tuple[int, int], length: Span) -> int:
    (at, first), after = places, line[length.end]
    if after.says(Key.AGO):
        found.ago = True
        return found.take(at, length.end + 1)
    if Sort.BEFORE in after and first == at:
        found.clashes |= bool(found.shift or found.shift_days)
        found.shift = length.minutes
        found.clashes |= bool(length.unit)
        return found.take(at, length.end + 1)
    if after.says(Key.AFTER) and first == at and clock(line, length.end + 1, anchored=True):
        found.shift = -length.minutes
        found.clashes |= bool(length.unit)
        return found.take(at, length.end + 1)
    if first == at and Sort.HENCE not in after:
        return 0
    found.spans.append(length)
    found.starts.append((at, length.end))
    return found.take(at, length.end + (Sort.HENCE in after))


def _day_before(found: When, line: Line, at: int, today: date) -> int:
    """ "the day before my appointment on 24 march", "the morning after", "2 weeks before christmas"."""
    first = at + 1 if line[at].any(Sort.THE, Sort.ONE) else at
    part, length = line[first].get(Sort.PART), span(line, at)
    if length and length.unit and length.count == int(length.count):
        days, after = _DAYS.get(length.unit, 0) * int(length.count), length.end
    elif line[first].get(Sort.DATE_UNIT) in _DAYS or part in ("night", "evening", "morning"):
        days, after = _DAYS.get(line[first].get(Sort.DATE_UNIT) or "day", 0), first + 1
    else:
        return 0
    later = line[after].says(Key.AFTER)
    if not days or not (Sort.BEFORE in line[after] or later) or (part and (part == "morning") != later):
        return 0
    if later and not _named_after(line, after + 1, today):
        return 0
    found.clashes |= bool(found.shift or found.shift_days)
    found.soon |= first == at and length is None and line[at - 1].unknown and at > 0
    found.shift_days = -days if later else days
    found.parts.extend([part] if part else [])
    return found.take(at, after + 1)


def _named_after(line: Line, at: int, today: date) -> bool:
    """Whether a day is told after "the day after", at once or behind "my appointment on"."""
    return any(day(line, place, today) for place in range(at, min(at + 5, len(line))))


def _following(found: When, line: Line, at: int) -> Day | None:
    """ "tomorrow and the day after": the day that follows the one before."""
    first = at + (Sort.THE in line[at])
    named = line[first].get(Sort.DATE_UNIT) == "day" and line[first + 1].any(Sort.AFTER, Sort.NEXT, Sort.PAST)
    before = found.days[-1].days if found.days else ()
    if not named or len(before) != 1 or Sort.AND not in line[at - 1]:
        return None
    return Day(first + 2, (before[0] + timedelta(days=1),))


def _day(found: When, line: Line, at: int, today: date) -> int:
    told = day(line, at, today) or _following(found, line, at)
    if told is None:
        return 0
    if found.repeat and told.weekday is not None and BYDAY[told.weekday] in found.repeat.byday:
        return found.take(at, told.end)  # "every weekend, so sat and sun"
    found.clashes |= bool(found.days) and line[at - 1].says(Key.EITHER)
    found.clashes |= Sort.SLASH in line[at] and Sort.AT in line[at - 1]  # "at 4/4"
    if not _same_day(found, line, told, at):
        found.clashes |= bool(found.days) and _doubled(found.days[-1], told, line, at)
        found.apart |= bool(found.days) and not _one_row(line, found.day_end, at)
        found.days.append(told)
        found.day_end = told.end
        found.order.append("day")
    return found.take(at, told.end)


def _doubled(old: Day, told: Day, line: Line, at: int) -> bool:
    """ "tomorrow and thursday", on a wednesday: one day twice is not what was meant."""
    return old.days == told.days and Sort.AND in line[at - 1 - line[at - 1].any(Sort.ON)]


def _one_row(line: Line, end: int, at: int) -> bool:
    """Whether only small words stand between two days: "tomorrow and friday"."""
    small = (Sort.AND, Sort.BREAK, Sort.ON, Sort.THE, Sort.OR)
    return all(line[i].any(*small) for i in range(end, at))


def _same_day(found: When, line: Line, told: Day, at: int) -> bool:
    """ "monday 22 june", "22 june, monday": one day named twice, or two that contradict each other."""
    old = found.days[-1] if found.days else None
    if (
        old is None
        or not 0 <= at - old.end <= 1
        or Sort.AND in line[old.end]
        or (old.weekday is None) == (told.weekday is None)
    ):
        return False
    named, exact = (old, told) if told.weekday is None else (told, old)
    if len(exact.days) > 1 and named.weekday is not None:
        exact = exact._replace(days=tuple(day for day in exact.days if day.weekday() == named.weekday))
    found.clashes |= bool(exact.days) and exact.days[0].weekday() != named.weekday
    found.days[-1] = exact
    return True


def _part(found: When, line: Line, at: int, today: date) -> int:
    first = at + 1 if line[at].any(Sort.THIS, Sort.ON, Sort.AT, Sort.IN, Sort.BY) else at
    part = line[first].get(Sort.PART)
    if part is None:
        return 0
    if part in NAMED_HOURS and found.clocks and line[at - 1].any(Sort.AND, Sort.BREAK):
        found.order.append("hour")
        found.clocks.append(Clock(NAMED_HOURS[part], sure=True))
        found.places.append((at, found.clocks[-1]))
        found.starts.append((at, first + 1))
        return found.take(at, first + 1)
    if part == "night" and Sort.THIS in line[at]:
        part = "tonight"
    if part not in found.parts:
        found.parts.append(part)
    if Sort.THIS in line[at]:
        found.days.append(Day(first + 1, (today,)))
    return found.take(at, first + 1)


_READERS: tuple[Reader, ...] = (
    _idle,
    _conditions,
    read_without,
    _day_before,
    _relative,
    read_until,
    read_lasting,
    read_window,
    read_start,
    read_repeat,
    _day,
    read_clock,
    _part,
)
