"""Patients: who they are to us, sealed as one value."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import bindparam, insert, select, update

from journal.patient import Patient
from storage.binding import Shut, for_row
from storage.errors import ConflictError, MisplacedError
from storage.session import Session
from storage.tables import patient as table

_ADAPTER: TypeAdapter[Patient] = TypeAdapter(Patient)
_GET = select(table.c.state).where(table.c.id == bindparam("patient"))
_UPDATE = (
    update(table)
    .where(table.c.id == bindparam("patient"))
    .values(state=bindparam("state_"), blocked_at=bindparam("blocked_at_"))
)
_MANY = select(table.c.id, table.c.state).where(table.c.id.in_(bindparam("ids", expanding=True)))
_INSERT = insert(table)


class Patients:
    """One patient's own row."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def get(self) -> Patient | None:
        """The patient as saved last."""
        row = await self._session.row(_GET, {"patient": self._patient_id})
        return None if row is None else _opened(row.state, self._patient_id)

    async def save(self, patient: Patient) -> None:
        """Insert or replace. Raises ConflictError for another patient."""
        if patient.id != self._patient_id:
            raise ConflictError("these records belong to another patient")
        state = for_row(_ADAPTER.dump_python(patient, mode="json"), self._patient_id)
        values = {"patient": self._patient_id, "state_": state, "blocked_at_": patient.blocked_at}
        if await self._session.change(_UPDATE, values):
            return
        await self._session.change(
            _INSERT,
            {"id": patient.id, "state": state, "joined": patient.joined, "blocked_at": patient.blocked_at},
        )


async def patients(session: Session, ids: Collection[int]) -> dict[int, Patient]:
    """These patients, as far as there are any and their rows open, in one statement."""
    found = {}
    for row in await session.rows(_MANY, {"ids": list(ids)}):
        with suppress(MisplacedError):  # said by whoever asks for this patient alone
            found[row.id] = _opened(row.state, row.id)
    return found


def _opened(state: Shut[Any], patient_id: int) -> Patient:
    """The patient of a sealed state, straight from its JSON."""
    try:
        return _ADAPTER.validate_json(state.unsealed(patient_id))
    except ValidationError:  # lone surrogates in their own words: only Python's JSON has them
        return _ADAPTER.validate_python(state.open(patient_id))
