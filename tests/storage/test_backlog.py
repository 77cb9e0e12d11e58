"""The backlog: who is claimed waits in order, is shown once, and not after they changed their mind."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from journal.due import asks
from journal.records import Schedule, ScheduleKind
from pacing.schedule import Due, Freq, Rule
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, NOW, patient

DAILY = Rule(Freq.DAILY, start=date(2026, 11, 1), times=(time(18),))
TOMORROW = timedelta(days=1)


def evening(who: int) -> Schedule:
    return Schedule(who, ScheduleKind.EVENING, NOW, NOW.replace(tzinfo=None), DAILY)


async def claimed(store: Store, *people: int) -> None:
    """They have an evening that is due, and it was claimed."""

    async def work(unit: UnitOfWork) -> None:
        for who in people:
            await unit.records(who).save(patient(who))
            await unit.records(who).schedules.put(evening(who))
        await claim(unit)

    await store.run(work)


async def claim(unit: UnitOfWork) -> None:
    rows = await unit.due.held(NOW, 10)
    await unit.backlog.put([(row, Due(row.due_at + TOMORROW, row.slot + TOMORROW)) for row in rows])


async def waiting(store: Store) -> list[tuple[int, datetime, Rule | None]]:
    async def work(unit: UnitOfWork) -> list[tuple[int, datetime, Rule | None]]:
        found = (await unit.backlog.ahead(10, asks)).due
        return [(row.patient_id, row.due_at, row.rule) for row in found]

    return await store.run(work)


async def test_who_is_claimed_waits_with_the_instant_at_which_it_fell_due(store: Store) -> None:
    await claimed(store, ALICE, BOB)
    assert await waiting(store) == [(ALICE, NOW, DAILY), (BOB, NOW, DAILY)]
    assert await store.read(lambda unit: unit.backlog.waiting_count()) == 2
    assert await store.run(lambda unit: unit.due.due(NOW, 10)) == []


async def test_who_was_shown_waits_no_more_and_is_not_claimed_again(store: Store) -> None:
    await claimed(store, ALICE)

    async def shown(unit: UnitOfWork) -> None:
        for row in (await unit.backlog.ahead(10, asks)).due:
            await unit.backlog.done(row)
            await unit.records(ALICE).schedules.put(replace(evening(ALICE)))  # as if the clock went back

    await store.run(shown)
    await store.run(claim)
    assert await waiting(store) == []


async def test_who_switched_it_off_while_waiting_is_not_asked(store: Store) -> None:
    await claimed(store, ALICE, BOB)
    await store.run(lambda unit: unit.records(ALICE).schedules.drop(ScheduleKind.EVENING))
    assert [who for who, _, _ in await waiting(store)] == [BOB]
    await store.run(lambda unit: unit.records(BOB).schedules.drop(ScheduleKind.EVENING))
    await waiting(store)
    assert not await store.read(lambda unit: unit.backlog.waits())


async def test_who_is_erased_waits_no_more(store: Store) -> None:
    await claimed(store, ALICE, BOB)
    await store.run(lambda unit: unit.records(ALICE).forget())
    assert [who for who, _, _ in await waiting(store)] == [BOB]


async def test_after_a_restore_nobody_waits(store: Store) -> None:
    await claimed(store, ALICE, BOB)
    await store.run(lambda unit: unit.returning.hush())
    assert not await store.read(lambda unit: unit.backlog.waits())
