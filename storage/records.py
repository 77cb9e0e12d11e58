"""Records: everything of one patient, behind one patient id."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Any

from journal.patient import Patient
from pacing.burden import Burden
from storage.asks import Asks
from storage.batches import Batches
from storage.burden import burden
from storage.carers import Carers
from storage.closed import ClosedDays
from storage.entries import Entries
from storage.erasure import forget
from storage.everything import everything
from storage.imports import Imports
from storage.notes import Notes
from storage.outbox import Outbox
from storage.patients import Patients
from storage.prompts import Prompts
from storage.prune import prune
from storage.reminders import Reminders
from storage.schedules import Schedules
from storage.session import Session
from storage.voice_notes import VoiceNotes


class Records:
    """Implements journal.ports.Records. Scoped when it is made: no query behind it sees another patient."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    @property
    def patient_id(self) -> int:
        """Whose records these are."""
        return self._patient_id

    @cached_property
    def entries(self) -> Entries:
        """What the patient said."""
        return Entries(self._session, self._patient_id)

    @cached_property
    def closed(self) -> ClosedDays:
        """What was made of their older entries."""
        return ClosedDays(self._session, self._patient_id)

    @cached_property
    def batches(self) -> Batches:
        """Their messages that became entries."""
        return Batches(self._session, self._patient_id)

    @cached_property
    def prompts(self) -> Prompts:
        """Their check-ins."""
        return Prompts(self._session, self._patient_id)

    @cached_property
    def reminders(self) -> Reminders:
        """Their reminders and firings."""
        return Reminders(self._session, self._patient_id)

    @cached_property
    def schedules(self) -> Schedules:
        """What falls due for them."""
        return Schedules(self._session, self._patient_id)

    @cached_property
    def notes(self) -> Notes:
        """Pacing notes that they got."""
        return Notes(self._session, self._patient_id)

    @cached_property
    def asks(self) -> Asks:
        """Open questions to them."""
        return Asks(self._session, self._patient_id)

    @cached_property
    def carers(self) -> Carers:
        """Who may log for them, and for whom they may."""
        return Carers(self._session, self._patient_id)

    @cached_property
    def voice(self) -> VoiceNotes:
        """Voice notes that are still to be heard."""
        return VoiceNotes(self._session, self._patient_id)

    @cached_property
    def outbox(self) -> Outbox:
        """Messages to be, for them."""
        return Outbox(self._session, self._patient_id)

    @cached_property
    def imports(self) -> Imports:
        """What came from files."""
        return Imports(self._session, self._patient_id)

    async def patient(self) -> Patient | None:
        """The patient, or None for somebody unknown or erased."""
        return await Patients(self._session, self._patient_id).get()

    async def save(self, patient: Patient) -> None:
        """Keep the patient as given."""
        await Patients(self._session, self._patient_id).save(patient)

    async def burden(self, since: datetime) -> Burden:
        """What they were asked for since an instant."""
        return await burden(self._session, self._patient_id, since)

    async def everything(self) -> Mapping[str, Any]:
        """All that is kept of the patient, as JSON-ready values, oldest first."""
        return await everything(self._session, self._patient_id)

    async def prune(self, day: date, at: datetime) -> int:
        """Delete what they said before a local day and instant; how many rows went."""
        return await prune(self._session, self._patient_id, day, at)

    async def forget(self) -> None:
        """Erase every row of the patient."""
        await forget(self._session, self._patient_id)
