"""Amounts: spans of time and levels, wherever they stand in a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from language.marks import Line, Mark
from language.numerals import Number
from language.sorts import Key, Sort

_PARTS = {(1, 2): 0.5, (1, 4): 0.25, (3, 4): 0.75}
_WIDEST = 3  # "3 to 7" is a change or two things, no level in between
_METRES_FROM = 100  # "200m" is a distance, "20m" are minutes
_COUNTS = (
    Sort.COUNTER,
    Sort.DOSE,
    Sort.MEASURE,
    Sort.MERIDIEM,
    Sort.OCLOCK,
    Sort.UNIT,
    Sort.DATE_UNIT,
    Sort.SECONDS,
    Sort.ORDINAL,
)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time up to the mark before `end`: `minutes`, or `unit` and `count` of days and longer."""

    end: int
    minutes: float = 0
    unit: str = ""
    count: float = 0


class Level(NamedTuple):
    """A level on 0-`top`, up to the mark before `end`. `on_scale` is False for scales that are not 0-10."""

    end: int
    value: float
    top: int = 10
    in_words: bool = False
    on_scale: bool = True


def number(mark: Mark) -> float | None:
    """The number that a mark says, if it says one."""
    said = mark.get(Sort.NUMBER)
    if isinstance(said, Number):
        return said.value
    return None


def mean(line: Line, at: int) -> tuple[float, int] | None:
    """A number, or the middle of "5-6", "5 or 6", "5 to 6"; and where it ends."""
    mark = line[at]
    if (pair := mark.get(Sort.RANGE)) is not None:
        if pair[0].value > pair[1].value:
            return None
        return (pair[0].value + pair[1].value) / 2, at + 1
    if Sort.BETWEEN in mark and Sort.AND in line[at + 2]:
        low, high = number(line[at + 1]), number(line[at + 3])
        return ((low + high) / 2, at + 4) if low and high and low < high <= low + _WIDEST else None
    value = number(mark)
    if value is None:
        return None
    high = number(line[at + 2]) if Sort.OR in line[at + 1] else None
    if high is not None and value < high <= value + _WIDEST:
        return (value + high) / 2, at + 3
    return value, at + 1


def span(line: Line, at: int) -> Span | None:
    """A length of time: "20 min", "1h30", "an hour and a half", "half an hour", "3 days"."""
    return part_of_hour(line, at) or _counted_span(line, at)


def part_of_hour(line: Line, at: int) -> Span | None:
    """ "half an hour", "quarter of an hour"."""
    half = Sort.HALF in line[at + 1] and line[at + 1].get(Sort.HALF) is None
    at += Sort.ONE in line[at] and half and Sort.UNIT in line[at + 2]
    part = _PARTS.get(line[at].get(Sort.SLASH), 0.5 if Sort.HALF in line[at] else _quarters(line[at]))
    if not part:
        return None
    unit_at = at + 1
    while line[unit_at].any(Sort.ONE, Sort.OF) and unit_at < at + 3:
        unit_at += 1
    unit = line[unit_at].get(Sort.UNIT)
    return Span(unit_at + 1, unit * part) if unit == 60 else None


def _quarters(mark: Mark) -> float:
    """ "quarter of an hour", "three quarters of an hour"."""
    return (0.75 if mark.get(Sort.QUARTER) else 0.25) if Sort.QUARTER in mark else 0.0


def _counted_span(line: Line, at: int) -> Span | None:
    counted = mean(line, at)
    if counted is None and Sort.ONE in line[at]:
        counted = 1.0, at + 1
    if counted is None:
        return None
    count, end = counted
    if Sort.HALF in line[end]:
        count, end = count + 0.5, end + 1
    return _with_unit(line, count, end)


def _with_unit(line: Line, count: float, end: int) -> Span | None:
    mark = line[end]
    if Sort.UNIT in mark and not (mark.says(Key.METRE_OR_MINUTE) and count >= _METRES_FROM):
        return _and_more(line, count * mark.get(Sort.UNIT), mark.get(Sort.UNIT), end + 1)
    if Sort.DATE_UNIT in mark:
        return Span(end + 1, unit=mark.get(Sort.DATE_UNIT), count=count)
    return None


def _and_more(line: Line, minutes: float, unit: int, end: int) -> Span:
    """What may follow an hour: "1h30", "1 hour 20 minutes", "an hour and a half"."""
    if unit != 60:
        return Span(end, minutes)
    if line[end].get(Sort.HALF) == "more":
        return Span(end + 1, minutes + 30)
    if Sort.AND in line[end] and Sort.QUARTER in line[end + 1]:
        return Span(end + 2, minutes + 60 * _quarters(line[end + 1]))
    more_at = end + 1 if Sort.AND in line[end] else end
    more = number(line[more_at])
    if more is not None and line[more_at + 1].get(Sort.UNIT) == 1:
        return Span(more_at + 2, minutes + more)
    unnamed = more is not None and 0 < more < 60 and _bare_minutes(line, end, more_at)
    return Span(more_at + 1, minutes + (more or 0)) if unnamed else Span(end, minutes)


def _bare_minutes(line: Line, end: int, at: int) -> bool:
    """ "1h30", "1 hour 30", "1 hr 20" at the end, "an hour and 20 from now": without a unit."""
    if at > end:
        return Sort.HENCE in line[at + 1]
    if line[at].glued or number(line[at]) in (15, 30, 45):
        return True
    return at + 1 >= len(line) or line[at + 1].any(Sort.BREAK, Sort.TO, Sort.REMIND, Sort.TELL)


def level(line: Line, at: int) -> Level | None:
    """A level that starts at `at`: a number, "7/10", a range or a word."""
    return _number_level(line, at) or _word_level(line, at)


def _number_level(line: Line, at: int) -> Level | None:
    if (parts := line[at].get(Sort.SLASH)) is not None:
        return _on_ten(at + 1, parts[0], parts[1], len(parts) == 2)
    found = mean(line, at)
    if found is None:
        return None
    value, end = found
    if line[end].get(Sort.HALF) == "more" and Sort.UNIT not in line[end + 1]:
        value, end = value + 0.5, end + 1
    if scaled := _scaled(line, value, end):
        return scaled
    named = Sort.MEDICINE in line[end] and number(line[end + 1]) is not None
    if line[end].any(*_COUNTS) and not _new_thing(line[end]) and not named:
        return None
    if line[end].text == "+" and line[end].glued and number(line[end + 1]) is None:
        end += 1
    return Level(end, value, on_scale=0 <= value <= 10)


def _scaled(line: Line, value: float, end: int) -> Level | None:
    """A number with its scale in words: "7 out of 10", "7 of 10", "70 %"."""
    if line[end].says(Key.OUT_OF) and (top := number(line[end + 2])) is not None:
        return _on_ten(end + 3, value, top, True)
    if line[end].says(Key.OF) and number(line[end + 1]) == 10 and not line[end + 2].any(*_COUNTS):
        return _on_ten(end + 2, value, 10, True)
    if line[end].text == "/" and number(line[end + 1]) == 10 and not line[end + 2].any(*_COUNTS):
        return _on_ten(end + 2, value, 10, True)
    if line[end].text == "%":
        return Level(end + 1, value / 10, on_scale=0 <= value <= 100)
    return None


def _new_thing(mark: Mark) -> bool:
    """Whether a mark that could be a unit starts the next statement ("pain 6 light 4")."""
    return mark.any(Sort.SYMPTOM, Sort.BODY, Sort.VITAL, Sort.EXERTION) and not mark.glued


def _on_ten(end: int, value: float, top: float, plain: bool) -> Level:
    return Level(end, value, on_scale=plain and top == 10 and 0 <= value <= 10)


def _word_level(line: Line, at: int) -> Level | None:
    mark = line[at]
    if Sort.MORE in mark and Sort.LEVEL in line[at + 1]:
        value = line[at + 1].get(Sort.LEVEL)
        return Level(at + 2, min(10, value + 1) if value >= 5 else value, in_words=True)
    if Sort.LEVEL not in mark:
        return None
    value = mark.get(Sort.LEVEL)
    if line[at + 1].any(Sort.TO, Sort.OR) and Sort.LEVEL in line[at + 2]:
        return Level(at + 3, (value + line[at + 2].get(Sort.LEVEL)) / 2, in_words=True)
    if Sort.LEVEL in line[at + 1] and mark.says(Key.QUITE):
        return Level(at + 2, line[at + 1].get(Sort.LEVEL), in_words=True)
    return Level(at + 1, value, in_words=True)
