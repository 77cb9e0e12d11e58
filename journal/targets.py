"""Targets: which reminders a command means."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from journal.records import ReminderRow
from journal.visit import Visit
from language.values import Target


async def rows_of(visit: Visit, target: Target) -> list[ReminderRow]:
    """The active reminders that a target names, oldest first; empty when none fits."""
    rows = await visit.records.reminders.active()
    if target.all:
        return [row for row in rows if not target.byday or _on_days(row, target.byday)]
    if target.index is not None:
        return rows[target.index - 1 : target.index] if target.index > 0 else []
    if _says_nothing(target):
        return await _last(visit, rows)
    return [row for row in rows if _fits(visit, row, target)]


def _says_nothing(target: Target) -> bool:
    return not (target.label or target.time or target.byday or target.date)


async def _last(visit: Visit, rows: Sequence[ReminderRow]) -> list[ReminderRow]:
    """The reminder that fired last, or else the newest one."""
    firing = await visit.records.reminders.last_firing()
    newest = max(rows, key=lambda row: row.created, default=None)
    if firing and (newest is None or firing.at > newest.created):
        return [row for row in rows if row.id == firing.reminder_id]
    return [newest] if newest else []


def _fits(visit: Visit, row: ReminderRow, target: Target) -> bool:
    at = row.at.astimezone(visit.patient.tz) if row.at else None
    return (
        target.label.casefold() in row.task.casefold()
        and (target.time is None or target.time in _times(row, at))
        and (not target.byday or _on_days(row, target.byday))
        and (target.date is None or _on_date(at, target.date))
    )


def _times(row: ReminderRow, at: datetime | None) -> tuple[time, ...]:
    if row.rule is not None:
        return row.rule.times
    return (at.time(),) if at else ()


def _on_days(row: ReminderRow, byday: Sequence[str]) -> bool:
    return row.rule is not None and bool(set(byday) & set(row.rule.byday))


def _on_date(at: datetime | None, day: date) -> bool:
    return at is not None and at.date() == day
