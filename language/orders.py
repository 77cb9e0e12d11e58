"""Orders: commands about reminders that exist: cancel, move, snooze, skip, pause, done, list, quiet hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from language.marks import Line, Mark
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
    line = _mended(_moved(_reasonless(line)))
    if special := read_off(line, edges) or read_more_time(line, edges):
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


def _mended(line: Line) -> Line:
    """ "turn the water reminder off" as "turn off the water reminder"."""
    off = next((at for at, mark in enumerate(line.marks) if at and Sort.SPLIT_OFF in mark), None)
    first = next((at for at, mark in enumerate(line.marks[:3]) if Sort.SPLIT in mark), None)
    if off is not None and first is None and line[off].get(Sort.SPLIT_OFF) == "cancel":
        return _ended(line, off)
    if off is None or first is None or not any(Sort.REMINDERS in mark for mark in line.marks[first:off]):
        return line
    verb = line[first]
    today = any(Sort.DAY in mark for mark in line.marks[off + 1 :])
    action = verb.get(Sort.SPLIT) or ("skip" if today else "cancel")
    both = type(verb)({Sort.COMMAND: action, Sort.SURELY: None}, verb.text, verb.start, verb.end)
    marks = (*line.marks[:first], both, *line.marks[first + 1 : off], *line.marks[off + 1 :])
    return Line(line.text, marks, line.words)


def _ended(line: Line, off: int) -> Line:
    """ "the 3pm one can go" as "cancel the 3pm one"."""
    if not any(Sort.REMINDERS in mark for mark in line.marks[:off]):
        return line
    verb = line[off]._replace(means={Sort.COMMAND: "cancel", Sort.SURELY: None})
    return Line(line.text, (verb, *line.marks[:off], *line.marks[off + 1 :]), line.words)


def _moved(line: Line) -> Line:
    """ "can the ldn reminder be at 10pm instead" as "move the ldn reminder to 10pm"."""
    noun = next((at for at, mark in enumerate(line.marks) if Sort.REMINDERS in mark), None)
    be = next((at for at in range(1, len(line)) if line[at].any(Sort.BECOME, Sort.SHOULD)), None)
    if noun is None or be is None or be <= noun or not line[be + 1].any(Sort.AT, Sort.NUMBER, Sort.CLOCK):
        return line
    first = next((at for at in range(noun) if line[at].any(Sort.THE, Sort.MINE)), None)
    if first is None:
        return line
    verb = line[be]._replace(means={Sort.COMMAND: "move", Sort.SURELY: None})
    goal = line[be]._replace(means={Sort.WORD: frozenset((Key.GOAL,)), Sort.TO: None})
    rest = tuple(mark for mark in line.marks[be + 1 :] if not mark.says(Key.INSTEAD))
    at = Sort.AT in rest[0]
    return Line(line.text, (verb, *line.marks[first:be], goal, *rest[at:]), line.words)


def _reasonless(line: Line) -> Line:
    """A command without its reason: "pause everything til thursday im crashed"."""
    ordered = any(mark.any(Sort.COMMAND, Sort.SPLIT) for mark in line.marks[:3])
    why = next((at for at in range(2, len(line)) if line[at].says(Key.REASON)), None)
    if why is None or not ordered or Sort.REMIND in line[0]:
        return line
    return Line(line.text, line.marks[:why], line.words)


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
