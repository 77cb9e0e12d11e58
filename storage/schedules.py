"""Schedules: what falls due for one patient, one row a kind and ref."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select

from journal.records import Schedule, ScheduleKind
from storage.conflict import insert_or_replace
from storage.errors import ConflictError
from storage.session import AnyRow, Session
from storage.tables import schedule as table

_PUT = insert_or_replace(table, "patient_id", "kind", "ref", change=("due_at", "slot", "rule")).returning(
    table.c.id
)
_DROP = delete(table).where(
    table.c.patient_id == bindparam("patient"),
    table.c.kind == bindparam("kind"),
    table.c.ref == bindparam("ref"),
)
_ALL = select(table).where(table.c.patient_id == bindparam("patient")).order_by(table.c.due_at, table.c.id)


class Schedules:
    """One patient's schedules."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def put(self, schedule: Schedule) -> int:
        """Insert, or replace the row of (kind, ref), which keeps its id: what has fired stays known."""
        if schedule.patient_id != self._patient_id:
            raise ConflictError("these records belong to another patient")
        values = {
            "patient_id": self._patient_id,
            "kind": schedule.kind,
            "ref": schedule.ref,
            "due_at": schedule.due_at,
            "slot": schedule.slot,
            "rule": schedule.rule,
        }
        return await self._session.insert(_PUT, values)

    async def drop(self, kind: ScheduleKind, ref: int = 0) -> None:
        """No longer due."""
        await self._session.change(_DROP, {"patient": self._patient_id, "kind": kind, "ref": ref})

    async def all(self) -> list[Schedule]:
        """All of them, the next one first."""
        return [schedule_of(row) for row in await self._session.rows(_ALL, {"patient": self._patient_id})]


def schedule_of(row: AnyRow) -> Schedule:
    """The schedule of a row."""
    return Schedule(row.patient_id, row.kind, row.due_at, row.slot, row.rule, row.ref, row.id)
