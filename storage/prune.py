"""Pruning: what is older than a patient wants to keep goes, history included."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, delete, exists, select

from storage.session import Session
from storage.tables import ask, batch, entry, firing, note, prompt


def _unused(column: str) -> ColumnElement[bool]:
    """That no entry that is kept refers to the row."""
    table = prompt if column == "prompt_id" else batch
    return ~exists(
        select(entry.c.id).where(entry.c.patient_id == table.c.patient_id, entry.c[column] == table.c.id)
    )


#: Entries first: prompts and batches go once nothing that is kept refers to them.
_STATEMENTS = (
    delete(entry).where(entry.c.patient_id == bindparam("patient"), entry.c.day < bindparam("day_")),
    delete(note).where(note.c.patient_id == bindparam("patient"), note.c.day < bindparam("day_")),
    delete(prompt).where(
        prompt.c.patient_id == bindparam("patient"), prompt.c.day < bindparam("day_"), _unused("prompt_id")
    ),
    delete(batch).where(
        batch.c.patient_id == bindparam("patient"), batch.c.at < bindparam("at_"), _unused("batch_id")
    ),
    delete(firing).where(firing.c.patient_id == bindparam("patient"), firing.c.at < bindparam("at_")),
    delete(ask).where(ask.c.patient_id == bindparam("patient"), ask.c.at < bindparam("at_")),
)


async def prune(session: Session, patient_id: int, day: date, at: datetime) -> int:
    """Delete what one patient said before a local day and instant; how many rows went."""
    values = {"patient": patient_id, "day_": day, "at_": at}
    return sum([await session.change(statement, values) for statement in _STATEMENTS])
