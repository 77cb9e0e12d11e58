"""Days: which day a log is about, and times of the day that only tell when."""

from __future__ import annotations

from datetime import datetime

from language.amounts import number
from language.clocks import clock
from language.sheet import Sheet
from language.sorts import Key, Sort
from language.values import Doubt
from pacing.entries import Kind

_RATED = (Sort.SYMPTOM, Sort.BODY, Sort.RATING, Sort.EFFORT)
_CONTEXT = (Sort.ONSET, Sort.AFTER, Sort.THAN, Sort.FROM, Sort.SAME, Sort.UNTIL, Sort.STARTING, Sort.FOR)


def read_day(sheet: Sheet, now: datetime) -> None:
    """Set the day that the message is about; two different days in one message are asked about."""
    found = {offset for at in range(len(sheet.line)) if (offset := _offset(sheet, at, now)) is not None}
    if len(found) > 1:
        sheet.doubt(Doubt.UNCLEAR)
    sheet.day_offset = next(iter(found), 0) if len(found) == 1 else 0


def _offset(sheet: Sheet, at: int, now: datetime) -> int | None:
    line, mark = sheet.line, sheet.line[at]
    context = line[at - 1].any(*_CONTEXT)
    if Sort.DAY in mark and mark.get(Sort.DAY) <= 0:
        sheet.take(at, at + 1)
        return None if context else int(mark.get(Sort.DAY))
    count = number(mark) if number(mark) is not None else 1.0 if Sort.ONE in mark else None
    if count is not None and line[at + 1].get(Sort.DATE_UNIT) in ("day", "week") and Sort.AGO in line[at + 2]:
        sheet.take(at, at + 3)
        return -int(count * (7 if line[at + 1].get(Sort.DATE_UNIT) == "week" else 1))
    if Sort.WEEKDAY in mark and (Sort.ON in line[at - 1] or Sort.SHORT not in mark):
        sheet.take(at, at + 1)
        return None if context else -((now.weekday() - int(mark.get(Sort.WEEKDAY))) % 7 or 7)
    return None


def night_day(sheet: Sheet) -> None:
    """ "slept badly last night" is about the night that ended today."""
    nights = [said for said in sheet.said if said.kind is Kind.SLEEP]
    if (
        sheet.day_offset == -1
        and nights
        and len(nights) == len(sheet.said)
        and any(Sort.NAMES_NIGHT in mark for mark in sheet.line.marks)
    ):
        sheet.day_offset = 0


def read_times(sheet: Sheet) -> None:
    """Explain what only tells when or where: "at 9pm", "since 3am", "room 19", "2 hours later"."""
    line = sheet.line
    for at, mark in enumerate(line.marks):
        if not sheet.free(at):
            continue
        after = at + 1
        told = (
            clock(line, after, anchored=True)
            if mark.says(Key.AT_HOUR) and not line[at - 1].any(*_RATED)
            else None
        )
        if told and Sort.NUMBER in line[after] and line[after].get(Sort.NUMBER).decimals:
            sheet.take(at, told[1])
        elif Sort.CLOCK in mark:
            sheet.take(at, at + 2 if Sort.MERIDIEM in line[after] else after)
        elif (
            (number(mark) is not None and line[after].any(Sort.MERIDIEM, Sort.OCLOCK))
            or (
                Sort.LABELLED in mark
                and number(line[after]) is not None
                and not (Sort.FILLER in mark and line[at - 1].any(*_RATED))
            )
            or (mark.says(Key.BY_HOUR) and _bare_hour(sheet, at))
            or (mark.any(Sort.UP, Sort.ASLEEP) and _hour(sheet, at + 1))
            or (mark.says(Key.DAY) and number(line[after]) is not None)
        ):
            sheet.take(at, at + 2)


def _hour(sheet: Sheet, at: int) -> bool:
    """Whether the number at `at` can be an hour."""
    hour = number(sheet.line[at])
    unit = sheet.line[at + 1].any(Sort.UNIT, Sort.COUNTER)
    return hour is not None and 1 <= hour <= 24 and hour == int(hour) and not unit and sheet.free(at)


def _bare_hour(sheet: Sheet, at: int) -> bool:
    """ "at 10 pain was 6": an hour, unless the thing stands before it ("pain at 6")."""
    line = sheet.line
    if not _hour(sheet, at + 1):
        return False
    if not line[at].says(Key.AT_HOUR):
        return not line[at + 2].any(Sort.UNIT)
    if line[at + 2].any(Sort.UNIT):
        return False
    named = any(mark.any(*_RATED) for mark in line.marks[:at])
    return not line[at - 1].any(*_RATED, *((Sort.FILLER,) if named else ()))
