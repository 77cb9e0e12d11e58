"""Several processes on one PostgreSQL database: who may come in, who holds a lane, who sits in a seat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import text

from pacing.schedule import Due
from storage import errors
from storage.incoming import RawUpdate, Taken, Waiting
from storage.seats import Seat
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, CHARLIE, KEY, NOW, do, message, patient, schedule

pytestmark = pytest.mark.postgres


@pytest.fixture
async def stores(postgres_tables: str) -> AsyncIterator[tuple[Store, Store]]:
    """Two processes' stores, as far as the database can tell."""
    async with AsyncExitStack() as exits:
        opened = [await Store.open(postgres_tables, KEY) for _ in range(2)]
        for store in opened:
            exits.push_async_callback(store.close)
        await opened[0].run(lambda unit: unit.lanes.make([ALICE, BOB]))
        yield opened[0], opened[1]


@asynccontextmanager
async def inside(store: Store, work: Callable[[UnitOfWork], Awaitable[object]]) -> AsyncIterator[object]:
    """Between that work and its commit; gives what the work gave."""
    found: asyncio.Future[object] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def unit_of(unit: UnitOfWork) -> None:
        found.set_result(await work(unit))
        await over.wait()

    running = asyncio.create_task(store.run(unit_of))
    try:
        yield await found
    finally:
        over.set()
        await running


async def stored(store: Store, *updates: tuple[int, int | None]) -> list[Waiting]:
    """Updates as (number, patient) that wait."""
    raw = [RawUpdate(number, who, "{}") for number, who in updates]
    await store.run(lambda unit: unit.intake.put(raw))
    return await store.read(lambda unit: unit.intake.waiting(10))


async def lane(store: Store, who: int) -> bool:
    """Whether the lane can be had now."""
    return await store.run(lambda unit: unit.lanes.hold(who))


async def test_a_lane_is_one_process_s_until_it_commits(stores: tuple[Store, Store]) -> None:
    first, second = stores
    async with inside(first, lambda unit: unit.lanes.hold(ALICE)) as held:
        assert (held, await lane(second, ALICE), await lane(second, BOB)) == (True, False, True)
    assert await lane(second, ALICE)


async def test_a_lane_is_held_again_in_the_same_commit(stores: tuple[Store, Store]) -> None:
    async def twice(unit: UnitOfWork) -> list[bool]:
        return [await unit.lanes.hold(CHARLIE), await unit.lanes.hold(CHARLIE)]

    assert await stores[0].run(twice) == [True, True]


async def test_who_waits_for_a_lane_gets_it_after_the_commit(stores: tuple[Store, Store]) -> None:
    first, second = stores
    async with inside(first, lambda unit: unit.lanes.hold(ALICE)):
        waiting = asyncio.create_task(second.run(lambda unit: unit.lanes.wait(ALICE)))
        assert await asyncio.wait({waiting}, timeout=0.1) == (set(), {waiting})
    await asyncio.wait_for(waiting, 10)


@pytest.mark.parametrize("who", [ALICE, None])
async def test_of_two_who_read_an_update_one_takes_it(stores: tuple[Store, Store], who: int | None) -> None:
    first, second = stores
    (row,) = await stored(first, (1, who))

    async def work(unit: UnitOfWork) -> Taken:
        taken = await unit.intake.take(row)
        await unit.intake.done(row.id)
        return taken

    async with inside(first, work) as mine:
        assert (mine, await second.run(lambda unit: unit.intake.take(row))) == (Taken.OURS, Taken.BUSY)
    assert await second.run(lambda unit: unit.intake.take(row)) is Taken.OVER


async def test_the_next_update_waits_for_the_one_before(stores: tuple[Store, Store]) -> None:
    first, second = stores
    one, two, other = await stored(first, (1, ALICE), (2, ALICE), (3, BOB))
    async with inside(first, lambda unit: unit.intake.take(one)):
        found = [await second.run(lambda unit, row=row: unit.intake.take(row)) for row in (two, other)]
    assert found == [Taken.BUSY, Taken.OURS]


async def test_of_several_lanes_those_that_are_free_are_taken(stores: tuple[Store, Store]) -> None:
    first, second = stores
    async with inside(first, lambda unit: unit.lanes.hold(ALICE)):
        assert await second.run(lambda unit: unit.lanes.hold_all([ALICE, BOB, CHARLIE])) == {BOB, CHARLIE}


async def test_a_patient_s_later_row_has_the_higher_id_whoever_began_first(
    stores: tuple[Store, Store],
) -> None:
    first, second = stores
    await do(first, ALICE, lambda records: records.save(patient()))
    await do(first, BOB, lambda records: records.save(patient(BOB)))
    rows = await first.run(lambda unit: unit.intake.put([RawUpdate(7, ALICE, "{}"), RawUpdate(8, BOB, "{}")]))

    async def answer(unit: UnitOfWork, row: int, who: int) -> int:
        assert await unit.intake.take(Waiting(row, row, who, "{}", 0)) is Taken.OURS
        return await unit.records(who).outbox.put(message(who))

    async with inside(second, lambda unit: answer(unit, rows[1], BOB)):
        earlier = await first.run(lambda unit: answer(unit, rows[0], ALICE))
    later = await do(second, ALICE, lambda records: records.outbox.put(message()))
    assert earlier < later


async def test_who_is_worked_for_elsewhere_is_asked_a_little_later(stores: tuple[Store, Store]) -> None:
    first, second = stores
    for who in (ALICE, BOB):
        await do(first, who, lambda records: records.save(patient(records.patient_id)))
        await do(first, who, lambda records: records.schedules.put(schedule(records.patient_id)))
    async with inside(first, lambda unit: unit.lanes.hold(ALICE)):
        found = await second.run(lambda unit: unit.due.held(NOW, 10))
    assert [row.patient_id for row in found] == [BOB]


async def test_what_is_due_is_one_process_s_to_say(stores: tuple[Store, Store]) -> None:
    first, second = stores
    await do(first, ALICE, lambda records: records.save(patient()))
    await do(first, ALICE, lambda records: records.schedules.put(schedule()))
    found = [await store.run(lambda unit: unit.due.held(NOW, 10)) for store in (first, second)]
    assert [len(each) for each in found] == [1, 0]


async def test_a_schedule_that_was_moved_meanwhile_is_not_claimed_as_it_was(
    stores: tuple[Store, Store],
) -> None:
    first, second = stores
    await do(first, ALICE, lambda records: records.save(patient()))
    await do(first, ALICE, lambda records: records.schedules.put(schedule()))
    (read,) = await first.run(lambda unit: unit.due.held(NOW, 10))
    later = Due(NOW + timedelta(hours=1), NOW.replace(tzinfo=None))
    assert await second.run(lambda unit: unit.due.claim(read, later))
    await first.run(lambda unit: unit.backlog.put([(read, Due(NOW + timedelta(days=1), read.slot))]))
    assert not await first.read(lambda unit: unit.backlog.waits())


async def test_two_who_lock_each_other_out_are_told_to_try_again(stores: tuple[Store, Store]) -> None:
    both = asyncio.Barrier(2)

    async def crosswise(unit: UnitOfWork, one: int, other: int) -> None:
        await unit.lanes.wait(one)
        await both.wait()
        await unit.lanes.wait(other)

    pairs = zip(stores, ((ALICE, BOB), (BOB, ALICE)), strict=True)
    tried = [store.run(lambda unit, pair=pair: crosswise(unit, *pair)) for store, pair in pairs]
    told = await asyncio.gather(*tried, return_exceptions=True)
    assert sorted(type(each).__name__ for each in told) == ["NoneType", "UnreachableError"]


async def test_an_unfinished_process_leaves_its_lanes(stores: tuple[Store, Store]) -> None:
    first, second = stores

    async def fail(unit: UnitOfWork) -> None:
        await unit.lanes.hold(ALICE)
        raise LookupError

    with pytest.raises(LookupError):
        await first.run(fail)
    assert await lane(second, ALICE)


async def test_a_seat_is_one_process_s_until_it_goes(stores: tuple[Store, Store]) -> None:
    first, second = stores
    term = await first.run(lambda unit: unit.seats.take(Seat.SENDER))
    assert term is not None
    assert await first.run(lambda unit: unit.seats.take(Seat.SENDER)) == term
    assert await second.run(lambda unit: unit.seats.take(Seat.SENDER)) is None
    assert await second.run(lambda unit: unit.seats.take(Seat.POLLER)) is not None
    await first.close()
    assert await second.run(lambda unit: unit.seats.take(Seat.SENDER)) is not None


async def test_a_lost_connection_ends_the_term(stores: tuple[Store, Store]) -> None:
    first, second = stores
    term = await first.run(lambda unit: unit.seats.take(Seat.TICKER))
    gone = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    await second.run(lambda unit: unit._session.rows(gone, {}))
    with pytest.raises(errors.UnreachableError):
        await first.run(lambda unit: unit.seats.take(Seat.TICKER))
    again = await first.run(lambda unit: unit.seats.take(Seat.TICKER))
    assert again not in {None, term}


async def test_who_wants_it_alone_is_refused_while_others_are_in(postgres_tables: str) -> None:
    first = await Store.open(postgres_tables, KEY)
    with pytest.raises(errors.InUseError, match="another Pacenote"):
        await Store.open(postgres_tables, KEY, alone=True)
    await first.close()
    alone = await Store.open(postgres_tables, KEY, alone=True)
    with pytest.raises(errors.InUseError, match="another Pacenote"):
        await Store.open(postgres_tables, KEY)
    await alone.close()


async def test_nobody_migrates_under_the_feet_of_another(postgres_url: str) -> None:
    first = await Store.open(postgres_url, KEY)
    older = text("UPDATE alembic_version SET version_num='0003'")
    await first.run(lambda unit: unit._session.change(older, {}))
    with pytest.raises(errors.InUseError, match="must be migrated"):
        await Store.open(postgres_url, KEY)
    await first.close()


async def test_several_that_start_together_on_nothing_all_come_in(postgres_url: str) -> None:
    opened = await asyncio.gather(*(Store.open(postgres_url, KEY) for _ in range(4)))
    assert all([await lane(store, ALICE) for store in opened])
    for store in opened:
        await store.close()
