"""Hours: clocks as the message anchors them, one by one."""

from __future__ import annotations

from datetime import date

from language.amounts import number
from language.clocks import clock
from language.facts import When
from language.marks import Line
from language.numerals import Clock, Number
from language.sorts import Key, Sort


def read_clock(found: When, line: Line, at: int, today: date) -> int:
    del today
    anchor = line[at].any(Sort.AT, Sort.BY) or line[at].says(Key.FOR)
    after = bool(found.shift) and line[at - 1].any(Sort.BEFORE, Sort.AFTER) and at - 1 in found.used
    first = at + 1 if anchor else at
    if anchor and line[first].any(Sort.AT):
        first += 1
    ish = line[at + 1].says(Key.ISH)
    told = clock(
        line,
        first,
        anchored=anchor or after or ish or _listed(found, line, at) or _beside_day(found, line, at),
    )
    if told is None or (
        line[at].says(Key.FOR) and (Sort.UNIT in line[told[1]] or _for_some(found, line, at, told[0]))
    ):
        return 0
    found.clashes |= bool(found.places) and not _apart(line, found, at)
    found.clashes |= Sort.NOT in line[at - 1] and at - 1 not in found.used
    found.clashes |= bool(found.places) and _for_two(found, line, at, told[0])
    found.clashes |= Sort.AND in line[at - 1] and bool(found.parts) and not found.places
    found.order.append("hour")
    found.clocks.append(told[0])
    found.places.append((at, told[0]))
    found.starts.append((at, told[1]))
    return found.take(at, told[1])


def _for_some(found: When, line: Line, at: int, told: Clock) -> bool:
    """ "a table for 2": an hour after "for" is one behind "remind me" or a day, or when it is plain."""
    return not (told.sure or told.minute or line.asks(at - 1) or at - 1 in found.used)


def _for_two(found: When, line: Line, at: int, told: Clock) -> bool:
    """ "at 9 for 2": perhaps no second hour; "for 8am and 8pm" are two."""
    last, before = found.places[-1]
    said_for = line[at].says(Key.FOR) or line[last].says(Key.FOR)
    return said_for and not (told.sure and before.sure)


def _apart(line: Line, found: When, at: int) -> bool:
    """Whether a clock is one more, and no part of a task: "at 2 and 6", not "my 8am meds at 8"."""
    between = range(found.places[-1][0] + 1, at)
    return found.starts[-1][1] == at or any(
        (Sort.AND in line[i] and line[i].get(Sort.AND) is None) or line[i].any(Sort.BREAK) for i in between
    )


def _beside_day(found: When, line: Line, at: int) -> bool:
    """ "8 tomorrow night", "every wed 11", "friday 3": an hour beside its day."""
    said = line[at].get(Sort.NUMBER)
    if not isinstance(said, Number) or Sort.ONE in line[at]:
        return False
    last = at + 1 >= len(line)
    opens = at == 0 or line[at - 1].any(Sort.REMIND, Sort.TELL, Sort.BREAK)
    after = at + 1 + (not said.digits and number(line[at + 1]) is not None)
    if opens and line[after].any(Sort.DAY, Sort.WEEKDAY, Sort.PART) and Sort.DATE_UNIT not in line[after]:
        return True
    named = line[at - 1].any(Sort.DAY, Sort.WEEKDAY, Sort.WEEKDAYS, Sort.PART, Sort.PARTS, Sort.PERIOD)
    ends = last or line[at + 1].any(Sort.BREAK, Sort.REMIND, Sort.TO)
    return at - 1 in found.used and named and ends


def _in_a_row(found: When, line: Line, at: int) -> bool:
    """ "8am 12 4pm 8pm": a number between hours."""
    beside = bool(found.starts) and found.starts[-1][1] == at and bool(found.places)
    return beside and (
        Sort.CLOCK in line[at + 1] or (Sort.NUMBER in line[at + 1] and Sort.MERIDIEM in line[at + 2])
    )


def _listed(found: When, line: Line, at: int) -> bool:
    """ "at 2 and 6", "at 9am, 1pm and 5pm": a number joined to the clock before it."""
    if line[at + 1].any(Sort.AT) and Sort.NUMBER in line[at + 2]:
        return False  # "1 tablet at 11 and 2 at 5"
    if _in_a_row(found, line, at):
        return True
    before = at - 1
    while before >= max(0, at - 3) and line[before].any(Sort.AND, Sort.BREAK) and before not in found.used:
        before -= 1
    more = not line[at + 1].unknown and not line[at + 1].any(Sort.MEDICINE, Sort.DOSE, Sort.EXERTION)
    last = at + 1 >= len(line)
    return (
        before < at - 1
        and bool(found.places)
        and found.places[-1][0] <= before
        and before in found.used
        and (last or bool(more))
    )
