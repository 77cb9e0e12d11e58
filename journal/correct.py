"""Correct: undo, move to another day, say it again; former words stay as history, the last word counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from journal import batch, checkin, crash, events, imports, log, remind
from journal.checkin import CheckIn
from journal.outcomes import Logged, Undone
from journal.records import Batch
from journal.visit import Visit
from language.called import called
from language.values import Log, Said
from pacing.entries import Entry, Kind


async def undo(visit: Visit, batch_id: int | None = None) -> Undone:
    """Take back one batch, the last one unless said; crash mode that it began ends too."""
    found = await _batch(visit, batch_id)
    run = await imports.newest_since(visit, found.at if found else None) if batch_id is None else None
    if run is not None:
        await imports.take_back(visit, run.id)
        return Undone((), imported=run.entries)
    if found is None:
        return Undone(())
    entries = await visit.records.entries.of_batch(found.id)
    reminders = await batch.reminders_of(visit, found)
    for row in reminders:
        await remind.cancel(visit, row.id)
    return Undone(tuple(entries), await _take_back(visit, entries), tuple(reminders))


async def correct(visit: Visit, reading: Log) -> Logged | None:
    """Change the last batch: "4 not 7" replaces a value, "that was yesterday" moves the day.

    A value of an earlier message or tap of these days is found by its name. None when nothing fits.
    """
    last = await visit.records.batches.last()
    old = await visit.records.entries.of_batch(last.id) if last else []
    new = [_corrected(entry, reading, old, visit.patient.language) for entry in old]
    if reading.day_offset:
        day = visit.today + timedelta(days=reading.day_offset)
        new = [replace(entry, day=day, prompt=None) for entry in new]
    if last is not None and new != old:
        return await _swap(visit, last, old, new)
    return await _earlier(visit, reading)


async def replace_batch(visit: Visit, batch_id: int, said: Sequence[Said], day_offset: int) -> Logged | None:
    """What was said again takes the place of a batch; None when the batch is not this patient's."""
    former = await visit.records.batches.get(batch_id)
    if former is None:
        return None
    old = await visit.records.entries.of_batch(former.id)
    await _take_back(visit, old)
    logged = await log.log(visit, said, day_offset)
    return replace(logged, changed=True, before=tuple(old))


async def _batch(visit: Visit, batch_id: int | None) -> Batch | None:
    if batch_id is None:
        return await visit.records.batches.last()
    return await visit.records.batches.get(batch_id)


async def _earlier(visit: Visit, reading: Log) -> Logged | None:
    """The newest entry of these days that the correction names."""
    entries = await visit.entries_since(visit.today - timedelta(days=log.OPEN_DAYS))
    for entry in reversed(entries):
        new = _corrected(entry, reading, entries, visit.patient.language)
        if new != entry:
            said = await batch.of_now(visit)
            return await _swap(visit, said, [entry], [replace(new, batch=said.id)])
    return None


async def _swap(visit: Visit, said: Batch, old: list[Entry], new: list[Entry]) -> Logged:
    fresh = [replace(entry, id=None, at=visit.now) for entry in new]
    await visit.records.entries.add(fresh)
    checks = await _take_back(visit, old)
    check = checks[0] if checks else None
    return Logged(said.id, tuple(fresh), fresh[0].day, check, changed=True, before=tuple(old))


async def _take_back(visit: Visit, entries: Sequence[Entry]) -> tuple[CheckIn, ...]:
    """Retire entries; a crash that nobody says any more ends, and check-ins that they answered ask again."""
    await _retire(visit, entries)
    if any(entry.kind is Kind.CRASH for entry in entries):
        await crash.taken_back(visit)
    if visit.patient.events:
        await events.leave(visit, {entry.batch for entry in entries if entry.batch is not None})
    prompts = dict.fromkeys(entry.prompt for entry in entries if entry.prompt is not None)
    return tuple([await checkin.settle(visit, prompt) for prompt in prompts])


async def _retire(visit: Visit, entries: Sequence[Entry]) -> None:
    await visit.records.entries.retire([entry.id for entry in entries if entry.id is not None], visit.now)


def _corrected(entry: Entry, reading: Log, beside: Sequence[Entry], language: str) -> Entry:
    """The entry as it is now said to be, or itself. `beside` is what was said with it."""
    for statement in reading.said:
        if statement.kind is entry.kind and statement.name == entry.name:
            return replace(
                entry,
                rating=statement.rating,
                amount=statement.amount,
                text=statement.text or entry.text,
                word=called(statement, language) if statement.text else entry.word,
                usual=statement.usual,
            )
    if not reading.said and reading.rating is not None and _is_meant(entry, reading, beside):
        return replace(entry, rating=reading.rating, usual=False)
    return entry


def _is_meant(entry: Entry, reading: Log, beside: Sequence[Entry]) -> bool:
    """Whether a level without its thing is this entry's: by the level before it, or as the only one."""
    rated = [other for other in beside if other.rating is not None]
    if reading.replaces is not None:
        same = [other for other in rated if other.rating == reading.replaces]
        return entry.rating == reading.replaces and len(same) <= 1
    return rated == [entry]
