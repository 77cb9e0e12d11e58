"""Targets: which reminders a command means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from language.amounts import number
from language.facts import When
from language.instants import hours, in_part, waking
from language.marks import Line
from language.repeats import BYDAY
from language.sorts import Key, Sort
from language.tasks import task
from language.values import Command, Reminder, ReminderKind, Target

LONGEST = 14  # words: a longer message is no command


def order_of(command: Command) -> Reminder:
    return Reminder(ReminderKind.COMMAND, command=command)


def rest_of(line: Line, used: set[int], edges: frozenset[str]) -> str:
    """What is left of the message when the command, times and words for reminders are taken away."""
    nouns = {
        at for at, mark in enumerate(line.marks) if mark.any(Sort.REMINDERS, Sort.IT, Sort.ALL, Sort.REMIND)
    }
    words = task(line, used | nouns, edges).split()
    while words and words[0].lower() in edges:  # "my pills" is one phrase of the tables
        words.pop(0)
    return " ".join(words)


def told_time(found: When) -> time | None:
    if not found.clocks or not found.clocks[0].real:
        return None
    told = found.clocks[0]
    fitting = in_part(told, found.parts[0]) if found.parts else []
    return (fitting or waking(hours(told)) or hours(told))[0]


def target_of(
    line: Line, found: When, labels: Sequence[str], edges: frozenset[str], *, surely: bool, moved: bool
) -> Target | None:
    """Which reminders: by label, time, place in the list, day, or the last one."""
    nouns = any(mark.any(Sort.REMINDERS, Sort.REMIND, Sort.TIMER) for mark in line.marks)
    index = _index(line) or _bare_index(line, len(labels))
    label = (rest_of(line, found.used, edges) or _part_named(line, found)) if index is None else ""
    byday = found.repeat.byday if found.repeat else _days_named(found)
    plural = any(mark.any(Sort.ALL) or mark.says(Key.PLURAL) for mark in line.marks)
    placed = any(line[at].any(Sort.AT, Sort.BY) for at, _ in found.starts)
    if placed and not (nouns or _known(label, labels) or _named_thing(line)):
        return None  # "turn off the oven at 5" is still to do
    named = nouns or found.parts or _known(label, labels) or found.clocks or _named_thing(line)
    if label and ((not named and not surely) or any(character.isdigit() for character in label)):
        return None
    moment = told_time(found)
    plain = found.days and found.days[0].days and not byday and index is None
    day = found.days[0].days[-1] if plain else None
    if not label and moment is None and index is None and (plural or (byday and nouns)):
        return Target(all=plural, byday=byday, date=day)
    if label or moment or index is not None or byday or day:
        return Target(label=label, time=moment, index=index, byday=byday, date=day)
    held = nouns or any(Sort.IT in mark for mark in line.marks)
    return Target(last=True) if len(line) == 0 or held or moved else None


def _part_named(line: Line, found: When) -> str:
    """ "cancel the lunch one": a part of the day that is all the name there is."""
    if found.clocks or found.days or found.repeat:
        return ""
    return next((mark.text for mark in line.marks if mark.get(Sort.PART) in found.parts), "")


def _days_named(found: When) -> tuple[str, ...]:
    return tuple(BYDAY[told.weekday] for told in found.days if told.weekday is not None)


def _index(line: Line) -> int | None:
    for at, mark in enumerate(line.marks):
        if (
            (mark.says(Key.NUMBER) or mark.any(Sort.REMINDERS, Sort.REMIND))
            and (count := number(line[at + 1])) is not None
            and not line[at + 2].any(Sort.UNIT, Sort.DATE_UNIT)
        ):
            return int(count)
        ends = Sort.REMINDERS in line[at + 1] or at == len(line) - 1
        if mark.get(Sort.ORDINAL) and ends:
            return int(mark.get(Sort.ORDINAL))
        if (
            mark.get(Sort.ORDINAL) == 0
            and (count := number(line[at - 1])) is not None
            and (Sort.REMINDERS in line[at + 1] or at == len(line) - 1)
        ):
            return int(count)
    return None


def _bare_index(line: Line, listed: int) -> int | None:
    """ "cancel 1": nothing but a number that the list of reminders has."""
    if len(line) != 1 or (count := number(line[0])) is None:
        return None
    return int(count) if count == int(count) and 1 <= count <= listed else None


def _known(label: str, labels: Sequence[str]) -> bool:
    words = set(label.lower().split())
    return any(words & set(known.lower().split()) for known in labels)


def _named_thing(line: Line) -> bool:
    return any(mark.any(Sort.MEDICINE) for mark in line.marks)
