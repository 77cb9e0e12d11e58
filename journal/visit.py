"""A visit: one patient's records at one moment, which every use case works on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from journal.patient import Patient
from journal.ports import Records
from pacing.entries import Entry
from pacing.wall import local_day

#: Of a day or of the last days an answer looks at so many entries, the newest: a flood of one person's costs
#: each of their messages the same, and not its square. More than anybody says in a day (our judgement).
MOST = 300


@dataclass(slots=True)
class Visit:
    """One patient, their records, and now (aware UTC). `patient` is the newest saved state.

    `message_id` is the message that the patient wrote, when words brought them, and `words` how many.
    """

    records: Records
    patient: Patient
    now: datetime
    message_id: int | None = None
    words: int | None = None

    @property
    def today(self) -> date:
        """The local date that an entry made now belongs to."""
        return local_day(self.now, self.patient.tz, self.patient.day_start)

    @property
    def clock(self) -> datetime:
        """Now on the patient's wall clock."""
        return self.now.astimezone(self.patient.tz)

    async def entries_of(self, day: date) -> list[Entry]:
        """The current entries of one local day, the newest `MOST` of them."""
        return await self.records.entries.newest(day, day, MOST)

    async def entries_since(self, day: date) -> list[Entry]:
        """Likewise of this local day and those after it, today included."""
        return await self.records.entries.newest(day, self.today, MOST)

    async def change(self, **settings: Any) -> Patient:
        """Save changed fields of the patient."""
        self.patient = replace(self.patient, **settings)
        await self.records.save(self.patient)
        return self.patient
