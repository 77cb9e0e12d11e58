"""Carers: the links of one person, as the patient who is cared for and as the one who cares."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from journal.records import Carer
from storage.conflict import insert_new
from storage.session import Session
from storage.tables_carers import carer as table
from storage.tables_carers import ticket

_ADD = insert_new(table, "patient_id", "carer_id").returning(table.c.id)
_OWN = select(table).where(table.c.patient_id == bindparam("patient")).order_by(table.c.id)
_CARES = select(table).where(table.c.carer_id == bindparam("patient")).order_by(table.c.id)
_MINE = table.c.patient_id == bindparam("patient")
_MINE_TO_DO = table.c.carer_id == bindparam("patient")
_END = delete(table).where(_MINE, table.c.id == bindparam("link"))
_STOP = delete(table).where(_MINE_TO_DO, table.c.id == bindparam("link"))
_TELL = update(table).where(_MINE, table.c.id == bindparam("link")).values(told=bindparam("told_"))
_USE = insert_new(ticket, "nonce").returning(ticket.c.nonce)
_TIDY = delete(ticket).where(ticket.c.expires < bindparam("now"))


class Carers:
    """One person's links. Every statement names the person on one side of the link."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def add(self, carer_id: int, since: datetime) -> bool:
        """Let somebody log for this patient; False when they may already."""
        values = {"patient_id": self._patient_id, "carer_id": carer_id, "since": since, "told": False}
        return bool(await self._session.rows(_ADD, values))

    async def all(self) -> Sequence[Carer]:
        """Who may log for this patient."""
        return await self._read(_OWN)

    async def cares_for(self) -> Sequence[Carer]:
        """For whom this person may log."""
        return await self._read(_CARES)

    async def end(self, link: int) -> bool:
        """The patient ends a link of theirs."""
        return await self._session.change(_END, {"patient": self._patient_id, "link": link}) == 1

    async def stop(self, link: int) -> bool:
        """The carer ends a link of theirs."""
        return await self._session.change(_STOP, {"patient": self._patient_id, "link": link}) == 1

    async def tell(self, link: int, told: bool) -> bool:
        """Whether this carer hears that a day went without an answer."""
        values = {"patient": self._patient_id, "link": link, "told_": told}
        return await self._session.change(_TELL, values) == 1

    async def use(self, nonce: bytes, expires: datetime) -> bool:
        """Use a ticket up; False when it was used before."""
        return bool(await self._session.rows(_USE, {"nonce": nonce, "expires": expires}))

    async def tidy(self, now: datetime) -> None:
        """Used tickets that have expired are worth no row."""
        await self._session.change(_TIDY, {"now": now})

    async def _read(self, statement: object) -> Sequence[Carer]:
        rows = await self._session.rows(statement, {"patient": self._patient_id})  # type: ignore[arg-type]
        return [Carer(row.id, row.patient_id, row.carer_id, row.since, row.told) for row in rows]
