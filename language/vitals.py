"""Vitals: pulse, blood pressure, steps and the like, kept as said."""

from __future__ import annotations

from language.amounts import number
from language.marks import Line
from language.sheet import Clause, Sheet
from language.sorts import Sort
from pacing.entries import Kind

#: What a vital can be at all; outside of it the number stays a question.
_LIKELY = {"hr": (25, 250), "temp": (30, 110), "spo2": (50, 100), "hrv": (1, 300), "weight": (20, 700)}

_FEWEST_STEPS = 50  # fewer, with words between, count something else
_SLOWEST_PULSE = 25  # "1 hr" is an hour


def read_vitals(sheet: Sheet, clause: Clause) -> None:
    """ "hr 118", "118 bpm", "bp 95/60", "3000 steps": kept as said."""
    for at, mark in clause.marks(sheet.line):
        if Sort.VITAL in mark and sheet.free(at):
            _vital(sheet, clause, at, mark.get(Sort.VITAL))


def _vital(sheet: Sheet, clause: Clause, at: int, name: str) -> None:
    line, after = sheet.line, at + 1
    while (
        after < clause.end
        and (
            line[after].any(Sort.FILLER, Sort.AT, Sort.WAS, Sort.VITAL, Sort.TO, Sort.FUTURE)
            or line[after].unknown
        )
        and after <= at + 4
        and number(line[after]) is None
    ):
        after += 1
    if name == "bp":
        return _pressure(sheet, at, after)
    told = sheet.free(after) and after < clause.end and number(line[after]) is not None
    stray = name == "steps" and after > at + 1 and (number(line[after]) or 0) < _FEWEST_STEPS
    if stray:  # "steps outside 3 broken"
        return None
    if told and _likely(line, after, name):
        unit = line[after + 1].get(Sort.VITAL) == name or Sort.MEASURE in line[after + 1]
        end = after + 2 if unit else after + 1
        return sheet.say(Kind.VITAL, name, first=at, end=end, text=_bare_number(line, after))
    return _number_before(sheet, clause, at, name)


def _pressure(sheet: Sheet, at: int, after: int) -> None:
    """ "bp 95/60", "bp 120 over 80"."""
    line = sheet.line
    if Sort.SLASH in line[after]:
        sheet.say(Kind.VITAL, "bp", first=at, end=after + 1, text=line[after].text.replace(" ", ""))
    elif Sort.OVER in line[after + 1] and number(line[after + 2]) is not None:
        text = f"{_bare_number(line, after)}/{_bare_number(line, after + 2)}"
        sheet.say(Kind.VITAL, "bp", first=at, end=after + 3, text=text)


def _number_before(sheet: Sheet, clause: Clause, at: int, name: str) -> None:
    """ "118 bpm", "2.5k steps"; "1 hr" is an hour, "at 9 weigh" none of both."""
    line, before = sheet.line, at - 1
    if Sort.THOUSAND in line[before] and number(line[before - 1]) is not None and name == "steps":
        count = f"{(number(line[before - 1]) or 0) * 1000:g}"
        return sheet.say(Kind.VITAL, name, first=before - 1, end=at + 1, text=count)
    hours = Sort.UNIT in line[at] and (number(line[before]) or 0) < _SLOWEST_PULSE
    told = sheet.free(before) and before >= clause.first and number(line[before]) is not None
    if told and not (hours or Sort.AT in line[before - 1]) and _likely(line, before, name):
        sheet.say(Kind.VITAL, name, first=before, end=at + 1, text=_bare_number(line, before))
    return None


def _likely(line: Line, at: int, name: str) -> bool:
    """Whether a number can be this vital at all; "temp 7" is none and stays a question."""
    low, high = _LIKELY.get(name, (0, 1_000_000))
    return low <= (number(line[at]) or 0) <= high


def _bare_number(line: Line, at: int) -> str:
    said = line[at].get(Sort.NUMBER)
    return f"{said.digits}.{said.decimals}" if said.decimals else (said.digits or f"{said.value:g}")
