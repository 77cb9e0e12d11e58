"""Remind: set a reminder, fire it once per slot, and what a tap on it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from journal import batch, plan
from journal.outcomes import Reminded
from journal.records import (
    Firing,
    FiringState,
    ReminderRow,
    ReminderState,
    Schedule,
    ScheduleKind,
)
from journal.visit import Visit
from pacing.late import DueKind, Lateness, late
from pacing.schedule import Freq, Rule
from pacing.wall import is_quiet

#: One tap on Later waits this long; the longer waits are offered beside it.
LATER = timedelta(minutes=30)
LONGER = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Fired:
    """A firing to be shown; `late` when it comes so late that it says when it was due."""

    firing: Firing
    row: ReminderRow
    late: bool


async def set_once(visit: Visit, task: str, instants: Sequence[datetime]) -> list[Reminded]:
    """One reminder an instant."""
    said = await batch.of_now(visit)
    set_ones = []
    for at in instants:
        row = await visit.records.reminders.add(task, None, at, said.at)
        due = await plan.remind_at(visit, row.id, at)
        set_ones.append(Reminded(row, due.at, said.id))
    return set_ones


async def set_rule(visit: Visit, task: str, rule: Rule) -> Reminded | None:
    """A recurring reminder; None when its rule never comes again."""
    said = await batch.of_now(visit)
    row = await visit.records.reminders.add(task, rule, None, said.at)
    due = await plan.remind_by_rule(visit, row.id, rule)
    if due is None:
        await visit.records.reminders.mark(row.id, ReminderState.CANCELLED)
        return None
    return Reminded(row, due.at, said.id)


async def cancel(visit: Visit, reminder_id: int) -> ReminderRow | None:
    """End a reminder; None when it is not this patient's."""
    row = await visit.records.reminders.get(reminder_id)
    if row is not None:
        await visit.records.reminders.mark(row.id, ReminderState.CANCELLED)
        await visit.records.schedules.drop(ScheduleKind.REMINDER, row.id)
    return row


async def fire(visit: Visit, due: Schedule) -> Fired | None:
    """A due reminder's firing, once per slot; None when it is not shown: quiet, paused, too late, or gone."""
    row = await visit.records.reminders.get(due.ref)
    if row is None or row.state not in (ReminderState.ACTIVE, ReminderState.PAUSED):
        return None
    lateness = late(DueKind.REMINDER, due.due_at, visit.now)
    unwanted = visit.patient.paused(visit.now) or row.state is ReminderState.PAUSED
    silent = unwanted or lateness is Lateness.STALE or _in_quiet_hours(visit, due)
    state = FiringState.NOT_ASKED if silent else FiringState.FIRED
    firing = await visit.records.reminders.fire(row.id, due.slot, state, visit.now)
    if row.rule is None:
        await visit.records.reminders.mark(row.id, ReminderState.DONE)
    return None if silent or firing is None else Fired(firing, row, lateness is Lateness.LATE)


async def fire_again(visit: Visit, due: Schedule) -> Fired | None:
    """A snoozed firing comes back; None when it was answered meanwhile."""
    found = await find(visit, due.ref)
    if found is None or found.firing.state is not FiringState.LATER:
        return None
    await visit.records.reminders.mark_firing(due.ref, FiringState.FIRED, visit.now)
    lateness = late(DueKind.REMINDER, due.due_at, visit.now)
    if visit.patient.paused(visit.now) or lateness is Lateness.STALE:
        return None
    shown = await find(visit, due.ref)
    return replace(shown, late=lateness is Lateness.LATE) if shown else None


async def find(visit: Visit, firing_id: int) -> Fired | None:
    """The firing of a tap; None when it is not this patient's."""
    firing = await visit.records.reminders.firing(firing_id)
    row = await visit.records.reminders.get(firing.reminder_id) if firing else None
    return Fired(firing, row, False) if firing and row else None


async def answer(visit: Visit, firing_id: int, state: FiringState) -> Fired | None:
    """Done or skipped; the last tap counts."""
    found = await find(visit, firing_id)
    if found is not None:
        await visit.records.reminders.mark_firing(firing_id, state, visit.now)
        await visit.records.schedules.drop(ScheduleKind.SNOOZE, firing_id)
    return found


async def snooze(visit: Visit, firing_id: int, wait: timedelta) -> datetime | None:
    """Ask again after a wait, outside the quiet hours; the instant, or None when it is not this patient's."""
    found = await find(visit, firing_id)
    if found is None:
        return None
    at = plan.later(visit, wait)
    await visit.records.reminders.mark_firing(firing_id, FiringState.LATER, visit.now)
    await plan.remind_at(visit, firing_id, at, ScheduleKind.SNOOZE)
    return at


def _in_quiet_hours(visit: Visit, due: Schedule) -> bool:
    """Whether a firing that the patient put at no certain time falls into the quiet hours."""
    rule = due.rule
    if rule is None or rule.freq not in (Freq.HOURLY, Freq.MINUTELY) or rule.window:
        return False
    return is_quiet(due.slot.time(), visit.patient.quiet)
