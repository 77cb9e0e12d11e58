"""The outbox: messages to be, committed with what caused them."""

from __future__ import annotations

from sqlalchemy import insert

from journal.records import Outgoing
from storage.binding import for_row
from storage.errors import ConflictError
from storage.rings import DELIVER
from storage.session import Session
from storage.tables import OutgoingState
from storage.tables import outgoing as table

_INSERT = insert(table)


class Outbox:
    """One patient's messages to be."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def put(self, outgoing: Outgoing) -> int:
        """Queue a message. Raises ConflictError for the chat of another patient."""
        if outgoing.chat_id != self._patient_id:
            raise ConflictError("a message goes to the patient whose records these are")
        row_id = await self._session.new_id(table)
        values = {
            "id": row_id,
            "patient_id": self._patient_id,
            "act": outgoing.act,
            "state": OutgoingState.PENDING,
            "priority": int(outgoing.priority),
            "payload": for_row(dict(outgoing.payload), self._patient_id, row_id),
            "not_after": outgoing.not_after,
            "message_id": outgoing.message_id,
            "callback_id": outgoing.callback_id,
            "silent": outgoing.silent,
            "prompt_id": outgoing.prompt_id,
            "firing_id": outgoing.firing_id,
            "recovered": False,
        }
        self._session.rings.add(DELIVER)
        await self._session.put(_INSERT, [values])
        return row_id
