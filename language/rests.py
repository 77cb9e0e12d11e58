"""Rests: pausing, snoozing and skipping."""

from __future__ import annotations

from datetime import date, datetime, time

from language.amounts import Span, number, span
from language.facts import When
from language.instants import hours, waking
from language.marks import Line
from language.numerals import Clock
from language.sorts import Key, Sort
from language.targets import LONGEST, order_of, rest_of, told_time
from language.told import Day
from language.values import Command, Doubt, Reminder, ReminderAction, ReminderKind, Target

_MEALS = ("noon", "after_breakfast", "after_lunch", "after_dinner")  # "skip lunch" is not "skip all"


def read_more_time(line: Line, edges: frozenset[str]) -> Reminder | None:
    """ "10 more minutes", "another half hour": a snooze."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.EXTRA in mark), None)
    if at is None or len(line) > LONGEST:
        return None
    bare = _without(line, at)
    place = next((place for place in range(len(bare)) if span(bare, place)), None)
    length = span(bare, place) if place is not None else None
    if place is None or length is None or not length.minutes:
        return None
    used = {i for i, mark in enumerate(bare.marks) if mark.get(Sort.COMMAND) == "snooze"}
    if rest_of(bare, used | set(range(place, length.end)), edges):
        return None
    return order_of(Command(ReminderAction.SNOOZE, Target(last=True), minutes=int(length.minutes)))


def _without(line: Line, at: int) -> Line:
    return Line(line.text, line.marks[:at] + line.marks[at + 1 :], line.words)


def read_rest(
    line: Line, at: int, action: ReminderAction, found: When, now: datetime, edges: frozenset[str]
) -> Reminder | None:
    length = next((told for place in range(at + 1, len(line)) if (told := span(line, place))), None)
    label = rest_of(line, found.used | {at}, edges)
    if any(mark.any(Sort.EXCEPT) or mark.get(Sort.BREAK) == "word" for mark in line.marks):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TARGET)
    if not label and action is ReminderAction.SKIP:
        label = next((mark.text for mark in line.marks if mark.get(Sort.PART) in _MEALS), "")
    if action is ReminderAction.SNOOZE:
        if length is None and (found.soon or (label and not any(letter.isdigit() for letter in label))):
            return None
        return _snooze(line, length.minutes if length else None, found, now)
    if length is None and any(character.isdigit() for character in label):
        return None
    if action is ReminderAction.SKIP:
        alone = any(mark.any(Sort.IT) for mark in line.marks)  # "skip that one today"
        return _skip(found, label, now, alone=alone)
    return _paused(line, found, action, label, length, now)


def _whose(line: Line, label: str) -> bool:
    """Whether a label of a pause is one: "pause the water one", not "quiet hous"."""
    return (
        any(mark.any(Sort.THE, Sort.MINE, Sort.MEDICINE, Sort.EXERTION) for mark in line.marks) or not label
    )


def _paused(
    line: Line, found: When, action: ReminderAction, label: str, length: Span | None, now: datetime
) -> Reminder:
    endless = any(Sort.UNTIL in mark and at not in found.used for at, mark in enumerate(line.marks))
    if endless or (length is None and not _whose(line, label)):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TARGET)
    until = next((each for each in (found.until, *found.days[:1]) if each is not None), None)
    if found.repeat and found.repeat.byday and not label:
        return order_of(Command(ReminderAction.CANCEL, Target(all=True, byday=found.repeat.byday)))
    target = Target(label=label) if label and length is None else Target(all=True)
    day = until.days[-1] if isinstance(until, Day) and until.days and not until.told_past else None
    if length and length.unit:
        day = date.fromordinal(
            now.date().toordinal()
            + int(length.count * {"day": 1, "week": 7, "month": 30}.get(length.unit, 365))
        )
    minutes = int(length.minutes) if length and length.minutes else None
    moment = (waking(hours(until)) or hours(until))[0] if isinstance(until, Clock) and until.real else None
    return order_of(Command(action, target, minutes=minutes, until=day, until_time=moment))


def _snooze(line: Line, minutes: float | None, found: When, now: datetime) -> Reminder | None:
    if minutes is None:
        minutes = number(line[2] if Sort.FOR in line[1] else line[1])
    if found.days and minutes is None and not (found.clocks or found.until):
        return None
    if line[0].says(Key.SNOOZING) and minutes is None and len(line) > 2:
        return None
    until = found.until or (found.clocks[0] if found.clocks else None)
    day = found.days[0].days[-1] if found.days and found.days[0].days else None
    moment = _after(until, now) if isinstance(until, Clock) and until.real else None
    return order_of(
        Command(
            ReminderAction.SNOOZE,
            Target(last=True),
            minutes=int(minutes) if minutes else None,
            until=day,
            until_time=moment,
        )
    )


def _after(told: Clock, now: datetime) -> time:
    times = [each for each in hours(told) if each > now.time()]
    return (waking(times) or times or hours(told))[0]


def _skip(found: When, label: str, now: datetime, *, alone: bool) -> Reminder:
    day = found.days[0].days[0] if found.days and found.days[0].days else None
    if any(told.told_past for told in found.days):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TARGET)
    target = (
        Target(label=label, time=told_time(found), date=day)
        if label or found.clocks
        else Target(last=day is None or alone, date=None if alone else day, all=day is not None and not alone)
    )
    del now
    return order_of(Command(ReminderAction.SKIP, target))
