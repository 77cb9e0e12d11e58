"""F6: PostgreSQL goes away, or the line breaks inside COMMIT: the keys decide what happened, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from storage.errors import UnreachableError
from storage.incoming import RawUpdate, Taken
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, KEY, TODAY, do, entry
from tests.storage.wire import Cut, Wire, wired

pytestmark = pytest.mark.postgres
BOTH = pytest.mark.parametrize("cut", Cut)


@asynccontextmanager
async def on_a_wire(url: str) -> AsyncIterator[tuple[Store, Wire]]:
    """A store whose line can be cut."""
    async with wired(url) as (wire, through):
        store = await Store.open(through, KEY)
        yield store, wire
        await store.close()


def next_commit(wire: Wire, cut: Cut) -> None:
    """The next one breaks."""
    wire.plan[wire.commits + 1] = cut


@BOTH
async def test_after_a_lost_commit_nobody_is_told_that_it_is_kept(postgres_tables: str, cut: Cut) -> None:
    async with on_a_wire(postgres_tables) as (store, wire):
        next_commit(wire, cut)
        with pytest.raises(UnreachableError):
            await do(store, ALICE, lambda records: records.entries.add([entry()]))
        kept = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    assert len(kept) == (1 if cut is Cut.AFTER else 0)


@BOTH
async def test_an_update_tried_again_after_it_is_worked_on_once(postgres_tables: str, cut: Cut) -> None:
    async def work(unit: UnitOfWork) -> None:
        (row,) = await unit.intake.waiting(1) or [first]
        if await unit.intake.take(row) is Taken.OURS:
            await unit.records(ALICE).entries.add([entry()])
            await unit.intake.done(row.id)

    async with on_a_wire(postgres_tables) as (store, wire):
        await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
        (first,) = await store.read(lambda unit: unit.intake.waiting(1))
        next_commit(wire, cut)
        with pytest.raises(UnreachableError):
            await store.run(work)
        await store.run(work)
        kept = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    assert len(kept) == 1


@BOTH
async def test_a_stored_update_that_comes_again_is_one(postgres_tables: str, cut: Cut) -> None:
    async with on_a_wire(postgres_tables) as (store, wire):
        next_commit(wire, cut)
        with pytest.raises(UnreachableError):
            await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
        await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
        assert await store.read(lambda unit: unit.intake.waiting_count()) == 1
