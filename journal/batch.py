"""The batch of a message: all that it said, entries and reminders, is undone or read again together."""

from __future__ import annotations

from journal.records import Batch, ReminderRow
from journal.visit import Visit
from pacing.entries import Source


async def of_now(visit: Visit, source: Source = Source.TEXT) -> Batch:
    """The batch of what is being said now: one a message, whatever it says."""
    last = await visit.records.batches.last() if visit.message_id is not None else None
    if last is not None and last.at == visit.now and last.message_id == visit.message_id:
        return last
    return await visit.records.batches.open(visit.now, source, visit.message_id, visit.words)


async def reminders_of(visit: Visit, batch: Batch) -> list[ReminderRow]:
    """The reminders that a message set and that are not over yet: they carry the instant of its batch."""
    return [row for row in await visit.records.reminders.active() if row.created == batch.at]
