"""Make docs/samples anew: pictures, the page and the files of the eight invented weeks, which are nobody's.

python -m scripts.samples
"""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.makers import maker
from bot.sample import load
from handlers.screens.week_pictures import month_words, picture_words
from handlers.texts import texts_for
from journal.visit import Visit
from journal.week import month, week
from localchat.clock import Clock
from pacing.entries import Entry, Kind
from pacing.function import ITEMS
from pacing.levels import Rating
from storage.store import Store
from storage.unit import UnitOfWork

FOLDER = Path(__file__).parents[1] / "docs" / "samples"
NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)
PATIENT = 1001
TEXTS = texts_for("en")


async def main() -> None:
    """Load the sample, make everything, write it down."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        store = await Store.open(f"sqlite+aiosqlite:///{folder}/sample.db", b"k" * 32)
        await load(store, PATIENT, NOW)
        await store.run(_function)
        for name, payload in (await store.read(_payloads)).items():
            await _write(store, name, payload)
        await store.close()


async def _function(unit: UnitOfWork) -> None:
    """Invented answers about function."""
    day = NOW.date()
    answers = [Entry(day, NOW, Kind.FUNCTION, item, Rating(at % 5 + 1, 6)) for at, item in enumerate(ITEMS)]
    await unit.records(PATIENT).entries.add(answers)


async def _payloads(unit: UnitOfWork) -> dict[str, Mapping[str, Any]]:
    records = unit.records(PATIENT)
    patient = await records.patient()
    if patient is None:
        raise LookupError("the sample was not loaded")
    visit = Visit(records, patient, NOW)
    last, weeks = await week(visit), await month(visit)
    return {
        "week-dark": picture_words(TEXTS, last),
        "week-light": picture_words(TEXTS, last, light=True),
        "month-dark": month_words(TEXTS, weeks),
        "month-light": month_words(TEXTS, weeks, light=True),
        "report": {"make": "report", "days": 61, "details": True},
        "": {"make": "export"},
    }


async def _write(store: Store, name: str, payload: Mapping[str, Any]) -> None:
    made = await maker(store, Clock(lambda: NOW))(PATIENT, payload)
    for file in made.files:
        target = FOLDER / (f"{name}{Path(file.name).suffix}" if name else file.name)
        await asyncio.to_thread(target.write_bytes, file.data)


if __name__ == "__main__":
    asyncio.run(main())
