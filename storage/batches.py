"""Batches: one patient's messages that became entries."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select

from journal.records import Batch
from pacing.entries import Source
from storage.session import Session
from storage.tables import batch as table

_INSERT = insert(table).returning(table.c.id)
_OWN = select(table.c.id, table.c.at, table.c.source, table.c.message_id).where(
    table.c.patient_id == bindparam("patient")
)
_GET = _OWN.where(table.c.id == bindparam("id"))
_LAST = _OWN.order_by(table.c.id.desc()).limit(1)
_OF_MESSAGE = _OWN.where(table.c.message_id == bindparam("message")).order_by(table.c.id.desc()).limit(1)


class Batches:
    """One patient's batches."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def open(
        self, at: datetime, source: Source, message_id: int | None, words: int | None = None
    ) -> Batch:
        """A new batch; `words` is how many the message had."""
        values = {
            "patient_id": self._patient_id,
            "at": at,
            "source": source,
            "message_id": message_id,
            "words": words,
        }
        return Batch(await self._session.insert(_INSERT, values), at, source, message_id)

    async def get(self, batch_id: int) -> Batch | None:
        """The batch, if it is theirs."""
        return await self._read(_GET, id=batch_id)

    async def last(self) -> Batch | None:
        """The newest one."""
        return await self._read(_LAST)

    async def of_message(self, message_id: int) -> Batch | None:
        """The newest one that this message of theirs became."""
        return await self._read(_OF_MESSAGE, message=message_id)

    async def _read(self, statement: Any, **values: Any) -> Batch | None:
        row = await self._session.row(statement, {"patient": self._patient_id, **values})
        return None if row is None else Batch(*row)
