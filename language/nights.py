"""Nights: hours slept, times woken, and how the night was."""

from __future__ import annotations

from language.amounts import level, mean, number, span
from language.marks import Line
from language.numerals import Clock, clock_of
from language.sheet import Clause, Sheet
from language.sorts import Key, Sort
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating

NIGHT_TOP = 3  # quality of a night: 0 awful, 1 bad, 2 ok, 3 good
_NAMED = {"midnight": Clock(0, sure=False), "noon": Clock(12, sure=False)}
_AN_HOUR = 60  # minutes: less is no night
_MOST_HOURS = 24
_MOST_TIMES_HOURS = 16  # bed to waking, when only clock times were said
_MOST_WAKES = 40
_NEAR = 8  # words after "slept" in which its amount stands


def read_nights(sheet: Sheet, clause: Clause) -> None:
    """ "slept 5h woke twice", "sleep 4/10", "bad night", "asleep by 1, awake at 6"."""
    line = sheet.line
    up = line[clause.end - 1].says(Key.LAST_NIGHT)
    for at, mark in clause.marks(line):
        if sheet.free(at):
            _read(sheet, clause, at, up=up and Sort.UP in mark)


def _read(sheet: Sheet, clause: Clause, at: int, *, up: bool) -> None:
    mark = sheet.line[at]
    if Sort.NIGHT_WAS in mark:
        _night_was(sheet, clause, at)
    elif Sort.SLEEP in mark:
        _slept(sheet, clause, at)
    elif mark.says(Key.NIGHT):
        _night(sheet, at)
    elif up or Sort.WAKE in mark:
        _woke(sheet, at)
    elif Sort.ASLEEP in mark:
        _from_to(sheet, at, at + 1)
    elif Sort.NAP in mark:
        _nap(sheet, clause, at)


def _night_was(sheet: Sheet, clause: Clause, at: int) -> None:
    """A night in words, and its hours if they follow: "good sleep 8h"."""
    rating = Rating(sheet.line[at].get(Sort.NIGHT_WAS), NIGHT_TOP)
    sheet.say(Kind.SLEEP, "quality", first=at, end=at + 1, rating=rating)
    for first in range(max(clause.first, at - 3), at):
        before = span(sheet.line, first) if sheet.free(first) else None
        if (
            before
            and before.minutes
            and at - before.end in (0, Sort.OF in sheet.line[before.end])
            and Sort.NAMES_SLEEP in sheet.line[at]
        ):
            return _hours(sheet, first, at, before.minutes / 60)
    after = at + 1 + (Sort.DAY in sheet.line[at + 1])
    length = span(sheet.line, after)
    if length and length.minutes and length.end <= clause.end:
        return _hours(sheet, after, length.end, length.minutes / 60)
    return _hours_behind(sheet, clause)


def _hours_behind(sheet: Sheet, clause: Clause) -> None:
    """ "insomnia. 3 hours total", "best sleep in months!! 9h": hours that are all of the next clause."""
    line, at = sheet.line, clause.end
    while Sort.BREAK in line[at]:
        at += 1
    length = span(line, at) if sheet.free(at) else None
    if length and length.minutes >= _AN_HOUR and (length.end >= len(line) or _closes(line, length.end)):
        _hours(sheet, at, length.end, length.minutes / 60)


def _closes(line: Line, at: int) -> bool:
    return Sort.BREAK in line[at] or line[at].says(Key.IN_ALL)


def _night(sheet: Sheet, at: int) -> None:
    value = sheet.line[at - 1].get(Sort.GOODNESS)
    if value is not None and sheet.free(at - 1):
        first = at - 2 if Sort.MORE in sheet.line[at - 2] else at - 1
        sheet.say(Kind.SLEEP, "quality", first=first, end=at + 1, rating=_quality(value))
        length = span(sheet.line, at + 1)
        if length and length.minutes:
            _hours(sheet, at + 1, length.end, length.minutes / 60)


def _slept(sheet: Sheet, clause: Clause, at: int) -> None:
    line = sheet.line
    before = _before(sheet, clause, at)
    after = at + 1
    while (
        after < min(clause.end, at + _NEAR)
        and line[after].any(Sort.FILLER, Sort.FOR, Sort.AT, Sort.DAY, Sort.SLEEP, Sort.FROM)
        and not _amount_at(line, after)
    ):
        after += 1
    if _denied(line, clause, at):
        sheet.take(at, at + 1)
        return sheet.doubt(Doubt.WHICH, [Option((Said(Kind.SLEEP, "hours", amount=0),)), _quality_option(1)])
    if before or _from_to(sheet, at, after):
        return _how(sheet, clause, at + 1)
    return _measured(sheet, clause, at, after)


def _amount_at(line: Line, at: int) -> bool:
    return (
        span(line, at) is not None
        or mean(line, at) is not None
        or line[at].any(Sort.CLOCK, Sort.SLASH, Sort.GOODNESS)
    )


def _before(sheet: Sheet, clause: Clause, at: int) -> bool:
    """ "6 hours sleep", "5h sleep": hours said before the word."""
    for first in range(max(clause.first, at - 6), at):
        length = span(sheet.line, first) if sheet.free(first) else None
        if length and length.minutes and all(Sort.FILLER in sheet.line[i] for i in range(length.end, at)):
            _hours(sheet, first, at + 1, length.minutes / 60)
            return True
    value = sheet.line[at - 1].get(Sort.GOODNESS)
    if value is not None and sheet.free(at - 1) and at > clause.first:
        sheet.say(Kind.SLEEP, "quality", first=at - 1, end=at + 1, rating=_quality(value))
    return False


def _measured(sheet: Sheet, clause: Clause, at: int, after: int) -> None:
    line = sheet.line
    if (hours := _clock_range(line, after)) is not None:
        return _hours(sheet, at, after + 1, hours)
    length = span(line, after)
    if length and length.minutes and length.end <= clause.end:
        _hours(sheet, at, length.end, length.minutes / 60)
        return _how(sheet, clause, length.end)
    if Sort.SLASH in line[after] or line[after + 1].says(Key.OUT_OF):
        said = level(line, after)
        if said and said.on_scale:
            return sheet.say(
                Kind.SLEEP, "quality", first=at, end=said.end, rating=Rating(said.value, said.top)
            )
        sheet.take(at, after + 1)
        return sheet.doubt(Doubt.SCALE)
    counted = mean(line, after) if after < clause.end else None
    if counted:
        return _plain_number(sheet, clause, at, counted)
    return _how(sheet, clause, at + 1)


def _clock_range(line: Line, at: int) -> float | None:
    """ "slept 11-7": two hours of the clock, when they are too far apart for a guess of how long."""
    pair = line[at].get(Sort.RANGE)
    if (
        pair is None
        or line[at + 1].any(Sort.UNIT, Sort.COUNTER)
        or pair[1].value - pair[0].value in (0, 1, 2)
    ):
        return None
    start, end = (clock_of(f"{each.value:.0f}") for each in pair)
    return _night_hours(start, end) if start.real and end.real else None


def _plain_number(sheet: Sheet, clause: Clause, at: int, counted: tuple[float, int]) -> None:
    value, end = counted
    if sheet.line[at].get(Sort.SLEEP) == "verb" and 0 <= value <= _MOST_HOURS:
        _hours(sheet, at, end, value)
        return _how(sheet, clause, end)
    sheet.take(at, end)
    if not 0 <= value <= 10:
        return sheet.doubt(Doubt.SCALE)
    options = [
        Option((Said(Kind.SLEEP, "hours", amount=value),)),
        Option((Said(Kind.SLEEP, "quality", Rating(value, 10)),)),
    ]
    return sheet.doubt(Doubt.WHICH, options)


def _hours(sheet: Sheet, first: int, end: int, hours: float) -> None:
    if 0 <= hours <= _MOST_HOURS:
        sheet.say(Kind.SLEEP, "hours", first=first, end=end, amount=round(hours, 2))
    else:
        sheet.take(first, end)
        sheet.doubt(Doubt.SCALE)


def _how(sheet: Sheet, clause: Clause, at: int) -> None:
    """The quality that stands after the hours or the word: "ok", "really badly"."""
    line = sheet.line
    last = min(clause.end, at + _NEAR)
    while at < last and line[at].any(Sort.FILLER, Sort.MORE, Sort.DAY) and Sort.GOODNESS not in line[at]:
        at += 1
    value = line[at].get(Sort.GOODNESS) if at < clause.end and sheet.free(at) else None
    if value is not None and not line[at + 1].any(Sort.SYMPTOM, Sort.RATING, Sort.BODY, Sort.CRASH):
        sheet.say(Kind.SLEEP, "quality", first=at, end=at + 1, rating=_quality(value))


def _quality(goodness: float) -> Rating:
    return Rating(0 if goodness <= 1 else 1 if goodness <= 3 else 2 if goodness <= 6 else 3, NIGHT_TOP)


def _quality_option(value: int) -> Option:
    return Option((Said(Kind.SLEEP, "quality", Rating(value, NIGHT_TOP)),))


def _denied(line: Line, clause: Clause, at: int) -> bool:
    return any(Sort.NOT in line[i] or line[i].says(Key.CANNOT) for i in range(max(clause.first, at - 2), at))


def _woke(sheet: Sheet, at: int) -> None:
    line = sheet.line
    for place in (at + 1, at + 2, at - 1, at - 2):
        counted = line[place].get(Sort.COUNTED)
        if counted and sheet.free(place):
            return sheet.say(
                Kind.SLEEP, "wakes", first=min(at, place), end=max(at, place) + 1, amount=counted
            )
    after = at + 2 if line[at + 1].says(Key.WOKE_LEAD) and number(line[at + 2]) is not None else at + 1
    value = number(line[after])
    times = Sort.COUNTER in line[after + 1] or line[after - 1].says(Key.X)
    if value is not None and times and value <= _MOST_WAKES:
        end = after + 2 if Sort.COUNTER in line[after + 1] else after + 1
        return sheet.say(Kind.SLEEP, "wakes", first=at, end=end, amount=value)
    if number(line[at - 1]) is not None and sheet.free(at - 1) and line[at].says(Key.WAKES):
        return sheet.say(Kind.SLEEP, "wakes", first=at - 1, end=at + 1, amount=number(line[at - 1]))
    return None


def _from_to(sheet: Sheet, at: int, after: int) -> bool:
    """Hours between going to sleep and waking: "bed 11pm up 7am", "slept 11 to 7"."""
    start = _clock(sheet, after)
    if not start:
        return False
    place = start[1]
    while (
        place < start[1] + _NEAR
        and sheet.line[place].any(
            Sort.UP, Sort.BREAK, Sort.AND, Sort.TO, Sort.UNTIL, Sort.THROUGH, Sort.FILLER
        )
        and not _clock(sheet, place)
    ):
        place += 1
    end = _clock(sheet, place)
    stretch = range(start[1], place)
    if not end or not any(sheet.line[i].any(Sort.UP, Sort.TO, Sort.UNTIL, Sort.THROUGH) for i in stretch):
        return False
    hours = _night_hours(start[0], end[0])
    plain = any(sheet.line[i].any(Sort.TO, Sort.UNTIL, Sort.THROUGH) for i in stretch)
    if Sort.SLEEP in sheet.line[at] and not (plain or start[0].sure or after > at + 1):
        return False
    if hours is None:
        return False
    _hours(sheet, at, end[1], hours)
    return True


def _clock(sheet: Sheet, at: int) -> tuple[Clock, int] | None:
    line = sheet.line
    while line[at].says(Key.CLOCK_LEAD):
        at += 1
    if not sheet.free(at):
        return None
    clock, value = line[at].get(Sort.CLOCK) or _NAMED.get(line[at].get(Sort.PART) or ""), number(line[at])
    if clock is None and value is not None and value == int(value) and 0 <= value <= 24:
        clock = clock_of(str(int(value)))
    if clock is None or not clock.real or line[at + 1].any(Sort.UNIT, Sort.COUNTER):
        return None
    if meridiem := line[at + 1].get(Sort.MERIDIEM):
        return Clock(clock.hour % 12 + (12 if meridiem == "pm" else 0), clock.minute, sure=True), at + 2
    return clock, at + 1


def _night_hours(start: Clock, end: Clock) -> float | None:
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    day = 24 * 60 if start.sure and end.sure else 12 * 60
    hours = (minutes % day) / 60
    return hours if 0 < hours <= _MOST_TIMES_HOURS else None


def _nap(sheet: Sheet, clause: Clause, at: int) -> None:
    """A nap has no field of its own: it is kept in the patient's own words."""
    line = sheet.line
    if clause.has(line, Sort.NOT, Sort.FUTURE, Sort.REMIND):
        return
    for place in range(clause.first, clause.end):
        length = span(line, place)
        if length and length.minutes:
            sheet.take(place, length.end)
    text = line.quote(clause.first, clause.end - 1)
    sheet.say(Kind.REMARK, first=at, end=at + 1, text=text)
