"""Charlie must see nothing: every read and every write of one patient, tried with another patient's ids."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest

from journal.records import AskKind, FiringState, PromptKind, PromptState, ReminderState, ScheduleKind
from pacing.closed import Closed
from pacing.entries import Source
from pacing.notes import Feedback
from storage.records import Records
from storage.store import Store
from tests.storage.cast import ALICE, CHARLIE, DAY, NOW, SLOT, TODAY, do, entry, message, note, schedule

Ids = Mapping[str, int]
Try = Callable[[Records, Ids], Awaitable[Any]]
EVENING = PromptKind.EVENING

READS: dict[str, Try] = {
    "entries.between": lambda r, _: r.entries.between(TODAY - DAY, TODAY + DAY),
    "entries.newest": lambda r, _: r.entries.newest(TODAY - DAY, TODAY + DAY, 5),
    "entries.of_prompt": lambda r, ids: r.entries.of_prompt(ids["prompt"]),
    "entries.of_batch": lambda r, ids: r.entries.of_batch(ids["batch"]),
    "closed.get": lambda r, _: r.closed.get(),
    "batches.get": lambda r, ids: r.batches.get(ids["batch"]),
    "batches.last": lambda r, _: r.batches.last(),
    "batches.of_message": lambda r, _: r.batches.of_message(5),
    "prompts.get": lambda r, ids: r.prompts.get(ids["prompt"]),
    "prompts.of_day": lambda r, _: r.prompts.of_day(EVENING, TODAY),
    "prompts.between": lambda r, _: r.prompts.between(TODAY - DAY, TODAY + DAY),
    "prompts.newest_asked": lambda r, _: r.prompts.newest_asked(),
    "reminders.get": lambda r, ids: r.reminders.get(ids["reminder"]),
    "reminders.active": lambda r, _: r.reminders.active(),
    "reminders.firing": lambda r, ids: r.reminders.firing(ids["firing"]),
    "reminders.last_firing": lambda r, _: r.reminders.last_firing(),
    "schedules.all": lambda r, _: r.schedules.all(),
    "notes.since": lambda r, _: r.notes.since(TODAY - DAY),
    "notes.why": lambda r, ids: r.notes.why(ids["note"]),
    "asks.get": lambda r, ids: r.asks.get(ids["ask"]),
    "asks.newest_open": lambda r, _: r.asks.newest_open(),
    "patient": lambda r, _: r.patient(),
    "burden": lambda r, _: r.burden(NOW - DAY),
}
#: What changes rows that are there already, by their ids.
CHANGES: dict[str, Try] = {
    "entries.retire": lambda r, ids: r.entries.retire([ids["entry"]], NOW),
    "prompts.mark": lambda r, ids: r.prompts.mark(ids["prompt"], PromptState.SKIPPED, NOW),
    "prompts.shown": lambda r, ids: r.prompts.shown(ids["prompt"], 9),
    "reminders.mark": lambda r, ids: r.reminders.mark(ids["reminder"], ReminderState.CANCELLED),
    "reminders.move": lambda r, ids: r.reminders.move(ids["reminder"], None, NOW + DAY),
    "reminders.mark_firing": lambda r, ids: r.reminders.mark_firing(ids["firing"], FiringState.DONE, NOW),
    "schedules.drop": lambda r, _: r.schedules.drop(ScheduleKind.EVENING),
    "notes.feedback": lambda r, ids: r.notes.feedback(ids["note"], Feedback.THANKS),
    "asks.close": lambda r, ids: r.asks.close(ids["ask"]),
    "forget": lambda r, _: r.forget(),
    "prune": lambda r, _: r.prune(TODAY + DAY, NOW + DAY),
}
#: What makes rows of one's own: an id in them that is another patient's is refused elsewhere.
MAKES = {
    "entries.add", "batches.open", "prompts.put", "reminders.add", "reminders.fire", "schedules.put",
    "notes.add", "asks.open", "outbox.put", "voice.put", "save",
    "closed.put",
}  # fmt: skip

#: Their own tests show what Charlie sees and changes of them: test_carers, test_imports. Locks show nothing.
ELSEWHERE = {
    "carers.add", "carers.all", "carers.cares_for", "carers.end", "carers.stop", "carers.tell", "carers.tidy",
    "carers.use", "imports.add", "imports.begun", "imports.get", "imports.known", "imports.newest",
    "imports.of_message", "imports.open", "imports.put_back", "imports.settle", "imports.take_back",
    "prompts.for_day", "closed.hold",
}  # fmt: skip


async def live(records: Records) -> Ids:
    """A row of every noun; their ids."""
    prompt = await records.prompts.put(EVENING, TODAY, PromptState.ASKED, NOW)
    batch = await records.batches.open(NOW, Source.TEXT, 5)
    (said,) = await records.entries.add([entry(prompt=prompt.id, batch=batch.id)])
    reminder = await records.reminders.add("lie down", None, NOW, NOW)
    firing = await records.reminders.fire(reminder.id, SLOT, FiringState.FIRED, NOW)
    await records.schedules.put(schedule())
    await records.outbox.put(message())
    ask = await records.asks.open(AskKind.LOG, {}, NOW)
    await records.closed.put(Closed(TODAY, []))
    ids = {"prompt": prompt.id, "batch": batch.id, "entry": said, "reminder": reminder.id, "ask": ask.id}
    return {**ids, "firing": firing.id if firing else 0, "note": await records.notes.add(note(), {"n": 3})}


@pytest.mark.parametrize("name", READS)
async def test_charlie_sees_nothing_where_alice_sees_it(store: Store, name: str) -> None:
    ids = await do(store, ALICE, live)
    assert await do(store, ALICE, lambda records: READS[name](records, ids))
    assert not await do(store, CHARLIE, lambda records: READS[name](records, ids))


@pytest.mark.parametrize("name", CHANGES)
async def test_charlie_changes_nothing_of_alices(store: Store, name: str) -> None:
    ids = await do(store, ALICE, live)
    before = await do(store, ALICE, lambda records: records.everything())
    await do(store, CHARLIE, lambda records: CHANGES[name](records, ids))
    assert await do(store, ALICE, lambda records: records.everything()) == before


@pytest.mark.parametrize("name", CHANGES)
async def test_what_charlie_may_not_change_alice_does(store: Store, name: str) -> None:
    ids = await do(store, ALICE, live)
    before = await do(store, ALICE, lambda records: records.everything())
    await do(store, ALICE, lambda records: CHANGES[name](records, ids))
    assert await do(store, ALICE, lambda records: records.everything()) != before


async def test_charlie_exports_nothing(store: Store) -> None:
    await do(store, ALICE, live)
    found = await do(store, CHARLIE, lambda records: records.everything())
    assert not any(found.values())


async def test_no_way_to_the_rows_of_a_patient_was_left_out(store: Store) -> None:
    async def names(records: Records) -> set[str]:
        found = set()
        for noun, part in inspect.getmembers(Records):
            if noun.startswith("_") or noun in {"patient_id", "everything"}:
                continue
            repository = None if inspect.isfunction(part) else getattr(records, noun)
            methods = [name for name in dir(repository) if not name.startswith("_")] if repository else []
            found |= {f"{noun}.{name}" for name in methods} or {noun}
        return found

    assert await do(store, ALICE, names) == READS.keys() | CHANGES.keys() | MAKES | ELSEWHERE
