"""Limits: the window of a repeat, its start and its end, and the days that it leaves out."""

from __future__ import annotations

from datetime import date

from language.amounts import Span, number, span
from language.clocks import clock, two_hours
from language.dates import day
from language.facts import When
from language.marks import Line
from language.numerals import Clock
from language.repeats import Repeat, repeat, weekdays
from language.rhythms import WITHIN_A_DAY
from language.sorts import Key, Sort
from language.told import Day

_AHEAD = 8  # words after "for 5 days" in which its repeat may stand

_COUNTING = (Sort.UNIT, Sort.DOSE, Sort.MEASURE, Sort.COUNTER, Sort.DATE_UNIT)


def read_window(found: When, line: Line, at: int, today: date) -> int:
    """ "between 10 and 6", "from 9 to 5", "9am-5pm"."""
    del today
    anchor = line[at].any(Sort.BETWEEN, Sort.FROM)
    elapsed = found.repeat is not None and found.repeat.freq.value in WITHIN_A_DAY
    if elapsed and (pair := line[at].get(Sort.RANGE)) is not None and not line[at + 1].any(*_COUNTING):
        found.window = (Clock(int(pair[0].value) % 100), Clock(int(pair[1].value) % 100))
        return found.take(at, at + 1)
    if anchor and (pair := line[at + 1].get(Sort.RANGE)) is not None:
        found.window = (Clock(int(pair[0].value) % 100), Clock(int(pair[1].value) % 100))
        return found.take(at, at + 2)
    first = at + 1 if anchor else at
    if (anchor or elapsed) and (both := two_hours(line, first)):
        found.window = (both[0], both[1])
        return found.take(at, both[2])
    start = clock(line, first, anchored=anchor or elapsed)
    joined = start and line[start[1]].any(
        Sort.UNTIL, Sort.TO, Sort.OR, *((Sort.AND,) if Sort.BETWEEN in line[at] else ())
    )
    if not start or not joined or line[start[1]].says(Key.EITHER):
        return 0
    end = clock(line, start[1] + 1, anchored=True)
    if (
        not end
        or not (anchor or start[0].sure or found.repeat)
        or (not (anchor or elapsed) and not end[0].sure)
    ):
        return 0
    found.window = (start[0], end[0])
    return found.take(at, end[1])


def read_until(found: When, line: Line, at: int, today: date) -> int:
    if Sort.UNTIL not in line[at]:
        return 0
    first = at + 2 if Sort.THE in line[at + 1] and not day(line, at + 1, today) else at + 1
    if told := day(line, first, today):
        found.until = told
        return found.take(at, told.end)
    if hour := clock(line, first, anchored=True):
        found.until = hour[0]
        return found.take(at, hour[1])
    if (month := line[first].get(Sort.MONTH)) is not None:
        found.until = Day(first + 1, (date(today.year + (month <= today.month), month, 1),))
        return found.take(at, first + 1)
    return 0


def read_start(found: When, line: Line, at: int, today: date) -> int:
    if not line[at].any(Sort.STARTING, Sort.FROM) or line[at].says(Key.START):
        return 0
    told = day(line, at + 1, today)
    hour = clock(line, at + 2 if Sort.AT in line[at + 1] else at + 1, anchored=True)
    if told is None and hour and found.repeat and found.repeat.freq.value in WITHIN_A_DAY:
        found.start_clock = hour[0]
        return found.take(at, hour[1])
    if told is None:
        return 0
    found.start = told
    return found.take(at, told.end)


def read_lasting(found: When, line: Line, at: int, today: date) -> int:
    """ "for 5 days", "for the next 2 hours", "10 times": how long a repeat goes on."""
    del today
    count = number(line[at + 1] if Sort.FOR in line[at] else line[at])
    after = at + 2 if Sort.FOR in line[at] else at + 1
    if count is not None and line[after].says(Key.TIMES) and not line[after + 1].any(Sort.PER, Sort.PERIOD):
        found.count = max(1, int(count))
        return found.take(at, after + 1)
    length = span(line, at + 1) if Sort.FOR in line[at] else None
    if length is None or not _long_enough(found.repeat or _ahead(line, at), length):
        return 0
    found.lasting = length
    return found.take(at, length.end)


def _ahead(line: Line, first: int) -> Repeat | None:
    """The repeat that is said after the span ("for 5 days every morning")."""
    return next((told for at in range(first, first + _AHEAD) if (told := repeat(line, at))), None)


def _long_enough(told: Repeat | None, length: Span) -> bool:
    """Whether a span can be how long a repeat goes on, not how long the task takes."""
    if told is None:
        return False
    if length.unit:
        return not (length.unit == "day" and told.freq.value in ("WEEKLY", "MONTHLY", "YEARLY"))
    minutes = {"MINUTELY": 1, "HOURLY": 60}.get(told.freq.value)
    return minutes is not None and length.minutes >= 2 * told.interval * minutes


def read_without(found: When, line: Line, at: int, today: date) -> int:
    """ "except sunday", "but not on weekends"."""
    del today
    opens = Sort.EXCEPT in line[at] or (Sort.NOT in line[at] and found.repeat is not None)
    first = at + 2 if Sort.ON in line[at + 1] else at + 1
    if not opens or not line[first].any(Sort.WEEKDAY, Sort.WEEKDAYS):
        return 0
    told = weekdays(line, first, 1)
    found.without = told.byday
    return found.take(at, told.end)
