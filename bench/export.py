"""Five years of a diary: out in all forms, in again, out again, and how long each takes.

python -m bench.export [YEARS]
"""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from tempfile import TemporaryDirectory
from time import perf_counter
from zoneinfo import ZoneInfo

from bot.importing import Importer
from bot.reading import read_apart
from journal.patient import Patient
from journal.sample import sample_history
from localchat.clock import Clock
from reports.export import files
from storage.store import Store
from storage.unit import UnitOfWork

NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)
WRITER, READER = 1, 2
BLOCK = timedelta(days=56)
LONDON = ZoneInfo("Europe/London")


async def main(years: int) -> None:
    """Fill a database, then export, import and export."""
    with TemporaryDirectory() as folder:
        store = await Store.open(f"sqlite+aiosqlite:///{folder}/bench.db", b"k" * 32)
        for who in (WRITER, READER):
            await store.run(lambda unit, who=who: unit.records(who).save(Patient(who, NOW)))  # type: ignore[misc]
        for back in range(years * 365 // BLOCK.days):
            await store.run(lambda unit, back=back: _block(unit, NOW - back * BLOCK))  # type: ignore[misc]
        first = await _exported(store, WRITER)
        await _imported(store, first)
        second = await _exported(store, READER)
        print(f"the same file: {_without_settings(first) == _without_settings(second)}")
        await store.close()


def _without_settings(data: bytes) -> bytes:
    return data.split(b'"batches"', 1)[1]


async def _block(unit: UnitOfWork, until: datetime) -> None:
    """Eight weeks of the sample, as if they were said."""
    records = unit.records(WRITER)
    for day in sample_history(until.date(), LONDON).days:
        prompt = await records.prompts.put(day.kind, day.day, day.state, day.at)
        answers = [replace(entry, prompt=prompt.id) for entry in day.answers]
        await records.entries.add([*day.said, *answers])


async def _exported(store: Store, who: int) -> bytes:
    begun = perf_counter()
    everything = await store.read(lambda unit: unit.records(who).everything())
    read = perf_counter() - begun
    made = await asyncio.to_thread(files, everything, NOW.date())
    size = sum(len(data) for _, data in made) / 1e6
    rows = sum(len(rows) for rows in everything.values() if isinstance(rows, list))
    print(f"export: {rows} rows, {size:.1f} MB, read {read:.2f} s, all {perf_counter() - begun:.2f} s")
    return made[0][1]


async def _imported(store: Store, data: bytes) -> None:
    async def fetch(_: str) -> bytes:
        return data

    begun = perf_counter()
    found = await read_apart(data, "Europe/London", NOW.date())
    parsed = perf_counter() - begun
    run = await Importer(store, Clock(lambda: NOW), fetch).take(READER, found)
    print(f"import: {run.entries} entries, parsed {parsed:.2f} s, all {perf_counter() - begun:.2f} s")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
