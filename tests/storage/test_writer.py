"""The group-commit writer: each unit all or nothing, committed together, told only afterwards."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar

import asyncpg
import pytest
from sqlalchemy import event, text

from pacing.entries import Source
from storage.errors import ClosedError, ConflictError, StorageError, UnreachableError
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, KEY, NOW, TODAY, do, entry, message

PLACE: ContextVar[str] = ContextVar("place", default="nowhere")


class Oops(Exception):  # noqa: N818  a unit that fails
    """A unit of work that fails on purpose."""


async def remark(unit: UnitOfWork, words: str) -> None:
    """One row."""
    await unit.records(ALICE).entries.add([entry(text=words)])


async def words(store: Store) -> list[str]:
    """What was kept."""
    return [
        said.text for said in await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    ]


async def test_one_failing_unit_of_several_is_rolled_back_alone(store: Store) -> None:
    async def work(unit: UnitOfWork, number: int) -> None:
        await remark(unit, str(number))
        if number == 3:
            raise Oops

    units = [store.run(lambda unit, number=number: work(unit, number)) for number in range(6)]
    told = await asyncio.gather(*units, return_exceptions=True)
    assert [type(one) for one in told] == [type(None)] * 3 + [Oops] + [type(None)] * 2
    assert await words(store) == ["0", "1", "2", "4", "5"]


async def test_a_refused_statement_rolls_back_its_unit_alone(store: Store) -> None:
    async def refused(unit: UnitOfWork) -> None:
        await remark(unit, "gone")
        await unit.records(ALICE).entries.add([entry(prompt=12345)])

    told = await asyncio.gather(
        store.run(refused), store.run(lambda unit: remark(unit, "kept")), return_exceptions=True
    )
    assert isinstance(told[0], ConflictError)
    assert await words(store) == ["kept"]


async def test_a_swallowed_refusal_leaves_nothing_half_done(store: Store) -> None:
    async def stubborn(unit: UnitOfWork) -> None:
        with pytest.raises(ConflictError):
            await unit.records(ALICE).entries.add([entry(prompt=12345)])
        await remark(unit, "afterwards")

    told = (await asyncio.gather(store.run(stubborn), return_exceptions=True))[0]
    assert await words(store) == (["afterwards"] if told is None else [])


async def test_nobody_is_told_before_the_commit(store: Store) -> None:
    async def second(unit: UnitOfWork) -> bool:
        await remark(unit, "second")
        await asyncio.sleep(0.01)
        return first.done()

    first = asyncio.create_task(store.run(lambda unit: remark(unit, "first")))
    await asyncio.sleep(0)
    assert not await store.run(second)
    await first
    assert await words(store) == ["first", "second"]


async def test_units_that_wait_together_are_committed_together(store: Store) -> None:
    commits = []
    engine = store._line._engine.sync_engine
    event.listen(engine, "commit", commits.append)
    await asyncio.gather(*(store.run(lambda unit: remark(unit, "x")) for _ in range(50)))
    assert len(commits) <= 10  # a commit takes no new unit after 50 ms


async def test_a_commit_that_fails_fails_all_of_its_units(store: Store, ready_url: str) -> None:
    if not ready_url.startswith("sqlite"):
        words_of_it = "CREATE TEMP TABLE p (id int PRIMARY KEY)"
        checked_late = "CREATE TEMP TABLE c (id int REFERENCES p DEFERRABLE INITIALLY DEFERRED)"
        statements = [words_of_it, checked_late, "INSERT INTO c VALUES (1)"]
    else:
        statements = ["PRAGMA defer_foreign_keys=ON", "INSERT INTO firing VALUES (1,1,1,'','fired','',1)"]

    async def poison(unit: UnitOfWork) -> None:
        for words_of_it in statements:
            await unit._session.change(text(words_of_it), {})

    told = await asyncio.gather(
        store.run(lambda unit: remark(unit, "x")), store.run(poison), return_exceptions=True
    )
    assert [type(one) for one in told] == [UnreachableError] * 2
    assert await words(store) == []


async def test_work_runs_in_the_context_of_its_caller(store: Store) -> None:
    async def place(_: UnitOfWork) -> str:
        return PLACE.get()

    async def caller(name: str) -> str:
        PLACE.set(name)
        return await store.run(place)

    assert await asyncio.gather(*(caller(name) for name in "abc")) == ["a", "b", "c"]


async def test_a_unit_inside_a_unit_is_refused_instead_of_waiting_for_ever(store: Store) -> None:
    async def outer(_: UnitOfWork) -> None:
        await store.run(lambda unit: remark(unit, "inner"))

    with pytest.raises(ClosedError):
        await asyncio.wait_for(store.run(outer), 5)


async def test_a_unit_is_of_no_use_once_it_is_over(store: Store) -> None:
    async def leak(unit: UnitOfWork) -> UnitOfWork:
        return unit

    leaked = await store.run(leak)
    with pytest.raises(ClosedError):
        await remark(leaked, "late")


async def test_a_cancelled_caller_drops_what_has_not_begun(store: Store) -> None:
    begun = asyncio.Event()

    async def slow(unit: UnitOfWork) -> None:
        begun.set()
        await asyncio.sleep(0.02)
        await remark(unit, "begun")

    first = asyncio.create_task(store.run(slow))
    await begun.wait()
    second = asyncio.create_task(store.run(lambda unit: remark(unit, "waiting")))
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    assert await words(store) == ["begun"]


async def test_a_unit_that_is_cancelled_inside_is_rolled_back_and_the_next_one_runs(store: Store) -> None:
    async def cancelled(unit: UnitOfWork) -> None:
        await remark(unit, "gone")
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await store.run(cancelled)
    assert await words(store) == []


async def test_what_is_queued_at_the_end_is_committed(ready_url: str) -> None:
    store = await Store.open(ready_url, KEY)
    waiting = [asyncio.create_task(store.run(lambda unit: remark(unit, "x"))) for _ in range(5)]
    await asyncio.sleep(0)
    await store.close()
    assert await asyncio.gather(*waiting) == [None] * 5
    for late in (store.run, store.read):
        with pytest.raises(ClosedError):
            await late(lambda unit: unit.records(ALICE).batches.last())


async def test_a_reader_sees_one_state_and_writes_nothing(store: Store) -> None:
    async def look(unit: UnitOfWork) -> tuple[int, int]:
        records = unit.records(ALICE)
        before = len(await records.entries.between(TODAY, TODAY))
        await store.run(lambda other: remark(other, "meanwhile"))
        return before, len(await records.entries.between(TODAY, TODAY))

    assert await store.read(look) == (0, 0)
    with pytest.raises(StorageError):
        await store.read(lambda unit: unit.records(ALICE).batches.open(NOW, Source.TAP, None))
    with pytest.raises(StorageError):
        await store.read(lambda unit: unit.records(ALICE).outbox.put(message()))


@pytest.mark.postgres
async def test_a_lost_connection_is_told_and_the_next_unit_gets_a_new_one(postgres_tables: str) -> None:
    store = await Store.open(postgres_tables, KEY)
    await store.run(lambda unit: remark(unit, "before"))
    other = await asyncpg.connect(postgres_tables.replace("+asyncpg", ""))
    await other.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    )
    await other.close()
    lost = [store.run(lambda unit: remark(unit, "lost")) for _ in range(3)]
    told = await asyncio.gather(*lost, return_exceptions=True)
    assert any(isinstance(one, UnreachableError) for one in told)
    await store.run(lambda unit: remark(unit, "after"))
    assert await words(store) == ["before", *["lost"] * told.count(None), "after"]
    await store.close()
