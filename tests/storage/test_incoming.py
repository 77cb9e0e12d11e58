"""The intake queue: every update once, in order, nothing kept of it afterwards."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from storage.incoming import RawUpdate, Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB


def raw(update_id: int, who: int | None = ALICE) -> RawUpdate:
    """An update as it came."""
    return RawUpdate(update_id, who, f'{{"update_id":{update_id}}}')


async def put(store: Store, *updates: RawUpdate) -> list[int]:
    """The new rows."""
    return await store.run(lambda unit: unit.intake.put(updates))


async def waiting(store: Store, after: int = 0) -> list[Waiting]:
    """What is still to be worked on."""
    return await store.run(lambda unit: unit.intake.waiting(10, after))


async def test_an_update_waits_as_it_came(store: Store) -> None:
    (row,) = await put(store, raw(9, None))
    (found,) = await waiting(store)
    assert (found.id, found.update_id, found.patient_id, found.attempts) == (row, 9, None, 0)
    assert found.body == '{"update_id":9}'


async def test_a_repeat_is_left_out_in_one_batch_and_in_the_next(store: Store) -> None:
    assert len(await put(store, raw(7), raw(8), raw(7))) == 2
    assert await put(store, raw(8), raw(7)) == []
    assert [found.update_id for found in await waiting(store)] == [7, 8]


async def test_a_repeat_of_what_is_done_or_set_aside_is_left_out(store: Store) -> None:
    done, aside = await put(store, raw(7), raw(8))
    await store.run(lambda unit: unit.intake.done(done))
    await store.run(lambda unit: unit.intake.set_aside(aside, "ValueError"))
    assert await put(store, raw(7), raw(8)) == []
    assert await waiting(store) == []


async def test_updates_wait_in_the_order_they_came_and_can_be_paged(store: Store) -> None:
    rows = await put(store, raw(900), raw(3, BOB), raw(5))
    assert [found.update_id for found in await waiting(store)] == [900, 3, 5]
    assert [found.id for found in await waiting(store, rows[0])] == rows[1:]


async def test_patients_can_be_left_out_and_what_belongs_to_nobody_stays(store: Store) -> None:
    await put(store, raw(1), raw(2, BOB), raw(3, None), raw(4))
    found = await store.run(lambda unit: unit.intake.waiting(10, 0, [ALICE]))
    assert [row.update_id for row in found] == [2, 3]


async def test_one_patient_s_updates_are_found_between_two_rows(store: Store) -> None:
    rows = await put(store, raw(1), raw(2, BOB), raw(3), raw(4, None), raw(5), raw(6))
    found = await store.run(lambda unit: unit.intake.waiting_of(ALICE, 10, rows[0], rows[4]))
    nobody = await store.run(lambda unit: unit.intake.waiting_of(None, 10, 0, rows[5]))
    assert [row.update_id for row in found + nobody] == [3, 5, 4]


async def test_what_waits_is_counted(store: Store) -> None:
    done, _, _ = await put(store, raw(1), raw(2, None), raw(3))
    await store.run(lambda unit: unit.intake.done(done))
    assert await store.run(lambda unit: unit.intake.waiting_count()) == 2


async def test_the_last_update_is_the_one_stored_last_not_the_highest(store: Store) -> None:
    assert await store.run(lambda unit: unit.intake.last_update_id()) is None
    await put(store, raw(900), raw(3))
    assert await store.run(lambda unit: unit.intake.last_update_id()) == 3


async def test_failures_are_counted(store: Store) -> None:
    (row,) = await put(store, raw(7))
    assert [await store.run(lambda unit: unit.intake.failed(row)) for _ in range(3)] == [1, 2, 3]
    assert (await waiting(store))[0].attempts == 3


async def test_nothing_is_kept_of_an_update_that_is_done_but_its_number(store: Store) -> None:
    (row,) = await put(store, raw(7))
    await store.run(lambda unit: unit.intake.done(row))

    async def look(unit: UnitOfWork) -> object:
        return tuple(*await unit._session.rows(text("SELECT update_id, state, body FROM incoming"), {}))

    assert await store.run(look) == (7, "done", None)


async def test_work_that_fails_leaves_its_update_waiting(store: Store) -> None:
    (row,) = await put(store, raw(7))

    async def work(unit: UnitOfWork) -> None:
        await unit.intake.done(row)
        raise LookupError

    with pytest.raises(LookupError):
        await store.run(work)
    assert [found.update_id for found in await waiting(store)] == [7]


async def test_tidying_keeps_the_newest_and_all_that_wait(store: Store) -> None:
    rows = await put(store, *(raw(number) for number in range(6)))
    for row in rows[1:]:
        await store.run(lambda unit, row=row: unit.intake.done(row))
    assert await store.run(lambda unit: unit.intake.tidy(keep=2)) == 3
    assert await put(store, *(raw(number) for number in range(6))) != []
    assert (await waiting(store))[0].update_id == 0
