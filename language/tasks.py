"""Tasks: what to be reminded of, in the patient's own words, and the digits that may stand in it."""

from __future__ import annotations

from language.amounts import number
from language.facts import When
from language.marks import Line
from language.sorts import Sort

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
    if mark.any(Sort.RANGE, Sort.SLASH, Sort.CLOCK, Sort.ISO_DATE, Sort.MERIDIEM) and not mark.any(
        Sort.FILLER, Sort.PART
    ):
        if Sort.SLASH in mark and line[at + 1].any(Sort.DOSE, Sort.MEDICINE):
            return True
        return Sort.RANGE in mark and line[at + 1].any(Sort.UNIT, Sort.DOSE, Sort.MEASURE)
    if number(mark) is not None:
        return _number_explained(line, at, found)
    if mark.any(Sort.WEEKDAY, Sort.DAY) and mark.text not in (
        "sun",
        "sat",
        "wed",
        "mon",
        "tom",
        "fri",
        "thu",
    ):
        return False
    if Sort.MONTH in mark and line[at - 1].any(Sort.IN, Sort.OF, Sort.UNTIL, Sort.FROM, Sort.NEXT, Sort.THIS):
        return False
    if mark.any(Sort.WEEKDAYS, Sort.PARTS, Sort.END) or _half_said(line, at, found):
        return False
    if mark.any(Sort.ZONE, Sort.EXCEPT) and at - 1 in found.used:
        return False
    if Sort.UNTIL in mark and line[at + 1].any(
        Sort.END, Sort.NUMBER, Sort.CLOCK, Sort.MONTH, Sort.NEXT, Sort.DATE_UNIT
    ):
        return False
    return not mark.any(Sort.PERIOD, Sort.SOON) and not (Sort.EVERY in mark and mark.text == "every")


def _half_said(line: Line, at: int, found: When) -> bool:
    """ "with breakfast and dinner", "on the last day": the second half of a time that was half read."""
    if Sort.MEAL in line[at]:
        return Sort.AND in line[at - 1] and at - 2 in found.used
    return line[at].any(Sort.LAST, Sort.NEXT) and line[at + 1].any(Sort.DATE_UNIT, Sort.WEEKDAY)


def _telephone(line: Line, at: int) -> bool:
    """ "0300 123 4567": numbers in a row with many digits."""
    first = last = at
    while line[first - 1].text.isdigit():
        first -= 1
    while line[last + 1].text.isdigit():
        last += 1
    return last > first and sum(len(line[i].text) for i in range(first, last + 1)) >= _TELEPHONE


def _number_explained(line: Line, at: int, found: When) -> bool:
    after, before, mark = line[at + 1], line[at - 1], line[at]
    if len(mark.text) >= _LONG_DIGITS and mark.text.isdigit():
        return True
    if (mark.glued and before.unknown) or _telephone(line, at):
        return True
    if Sort.SLASH in after and line[at + 2].any(Sort.DOSE, Sort.MEDICINE):
        return True
    if len(mark.text) >= _SHORT_CALL and (before.get(Sort.EXERTION) or ("", ""))[1] == "call":
        return True
    if (
        after.any(Sort.DOSE, Sort.MEDICINE, Sort.VITAL, Sort.COUNTER)
        or before.any(Sort.MEDICINE, Sort.LABELLED)
        or Sort.DOSE in line[at + 2]
    ):
        return True
    if after.any(Sort.UNIT):
        return Sort.FOR in before or bool(found.clocks or found.spans or found.repeat)
    if after.any(Sort.DATE_UNIT, Sort.MERIDIEM, Sort.ORDINAL, Sort.SECONDS):
        return (
            after.get(Sort.ORDINAL) == 0
            and Sort.MONTH not in line[at + 2]
            and at + 2 not in found.used
            and bool(line[at + 2].text)
        )
    counted = (
        at + 1 < len(line)
        and at + 1 not in found.used
        and (after.unknown or after.any(Sort.MEASURE, Sort.EXERTION, Sort.SYMPTOM))
    )
    beside = at - 1 in found.used and before.any(Sort.WEEKDAY, Sort.WEEKDAYS, Sort.PERIOD, Sort.DAY)
    unsure = beside and not after.any(Sort.MEASURE, Sort.EXERTION)
    return counted and not unsure and not before.any(Sort.AT, Sort.BY, Sort.ON)
