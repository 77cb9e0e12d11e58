"""Days that are over are kept, and are always those that all entries make, whatever was done to these."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from journal.days import OPEN_DAYS, days
from journal.days import history as history_of
from journal.visit import Visit
from pacing.days import days_of
from pacing.entries import Entry, Kind
from pacing.note import HISTORY_DAYS, NoteSettings
from pacing.notes import note_for, note_on
from storage.store import Store
from storage.unit import UnitOfWork
from tests.builders import ALICE, NOW, TODAY, effort, history, visit_of, worst

DAY = timedelta(days=1)
LONG = 500
Act = Callable[[Visit, Random, UnitOfWork], Awaitable[None]]


async def log(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """Something about today."""
    await visit.records.entries.add(said_on(rng, 0))


async def log_late(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """Something about any day before."""
    await visit.records.entries.add(said_on(rng, rng.randrange(LONG)))


async def correct(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """An answer is taken back, as by Undo, and perhaps another one comes in its place."""
    entries = await visit.records.entries.between(TODAY - LONG * DAY, TODAY)
    if entries:
        old = rng.choice(entries)
        await visit.records.entries.retire([old.id or 0], NOW)
        await visit.records.entries.add([effort(old.day, rng.randint(0, 4))] if rng.random() < 0.7 else [])


async def bring(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """A file with some days."""
    records = unit.records(ALICE).imports
    run = await records.open(NOW, None)
    first = rng.randrange(LONG)
    await records.add(run, [entry for back in range(first, first + 5) for entry in said_on(rng, back)])


async def take_back(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """The newest file goes again."""
    run = await visit.records.imports.newest()
    if run is not None:
        await visit.records.imports.take_back(run.id)


async def prune(visit: Visit, rng: Random, unit: UnitOfWork) -> None:
    """What is older than the patient keeps goes."""
    first = TODAY - rng.randrange(100, LONG) * DAY
    await visit.records.prune(first, datetime.combine(first, time(), UTC))


ACTS: tuple[Act, ...] = (log, log, log_late, correct, correct, bring, take_back, prune)


def said_on(rng: Random, back: int) -> list[Entry]:
    """Two answers about a day, on any scale, perhaps "about as usual", and perhaps a crash."""
    day, top = TODAY - back * DAY, rng.choice((4, 4, 10))
    said = [effort(day, rng.randint(0, top), top), worst(day, rng.randint(0, 3))]
    if rng.random() < 0.3:
        said[0] = Entry(day, said[0].at, Kind.EFFORT, usual=True)
    if rng.random() < 0.1:
        said.append(Entry(day, said[0].at, Kind.CRASH, amount=rng.choice((0, 1))))
    return said


async def live(store: Store, rng: Random, acts: list[tuple[Act, int]]) -> None:
    """Whatever is done, and however many days pass, days and note are those of all entries."""
    now = NOW
    for act, passed in acts:
        now += passed * DAY

        async def step(unit: UnitOfWork, act: Act = act, now: datetime = now) -> None:
            visit = await visit_of(unit, ALICE, now)
            await act(visit, rng, unit)
            found = await days(visit)
            every = days_of(await visit.records.entries.between(TODAY - 2 * LONG * DAY, visit.today))
            every = [day for day in every if day.date >= visit.today - HISTORY_DAYS * DAY]
            assert found == every
            seen, settings = await history_of(visit), NoteSettings()
            assert note_on(seen, visit.today, (), settings) == note_for(every, visit.today, (), settings)

        await store.run(step)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 20))))
def test_kept_days_are_always_those_of_all_entries(
    template: Path, rng: Random, acts: list[tuple[Act, int]]
) -> None:
    async def run() -> None:
        with TemporaryDirectory() as folder:
            shutil.copy(template, Path(folder) / "pacenote.db")
            store = await Store.open(f"sqlite:///{folder}/pacenote.db", None)
            try:
                await live(store, rng, [(log_late, 0)] * 20 + acts)
            finally:
                await store.close()

    asyncio.run(run())


async def test_an_evening_reads_two_weeks_of_entries_at_most(visit: Visit) -> None:
    await visit.records.entries.add(history(400, (2, 1, 3)))
    await days(visit)
    kept = await visit.records.closed.get()
    assert kept is not None
    assert kept.until == TODAY - OPEN_DAYS * DAY
    assert len(kept.rows) == HISTORY_DAYS + 1


async def test_a_correction_of_this_week_leaves_the_kept_days_alone(visit: Visit) -> None:
    await visit.records.entries.add(history(60, (2, 1, 3)))
    await days(visit)
    await visit.records.entries.add([effort(TODAY - 3 * DAY, 4)])
    assert await visit.records.closed.get() is not None


async def test_that_there_was_nothing_is_kept_too(visit: Visit) -> None:
    assert await days(visit) == []
    kept = await visit.records.closed.get()
    assert kept is not None
    assert not kept.rows
