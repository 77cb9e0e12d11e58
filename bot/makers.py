"""Makers: files that are made when they are sent, off the event loop."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.clock import Clock
from bot.importing import Importer, NobodyError
from bot.picture import Drawn, DrawnMonth, gather, gather_month
from bot.reading import Fetch
from bot.report import drawn, page_of
from journal.ports import Speaker
from journal.report_page import Page
from journal.visit import Visit
from storage.store import Store
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class NamedFile:
    """One file as it is sent; names are ours, never a patient's words."""

    name: str
    data: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """Files to send together: one photo, or documents. Or no file, and what is to be `said` instead."""

    files: tuple[NamedFile, ...]
    photo: bool = False
    said: Mapping[str, Any] = field(default_factory=dict)


Make = Callable[[int, Mapping[str, Any]], Awaitable[Made]]


def maker(store: Store, clock: Clock, fetch: Fetch | None = None, speaker: Speaker | None = None) -> Make:
    """Makes what a row's payload names in "make". Raises KeyError for a name that nobody knows.

    Files that patients send are read where there is a way to `fetch` them; `speaker` reads texts aloud.
    """
    importer = Importer(store, clock, fetch) if fetch is not None else None

    async def make(patient_id: int, payload: Mapping[str, Any]) -> Made:
        if importer is not None and payload["make"] in _READERS:
            screen = await _READERS[payload["make"]](importer, patient_id, payload)
            return Made((), said=screen.payload())
        if payload["make"] == "speech":
            return await _spoken(speaker, payload["text"])
        return await _MAKERS[payload["make"]](store, clock, patient_id, payload)

    return make


async def _spoken(speaker: Speaker | None, words: str) -> Made:
    sound = await speaker.speak(words) if speaker else None
    return Made((NamedFile("note.ogg", sound),) if sound else ())


async def week_picture(store: Store, clock: Clock, patient_id: int, payload: Mapping[str, Any]) -> Made:
    """The week that ends with payload["last_day"], in payload["words"]; payload["text"] says it in words."""

    async def read(unit: UnitOfWork) -> Drawn:
        return await gather(await _visit(unit, clock, patient_id), payload)

    drawn = await store.read(read)
    image = await asyncio.to_thread(drawn.png)
    name = f"week-{payload['last_day']}.png"
    return Made((NamedFile(name, image, payload.get("text", "")),), photo=True)


async def month_picture(store: Store, clock: Clock, patient_id: int, payload: Mapping[str, Any]) -> Made:
    """The four weeks that end with payload["last_day"], likewise."""

    async def read(unit: UnitOfWork) -> DrawnMonth:
        return await gather_month(await _visit(unit, clock, patient_id), payload)

    drawn_month = await store.read(read)
    image = await asyncio.to_thread(drawn_month.png)
    name = f"month-{payload['last_day']}.png"
    return Made((NamedFile(name, image, payload.get("text", "")),), photo=True)


async def export(store: Store, clock: Clock, patient_id: int, payload: Mapping[str, Any]) -> Made:
    """All that is kept of the patient, as JSON and CSV; payload["text"] goes with the last file."""
    from reports.export import files  # noqa: PLC0415

    async def read(unit: UnitOfWork) -> tuple[Mapping[str, Any], date]:
        visit = await _visit(unit, clock, patient_id)
        return await visit.records.everything(), visit.today

    everything, today = await store.read(read)
    made = await asyncio.to_thread(files, everything, today)
    return Made(_named(made, payload.get("text", "")))


async def report(store: Store, clock: Clock, patient_id: int, payload: Mapping[str, Any]) -> Made:
    """The page for an appointment over payload["days"], with its words as the caption."""

    async def read(unit: UnitOfWork) -> Page:
        return await page_of(await _visit(unit, clock, patient_id), payload)

    page = await store.read(read)
    name = f"pacenote-report-{page.day.isoformat()}.pdf"
    return Made((NamedFile(name, await drawn(page), page.alt),))


def _named(made: Sequence[tuple[str, bytes]], caption: str) -> tuple[NamedFile, ...]:
    last = len(made) - 1
    return tuple(NamedFile(name, data, caption if at == last else "") for at, (name, data) in enumerate(made))


async def _visit(unit: UnitOfWork, clock: Clock, patient_id: int) -> Visit:
    records = unit.records(patient_id)
    patient = await records.patient()
    if patient is None:
        raise NobodyError
    return Visit(records, patient, clock.now())


_READERS = {"import_preview": Importer.preview, "import_add": Importer.add}
_MAKERS = {"week_picture": week_picture, "month_picture": month_picture, "export": export, "report": report}
