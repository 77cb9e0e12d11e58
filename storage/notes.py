"""Notes: pacing notes sent to one patient, what they rest on, and what the patient thought of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from pacing.notes import Feedback, NoteKind, SentNote
from storage.binding import for_row
from storage.session import AnyRow, Session
from storage.tables import note as table

_INSERT = insert(table)
_OWN = select(table).where(table.c.patient_id == bindparam("patient"))
_SINCE = _OWN.where(table.c.day >= bindparam("first")).order_by(table.c.day, table.c.id)
_GET = _OWN.where(table.c.id == bindparam("id"))
_FEEDBACK = (
    update(table)
    .where(table.c.patient_id == bindparam("patient"), table.c.id == bindparam("note"))
    .values(feedback=bindparam("feedback_"))
)


class Notes:
    """One patient's notes."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def add(self, note: SentNote, why: Mapping[str, Any]) -> int:
        """Keep a note with its reasons (JSON)."""
        said = {
            "kind": note.kind.value,
            "variant": str(note.variant),
            "wording": note.wording,
            "why": dict(why),
        }
        row_id = await self._session.new_id(table)
        values = {
            "id": row_id,
            "patient_id": self._patient_id,
            "day": note.day,
            "said": for_row(said, self._patient_id, row_id),
            "feedback": note.feedback,
        }
        await self._session.put(_INSERT, [values])
        return row_id

    async def since(self, first: date) -> list[SentNote]:
        """Notes of this local date and later, oldest first."""
        rows = await self._session.rows(_SINCE, {"patient": self._patient_id, "first": first})
        return [_note(row) for row in rows]

    async def why(self, note_id: int) -> Mapping[str, Any] | None:
        """The reasons of a note, if it is theirs."""
        row = await self._session.row(_GET, {"patient": self._patient_id, "id": note_id})
        return None if row is None else dict(_said(row)["why"])

    async def feedback(self, note_id: int, feedback: Feedback) -> None:
        """What the patient thought of it; the last word counts."""
        await self._session.change(
            _FEEDBACK, {"patient": self._patient_id, "note": note_id, "feedback_": feedback}
        )


def _note(row: AnyRow) -> SentNote:
    said = _said(row)
    return SentNote(NoteKind(said["kind"]), row.day, said["variant"], said["wording"], row.feedback)


def _said(row: AnyRow) -> Mapping[str, Any]:
    said: Mapping[str, Any] = row.said.open(row.patient_id, row.id)
    return said
