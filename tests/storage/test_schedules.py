"""Schedules and the due queue: one row a kind and ref, each slot claimed once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from journal.records import Schedule, ScheduleKind
from pacing.schedule import Due
from storage.errors import ConflictError
from storage.records import Records
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, DAY, NOW, SLOT, do, schedule

TOMORROW = Due(NOW + DAY, SLOT + DAY)


async def put(store: Store, row: Schedule) -> Schedule:
    """The row as it is stored."""
    row_id = await do(store, row.patient_id, lambda records: records.schedules.put(row))
    return replace(row, id=row_id)


async def claim(store: Store, row: Schedule, following: Due | None) -> bool:
    """Whether this claim won."""
    return await store.run(lambda unit: unit.due.claim(row, following))


async def due(store: Store) -> list[Schedule]:
    """What is due now."""
    return await store.run(lambda unit: unit.due.due(NOW, 10))


async def test_a_schedule_replaces_the_one_of_its_kind_and_ref(store: Store) -> None:
    first = await put(store, schedule())
    second = await put(store, schedule(due_at=NOW + DAY, slot=SLOT + DAY, rule=None))
    assert second.id == first.id
    assert await do(store, ALICE, lambda records: records.schedules.all()) == [second]


async def test_all_schedules_come_next_one_first_and_a_dropped_one_is_gone(store: Store) -> None:
    async def plan(records: Records) -> list[ScheduleKind]:
        await records.schedules.put(schedule(due_at=NOW + DAY))
        await records.schedules.put(schedule(kind=ScheduleKind.WEEK))
        await records.schedules.put(schedule(kind=ScheduleKind.REMINDER, ref=3))
        await records.schedules.drop(ScheduleKind.REMINDER, 3)
        await records.schedules.drop(ScheduleKind.REMINDER, 4)
        return [row.kind for row in await records.schedules.all()]

    assert await do(store, ALICE, plan) == [ScheduleKind.WEEK, ScheduleKind.EVENING]


async def test_the_schedule_of_another_patient_is_refused(store: Store) -> None:
    with pytest.raises(ConflictError):
        await do(store, BOB, lambda records: records.schedules.put(schedule(ALICE)))


async def test_due_are_all_patients_rows_up_to_now_longest_overdue_first(store: Store) -> None:
    later = await put(store, schedule(ALICE))
    sooner = await put(store, schedule(BOB, due_at=NOW - DAY))
    await put(store, schedule(ALICE, kind=ScheduleKind.WEEK, due_at=NOW + timedelta(microseconds=1)))
    assert await due(store) == [sooner, later]


async def test_of_those_due_together_another_one_is_first_on_another_day(store: Store) -> None:
    people = range(1, 41)
    firsts = set()
    for day in range(12):
        at = NOW + day * DAY
        for who in people:
            await put(store, schedule(who, due_at=at))
        found = await store.run(lambda unit, at=at: unit.due.due(at, 100))  # type: ignore[misc]
        assert sorted(row.patient_id for row in found) == list(people)
        firsts.add(found[0].patient_id)
    assert len(firsts) > 6


async def test_a_wave_is_taken_in_parts_without_a_gap(store: Store) -> None:
    for who in range(1, 31):
        await put(store, schedule(who))
    await put(store, schedule(31, due_at=NOW - timedelta(seconds=1)))
    taken = []
    while rows := await store.run(lambda unit: unit.due.due(NOW, 7)):
        for row in rows:
            assert await claim(store, row, None)
        taken += [row.patient_id for row in rows]
    assert taken[0] == 31
    assert sorted(taken) == list(range(1, 32))


async def test_due_gives_no_more_than_asked_for(store: Store) -> None:
    for ref in range(5):
        await put(store, schedule(kind=ScheduleKind.REMINDER, ref=ref))
    assert len(await store.run(lambda unit: unit.due.due(NOW, 3))) == 3


async def test_a_claim_moves_the_row_on_and_only_the_first_one_wins(store: Store) -> None:
    row = await put(store, schedule())
    assert [await claim(store, row, TOMORROW) for _ in range(2)] == [True, False]
    moved = replace(row, due_at=TOMORROW.at, slot=TOMORROW.slot)
    assert await do(store, ALICE, lambda records: records.schedules.all()) == [moved]


async def test_a_claim_without_a_next_ends_the_row(store: Store) -> None:
    row = await put(store, schedule())
    assert [await claim(store, row, None) for _ in range(2)] == [True, False]
    assert await due(store) == []


async def test_a_slot_that_fired_does_not_fire_again_when_the_clock_goes_back(store: Store) -> None:
    row = await put(store, schedule())
    assert await claim(store, row, TOMORROW)
    again = await put(store, schedule())
    assert not await claim(store, again, TOMORROW)


async def test_a_claim_and_what_it_causes_are_undone_together(store: Store) -> None:
    row = await put(store, schedule())

    async def show(unit: UnitOfWork) -> None:
        assert await unit.due.claim(row, TOMORROW)
        raise LookupError

    with pytest.raises(LookupError):
        await store.run(show)
    assert await claim(store, row, TOMORROW)
