"""Binding: a sealed value that is moved elsewhere opens for nobody there, and stops nobody else."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import LargeBinary, Table, select, text, type_coerce, update

from journal.asked import Asked
from journal.records import AskKind, PromptKind, VoiceNote
from pacing.closed import Closed
from storage.binding import opened, row_key
from storage.errors import MisplacedError, UnstorableError
from storage.incoming import RawUpdate
from storage.schema import metadata
from storage.sealing import SEALED
from storage.store import Store
from storage.tables import entry as entry_table
from storage.tables import outgoing, proof
from storage.tables import patient as patient_table
from storage.tables_closed import closed_days
from storage.types import sealed_columns
from storage.unit import UnitOfWork
from tests.storage.cast import (
    ALICE,
    BOB,
    CANARY,
    NIGHTLY,
    NOW,
    TODAY,
    do,
    entry,
    message,
    note,
    patient,
    schedule,
)

OWNED = [table for table in metadata.sorted_tables if sealed_columns(table) and table is not proof]
PLACES = [(table, name) for table in OWNED for name in sealed_columns(table)]


async def fill(unit: UnitOfWork) -> None:
    """Two rows of Alice and one of Bob, wherever anything is sealed."""
    for number, who in enumerate((ALICE, ALICE, BOB), start=1):
        records = unit.records(who)
        await records.save(patient(who, evening=time(20)))
        await records.entries.add([entry(text=f"{CANARY} {number}")])
        await records.reminders.add(CANARY, NIGHTLY, None, NOW)
        await records.notes.add(note(), {"load": number})
        await records.asks.open(AskKind.REMINDER, {"task": CANARY}, NOW)
        await records.outbox.put(message(who, payload={"text": f"{CANARY} {number}", "rows": []}))
        await records.imports.open(NOW, number)
        await records.voice.put(VoiceNote(number, f"file {number}", NOW, 5))
        await records.closed.put(Closed(TODAY, []))
        await unit.intake.put([RawUpdate(number, who, f'{{"update_id":{number}}}')])


async def move(store: Store, table: Table, name: str, source: int, target: int) -> None:
    """Copy what is sealed in one row into another, as somebody could who has the file and no key."""
    at, of = table.alias("at"), table.alias("of")
    rows = [select(at.c.id).order_by(at.c.id).limit(1).offset(each) for each in (source, target)]
    stored = type_coerce(of.c[name], LargeBinary)
    moved = select(stored).where(of.c.id == rows[0].scalar_subquery()).scalar_subquery()
    change = update(table).where(table.c.id == rows[1].scalar_subquery()).values({name: moved})
    assert await store.run(lambda unit: unit._session.change(change, {})) == 1


async def read(store: Store, table: Table, at: int) -> dict[str, object]:
    async def row(unit: UnitOfWork) -> dict[str, object]:
        rows = await unit._session.rows(select(table).order_by(table.c.id), {})
        return opened(sealed_columns(table), rows[at]._asdict())

    return await store.run(row)


@pytest.mark.parametrize(("table", "name"), PLACES, ids=[f"{table.name}.{name}" for table, name in PLACES])
async def test_what_is_moved_to_another_row_or_patient_does_not_open(
    store: Store, table: Table, name: str
) -> None:
    await store.run(fill)
    last = 1 if table in (patient_table, closed_days) else 2  # Alice has one row only where she is the row
    for target in range(1, last + 1):
        assert await read(store, table, target)
        await move(store, table, name, 0, target)
        with pytest.raises(MisplacedError, match="not where it was written"):
            await read(store, table, target)
    assert await read(store, table, 0)


async def test_what_is_moved_to_the_first_row_of_another_table_does_not_open(store: Store) -> None:
    await store.run(fill)
    words = text("UPDATE note SET said = (SELECT said FROM entry ORDER BY id LIMIT 1)")
    await store.run(lambda unit: unit._session.change(words, {}))
    with pytest.raises(MisplacedError):
        await do(store, ALICE, lambda records: records.notes.since(TODAY))


async def test_a_row_given_to_another_patient_does_not_open_for_them(store: Store) -> None:
    await store.run(fill)
    words = update(entry_table).where(entry_table.c.patient_id == ALICE).values(patient_id=BOB)
    await store.run(lambda unit: unit._session.change(words, {}))
    with pytest.raises(MisplacedError) as caught:
        await do(store, BOB, lambda records: records.entries.between(TODAY, TODAY))
    assert CANARY not in str(caught.value)


async def test_of_messages_only_the_one_that_was_moved_is_given_up(store: Store) -> None:
    await store.run(fill)
    await move(store, outgoing, "payload", 0, 2)
    claimed = await store.run(lambda unit: unit.outgoing.claim(NOW, 10))
    assert [row.chat_id for row in claimed] == [ALICE]
    words = text("SELECT state, reason, payload FROM outgoing ORDER BY id")
    given_up = (await store.run(lambda unit: unit._session.rows(words, {})))[2]
    assert tuple(given_up) == ("failed", "MisplacedError", None)


async def test_an_update_that_was_moved_holds_up_no_other(store: Store) -> None:
    await store.run(fill)
    await move(store, metadata.tables["incoming"], "body", 0, 2)
    first, second, moved = await store.run(lambda unit: unit.intake.waiting(10))
    assert [row.body for row in (first, second)] == ['{"update_id":1}', '{"update_id":2}']
    with pytest.raises(MisplacedError):
        _ = moved.body


async def test_closed_days_that_were_moved_are_made_anew(store: Store) -> None:
    await store.run(fill)
    await move(store, closed_days, "days", 0, 1)
    assert await do(store, ALICE, lambda records: records.closed.get())
    assert await do(store, BOB, lambda records: records.closed.get()) is None


async def test_a_voice_note_that_was_moved_is_given_up_and_the_others_are_heard(store: Store) -> None:
    await store.run(fill)
    await move(store, metadata.tables["voice_note"], "file", 0, 1)
    notes = await store.run(lambda unit: unit.voice.take(NOW, 10, NOW))
    assert [found.file for found in notes] == ["file 1", "file 3"]


@pytest.mark.parametrize("table", [patient_table, entry_table], ids=["settings", "entry"])
async def test_only_whose_rows_were_moved_is_not_read_ahead(store: Store, table: Table) -> None:
    await store.run(fill)
    for who in (ALICE, BOB):
        await do(store, who, lambda records: records.schedules.put(schedule(records.patient_id)))
    await move(store, table, next(iter(sealed_columns(table))), 0, 1 if table is patient_table else 2)

    async def readable(unit: UnitOfWork) -> list[int]:
        held = await unit.due.held(NOW, 10)
        ahead = await unit.due.ahead(held, lambda *_: Asked(TODAY, TODAY, (PromptKind.EVENING,)))
        for who in (ALICE, BOB):
            records = ahead.records(who)
            try:
                await records.patient()
                await records.entries.between(TODAY, TODAY)
            except MisplacedError:
                continue
            found.append(who)
        return found

    found: list[int] = []
    assert await store.run(readable) == [ALICE]


async def test_a_value_without_a_row_is_never_written(store: Store) -> None:
    await store.run(fill)
    words = update(entry_table).values(said={"kind": "remark"})
    with pytest.raises(UnstorableError, match="none was named"):
        await store.run(lambda unit: unit._session.change(words, {}))


async def test_everything_that_is_written_is_bound_to_its_row(store: Store) -> None:
    await store.run(fill)
    for table, name in PLACES:
        words = select(type_coerce(table.c[name], LargeBinary))
        rows = await store.run(lambda unit, words=words: unit._session.rows(words, {}))  # type: ignore[misc]
        assert rows, table.name
        assert all(bytes(row[0]).startswith(SEALED) for row in rows)


@given(st.lists(st.none() | st.integers(), min_size=1), st.lists(st.none() | st.integers(), min_size=1))
def test_two_rows_have_the_same_key_only_when_they_are_the_same(
    one: list[int | None], other: list[int | None]
) -> None:
    assert (row_key(*one) == row_key(*other)) is (one == other)


async def test_ids_are_known_before_their_rows_and_never_given_out_twice(store: Store) -> None:
    async def undone(unit: UnitOfWork) -> None:
        await unit.records(ALICE).entries.add([entry()] * 3)
        raise LookupError

    first = await do(store, ALICE, lambda records: records.entries.add([entry()] * 2))
    with pytest.raises(LookupError):
        await store.run(undone)
    await do(store, ALICE, lambda records: records.forget())
    then = await do(store, BOB, lambda records: records.entries.add([entry()]))
    assert then[0] > first[1] > first[0]


async def test_many_ids_of_one_unit_come_in_order_and_in_few_trips(store: Store) -> None:
    async def work(unit: UnitOfWork) -> list[int]:
        return [number for _ in range(40) for number in await unit._session.new_ids(outgoing)]

    found = await store.run(work)
    if store.shared:
        assert found == sorted(set(found))
    else:
        assert set(found) == {found[0]}  # nothing was inserted: it is the next one still
