"""Reading ahead: of many patients whose check-ins fall due together, what asking them needs to know."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from journal.asked import Asked
from journal.patient import Patient
from journal.records import Prompt, PromptKind, PromptState, Schedule, ScheduleKind
from pacing.entries import Entry
from storage.entries import OF_DAY, Entries, entry_of
from storage.errors import MisplacedError
from storage.patients import patients
from storage.prompts import FOR_DAY, Prompts, for_day
from storage.records import Records
from storage.session import Session

#: What a check-in of a patient will ask for.
Asks = Callable[[Patient, Schedule], Asked]
_CHECK_INS = (ScheduleKind.EVENING, ScheduleKind.MORNING)


@dataclass(slots=True)
class Known:
    """What was read of one patient. It is used until they are written to."""

    patient: Patient | None
    asked: Asked | None = None
    prompts: list[Prompt] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


class AheadPrompts(Prompts):
    """A patient's prompts, those of the day known already."""

    def __init__(self, session: Session, patient_id: int, known: Known) -> None:
        super().__init__(session, patient_id)
        self._known: Known | None = known

    async def for_day(self, asked: Asked) -> list[Prompt]:
        """As read, once."""
        known, self._known = self._known, None
        if known is not None and known.asked == asked:
            return list(known.prompts)
        return await super().for_day(asked)

    async def put(self, kind: PromptKind, day: date, state: PromptState, at: datetime) -> Prompt:
        """The prompt; from now on the database is asked."""
        self._known = None
        return await super().put(kind, day, state, at)


class AheadEntries(Entries):
    """A patient's entries, those of the day known already."""

    def __init__(self, session: Session, patient_id: int, known: Known) -> None:
        super().__init__(session, patient_id)
        self._known: Known | None = known

    async def newest(self, first: date, last: date, most: int) -> list[Entry]:
        """As read, once."""
        known, self._known = self._known, None
        if known is not None and known.asked is not None and first == last == known.asked.day:
            return known.entries[-most:]
        return await super().newest(first, last, most)


class AheadRecords(Records):
    """Records of a patient of whom something is known already."""

    def __init__(self, session: Session, patient_id: int, known: Known) -> None:
        super().__init__(session, patient_id)
        self._known = known
        self.prompts = AheadPrompts(session, patient_id, known)
        self.entries = AheadEntries(session, patient_id, known)

    async def patient(self) -> Patient | None:
        """The patient as read, or as saved since."""
        return self._known.patient

    async def save(self, patient: Patient) -> None:
        """Keep the patient as given."""
        await super().save(patient)
        self._known.patient = patient


class Ahead:
    """Implements journal.ports.Unit for schedules that are due; ends with the unit that it came from."""

    def __init__(self, session: Session, due: Sequence[Schedule], known: Mapping[int, Known]) -> None:
        self._session = session
        self.due = due
        self._known = known

    def records(self, patient_id: int) -> Records:
        """Everything of one patient, made anew each time: what is read ahead is good for one use."""
        known = self._known.get(patient_id)
        return (
            Records(self._session, patient_id)
            if known is None
            else AheadRecords(self._session, patient_id, known)
        )


async def read_ahead(session: Session, due: Sequence[Schedule], asks: Asks) -> Ahead:
    """What is known of who has one row among these: three statements, and two for each further local date.

    Of several rows of a patient each has to see what the one before it has written.
    """
    times = Counter(row.patient_id for row in due)
    rows = [row for row in due if times[row.patient_id] == 1]
    found = await patients(session, [row.patient_id for row in rows])
    known = {row.patient_id: Known(found[row.patient_id]) for row in rows if row.patient_id in found}
    days: defaultdict[Asked, list[int]] = defaultdict(list)
    for row in rows:
        if row.kind in _CHECK_INS and (patient := found.get(row.patient_id)) is not None:
            known[row.patient_id].asked = asked = asks(patient, row)
            days[asked].append(row.patient_id)
    for asked, ids in days.items():
        await _read_day(session, asked, ids, known)
    return Ahead(session, due, known)


async def _read_day(session: Session, asked: Asked, ids: list[int], known: dict[int, Known]) -> None:
    """Prompts and entries of the day, of all whose day it is."""
    for row in await session.rows(FOR_DAY, for_day(ids, asked)):
        known[row.patient_id].prompts.append(Prompt(*row[1:]))
    for row in await session.rows(OF_DAY, {"patients": ids, "today": asked.day}):
        if row.patient_id in known:
            try:
                known[row.patient_id].entries.append(entry_of(row))
            except MisplacedError:  # raised again when this patient's turn comes, and nobody else's
                del known[row.patient_id]
