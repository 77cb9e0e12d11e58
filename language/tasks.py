"""Tasks: what to be reminded of, in the patient's own words, and the digits that may stand in it."""

from __future__ import annotations

from language.amounts import number
from language.facts import When
from language.marks import Line
from language.sorts import Key, Sort

_BEFORE_MONTH = (Sort.IN, Sort.OF, Sort.UNTIL, Sort.FROM, Sort.NEXT, Sort.THIS)
_AFTER_UNTIL = (Sort.END, Sort.NUMBER, Sort.CLOCK, Sort.MONTH, Sort.NEXT, Sort.DATE_UNIT, Sort.PART)
_SHORT_CALL = 3  # "ring 111"
_TELEPHONE = 7
_LONG_DIGITS = 5  # a telephone number, never a time


def task(line: Line, used: set[int], edges: frozenset[str]) -> str:
    """The words that say nothing about time, without the small words around them."""
    left = [at for at in range(len(line)) if at not in used]
    while left and _edge(line, left[0], edges):
        left.pop(0)
    while left and _edge(line, left[-1], edges):
        left.pop()
    pieces: list[str] = []
    for at in left:
        joined = pieces and (at - 1 in left) and line.text[line[at - 1].end : line[at].start] == ""
        word = line.quote(at, at)
        if joined:
            pieces[-1] += word
        elif word not in ".,;!":
            pieces.append(word)
    return " ".join(pieces)


def _edge(line: Line, at: int, edges: frozenset[str]) -> bool:
    mark = line[at]
    return all(word in edges for word in mark.text.split()) or not any(
        character.isalnum() or ord(character) > 0x2100 for character in mark.text
    )


def unexplained(line: Line, found: When) -> bool:
    """Whether a digit or a time word is left that neither the time nor the task explains (coverage check)."""
    return any(at not in found.used and not _explained(line, at, found) for at in range(len(line)))


def _explained(line: Line, at: int, found: When) -> bool:
    mark = line[at]
    clocks = mark.any(Sort.RANGE, Sort.SLASH, Sort.CLOCK, Sort.ISO_DATE, Sort.MERIDIEM)
    if clocks and not mark.any(Sort.FILLER, Sort.PART):
        counts = (Sort.DOSE, Sort.MEDICINE) if Sort.SLASH in mark else (Sort.UNIT, Sort.DOSE, Sort.MEASURE)
        return mark.any(Sort.RANGE, Sort.SLASH) and line[at + 1].any(*counts)
    if number(mark) is not None:
        return _number_explained(line, at, found)
    return not _tells_time(line, at, found)


def _tells_time(line: Line, at: int, found: When) -> bool:
    """Whether a word that is left over says something about time that was not understood."""
    mark, before, after = line[at], line[at - 1], line[at + 1]
    return (
        (mark.any(Sort.WEEKDAY, Sort.DAY) and Sort.SHORT not in mark)
        or (mark.any(Sort.WEEKDAYS, Sort.PARTS, Sort.PERIOD, Sort.SOON) and not _for_that_long(line, at))
        or (
            Sort.END in mark
            and (bool({at - 1, at + 1} & found.used) or after.any(Sort.DATE_UNIT, Sort.MONTH, Sort.NEXT))
        )
        or (Sort.MONTH in mark and before.any(*_BEFORE_MONTH))
        or (Sort.COUNTED in mark and (found.repeat is not None or bool({at - 1, at + 1} & found.used)))
        or (
            mark.any(Sort.ORDINAL, Sort.LAST)
            and at + 1 in found.used
            and after.any(Sort.WEEKDAY, Sort.WEEKDAYS, Sort.DATE_UNIT)
        )
        or (mark.any(Sort.INSTEAD) or mark.says(Key.INSTEAD))
        or (Sort.NO in mark and _corrects(at, found))
        or mark.says(Key.AGO)
        or (Sort.DATE_UNIT in mark and at + 2 in found.used and after.unknown)
        or (Sort.ON in mark and at - 1 in found.used and _day_missing(found))
        or (Sort.UNIT in mark and after.any(Sort.AFTER, Sort.LATER, Sort.BEFORE))
        or (Sort.LATER in mark and at - 1 in found.used and bool(found.spans))
        or (mark.says(Key.EITHER) and at - 1 in found.used)
        or mark.get(Sort.COMMAND) == "skip"
        or (mark.any(Sort.ZONE, Sort.EXCEPT, Sort.IF) and at - 1 in found.used)
        or (Sort.UNTIL in mark and (found.repeat is not None or after.any(*_AFTER_UNTIL)))
        or (Sort.EVERY in mark and mark.get(Sort.EVERY) is None)
        or (mark.means.keys() == {Sort.DATE_UNIT} and _a_length(line, at, found))
        or _half_said(line, at, found)
    )


def _for_that_long(line: Line, at: int) -> bool:
    """ "phone off for the weekend": how long something is, not when to be reminded."""
    return line[at].says(Key.ONE_DAY) and Sort.FOR in line[at - 1]


def _day_missing(found: When) -> bool:
    """ "every month on pay day": a rhythm of weeks or longer whose day was not understood."""
    told = found.repeat
    longer = told is not None and told.freq.value in ("WEEKLY", "MONTHLY", "YEARLY")
    return told is not None and longer and not (told.byday or told.bymonthday or found.days)


def _corrects(at: int, found: When) -> bool:
    """ "before midnight, i mean at 11:45": one time for another."""
    told = [first for first, _ in found.starts] + [told.end - 1 for told in found.days]
    return any(place < at for place in told) and any(place > at for place in told)


def _a_length(line: Line, at: int, found: When) -> bool:
    """ "a week, well, on friday": a length of days that was torn from its day; "a day out" is none."""
    counted = Sort.ONE in line[at - 1] and at - 1 not in found.used and line[at].get(Sort.DATE_UNIT) != "day"
    of_one = Sort.OF in line[at - 1] and line[at - 1].text != "of"
    return at + 1 in found.used or counted or of_one


def _half_said(line: Line, at: int, found: When) -> bool:
    """ "with breakfast and dinner", "on the last day": the second half of a time that was half read."""
    if Sort.MEAL in line[at]:
        ends = line[at - 1].any(Sort.TO, Sort.UNTIL, Sort.FROM, Sort.BETWEEN)
        return (ends or Sort.AND in line[at - 1]) and at - 2 in found.used
    if line[at].any(Sort.HALF, Sort.QUARTER) and line[at + 1].any(Sort.PAST, Sort.TO):
        return True
    if Sort.TO in line[at] and at - 1 in found.used and at == len(line) - 1:
        return True  # "at ten to"
    torn = line[at].any(Sort.LAST, Sort.NEXT, Sort.FOR) and line[at + 1].any(Sort.DATE_UNIT, Sort.WEEKDAY)
    return torn and not (Sort.FOR in line[at] and at + 1 in found.used)


def _telephone(line: Line, at: int) -> bool:
    """ "0300 123 4567": numbers in a row with many digits."""
    first = last = at
    while line[first - 1].text.isdigit():
        first -= 1
    while line[last + 1].text.isdigit():
        last += 1
    return last > first and sum(len(line[i].text) for i in range(first, last + 1)) >= _TELEPHONE


def _named(line: Line, at: int) -> bool:
    """Whether a number is a name: "ESA50", "ring 111", a telephone number."""
    mark, before = line[at], line[at - 1]
    called = len(mark.text) >= _SHORT_CALL and before.says(Key.DIAL)
    long = len(mark.text) >= _LONG_DIGITS and mark.text.isdigit()
    return long or called or (mark.glued and before.unknown) or _telephone(line, at)


def _dosed(line: Line, at: int) -> bool:
    """Whether a number belongs to a dose, a count or a label: "2 x 200mg", "room 19"."""
    after, before, next_ = line[at + 1], line[at - 1], line[at + 2]
    return (
        after.any(Sort.DOSE, Sort.MEDICINE, Sort.VITAL, Sort.COUNTER)
        or (before.any(Sort.MEDICINE, Sort.LABELLED) and not after.any(Sort.UNIT, Sort.DATE_UNIT))
        or Sort.DOSE in next_
        or (Sort.SLASH in after and Sort.MEDICINE in next_)
    )


def _written_to(line: Line, at: int) -> bool:
    """ "remind me 2 text mum": how some write "to"."""
    counted = (Sort.UNIT, Sort.DATE_UNIT, Sort.DOSE, Sort.MEDICINE, Sort.COUNTER, Sort.MEASURE, Sort.NUMBER)
    verb = at + 1 < len(line) and not line[at + 1].any(*counted, Sort.MERIDIEM, Sort.OCLOCK, Sort.BREAK)
    return line[at].text == "2" and verb


def _no_count(line: Line, at: int, found: When) -> bool:
    """ "remind me 2 text mum", "write one nice thing": numbers that count nothing."""
    if line.asks(at - 1) and _written_to(line, at):
        return True
    inside = at + 1 < len(line) and at + 1 not in found.used
    return (
        inside and Sort.ONE in line[at] and not line[at + 1].any(Sort.UNIT, Sort.DATE_UNIT, Sort.OR, Sort.AND)
    )


def _number_explained(line: Line, at: int, found: When) -> bool:
    after, before, next_ = line[at + 1], line[at - 1], line[at + 2]
    if before.text == ":" and before.glued and line[at].glued:
        return False
    if after.says(Key.TIMES) and (at + 2 in found.used or at - 1 in found.used) and number(next_) is None:
        return Sort.DOSE in next_ or Sort.MEDICINE in next_
    if _named(line, at) or _dosed(line, at) or _no_count(line, at, found):
        return True
    if after.any(Sort.UNIT):
        beside = at - 1 in found.used and bool(found.spans) and not found.clocks
        return Sort.FOR in before or (not beside and bool(found.clocks or found.spans or found.repeat))
    if after.any(Sort.DATE_UNIT, Sort.MERIDIEM, Sort.ORDINAL, Sort.SECONDS):
        return (
            after.get(Sort.ORDINAL) == 0
            and Sort.MONTH not in line[at + 2]
            and at + 2 not in found.used
            and bool(line[at + 2].text)
            and not line[at + 2].any(Sort.NUMBER, Sort.AND, Sort.BREAK, Sort.ORDINAL)
        )
    counted = (
        at + 1 < len(line)
        and at + 1 not in found.used
        and (after.unknown or after.any(Sort.MEASURE, Sort.EXERTION, Sort.SYMPTOM))
    )
    beside = at - 1 in found.used and before.any(Sort.WEEKDAY, Sort.WEEKDAYS, Sort.PERIOD, Sort.DAY)
    unsure = beside and not after.any(Sort.MEASURE, Sort.EXERTION)
    return counted and not unsure and not before.any(Sort.AT, Sort.BY, Sort.ON)
