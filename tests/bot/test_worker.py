"""The worker: in order for a patient, side by side for several, and never stopped by one."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from bot.worker import Process, UnreadableUpdateError, Worker
from storage.errors import UnreachableError
from storage.incoming import RawUpdate, Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, until


async def fill(store: Store, *updates: tuple[int | None, str]) -> None:
    raw = [RawUpdate(number, patient, body) for number, (patient, body) in enumerate(updates, 1)]
    await store.run(lambda unit: unit.intake.put(raw))


async def left(store: Store) -> list[Waiting]:
    return await store.read(lambda unit: unit.intake.waiting(100_000))


@contextlib.asynccontextmanager
async def working(store: Store, process: Process, held: int = 1_000) -> AsyncIterator[Worker]:
    worker = Worker(store, process, lambda: None, held=held)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await worker.drain(2.0)


async def all_done(store: Store) -> None:
    async def empty() -> bool:
        return not await left(store)

    await until(empty)


class Recorder:
    """A process that notes what it saw, and fails when told."""

    def __init__(self, **failures: Exception) -> None:
        self.seen: list[str] = []
        self.failures = failures

    async def __call__(self, unit: UnitOfWork, row: Waiting) -> None:
        self.seen.append(row.body)
        await asyncio.sleep(0)
        if row.body in self.failures:
            raise self.failures[row.body]


async def test_a_patient_s_updates_run_in_their_order(store: Store) -> None:
    await fill(store, *((ALICE if n % 2 else BOB, f"{n}") for n in range(60)))
    recorder = Recorder()
    async with working(store, recorder):
        await all_done(store)
    of_alice = [int(body) for body in recorder.seen if int(body) % 2]
    of_bob = [int(body) for body in recorder.seen if not int(body) % 2]
    assert (of_alice, of_bob) == (list(range(1, 60, 2)), list(range(0, 60, 2)))


@pytest.mark.parametrize("patient", [ALICE, None])
async def test_a_failing_update_is_tried_three_times_and_set_aside(store: Store, patient: int | None) -> None:
    await fill(store, (patient, "poison"), (patient, "after"), (BOB, "beside"))
    recorder = Recorder(poison=KeyError("their words"))
    async with working(store, recorder):
        await all_done(store)
    assert recorder.seen.count("poison") == 3
    assert recorder.seen.count("after") == recorder.seen.count("beside") == 1


async def test_what_cannot_be_read_is_set_aside_at_once(store: Store) -> None:
    await fill(store, (ALICE, "poison"))
    recorder = Recorder(poison=UnreadableUpdateError())
    async with working(store, recorder):
        await all_done(store)
    assert recorder.seen == ["poison"]


async def test_a_failure_undoes_what_its_update_did(store: Store) -> None:
    async def half(unit: UnitOfWork, row: Waiting) -> None:
        await unit.intake.put([RawUpdate(99, BOB, "made by the first half")])
        raise KeyError

    await fill(store, (ALICE, "poison"))
    async with working(store, half):
        await all_done(store)
    assert await left(store) == []


async def test_the_database_s_trouble_is_nobody_s_fault(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, refusals = store.run, iter([True] * 2)

    async def locked(work: object) -> object:
        if next(refusals, False):
            raise UnreachableError("the database is locked by another program: nothing was saved")
        return await run(work)  # type: ignore[arg-type]

    await fill(store, (ALICE, "words"))
    monkeypatch.setattr(store, "run", locked)
    recorder = Recorder()
    async with working(store, recorder):
        await all_done(store)
    assert recorder.seen == ["words"]


async def test_more_rows_than_it_holds_are_all_worked_on(store: Store) -> None:
    await fill(store, *((n, f"{n}") for n in range(1, 101)))
    recorder = Recorder()
    async with working(store, recorder, held=7) as worker:
        assert worker.held <= 7
        await all_done(store)
    assert sorted(map(int, recorder.seen)) == list(range(1, 101))


async def test_a_restart_goes_on_with_what_is_left(store: Store) -> None:
    await fill(store, *((ALICE, f"{n}") for n in range(20)))
    recorder = Recorder()
    async with working(store, recorder):
        await until(lambda: len(recorder.seen) > 3)
    async with working(store, recorder):
        await all_done(store)
    assert [int(body) for body in recorder.seen] == list(range(20))
