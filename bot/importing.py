"""Makers of imports: a file is read and offered, and once the patient agrees its entries are added."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from bot.clock import Clock
from bot.reading import Fetch, GoneError, TooLargeError, read_apart
from handlers.screens import imports as screens
from handlers.screens.base import Screen
from handlers.texts import Texts, texts_for
from journal import imports, plan
from journal.imports_run import ImportRun
from journal.patient import Patient
from journal.visit import Visit
from pacing.entries import Entry
from pacing.wall import local_day
from reports.imports_found import Found, ImportRefusedError
from storage.reading_rows import UnreadableRowError, patient_of
from storage.restoring import STEP, Restoration, Step
from storage.store import Store
from storage.unit import UnitOfWork


class NobodyError(Exception):
    """The patient was erased before the file was made or read."""


@dataclass(frozen=True, slots=True)
class Importer:
    """Reads and adds files of patients. Each step is a unit of its own: other patients go in between."""

    store: Store
    clock: Clock
    fetch: Fetch

    async def preview(self, patient_id: int, payload: Mapping[str, Any]) -> Screen:
        """What the file holds, and the question whether to add it."""
        patient = await self._patient(patient_id)
        texts = texts_for(patient.language)
        try:
            data, found = await self._read(patient, payload)
        except (ImportRefusedError, GoneError, TooLargeError) as error:
            return screens.refused(texts, reason_of(error))
        offer = imports.Offer(payload["file_id"], sha256(data).hexdigest(), bool(payload.get("month_first")))
        number = await self.store.run(lambda unit: imports.offer(self._visit(unit, patient), offer))
        return screens.preview(texts, found_words(found), number)

    async def add(self, patient_id: int, payload: Mapping[str, Any]) -> Screen:
        """What was offered is added; done twice, it is added once."""
        patient = await self._patient(patient_id)
        texts = texts_for(patient.language)
        try:
            data, found = await self._read(patient, payload)
        except (ImportRefusedError, GoneError, TooLargeError) as error:
            return screens.refused(texts, reason_of(error))
        if sha256(data).hexdigest() != payload["digest"]:
            return screens.refused(texts, "gone")
        return await self._added(patient, texts, found, payload["message_id"])

    async def take(self, patient_id: int, found: Found, message_id: int | None = None) -> ImportRun:
        """Add everything that a file holds; what is there already is left as it is."""
        now = self.clock.now()
        run = await self.store.run(lambda unit: unit.records(patient_id).imports.open(now, message_id))
        if found.records is not None:
            await self._restore(patient_id, run, found.records)
        for start in range(0, len(found.entries), STEP):
            await self._add(patient_id, run, found.entries[start : start + STEP])
        whole = await self.store.read(lambda unit: unit.records(patient_id).imports.get(run.id))
        return whole or run

    async def _added(self, patient: Patient, texts: Texts, found: Found, message_id: int) -> Screen:
        run = await self.take(patient.id, found, message_id)
        if found.records is not None:
            await self.store.run(lambda unit: self._replan(unit, patient.id))
        return screens.added(texts, run, found.days)

    async def _replan(self, unit: UnitOfWork, patient_id: int) -> None:
        """Check-ins at the times that the settings say now."""
        records = unit.records(patient_id)
        patient = await records.patient()
        if patient is not None:
            await plan.replan(Visit(records, patient, self.clock.now()))

    async def _restore(self, patient_id: int, run: ImportRun, records: Mapping[str, Any]) -> None:
        restoration = await asyncio.to_thread(Restoration.of, records)
        await self.store.run(lambda unit: self._settings(unit, patient_id, run, records.get("patient")))
        known: dict[str, dict[str, int]] = {}
        for step in restoration.steps():
            if step.noun not in known:
                known[step.noun] = await self._known(patient_id, step.noun)
            await self._put_back(patient_id, run, restoration, step, known[step.noun])

    async def _known(self, patient_id: int, noun: str) -> dict[str, int]:
        return await self.store.read(lambda unit: unit.records(patient_id).imports.known(noun))

    async def _put_back(
        self, patient_id: int, run: ImportRun, whole: Restoration, step: Step, known: Mapping[str, int]
    ) -> None:
        async def work(unit: UnitOfWork) -> None:
            await unit.records(patient_id).imports.put_back(run, whole, step, known)

        await self.store.run(work)

    async def _settings(self, unit: UnitOfWork, patient_id: int, run: ImportRun, given: Any) -> None:
        """The settings of an export, where there is no diary yet."""
        records = unit.records(patient_id)
        if not isinstance(given, dict) or await records.imports.begun():
            return
        try:
            patient = patient_of(given, patient_id)
        except UnreadableRowError:
            return
        await records.imports.settle(run, patient)

    async def _add(self, patient_id: int, run: ImportRun, entries: Sequence[Entry]) -> None:
        await self.store.run(lambda unit: unit.records(patient_id).imports.add(run, entries))

    async def _read(self, patient: Patient, payload: Mapping[str, Any]) -> tuple[bytes, Found]:
        data = await self.fetch(payload["file_id"])
        today = local_day(self.clock.now(), patient.tz, patient.day_start)
        return data, await read_apart(data, patient.zone, today, bool(payload.get("month_first")))

    async def _patient(self, patient_id: int) -> Patient:
        found = await self.store.read(lambda unit: unit.records(patient_id).patient())
        if found is None:
            raise NobodyError
        return found

    def _visit(self, unit: UnitOfWork, patient: Patient) -> Visit:
        return Visit(unit.records(patient.id), patient, self.clock.now())


def reason_of(error: Exception) -> str:
    """The name of the sentence that says why a file was not taken."""
    match error:
        case ImportRefusedError():
            return error.refusal.value
        case TooLargeError():
            return "large"
    return "gone"


def found_words(found: Found) -> screens.Preview:
    """What a preview says."""
    first, last = found.first or date.min, found.last or date.min
    return screens.Preview(
        found.form.value, found.count, found.days, first, last, found.odd, found.unsure, found.left_out
    )
