"""The outbox: messages to be, committed with what caused them."""

from __future__ import annotations

from sqlalchemy import insert

from journal.records import Outgoing
from storage.errors import ConflictError
from storage.rings import DELIVER
from storage.session import Session
from storage.tables import OutgoingState
from storage.tables import outgoing as table

_INSERT = insert(table).returning(table.c.id)


class Outbox:
    """One patient's messages to be."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def put(self, outgoing: Outgoing) -> int:
        """Queue a message. Raises ConflictError for the chat of another patient."""
        if outgoing.chat_id != self._patient_id:
            raise ConflictError("a message goes to the patient whose records these are")
        values = {
            "patient_id": self._patient_id,
            "act": outgoing.act,
            "state": OutgoingState.PENDING,
            "priority": int(outgoing.priority),
            "payload": dict(outgoing.payload),
            "not_after": outgoing.not_after,
            "message_id": outgoing.message_id,
            "callback_id": outgoing.callback_id,
            "silent": outgoing.silent,
            "prompt_id": outgoing.prompt_id,
            "firing_id": outgoing.firing_id,
            "recovered": False,
        }
        self._session.rings.add(DELIVER)
        return await self._session.insert(_INSERT, values)
