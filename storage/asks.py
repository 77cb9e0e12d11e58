"""Asks: open questions of the bot to one patient."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from journal.records import Ask, AskKind
from storage.binding import for_row
from storage.session import Session
from storage.tables import ask as table

_INSERT = insert(table)
_OWN = select(table.c.id, table.c.kind, table.c.at, table.c.payload, table.c.closed).where(
    table.c.patient_id == bindparam("patient")
)
_GET = _OWN.where(table.c.id == bindparam("id"))
_NEWEST_OPEN = _OWN.where(table.c.closed.is_(False)).order_by(table.c.id.desc()).limit(1)
_CLOSE = (
    update(table)
    .where(table.c.patient_id == bindparam("patient"), table.c.id == bindparam("ask"))
    .values(closed=True)
)


class Asks:
    """One patient's questions."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def open(self, kind: AskKind, payload: Mapping[str, Any], at: datetime) -> Ask:
        """A new question; older ones stay open, so that their buttons work."""
        row_id = await self._session.new_id(table)
        values = {
            "id": row_id,
            "patient_id": self._patient_id,
            "kind": kind,
            "at": at,
            "payload": for_row(dict(payload), self._patient_id, row_id),
            "closed": False,
        }
        await self._session.put(_INSERT, [values])
        return Ask(row_id, kind, at, dict(payload))

    async def get(self, ask_id: int) -> Ask | None:
        """The question, if it is theirs."""
        return await self._read(_GET, id=ask_id)

    async def newest_open(self) -> Ask | None:
        """The newest one that is still open."""
        return await self._read(_NEWEST_OPEN)

    async def close(self, ask_id: int) -> None:
        """It is answered, or nobody waits for it any more."""
        await self._session.change(_CLOSE, {"patient": self._patient_id, "ask": ask_id})

    async def _read(self, statement: Any, **values: Any) -> Ask | None:
        row = await self._session.row(statement, {"patient": self._patient_id, **values})
        if row is None:
            return None
        return Ask(row.id, row.kind, row.at, row.payload.open(self._patient_id, row.id), row.closed)
