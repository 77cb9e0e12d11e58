"""Erasure: every row of one patient goes, in every table that has any."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select, update

from storage.conflict import insert_or_replace
from storage.schema import metadata
from storage.session import Session
from storage.tables import IncomingState, erased, incoming, patient
from storage.tables_carers import carer

#: Children before parents. A table that is added later is erased without a word here.
_OWNED = [
    delete(table).where(table.c.patient_id == bindparam("patient"))
    for table in reversed(metadata.sorted_tables)
    if "patient_id" in table.c and table is not incoming
]
#: Links in which they were the one who cared.
_CARED = delete(carer).where(carer.c.carer_id == bindparam("patient"))
_PATIENT = delete(patient).where(patient.c.id == bindparam("patient"))
#: Telegram may repeat an update that was not confirmed: its number stays, and leads to nobody.
_INCOMING = (
    update(incoming)
    .where(incoming.c.patient_id == bindparam("patient"))
    .values(patient_id=None, body=None, reason=None, attempts=0, state=IncomingState.DONE)
)
_JOINED = select(patient.c.joined).where(patient.c.id == bindparam("patient"))
_ERASED = insert_or_replace(erased, "who", change=("joined",))


async def forget(session: Session, patient_id: int) -> None:
    """Erase the patient. What is put into the outbox afterwards, a farewell, stays.

    A keyed hash of the id stays as well, so that a restored backup cannot bring the patient back.
    """
    row = await session.row(_JOINED, {"patient": patient_id})
    if row is not None:
        await session.change(_ERASED, {"who": patient_id, "joined": row.joined})
    for statement in (*_OWNED, _CARED, _INCOMING, _PATIENT):
        await session.change(statement, {"patient": patient_id})
    session.erased = True
