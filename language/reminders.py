"""Reminders: which part of a message asks for one, and what it asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from language.events import own_times
from language.facts import When
from language.marks import Line
from language.once import ask, once
from language.recurring import recurring
from language.repeats import Repeat
from language.sheet import clauses
from language.sorts import Key, Sort
from language.tasks import task, unexplained
from language.values import Doubt, Reminder, ReminderKind
from language.when import when
from pacing.schedule import Freq

NONE = Reminder(ReminderKind.NONE)
_PAST = (Sort.WAS, Sort.WAKE, Sort.CRASH, Sort.NIGHT_WAS, Sort.SAYS)
_ALSO_MORNING = 19  # an hour that is one of the morning too
_FELT = 7  # level words from "bad" on


class Parted(NamedTuple):
    """A message cut into what it asks to be reminded of, and what it tells."""

    reminder: Line
    log: Line
    asked: bool  # whether it says "remind me"


def parted(line: Line, tells: Callable[[Line], bool]) -> Parted:
    """Cut a message at its clauses; `tells` says of a clause whether it logs something by itself."""
    trigger = trigger_of(line)
    if trigger is None:
        return Parted(line, line, asked=False)
    asks: list[int] = []
    rest: list[int] = []
    for clause in clauses(line):
        first = _opening(line, clause.first, trigger) if clause.first < trigger < clause.end else clause.first
        if first > clause.first and tells(part(line, range(clause.first, first))):
            rest.extend(range(clause.first, first))
        else:
            first = clause.first
        whole = range(first, clause.end + 1)
        alone = not clause.first <= trigger < clause.end and tells(part(line, range(first, clause.end)))
        (rest if alone else asks).extend(whole)
    return Parted(part(line, asks), part(line, rest), asked=True)


def _opening(line: Line, first: int, trigger: int) -> int:
    """Where the part that asks begins, within the clause of the trigger: after "head 7 and"."""
    at = trigger
    while at > first and line[at - 1].any(Sort.AND, Sort.POLITE, Sort.BREAK):
        at -= 1
    return at


def part(line: Line, places: Sequence[int]) -> Line:
    """The message with only the marks at `places`."""
    return Line(line.text, tuple(line[at] for at in places if at < len(line)), line.words)


def trigger_of(line: Line) -> int | None:
    """The mark that asks for a reminder; "my alarm went off" asks for none."""
    return next(
        (at for at in range(len(line)) if line.asks(at) and not line[at + 1].any(Sort.DID, Sort.STATES)),
        None,
    )


def read_asked(line: Line, now: datetime, edges: frozenset[str]) -> Reminder:
    """A message that says "remind me"."""
    triggers = {at for at in range(len(line)) if line.asks(at)}
    timer = any(Sort.TIMER in mark for mark in line.marks)
    if conditional(line, triggers) or any(
        Sort.SAYS in mark for mark in line.marks[: min(triggers, default=0)]
    ):
        return ask(Doubt.UNCLEAR)
    line = own_times(line, triggers, now.date())
    found = when(line, now.date(), triggers, timer=timer)
    return _read(line, found, now, edges)


def conditional(line: Line, triggers: set[int]) -> bool:
    """ "remind me if I haven't logged": a condition, not a time."""
    places = [at for at, mark in enumerate(line.marks) if Sort.IF in mark]
    return any(at - 1 in triggers or at == 0 for at in places)


def _read(line: Line, found: When, now: datetime, edges: frozenset[str]) -> Reminder:
    reminder = (
        recurring(found, found.repeat, now) if found.repeat else _daily_parts(found, now) or once(found, now)
    )
    done = task(line, found.used, edges)
    if reminder.kind in (ReminderKind.ONCE, ReminderKind.RECURRING) and unexplained(line, found):
        return replace(ask(Doubt.UNCLEAR), task=done)
    if reminder.kind is ReminderKind.ONCE and (_own_day(line, found) or _woken_late(line, found, reminder)):
        return replace(ask(Doubt.WHEN, reminder.at), task=done)
    return replace(reminder, task=done, tasks=_tasks(line, found, reminder, edges))


def _own_day(line: Line, found: When) -> bool:
    """ "at 4 about the appointment on the 20th": the day may be the task's own."""
    first = min((at for at, _ in found.starts), default=len(line))
    about = (at for at, mark in enumerate(line.marks) if at not in found.used and mark.says(Key.REGARDING))
    last = max([end for _, end in found.starts] + [told.end for told in found.days], default=0)
    return bool(found.clocks and found.days) and any(first < at < last for at in about)


def _woken_late(line: Line, found: When, reminder: Reminder) -> bool:
    """ "wake me at 7" that came out as an evening."""
    wakes = any(mark.get(Sort.REMIND) == "morning" for mark in line.marks)
    return wakes and bool(found.clocks) and not found.clocks[0].sure and reminder.at[0].hour >= _ALSO_MORNING


def _tasks(line: Line, found: When, reminder: Reminder, edges: frozenset[str]) -> tuple[str, ...]:
    """What each instant is for, empty when all are for the same: "at 2 to eat and at 4 to rest"."""
    if len(found.starts) != len(reminder.at) or len(found.starts) < 2:
        return ()
    cuts = [0, *(first for first, _ in found.starts), len(line)]
    before, *each = (
        task(part(line, range(first, end)), {at - first for at in found.used if first <= at < end}, edges)
        for first, end in pairwise(cuts)
    )
    if not before and all(each):
        return tuple(each)
    leading = (before, *each[:-1])
    return leading if all(leading) and not each[-1] else ()


def _daily_parts(found: When, now: datetime) -> Reminder | None:
    """ "morning and night" without a day, with an hour for each or without: every day."""
    if "tonight" in found.parts:
        found.parts = [part for part in found.parts if part != "night"]  # "tonight before bed"
        return None
    if len(found.parts) < 2 or found.days or found.spans:
        return None
    if found.clocks and len(found.clocks) != len(found.parts):
        return ask(Doubt.TIME)
    return recurring(found, Repeat(0, Freq.DAILY), now)


def read_implied(line: Line, now: datetime, edges: frozenset[str]) -> Reminder:
    """A message that only implies a reminder: a time ahead and something to do, nothing in the past."""
    if _past(line) or conditional(line, set()):
        return NONE
    found = when(line, now.date(), set())
    if found.empty() or found.ago or any(told.told_past for told in found.days):
        return NONE
    reminder = _read(line, found, now, edges)
    if reminder.kind is ReminderKind.ONCE and _changes(line, found):
        return replace(ask(Doubt.UNCLEAR), task=reminder.task)
    if found.repeat or found.negative or reminder.kind is ReminderKind.RECURRING:
        if _feels(line, found):
            return NONE
        return replace(ask(Doubt.UNCLEAR), task=reminder.task) if _states(line, found) else reminder
    return _sure_enough(line, found, reminder, now)


def _changes(line: Line, found: When) -> bool:
    """ "mvoe the meds one to 8:30pm": perhaps a command whose verb was not understood."""
    noun = any(
        Sort.REMINDERS in mark and any(line[i].any(Sort.THE, Sort.MINE) for i in range(max(0, at - 3), at))
        for at, mark in enumerate(line.marks)
    )
    return noun or any(
        mark.says(Key.TO) and at not in found.used and at + 1 in found.used
        for at, mark in enumerate(line.marks)
    )


def _past(line: Line) -> bool:
    """Whether something was done or felt: "walked at 3pm"; "get dressed" is still to do."""
    return any(
        mark.any(*_PAST) or (Sort.DID in mark and Sort.BECOME not in line[at - 1])
        for at, mark in enumerate(line.marks)
    )


def _states(line: Line, found: When) -> bool:
    """ "she comes every tuesday", "can't do mondays": said about a habit, no order."""
    first = line[1] if Sort.MINE in line[0] else line[0]
    if any(mark.says(Key.PLEASE) for mark in line.marks) and Sort.NOT not in line[0]:
        return False
    opens = line[0].any(Sort.TELLS, Sort.NOT, Sort.FUTURE) or Sort.PERSON in first
    return opens or any(Sort.STATES in mark and at not in found.used for at, mark in enumerate(line.marks))


def _feels(line: Line, found: When) -> bool:
    """ "feeling awful every morning": how somebody feels, nothing to do."""
    return any(
        at not in found.used and (mark.get(Sort.LEVEL) or 0) >= _FELT and Sort.FILLER not in mark
        for at, mark in enumerate(line.marks)
    )


def _sure_enough(line: Line, found: When, reminder: Reminder, now: datetime) -> Reminder:
    """One-off reminders that nobody asked for in words need a task and a time that is plain."""
    if reminder.kind is not ReminderKind.ONCE:
        return reminder if reminder.kind is ReminderKind.ASK and found.clocks and reminder.task else NONE
    if not reminder.task:
        return replace(ask(Doubt.TASK), options=())
    ends = 0 in found.used or len(line) - 1 in found.used
    tells = any(mark.any(Sort.TELLS, Sort.STATES) for mark in line.marks) or Sort.PERSON in line[0]
    if _plain(line, found, reminder, now, ends=ends) and not tells:
        return reminder
    if (found.clocks and ends and not tells) or any(told.sure for told in found.clocks):
        return replace(ask(Doubt.TIME, reminder.at), task=reminder.task)
    if ends and (found.days or found.spans or found.parts):
        return replace(ask(Doubt.WHEN, reminder.at), task=reminder.task)
    return NONE


def _plain(line: Line, found: When, reminder: Reminder, now: datetime, *, ends: bool) -> bool:
    """Whether the time needs no question: minutes ahead, a day with its hour, or a plain clock today."""
    if any(told.minutes for told in found.spans):
        return True
    if len(found.spans) == 1 and {0, *range(found.spans[0].end)} == found.used:
        return line[found.spans[0].end].says(Key.TO_DO)  # "in a week chase the referral"
    if not ends or not (found.clocks or found.parts):
        return False
    today = reminder.at[0].date() == now.date()
    return bool(found.days) or (bool(found.clocks) and today and (0 in found.used or found.clocks[0].sure))
