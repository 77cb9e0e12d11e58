"""Correct: undo, move to another day, say it again; former words stay as history, the last word counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from journal import checkin, crash, log
from journal.outcomes import Logged, Undone
from journal.records import Batch
from journal.visit import Visit
from language.values import Log, Said
from pacing.entries import Entry, Kind


async def undo(visit: Visit, batch_id: int | None = None) -> Undone:
    """Take back one batch, the last one unless said; crash mode that it began ends too."""
    batch = await _batch(visit, batch_id)
    entries = await visit.records.entries.of_batch(batch.id) if batch else []
    await _retire(visit, entries)
    if any(entry.kind is Kind.CRASH and entry.amount == 1 and entry.day == visit.today for entry in entries):
        await crash.leave(visit)
    prompts = dict.fromkeys(entry.prompt for entry in entries if entry.prompt is not None)
    return Undone(tuple(entries), tuple([await checkin.settle(visit, prompt) for prompt in prompts]))


async def correct(visit: Visit, reading: Log) -> Logged | Undone:
    """Change the last batch: "4 not 7" replaces a value, "that was yesterday" moves the day."""
    batch = await visit.records.batches.last()
    old = await visit.records.entries.of_batch(batch.id) if batch else []
    if batch is None or not old:
        return Undone(())
    new = [_corrected(entry, reading.said) for entry in old]
    if reading.day_offset:
        day = visit.today + timedelta(days=reading.day_offset)
        new = [replace(entry, day=day) for entry in new]
    return await _swap(visit, batch, old, new)


async def replace_batch(visit: Visit, batch_id: int, said: Sequence[Said], day_offset: int) -> Logged | None:
    """What was said again takes the place of a batch; None when the batch is not this patient's."""
    batch = await visit.records.batches.get(batch_id)
    if batch is None:
        return None
    old = await visit.records.entries.of_batch(batch.id)
    await _retire(visit, old)
    logged = await log.log(visit, said, day_offset, batch.message_id)
    return replace(logged, changed=True)


async def _batch(visit: Visit, batch_id: int | None) -> Batch | None:
    if batch_id is None:
        return await visit.records.batches.last()
    return await visit.records.batches.get(batch_id)


async def _swap(visit: Visit, batch: Batch, old: list[Entry], new: list[Entry]) -> Logged:
    await _retire(visit, old)
    fresh = [replace(entry, id=None, at=visit.now) for entry in new]
    await visit.records.entries.add(fresh)
    return Logged(batch.id, tuple(fresh), fresh[0].day, changed=True)


async def _retire(visit: Visit, entries: Sequence[Entry]) -> None:
    await visit.records.entries.retire([entry.id for entry in entries if entry.id is not None], visit.now)


def _corrected(entry: Entry, said: Sequence[Said]) -> Entry:
    for statement in said:
        if statement.kind is entry.kind and statement.name == entry.name:
            return replace(
                entry,
                rating=statement.rating,
                amount=statement.amount,
                text=statement.text or entry.text,
                usual=statement.usual,
            )
    return entry
