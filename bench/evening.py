"""Evening: what a look for a note costs after a week, a year and five years of daily answers."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import median

from journal.days import history
from journal.patient import Patient
from journal.visit import Visit
from pacing.days import days_of
from pacing.entries import OVERALL, Entry, Kind
from pacing.levels import Rating
from pacing.note import HISTORY_DAYS, NoteSettings
from pacing.notes import note_on
from storage.store import Store
from storage.unit import UnitOfWork

NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)
TODAY = NOW.date()
LENGTHS = (7, 30, 90, 365, 1825)
TIMES = 41


def life(length: int) -> list[Entry]:
    """Two answers a day, today's too."""
    rng = Random(length)  # noqa: S311  answers, no secret
    said = []
    for back in range(length, -1, -1):
        at = NOW - timedelta(days=back)
        effort = Rating(rng.choice((1, 2, 2, 2, 3, 3, 4)), 4)
        worst = Rating(rng.choice((1, 1, 2, 2, 3)), 3)
        said += [Entry(at.date(), at, Kind.EFFORT, rating=effort)]
        said += [Entry(at.date(), at, Kind.SYMPTOM, OVERALL, worst)]
    return said


async def measured(unit: UnitOfWork, patient_id: int, length: int) -> list[float]:
    """Milliseconds: reading all entries of a year, the days that are kept and those since, and the note."""
    patient = Patient(patient_id, joined=NOW, zone="Europe/London")
    visit = Visit(unit.records(patient_id), patient, NOW)
    await visit.records.save(patient)
    await visit.records.entries.add(life(length))
    await history(visit)
    spent: list[Sequence[float]] = []
    for _ in range(TIMES):
        start = time.process_time()
        days_of(await visit.records.entries.between(TODAY - timedelta(days=HISTORY_DAYS), TODAY))
        whole = time.process_time()
        seen = await history(visit)
        kept = time.process_time()
        note_on(seen, TODAY, (), NoteSettings())
        spent.append((whole - start, kept - whole, time.process_time() - kept))
    return [median(column) * 1000 for column in zip(*spent, strict=True)]


async def main() -> None:
    """Print a line for each length of history."""
    with tempfile.TemporaryDirectory(prefix="pacenote-bench-") as folder:
        store = await Store.open(f"sqlite:///{folder}/bench.db", bytes(32))
        print("days  all entries  days that are kept  note   (ms of processor)")
        for number, length in enumerate(LENGTHS):
            every, kept, note = await store.run(
                lambda unit, number=number, length=length: measured(unit, number + 1, length)  # type: ignore[misc]
            )
            print(f"{length:5} {every:11.2f} {kept:19.2f} {note:6.2f}")
        await store.close()


if __name__ == "__main__":
    asyncio.run(main())
