"""Moves: cancelling and moving reminders that are named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from language.amounts import span
from language.facts import When
from language.instants import PARTS, hours, in_part, soonest, waking
from language.marks import Line
from language.sorts import Key, Sort
from language.targets import order_of, target_of
from language.values import Command, Doubt, Option, Reminder, ReminderAction, ReminderKind, Target
from language.when import when


def read_aimed(
    line: Line, at: int, action: ReminderAction, now: datetime, labels: Sequence[str], edges: frozenset[str]
) -> Reminder | None:
    """Cancel or move, with a target."""
    to_at = (
        next(
            (i for i in range(at + 1, len(line)) if line[i].says(Key.GOAL)),
            None,
        )
        if action is ReminderAction.MOVE
        else None
    )
    end = to_at if to_at is not None else len(line)
    aim = _cut(line, at + 1, end - (end - 1 > at + 1 and Sort.LATER in line[end - 1] and end < len(line)))
    shift, shift_used = (
        _shift(aim, side=line[at].get(Sort.LATER) or 0) if action is ReminderAction.MOVE else (None, set())
    )
    found = when(aim, now.date(), shift_used)
    rated = any(mark.any(Sort.SYMPTOM, Sort.RATING, Sort.EFFORT, Sort.SLEEP) for mark in aim.marks)
    surely = _surely(line, at) or (to_at is not None and Sort.UNTIL not in line[to_at] and not rated)
    surely |= shift is not None and any(Sort.LATER in mark for mark in aim.marks)
    if _several(line) or any(mark.any(Sort.EXCEPT) or mark.get(Sort.BREAK) == "word" for mark in line.marks):
        return Reminder(ReminderKind.ASK, doubt=Doubt.TARGET)  # "cancel all but the ldn one"
    target = target_of(aim, found, labels, edges, surely=surely, moved=shift is not None)
    if target is None:
        return None
    if action is ReminderAction.CANCEL:
        return order_of(Command(action, target))
    if shift is not None:
        return order_of(Command(action, target, shift=shift))
    return _moved(line, to_at, target, found, now)


def _several(line: Line) -> bool:
    """ "the ldn and the water ones", "the first two", "quiet hours to 11pm": several targets, or none."""
    both = any(
        Sort.AND in mark and line[at + 1].any(Sort.THE, Sort.MINE) and at + 2 < len(line)
        for at, mark in enumerate(line.marks)
    )
    first_two = any(
        mark.get(Sort.ORDINAL) and Sort.NUMBER in line[at + 1] and not line[at + 1].any(Sort.REMINDERS)
        for at, mark in enumerate(line.marks)
    )
    return both or first_two or any(mark.get(Sort.COMMAND) == "quiet" for mark in line.marks[1:])


def _surely(line: Line, at: int) -> bool:
    """Whether the command is one whatever it is about; "cancel my appointment" is not about a reminder."""
    return Sort.SURELY in line[at] and Sort.MINE not in line[at + 1]


def _cut(line: Line, first: int, end: int) -> Line:
    return Line(line.text, line.marks[first:end], line.words)


def _shift(line: Line, *, side: int) -> tuple[int | None, set[int]]:
    """ "forward 15 min", "back an hour", "15 min later"."""
    for at, mark in enumerate(line.marks):
        if Sort.LATER not in mark:
            continue
        for place in (at + 1, at - 4, at - 3, at - 2, at + 2):
            length = span(line, place) if place >= 0 else None
            if length and length.minutes and (place > at or length.end == at):
                first, end = min(at, place), max(at + 1, length.end)
                return int(length.minutes) * mark.get(Sort.LATER), set(range(first, end))
    length_at = next((at for at in range(len(line)) if side and span(line, at)), None)
    length = span(line, length_at) if length_at is not None else None
    if length_at is not None and length and length.minutes:
        return int(length.minutes) * side, set(range(length_at, length.end))
    return None, set()


def _moved(line: Line, to_at: int | None, target: Target, found: When, now: datetime) -> Reminder | None:
    if to_at is None:
        return None
    aimed = _at_first(line, to_at)
    goal = when(aimed, now.date(), set())
    if any(aimed[at].unknown and aimed[at].text.isalpha() for at in range(len(aimed)) if at not in goal.used):
        return None  # "move the car to the garage at 3"
    if (
        goal.spans
        or goal.repeat
        or len(goal.clocks) > 1
        or len(goal.days) > 1
        or not (goal.clocks or goal.days or goal.parts)
    ):
        return (
            Reminder(ReminderKind.ASK, doubt=Doubt.TIME) if goal.spans or goal.repeat or goal.clocks else None
        )
    day = goal.days[0] if goal.days else None
    to_day = day.days[-1] if day and day.days and not day.told_past else None
    to_time = _goal(goal, found)
    if target.last and to_time and not (goal.parts or found.clocks or day):
        at = soonest(goal.clocks[0], now).at
        if len(at) > 1:
            return Reminder(ReminderKind.ASK, doubt=Doubt.TIME, options=tuple(Option(at=each) for each in at))
        to_time = at[0].time()
    if to_time is None and to_day is None:
        return Reminder(ReminderKind.ASK, doubt=Doubt.TIME)
    return order_of(Command(ReminderAction.MOVE, target, to_time=to_time, to_day=to_day))


def _at_first(line: Line, to_at: int) -> Line:
    """The goal of a move: "to 10" is read as "at 10"."""
    first = line[to_at]
    anchor = type(first)({Sort.AT: None}, first.text, first.start, first.end)
    return Line(line.text, (anchor, *line.marks[to_at + 1 :]), line.words)


def _goal(goal: When, found: When) -> time | None:
    if not goal.clocks:
        return PARTS[goal.parts[0]][0] if goal.parts else None
    told = goal.clocks[0]
    if not told.real:
        return None
    parts = goal.parts or found.parts
    fitting = in_part(told, parts[0]) if parts else []
    near = found.clocks[0] if found.clocks and found.clocks[0].sure else None
    if near and not told.sure and not fitting:
        return min(hours(told), key=lambda each: abs(each.hour - near.hour))
    return (fitting or waking(hours(told)) or hours(told))[0]
