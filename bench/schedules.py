"""Schedules: a wave of check-ins that fall due together, and a tick at which nothing is due."""

from __future__ import annotations

import argparse
import asyncio
import resource
import sqlite3
import tempfile
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from statistics import median, quantiles

from bot.ticker import Ticker
from handlers.due import show_due
from journal.patient import Patient
from pacing.schedule import Freq, Rule, to_rrule
from storage.store import Store
from storage.unit import UnitOfWork

NOW = datetime(2026, 11, 22, 20, 0, 30, tzinfo=UTC)
DUE = NOW.replace(second=0)
EVENING = clock_time(20)
RULE = to_rrule(Rule(Freq.DAILY, date(2026, 1, 1), times=(EVENING,)))
KEY = bytes(range(32))
_ROW = "INSERT INTO schedule (patient_id, kind, ref, due_at, slot, rule) VALUES (?, 'evening', 0, ?, ?, ?)"
_SQLITE = "%Y-%m-%d %H:%M:%S.%f"


class Standing:
    """A clock that stands."""

    def now(self) -> datetime:
        """The minute of the wave."""
        return NOW


async def people(store: Store, number: int) -> None:
    """Patients who are asked at 20:00 in UTC."""

    async def join(unit: UnitOfWork, first: int) -> None:
        for who in range(first, first + 500):
            await unit.records(who).save(Patient(who, NOW - timedelta(days=99), evening=EVENING))

    for first in range(1, number + 1, 500):
        await store.run(lambda unit, first=first: join(unit, first))  # type: ignore[misc]


def schedules(path: Path, first: int, number: int, due_at: datetime) -> None:
    """Rows of patients, all due at once."""
    at = due_at.strftime(_SQLITE)
    rows = ((who, at, at, RULE) for who in range(first, first + number))
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(_ROW, rows)
        connection.commit()


async def ticks(store: Store, times: int) -> list[float]:
    """Milliseconds of ticks at which nothing is due."""
    ticker = Ticker(store, Standing(), show_due, lambda: None)
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        await ticker.tick()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


async def wave(store: Store, number: int, room: int, what: str) -> None:
    """One tick that serves all of a wave as far as there is room for messages, and what it cost."""
    before, begun, cpu = memory(), time.perf_counter(), time.process_time()
    waits: list[float] = []
    tapping = asyncio.create_task(taps(store, waits))
    await Ticker(store, Standing(), show_due, lambda: None, room=room).tick()
    tapping.cancel()
    took, used = time.perf_counter() - begun, time.process_time() - cpu
    print(
        f"{number:9,} due, {what:18} {took:7.1f} s ({used:.1f} s of processor), {number / took:7,.0f}/s, "
        f"{took / number * 1e6:6.0f} ms per 1,000, memory +{memory() - before:.0f} MB; "
        f"a tap beside it: {median(waits):.0f} ms, 99 in 100 within {quantiles(waits, n=100)[98]:.0f} ms"
    )


async def taps(store: Store, waits: list[float]) -> None:
    """Small units beside the wave, twenty a second at most; milliseconds until each is committed."""

    async def tap(unit: UnitOfWork) -> None:
        await unit.records(1).patient()

    while True:
        begun = time.perf_counter()
        await store.run(tap)
        waits.append((time.perf_counter() - begun) * 1000)
        await asyncio.sleep(0.05)


def memory() -> float:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def measure(folder: Path, due: int, idle: int) -> None:
    """The wave claimed into the backlog, then made into messages; and looks at which nothing is due."""
    path = folder / "pacenote.db"
    store = await Store.open(f"sqlite:///{path}", KEY)
    await people(store, due)
    await store.close()
    schedules(path, 1, due, DUE)
    schedules(path, due + 1, idle - due, DUE + timedelta(days=1))
    store = await Store.open(f"sqlite:///{path}", KEY)
    await wave(store, due, 0, "claimed and queued")
    await wave(store, due, due + 1, "made into messages")
    idling = await ticks(store, 200)
    at_99 = quantiles(idling, n=100)[98]
    print(f"{idle:9,} rows, none due: {median(idling):.2f} ms a look, 99 in 100 within {at_99:.2f} ms")
    await store.close()


def main() -> None:
    """How many are due at once, and how many rows there are."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--due", type=int, default=100_000)
    given.add_argument("--rows", type=int, default=1_000_000)
    said = given.parse_args()
    with tempfile.TemporaryDirectory(prefix="pacenote-bench-") as folder:
        asyncio.run(measure(Path(folder), said.due, said.rows))


if __name__ == "__main__":
    main()
