"""Closed days of one patient: derived from entries, and empty as soon as one of those changes."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from pacing.closed import VERSION, Closed
from storage.binding import for_row
from storage.conflict import insert_new, insert_or_replace
from storage.errors import MisplacedError
from storage.session import Session
from storage.tables_closed import closed_days as table

_OWN = select(table.c.until, table.c.version, table.c.days).where(table.c.patient_id == bindparam("patient"))
_NEW = insert_new(table, "patient_id")
_HOLD = select(table.c.id).where(table.c.patient_id == bindparam("patient")).with_for_update()
_PUT = insert_or_replace(table, "patient_id", change=("until", "version", "days"))


class ClosedDays:
    """Implements journal.ports.ClosedDays."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def get(self) -> Closed | None:
        """The days as kept; None when they have to be made anew."""
        row = await self._session.row(_OWN, {"patient": self._patient_id})
        if row is None or row.until is None or row.version != VERSION:
            return None
        try:
            return Closed(row.until, row.days.open(self._patient_id))
        except MisplacedError:  # nothing is lost with it
            return None

    async def hold(self) -> None:
        """Until the commit nobody else changes an entry of the patient: for who reads them to put."""
        if self._session.shared:
            await self._session.change(_NEW, {"patient_id": self._patient_id})
            await self._session.row(_HOLD, {"patient": self._patient_id})

    async def put(self, closed: Closed) -> None:
        """Keep what was made of all entries up to a day, read after `hold`."""
        days = for_row(closed.rows, self._patient_id)
        values = {"patient_id": self._patient_id, "until": closed.until, "version": VERSION, "days": days}
        await self._session.change(_PUT, values)
