"""Closed days: whatever touches an entry of such a day empties them, and nothing else does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from sqlalchemy import update

from pacing.closed import Closed
from pacing.days import Day
from storage.records import Records
from storage.store import Store
from storage.tables_closed import closed_days
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, DAY, KEY, NOW, TODAY, do, entry

UNTIL = TODAY - 7 * DAY
CLOSED = Closed.of(UNTIL, [Day(UNTIL, effort=5.0, effort_top=10)])
OLD = entry(day=UNTIL)
Touch = Callable[[UnitOfWork], Awaitable[object]]


async def retired(unit: UnitOfWork) -> None:
    records = unit.records(ALICE)
    (said,) = await records.entries.between(UNTIL, UNTIL)
    await records.entries.retire([said.id or 0], NOW)


async def imported(unit: UnitOfWork) -> None:
    imports = unit.records(ALICE).imports
    await imports.add(await imports.open(NOW, None), [replace(OLD, text="from a file")])


async def taken_back(unit: UnitOfWork) -> None:
    await imported(unit)
    await unit.records(ALICE).closed.put(CLOSED)
    run = await unit.records(ALICE).imports.newest()
    assert run is not None
    await unit.records(ALICE).imports.take_back(run.id)


async def pruned(unit: UnitOfWork) -> None:
    await unit.records(ALICE).prune(UNTIL + DAY, datetime.combine(UNTIL + DAY, time(), UTC))


TOUCHES: dict[str, Touch] = {
    "an entry": lambda unit: unit.records(ALICE).entries.add([OLD]),
    "an older entry": lambda unit: unit.records(ALICE).entries.add([replace(OLD, day=UNTIL - 400 * DAY)]),
    "undo": retired,
    "an import": imported,
    "an import taken back": taken_back,
    "pruning": pruned,
    "another version": lambda unit: unit._session.change(update(closed_days).values(version=0), {}),
}


async def closed_of(store: Store, who: int = ALICE) -> Closed | None:
    return await do(store, who, lambda records: records.closed.get())


async def close(records: Records) -> None:
    """One entry of a day that is over, and its closed days."""
    await records.entries.add([OLD])
    await records.closed.hold()
    await records.closed.put(CLOSED)


async def test_closed_days_come_back_as_they_were(store: Store) -> None:
    await do(store, ALICE, close)
    assert (await closed_of(store), await closed_of(store, BOB)) == (CLOSED, None)


@pytest.mark.parametrize("name", TOUCHES)
async def test_what_touches_a_closed_day_empties_it(store: Store, name: str) -> None:
    await do(store, ALICE, close)
    await store.run(TOUCHES[name])
    assert await closed_of(store) is None


async def test_a_later_day_and_another_patient_touch_nothing(store: Store) -> None:
    await do(store, ALICE, close)
    await do(store, ALICE, lambda records: records.entries.add([entry(day=UNTIL + DAY)]))
    await do(store, BOB, lambda records: records.entries.add([OLD]))
    assert await closed_of(store) == CLOSED


async def test_closed_days_are_put_again(store: Store) -> None:
    await do(store, ALICE, close)
    await do(store, ALICE, lambda records: records.closed.put(Closed(UNTIL + DAY, CLOSED.rows)))
    assert await closed_of(store) == Closed(UNTIL + DAY, CLOSED.rows)


@pytest.fixture
async def other(postgres_tables: str) -> AsyncIterator[tuple[Store, Store]]:
    """Two processes' stores."""
    async with AsyncExitStack() as exits:
        opened = [await Store.open(postgres_tables, KEY) for _ in range(2)]
        for store in opened:
            exits.push_async_callback(store.close)
        yield opened[0], opened[1]


@pytest.mark.postgres
async def test_an_entry_that_comes_while_days_are_closed_is_not_left_out(other: tuple[Store, Store]) -> None:
    """Whoever closes holds; who writes waits with their commit, and empties what was closed without it."""
    first, second = other
    holding, go = asyncio.Event(), asyncio.Event()

    async def closing(unit: UnitOfWork) -> None:
        records = unit.records(ALICE)
        await records.closed.hold()
        assert await records.entries.between(UNTIL, UNTIL) == []
        holding.set()
        await go.wait()
        await records.closed.put(Closed(UNTIL, []))

    closer = asyncio.create_task(first.run(closing))
    await holding.wait()
    writer = asyncio.create_task(do(second, ALICE, lambda records: records.entries.add([OLD])))
    done, _ = await asyncio.wait({writer}, timeout=0.2)
    assert not done
    go.set()
    await asyncio.gather(closer, writer)
    assert await closed_of(first) is None


@pytest.mark.postgres
async def test_days_are_closed_after_the_commit_of_who_writes(other: tuple[Store, Store]) -> None:
    first, second = other
    written, go = asyncio.Event(), asyncio.Event()

    async def writing(unit: UnitOfWork) -> None:
        await unit.records(ALICE).entries.add([OLD])
        written.set()
        await go.wait()

    async def closing(records: Records) -> int:
        await records.closed.hold()
        return len(await records.entries.between(UNTIL, UNTIL))

    writer = asyncio.create_task(first.run(writing))
    await written.wait()
    closer = asyncio.create_task(do(second, ALICE, closing))
    go.set()
    await writer
    assert await closer == 1
