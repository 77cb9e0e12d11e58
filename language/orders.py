"""Orders: commands about reminders that exist: cancel, move, snooze, skip, pause, done, list, quiet hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from language.marks import Line, Mark
from language.mended import mended
from language.moves import read_aimed
from language.quiet import read_off, read_quiet
from language.rests import read_more_time, read_rest
from language.sorts import Key, Sort
from language.targets import LONGEST, order_of, rest_of
from language.values import Command, Reminder, ReminderAction, Target
from language.when import when

_ALONE = (ReminderAction.DONE, ReminderAction.LIST, ReminderAction.RESUME)  # need nothing else in the message


def read_order(line: Line, now: datetime, labels: Sequence[str], edges: frozenset[str]) -> Reminder | None:
    """The command that the message gives, None if it gives none."""
    line = mended(line)
    if special := _undone(line) or read_off(line, edges) or read_more_time(line, edges):
        return special
    at = next((at for at, mark in enumerate(line.marks[:3]) if Sort.COMMAND in mark), None)
    if (
        at is None
        or _new_one(line, at)
        or len(line) > LONGEST
        or not all(_edged(line[i], edges) for i in range(at))
    ):
        return None
    action = ReminderAction(line[at].get(Sort.COMMAND))
    if action in _ALONE:
        return _alone(line, at, action, now, edges)
    if action is ReminderAction.QUIET:
        return read_quiet(line, at)
    found = when(line, now.date(), {at})
    if action in (ReminderAction.PAUSE, ReminderAction.SNOOZE, ReminderAction.SKIP):
        return read_rest(line, at, action, found, now, edges)
    return read_aimed(line, at, action, now, labels, edges)


def _undone(line: Line) -> Reminder | None:
    """ "no wait, cancel that last one", where no entry was meant for sure."""
    alone = len(line) == 1 and line[0].get(Sort.UNDO) == "either"
    return order_of(Command(ReminderAction.CANCEL, Target(last=True))) if alone else None


def _new_one(line: Line, at: int) -> bool:
    """ "set one for 4" asks for a new reminder."""
    return line[at + 1].get(Sort.REMINDERS) == "one" and line[at + 2].says(Key.FOR)


def _edged(mark: Mark, edges: frozenset[str]) -> bool:
    asks = Sort.REMIND in mark and Sort.REMINDERS not in mark  # "remind me to skip dinner at 5" is no order
    return not asks and all(word in edges for word in mark.text.split())


def _alone(
    line: Line, at: int, action: ReminderAction, now: datetime, edges: frozenset[str]
) -> Reminder | None:
    times = when(line, now.date(), {at}).used if action is ReminderAction.LIST else {at}
    times |= {i for i, mark in enumerate(line.marks) if mark.get(Sort.COMMAND) == action.value}
    left = rest_of(line, times, edges)
    if action is ReminderAction.DONE and left:
        return None
    if action is ReminderAction.LIST and left and not any(Sort.REMINDERS in mark for mark in line.marks):
        return None
    return (
        order_of(Command(action, _whole(left) if action is ReminderAction.RESUME else Target()))
        if not left or action is not ReminderAction.DONE
        else None
    )


def _whole(label: str) -> Target:
    """All reminders, or those that are named."""
    return Target(label=label) if label else Target(all=True)
