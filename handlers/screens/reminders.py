"""Reminder screens: what is set and when it comes, always with the day, date and time spelt out."""

from __future__ import annotations

from handlers.callbacks import Batch, Fire, Menu, Reminder
from handlers.rules import rule_words
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import clipped, clock, moment
from journal.outcomes import Commanded, Refused, Reminded
from journal.records import FiringState, ReminderRow, ReminderState
from journal.remind import Fired
from journal.visit import Visit
from language.values import ReminderAction

#: A list longer than this is a wall of words; the rest is reached by its number.
MOST_LISTED = 8


def task_of(texts: Texts, row: ReminderRow) -> str:
    """The patient's words, or a plain name when there were none."""
    return clipped(row.task) if row.task.strip() else texts("reminder-untitled")


def reminded(texts: Texts, outcome: Reminded, visit: Visit) -> Screen:
    """What is set, its next instant, and a way back."""
    when = moment(texts, outcome.next, visit.now, visit.patient.tz)
    task = task_of(texts, outcome.row)
    if outcome.row.rule is None:
        text = texts("reminder-set", task=task, when=when)
    else:
        text = texts("reminder-set-rule", task=task, rule=rule_words(texts, outcome.row.rule), when=when)
    return Screen(text, ((Button(texts("undo"), Batch(outcome.batch_id, "undo")),),))


def refused(texts: Texts, outcome: Refused) -> Screen:
    """Why nothing was set."""
    return Screen(texts(f"refused-{outcome.refusal.value}"))


def fired(texts: Texts, found: Fired, visit: Visit) -> Screen:
    """A reminder at its time; late it says when it was due, never "now"."""
    task = task_of(texts, found.row)
    text = texts("reminder-fired", task=task)
    if found.late:
        text = texts("reminder-late", task=task, time=clock(found.firing.slot.time()))
    buttons = tuple(Button(texts(name), Fire(found.firing.id, name)) for name in ("done", "later", "skip"))
    return Screen(text, (buttons,))


def answered(texts: Texts, found: Fired, state: FiringState) -> Screen:
    """Done or skipped, in place, buttons gone."""
    name = "reminder-done" if state is FiringState.DONE else "reminder-skipped"
    return Screen(texts(name, task=task_of(texts, found.row)))


def snoozed(texts: Texts, found: Fired, when: str) -> Screen:
    """Put off by one tap; the longer waits are one more."""
    firing = found.firing.id
    row = (
        Button(texts("two-hours"), Fire(firing, "hours")),
        Button(texts("tomorrow"), Fire(firing, "tomorrow")),
        Button(texts("done"), Fire(firing, "done")),
    )
    return Screen(texts("reminder-later", task=task_of(texts, found.row), when=when), (row,))


def listed(texts: Texts, rows: tuple[ReminderRow, ...], visit: Visit) -> Screen:
    """All reminders, a line each, a button to end each."""
    if not rows:
        return Screen(texts("reminders-none"))
    lines = [_line(texts, index, row, visit) for index, row in enumerate(rows[:MOST_LISTED], 1)]
    buttons = [
        Button(texts("reminder-end", index=index), Reminder(row.id, "end"))
        for index, row in enumerate(rows[:MOST_LISTED], 1)
    ]
    return Screen("\n".join([texts("reminders-list"), *lines]), rows_of(buttons, 4))


def commanded(texts: Texts, outcome: Commanded, visit: Visit) -> Screen:
    """What a command did."""
    match outcome.action:
        case ReminderAction.LIST:
            return listed(texts, outcome.rows, visit)
        case ReminderAction.QUIET:
            return _quiet_hours(texts, visit)
        case ReminderAction.PAUSE if not outcome.rows:
            return paused(texts, outcome, visit)
        case ReminderAction.RESUME if not outcome.rows:
            return Screen(texts("resumed"))
    if not outcome.rows:
        return Screen(texts("reminder-unknown"))
    return Screen(_done_words(texts, outcome, visit))


def _quiet_hours(texts: Texts, visit: Visit) -> Screen:
    start, end = visit.patient.quiet
    if start == end:
        return Screen(texts("quiet-hours-off"))
    return Screen(texts("quiet-hours-set", start=clock(start), end=clock(end)))


def paused(texts: Texts, outcome: Commanded, visit: Visit) -> Screen:
    """Silence, and the way back."""
    back = ((Button(texts("pause-resume"), Menu("resume")),),)
    if outcome.until is None:
        return Screen(texts("paused-open"), back)
    when = moment(texts, outcome.until, visit.now, visit.patient.tz)
    return Screen(texts("paused-until", when=when), back)


def cancelled(texts: Texts, row: ReminderRow) -> Screen:
    """One reminder ended."""
    return Screen(texts("reminder-cancelled", task=task_of(texts, row)))


_DONE = {
    ReminderAction.CANCEL: "reminder-cancelled",
    ReminderAction.MOVE: "reminder-moved",
    ReminderAction.SNOOZE: "reminder-later",
    ReminderAction.SKIP: "reminder-next-skipped",
    ReminderAction.PAUSE: "reminder-paused",
    ReminderAction.RESUME: "reminder-resumed",
    ReminderAction.DONE: "reminder-done",
}


def _done_words(texts: Texts, outcome: Commanded, visit: Visit) -> str:
    task = clipped(", ".join(task_of(texts, row) for row in outcome.rows))
    if outcome.action is ReminderAction.SKIP and outcome.next is None:
        return texts("reminder-cancelled", task=task)
    when = moment(texts, outcome.next, visit.now, visit.patient.tz) if outcome.next else ""
    return texts(_DONE[outcome.action], task=task, when=when)


def row_words(texts: Texts, row: ReminderRow, visit: Visit) -> str:
    """A reminder in one line: what, and when."""
    task = task_of(texts, row)
    if row.state is ReminderState.PAUSED:
        return texts("reminder-row-paused", task=task)
    when = rule_words(texts, row.rule) if row.rule else ""
    if row.rule is None and row.at is not None:
        when = moment(texts, row.at, visit.now, visit.patient.tz)
    return texts("reminder-row", task=task, rule=when)


def _line(texts: Texts, index: int, row: ReminderRow, visit: Visit) -> str:
    return f"{index}. {row_words(texts, row, visit)}"
