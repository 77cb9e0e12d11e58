"""Everything out, everything gone: exports are whole, and erasing leaves no byte."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import bindparam, func, select

from journal.records import Act, AskKind, FiringState, Outgoing, PromptKind, PromptState, VoiceNote
from pacing.closed import Closed
from pacing.days import Day
from pacing.entries import Kind, Source
from pacing.levels import Rating
from storage.incoming import RawUpdate
from storage.records import Records
from storage.schema import metadata
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import (
    ALICE,
    BOB,
    CANARY,
    CHARLIE,
    KEY,
    NIGHTLY,
    NOW,
    SLOT,
    TODAY,
    do,
    entry,
    message,
    note,
    patient,
    schedule,
)  # fmt: skip


async def live(records: Records) -> None:
    """A row of every noun, with the canary wherever a patient's words can be."""
    await records.save(patient(records.patient_id, symptoms=(CANARY,)))
    prompt = await records.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
    await records.batches.open(NOW, Source.TEXT, 5)
    said = entry(kind=Kind.SYMPTOM, name=CANARY, text=CANARY, rating=Rating(2, 3), prompt=prompt.id)
    ids = await records.entries.add([said, said])
    await records.entries.retire(ids[:1], NOW)
    reminder = await records.reminders.add(CANARY, NIGHTLY, None, NOW)
    await records.reminders.fire(reminder.id, SLOT, FiringState.FIRED, NOW)
    await records.schedules.put(schedule(records.patient_id))
    await records.outbox.put(message(records.patient_id, payload={"text": CANARY}))
    await records.asks.open(AskKind.LOG, {"text": CANARY}, NOW)
    await records.notes.add(note(), {"words": CANARY})
    await records.voice.put(VoiceNote(6, CANARY, NOW))
    await records.imports.open(NOW, 7)
    await records.carers.add(CHARLIE, NOW)
    await records.closed.put(Closed.of(TODAY, [Day(TODAY, by_symptom={CANARY: 1.0})]))


async def arrive(store: Store, who: int) -> None:
    """Their updates wait, one was done, and one schedule has fired."""
    updates = [RawUpdate(who * 10 + number, who, CANARY) for number in range(3)]
    rows = await store.run(lambda unit: unit.intake.put(updates))
    await store.run(lambda unit: unit.intake.done(rows[0]))
    due = await do(store, who, lambda records: records.schedules.all())
    await store.run(lambda unit: unit.due.claim(due[0], None))
    await do(store, who, lambda records: records.schedules.put(schedule(who)))


async def counts(store: Store, who: int) -> dict[str, int]:
    """Rows of a patient by table, patient and all."""

    async def look(unit: UnitOfWork) -> dict[str, int]:
        found = {}
        for table in metadata.sorted_tables:
            owner = table.c.get("patient_id", table.c.id if table.name == "patient" else None)
            if owner is not None:
                query = select(func.count()).select_from(table).where(owner == bindparam("who"))
                found[table.name] = (await unit._session.rows(query, {"who": who}))[0][0]
        return found

    return await store.run(look)


async def test_everything_holds_all_of_a_patients_rows_history_included(store: Store) -> None:
    await do(store, ALICE, live)
    await do(store, BOB, live)
    found = await do(store, ALICE, lambda records: records.everything())
    assert {noun: len(rows) for noun, rows in found.items() if noun != "patient"} == {
        "entries": 2, "batches": 1, "prompts": 1, "reminders": 1, "firings": 1, "schedules": 1, "notes": 1,
        "asks": 1,
    }  # fmt: skip
    assert found["patient"]["symptoms"] == [CANARY]
    assert json.loads(json.dumps(found)) == found


async def test_an_exported_entry_says_all_that_was_said(store: Store) -> None:
    await do(store, ALICE, live)
    retired, active = (await do(store, ALICE, lambda records: records.everything()))["entries"]
    assert retired["retired_at"] == NOW.isoformat()
    assert active == {
        "id": active["id"], "day": "2026-11-22", "at": NOW.isoformat(), "kind": "symptom", "name": CANARY,
        "value": 2, "top": 3, "text": CANARY, "source": "tap", "prompt_id": active["prompt_id"],
        "batch_id": None, "retired_at": None,
    }  # fmt: skip


async def test_forgetting_leaves_no_row_of_hers_and_all_of_bobs(store: Store) -> None:
    for who in (ALICE, BOB):
        await do(store, who, live)
        await arrive(store, who)
    before = await counts(store, BOB)
    assert all(count for name, count in before.items() if name != "lane")  # one process alone keeps none
    assert set((await counts(store, ALICE)).values()) == set(before.values())
    await do(store, ALICE, lambda records: records.forget())
    assert not any((await counts(store, ALICE)).values())
    assert await counts(store, BOB) == before


async def test_an_erased_update_is_still_recognised(store: Store) -> None:
    await do(store, ALICE, live)
    await arrive(store, ALICE)
    await do(store, ALICE, lambda records: records.forget())
    assert await store.run(lambda unit: unit.intake.waiting(10)) == []
    repeat = [RawUpdate(ALICE * 10 + 1, ALICE, "again")]
    assert await store.run(lambda unit: unit.intake.put(repeat)) == []


async def test_a_farewell_put_afterwards_survives_and_then_goes(store: Store) -> None:
    async def leave(records: Records) -> None:
        await records.outbox.put(message())
        await records.forget()
        await records.outbox.put(message(act=Act.FAREWELL, payload={"text": "All gone"}))

    await do(store, ALICE, leave)
    (farewell,) = await store.run(lambda unit: unit.outgoing.claim(NOW, 10))
    assert isinstance(farewell, Outgoing)
    assert farewell.payload == {"text": "All gone"}
    await store.run(lambda unit: unit.outgoing.sent(farewell.id, 7, NOW))
    assert not any((await counts(store, ALICE)).values())


async def test_an_erasure_that_fails_erases_nothing(store: Store) -> None:
    await do(store, ALICE, live)
    before = await counts(store, ALICE)

    async def leave(records: Records) -> None:
        await records.forget()
        raise LookupError

    with pytest.raises(LookupError):
        await do(store, ALICE, leave)
    assert await counts(store, ALICE) == before


@pytest.fixture
async def plain(sqlite_url: str) -> AsyncIterator[Store]:
    """A store without a key: what is left in its files can be read."""
    opened = await Store.open(sqlite_url, None)
    yield opened
    await opened.close()


def files_with_the_canary(folder: Path) -> list[str]:
    """Names of the files that hold the phrase, as it is or as JSON."""
    return [path.name for path in folder.iterdir() if CANARY.encode() in path.read_bytes()]


async def test_no_file_holds_a_word_of_hers_afterwards(plain: Store, tmp_path: Path) -> None:
    for _ in range(100):
        await do(plain, ALICE, lambda records: records.entries.add([entry(text=CANARY * 20)] * 3))
    await do(plain, ALICE, live)
    await arrive(plain, ALICE)
    assert files_with_the_canary(tmp_path)
    await do(plain, ALICE, lambda records: records.forget())
    assert files_with_the_canary(tmp_path) == []


async def test_bytes_that_a_reader_held_go_when_it_has_read(plain: Store, tmp_path: Path) -> None:
    await do(plain, ALICE, live)
    reading, over = asyncio.Event(), asyncio.Event()

    async def look(unit: UnitOfWork) -> None:
        await unit.records(ALICE).everything()
        reading.set()
        await over.wait()

    reader = asyncio.create_task(plain.read(look))
    await reading.wait()
    await do(plain, ALICE, lambda records: records.forget())
    assert files_with_the_canary(tmp_path)
    over.set()
    await reader
    async with asyncio.timeout(10):
        while files_with_the_canary(tmp_path):  # noqa: ASYNC110  a file tells nobody when it changes
            await asyncio.sleep(0.01)


async def test_a_stolen_database_tells_nothing(sqlite_url: str, tmp_path: Path) -> None:
    store = await Store.open(sqlite_url, KEY)
    await do(store, ALICE, live)
    await arrive(store, ALICE)
    assert files_with_the_canary(tmp_path) == []
    assert (await do(store, ALICE, lambda records: records.everything()))["entries"][1]["text"] == CANARY
    await store.close()
    assert files_with_the_canary(tmp_path) == []
