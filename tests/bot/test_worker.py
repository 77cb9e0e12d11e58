"""The worker: in order for a patient, side by side for several, and never stopped by one."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.budget import Budget
from bot.worker import ANSWERS, Process, UnreadableUpdateError, Worker
from storage.errors import UnreachableError
from storage.incoming import RawUpdate, Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, message, post, until


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/pacenote.db"
    found: str = request.getfixturevalue("bare")
    return found


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """A database of its own."""
    opened = await Store.open(url, None)
    yield opened
    await opened.close()


async def fill(store: Store, *updates: tuple[int | None, str]) -> None:
    raw = [RawUpdate(number, patient, body) for number, (patient, body) in enumerate(updates, 1)]
    await store.run(lambda unit: unit.intake.put(raw))


async def left(store: Store) -> list[Waiting]:
    return await store.read(lambda unit: unit.intake.waiting(100_000))


@contextlib.asynccontextmanager
async def working(
    store: Store, process: Process, held: int = 1_000, budget: Budget | None = None
) -> AsyncIterator[Worker]:
    worker = Worker(store, process, lambda: None, held=held, budget=budget)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await worker.drain(2.0)


async def all_done(store: Store, seconds: float = 20.0) -> None:
    async def empty() -> bool:
        return await store.read(lambda unit: unit.intake.waiting_count()) == 0

    await until(empty, seconds)


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


MALLORY = 6_666


async def flood(store: Store) -> list[int]:
    """10,000 updates wait: the oldest 2,000 are Mallory's; the ids of the other patients."""
    others = list(range(1, 101))
    await fill(
        store, *((MALLORY, f"{n}") for n in range(2_000)), *((others[n % 100], f"{n}") for n in range(8_000))
    )
    return others


class Watcher:
    """A process that notes who was served, and how many rows were held at most."""

    def __init__(self) -> None:
        self.seen: list[tuple[int | None, int]] = []
        self.held = 0
        self.worker: Worker | None = None

    async def __call__(self, _: UnitOfWork, row: Waiting) -> None:
        self.seen.append((row.patient_id, int(row.body)))
        self.held = max(self.held, self.worker.held if self.worker else 0)


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_of_ten_thousand_waiting_each_is_worked_on_once_in_order_by_turns(store: Store) -> None:
    others = await flood(store)
    watcher = Watcher()
    async with working(store, watcher, held=200) as watcher.worker:
        await all_done(store, 60.0)
    assert len(watcher.seen) == 10_000
    for person in (MALLORY, *others):
        numbers = [number for who, number in watcher.seen if who == person]
        assert numbers == sorted(numbers)
    assert watcher.held <= 200
    last_of_others = max(place for place, (who, _) in enumerate(watcher.seen) if who != MALLORY)
    before = sum(who == MALLORY for who, _ in watcher.seen[:last_of_others])
    assert before < 500  # of 2,000 that came first


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_beyond_the_budget_a_flood_waits_and_nobody_else(store: Store) -> None:
    await flood(store)
    watcher = Watcher()
    async with working(store, watcher, budget=Budget(rate=5.0, burst=20)) as watcher.worker:
        await until(lambda: sum(who != MALLORY for who, _ in watcher.seen) == 8_000, 60.0)
        served = sum(who == MALLORY for who, _ in watcher.seen)
    assert 20 <= served < 200
    assert len(await left(store)) == 10_000 - len(watcher.seen)  # what waits is kept


async def test_who_floods_gets_the_last_replies_only(store: Store) -> None:
    async def answer(unit: UnitOfWork, row: Waiting) -> None:
        await unit.records(ALICE).outbox.put(message(row.body))

    await post(store, message("for bob", BOB))
    await fill(store, *((ALICE, f"{n}") for n in range(ANSWERS + 30)))
    async with working(store, answer, budget=Budget(rate=10_000.0, burst=1, time=lambda: 0.0)):
        await all_done(store)
    rows = await store.run(lambda unit: unit.outgoing.waiting_count())
    assert ANSWERS <= rows - 1 <= ANSWERS + 2
