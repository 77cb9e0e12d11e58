"""Command: list, cancel, move, snooze, skip, pause, resume reminders, by talking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from journal import crash, plan, questions, remind
from journal.outcomes import Asked, Commanded
from journal.patient import QUIET_HOURS
from journal.records import AskKind, FiringState, ReminderRow, ReminderState
from journal.targets import rows_of
from journal.visit import Visit
from language.values import Command, Doubt, ReminderAction, Target
from pacing.schedule import next_daily, next_due
from pacing.wall import resolve

#: Far enough to mean "until I say": a pause always has an end in the data.
FOREVER = timedelta(days=3650)
#: Quiet hours that begin and end at once are none.
NO_QUIET = (time(0), time(0))
#: Commands that change reminders: with several that fit, which one is asked first.
ONE_AT_A_TIME = {ReminderAction.MOVE, ReminderAction.CANCEL, ReminderAction.SKIP}


async def command(visit: Visit, wanted: Command) -> Commanded | Asked:
    """Do what was asked of the reminders, or ask which one is meant."""
    match wanted.action:
        case ReminderAction.LIST:
            return Commanded(wanted.action, tuple(await visit.records.reminders.active()))
        case ReminderAction.QUIET:
            await visit.change(quiet=_quiet_hours(visit, wanted))
            return Commanded(wanted.action)
        case ReminderAction.DONE | ReminderAction.SNOOZE:
            return await _last_firing(visit, wanted)
        case ReminderAction.PAUSE if wanted.target.all:
            return await pause(visit, _end(visit, wanted))
        case ReminderAction.RESUME if wanted.target.all:
            return await _back(visit)
    return await _on_rows(visit, wanted)


def _quiet_hours(visit: Visit, wanted: Command) -> tuple[time, time]:
    """The quiet hours as they are to be: both ends, one of them, or none (equal ends)."""
    if wanted.off:
        return NO_QUIET
    now = visit.patient.quiet if visit.patient.quiet != NO_QUIET else QUIET_HOURS
    start, end = wanted.window or now
    return wanted.quiet_from or start, wanted.quiet_to or end


async def pause(visit: Visit, until: datetime | None) -> Commanded:
    """Silence everything until an instant, or until the patient says."""
    end = until or visit.now + FOREVER
    await visit.change(paused_until=end)
    return Commanded(ReminderAction.PAUSE, until=until)


async def resume(visit: Visit) -> Commanded:
    """End the silence; nothing that fell into it is caught up."""
    await visit.change(paused_until=None)
    for row in await visit.records.reminders.active():
        await _resume_row(visit, row)
    await plan.replan(visit)
    return Commanded(ReminderAction.RESUME)


async def _back(visit: Visit) -> Commanded:
    """ "I'm back", from a pause, or else from a crash."""
    if visit.patient.paused_until is None and visit.patient.crash_since is not None:
        await crash.leave(visit)
    return await resume(visit)


async def apply(visit: Visit, wanted: Command, rows: list[ReminderRow]) -> Commanded:
    """Do a command to these rows."""
    next_at = None
    for row in rows:
        next_at = await _apply_to(visit, wanted, row)
    fresh = [await visit.records.reminders.get(row.id) or row for row in rows]
    return Commanded(wanted.action, tuple(fresh), next_at)


async def apply_asked(visit: Visit, payload: Mapping[str, Any], index: int) -> Commanded | None:
    """Do a command to the one reminder that was chosen, or to all (the index after the last); None: gone."""
    ids = payload.get("rows", [])
    chosen = ids if index == len(ids) else ids[index : index + 1] if index >= 0 else []
    rows = [row for each in chosen if (row := await visit.records.reminders.get(each))]
    return await apply(visit, _load(payload["command"]), rows) if rows else None


async def _on_rows(visit: Visit, wanted: Command) -> Commanded | Asked:
    rows = await rows_of(visit, wanted.target)
    if len(rows) > 1 and not wanted.target.all and wanted.action in ONE_AT_A_TIME:
        ids = [row.id for row in rows]
        asked = await questions.ask(visit, AskKind.TARGET, Doubt.TARGET, command=_dump(wanted), rows=ids)
        return replace(asked, rows=tuple(rows))
    return await apply(visit, wanted, rows)


async def _apply_to(visit: Visit, wanted: Command, row: ReminderRow) -> datetime | None:
    match wanted.action:
        case ReminderAction.CANCEL:
            await remind.cancel(visit, row.id)
        case ReminderAction.MOVE:
            return await _move(visit, wanted, row)
        case ReminderAction.SKIP:
            return await _skip_next(visit, row)
        case ReminderAction.PAUSE:
            await _pause_row(visit, row)
        case ReminderAction.RESUME:
            return await _resume_row(visit, row)
    return None


async def _last_firing(visit: Visit, wanted: Command) -> Commanded:
    firing = await visit.records.reminders.last_firing()
    row = await visit.records.reminders.get(firing.reminder_id) if firing else None
    if firing is None or row is None:
        return Commanded(wanted.action)
    if wanted.action is ReminderAction.DONE:
        await remind.answer(visit, firing.id, FiringState.DONE)
        return Commanded(wanted.action, (row,))
    wait = timedelta(minutes=wanted.minutes) if wanted.minutes else remind.LATER
    return Commanded(wanted.action, (row,), await remind.snooze(visit, firing.id, wait))


async def _move(visit: Visit, wanted: Command, row: ReminderRow) -> datetime | None:
    if row.rule is not None:
        named = wanted.target.time if wanted.target.time in row.rule.times else None
        times = [_moved(at, wanted) if named in (None, at) else at for at in row.rule.times]
        rule = replace(row.rule, times=tuple(times))
        await visit.records.reminders.move(row.id, rule, None)
        due = await plan.remind_by_rule(visit, row.id, rule)
        return due.at if due else None
    at = _moved_instant(visit, wanted, row.at or visit.now)
    await visit.records.reminders.move(row.id, None, at)
    return (await plan.remind_at(visit, row.id, at)).at


def _moved(clock: time, wanted: Command) -> time:
    if wanted.to_time:
        return wanted.to_time
    minutes = (clock.hour * 60 + clock.minute + (wanted.shift or 0)) % (24 * 60)
    return time(minutes // 60, minutes % 60)


def _moved_instant(visit: Visit, wanted: Command, at: datetime) -> datetime:
    if wanted.shift:
        return at + timedelta(minutes=wanted.shift)
    local = at.astimezone(visit.patient.tz)
    day, clock = wanted.to_day or local.date(), wanted.to_time or local.time()
    moved = resolve(datetime.combine(day, clock), visit.patient.tz)
    if moved > visit.now or wanted.to_day:
        return moved
    return next_daily(clock, visit.patient.tz, visit.now).at


async def _skip_next(visit: Visit, row: ReminderRow) -> datetime | None:
    """Leave out the next firing; a single reminder has no other, so it ends."""
    planned = await plan.planned(visit, row.id)
    after = next_due(row.rule, visit.patient.tz, planned) if row.rule and planned else None
    if after is None or row.rule is None:
        await remind.cancel(visit, row.id)
        return None
    await plan.remind_from(visit, row.id, row.rule, after)
    return after.at


async def _pause_row(visit: Visit, row: ReminderRow) -> None:
    await visit.records.reminders.mark(row.id, ReminderState.PAUSED)


async def _resume_row(visit: Visit, row: ReminderRow) -> datetime | None:
    await visit.records.reminders.mark(row.id, ReminderState.ACTIVE)
    due = await plan.remind_by_rule(visit, row.id, row.rule)
    return due.at if due else row.at


def _end(visit: Visit, wanted: Command) -> datetime | None:
    if wanted.minutes:
        return visit.now + timedelta(minutes=wanted.minutes)
    if wanted.until is None and wanted.until_time is None:
        return None
    day = wanted.until or visit.clock.date()
    return resolve(datetime.combine(day, wanted.until_time or visit.patient.quiet[1]), visit.patient.tz)


def _dump(wanted: Command) -> dict[str, Any]:
    return {
        "action": wanted.action.value,
        "to_time": wanted.to_time.isoformat() if wanted.to_time else None,
        "to_day": wanted.to_day.isoformat() if wanted.to_day else None,
        "shift": wanted.shift,
        "time": wanted.target.time.isoformat() if wanted.target.time else None,
    }


def _load(data: Mapping[str, Any]) -> Command:
    return Command(
        ReminderAction(data["action"]),
        Target(time=time.fromisoformat(data["time"]) if data["time"] else None),
        to_time=time.fromisoformat(data["to_time"]) if data["to_time"] else None,
        to_day=date.fromisoformat(data["to_day"]) if data["to_day"] else None,
        shift=data["shift"],
    )
