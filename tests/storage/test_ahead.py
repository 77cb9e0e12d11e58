"""Reading ahead: what is known beforehand is what would have been read, and no longer than it stays true."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from journal.asked import Asked
from journal.patient import Patient
from journal.records import PromptKind, PromptState, Schedule, ScheduleKind
from pacing.entries import Entry, Kind
from storage.ahead import Ahead
from storage.errors import ConflictError
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, NOW, patient

TODAY = NOW.date()
DAY = timedelta(days=1)
ASKED = Asked(TODAY, TODAY - 14 * DAY, (PromptKind.EVENING, PromptKind.GENTLE))


def asks(_: Patient, due: Schedule) -> Asked:
    return ASKED if due.kind is ScheduleKind.EVENING else Asked(TODAY, TODAY - DAY, (PromptKind.MORNING,))


def due(who: int, kind: ScheduleKind = ScheduleKind.EVENING) -> Schedule:
    return Schedule(who, kind, NOW, NOW.replace(tzinfo=None))


async def past(unit: UnitOfWork) -> None:
    """Alice answered for weeks, but for two days; Bob said nothing yet."""
    for who in (ALICE, BOB):
        await unit.records(who).save(patient(who))
        await unit.records(who).schedules.put(due(who))
    alice = unit.records(ALICE)
    for back in range(20, 0, -1):
        state = PromptState.ASKED if back in {5, 17} else PromptState.ANSWERED
        await alice.prompts.put(PromptKind.EVENING, TODAY - back * DAY, state, NOW - back * DAY)
    await alice.entries.add([Entry(TODAY, NOW, Kind.EFFORT, usual=True)])


async def ahead(store: Store, work: Callable[[Ahead, UnitOfWork], Awaitable[Any]]) -> Any:
    async def unit_of(unit: UnitOfWork) -> Any:
        return await work(await unit.due.ahead(await unit.due.held(NOW, 10), asks), unit)

    return await store.run(unit_of)


async def test_of_weeks_only_what_counts_is_read(store: Store) -> None:
    await store.run(past)

    async def days(found: Ahead, _: UnitOfWork) -> list[int]:
        return [(TODAY - prompt.day).days for prompt in await found.records(ALICE).prompts.for_day(ASKED)]

    assert await ahead(store, days) == [5, 1]


async def test_what_is_read_ahead_is_what_is_there(store: Store) -> None:
    await store.run(past)

    async def both(found: Ahead, unit: UnitOfWork) -> None:
        for who in (ALICE, BOB):
            known, plain = found.records(who), unit.records(who)
            assert await known.patient() == await plain.patient()
            assert await known.prompts.for_day(ASKED) == await plain.prompts.for_day(ASKED)
            assert await known.entries.between(TODAY, TODAY) == await plain.entries.between(TODAY, TODAY)

    await ahead(store, both)


async def test_what_was_written_since_is_seen(store: Store) -> None:
    await store.run(past)

    async def put(found: Ahead, _: UnitOfWork) -> None:
        bob = found.records(BOB)
        await bob.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
        assert [prompt.day for prompt in await bob.prompts.for_day(ASKED)] == [TODAY]

    await ahead(store, put)


async def test_of_two_rows_of_a_patient_the_second_sees_what_the_first_has_written(store: Store) -> None:
    await store.run(past)
    await store.run(lambda unit: unit.records(BOB).schedules.put(due(BOB, ScheduleKind.MORNING)))

    async def both(found: Ahead, _: UnitOfWork) -> None:
        await found.records(BOB).prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
        assert len(await found.records(BOB).prompts.for_day(ASKED)) == 1

    await ahead(store, both)


async def _fails(unit: UnitOfWork) -> None:
    async with unit.due.apart():
        await unit.records(BOB).prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
        await unit.records(BOB).schedules.put(due(ALICE))


async def test_what_fails_apart_is_undone_alone(store: Store) -> None:
    await store.run(past)

    async def half(unit: UnitOfWork) -> None:
        with pytest.raises(ConflictError):
            await _fails(unit)
        await unit.records(ALICE).prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)

    await store.run(half)
    found = [
        await store.run(lambda unit, who=who: unit.records(who).prompts.for_day(ASKED))
        for who in (ALICE, BOB)
    ]
    assert [TODAY in [prompt.day for prompt in each] for each in found] == [True, False]
