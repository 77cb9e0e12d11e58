"""The due queue: schedules of all patients that have fallen due, each slot claimed once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, bindparam, delete, select, update

from journal.records import Schedule
from pacing.schedule import Due
from storage.ahead import Ahead, Asks, read_ahead
from storage.conflict import insert_new
from storage.lanes import Lanes
from storage.patients import patients
from storage.schedules import schedule_of
from storage.seats import Seat, Seats
from storage.session import AnyRow, Session
from storage.tables import schedule as table
from storage.tables import slot

_AT: BindParameter[Any] = bindparam("at")
_FIRST = select(table.c.due_at).where(table.c.due_at <= bindparam("now")).order_by(table.c.due_at).limit(1)
_NEWEST = select(table.c.id).order_by(table.c.id.desc()).limit(1)
_TOGETHER = select(table).where(table.c.due_at == _AT).order_by(table.c.id).limit(bindparam("most"))
_FROM = _TOGETHER.where(table.c.id >= bindparam("turn"))
_BEFORE = _TOGETHER.where(table.c.id < bindparam("turn"))
_AFTER = (
    select(table)
    .where(table.c.due_at > _AT, table.c.due_at <= bindparam("now"))
    .order_by(table.c.due_at, table.c.id)
    .limit(bindparam("most"))
)
_SEEN = (table.c.id == bindparam("schedule"), table.c.due_at == bindparam("seen"))
_MOVE = update(table).where(*_SEEN).values(due_at=bindparam("next_at"), slot=bindparam("next_slot"))
_END = delete(table).where(*_SEEN)
_FIRED = insert_new(slot, "schedule_id", "slot")


class DueQueue:
    """For the ticker: what is due, and who gets to say so."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def due(self, now: datetime, limit: int) -> list[Schedule]:
        """Schedules due at or before `now`, the longest overdue first.

        Telegram takes some thirty messages a second, so that of many who are asked at the same minute the
        last ones wait (STACK.md). Everybody keeps the minute that they chose; who comes first changes from
        one instant to the next.
        """
        first = await self._session.row(_FIRST, {"now": now})
        if first is None:
            return []
        values = {"now": now, "at": first.due_at, "turn": await self._turn(first.due_at)}
        rows: list[AnyRow] = []
        for statement in (_FROM, _BEFORE, _AFTER):
            if len(rows) < limit:
                rows += await self._session.rows(statement, {**values, "most": limit - len(rows)})
        return [schedule_of(row) for row in rows]

    async def _turn(self, at: datetime) -> int:
        """The id that goes first of those due at an instant: any id, and the same one while they last."""
        newest = await self._session.row(_NEWEST, {})
        share = crc32(at.isoformat().encode()) / 2**32
        return 0 if newest is None else int(share * newest.id)

    async def held(self, now: datetime, limit: int) -> list[Schedule]:
        """What `due` gives, held against other processes until the commit.

        Nothing while another process is the one that looks; without those for whom another works just now.
        """
        if await Seats(self._session).take(Seat.TICKER) is None:
            return []
        rows = await self.due(now, limit)
        held = await Lanes(self._session).hold_all({row.patient_id for row in rows})
        return [row for row in rows if row.patient_id in held]

    async def ahead(self, rows: Sequence[Schedule], asks: Asks) -> Ahead:
        """These, with what showing them will ask for read for all of them together."""
        return await read_ahead(self._session, rows, asks)

    async def zones(self, rows: Sequence[Schedule]) -> dict[int, ZoneInfo]:
        """The zones of those whose rows these are."""
        found = await patients(self._session, {row.patient_id for row in rows})
        return {who: patient.tz for who, patient in found.items()}

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """A part of the unit that is all or nothing by itself: what raises in it undoes it, and goes on."""
        await self._session.say("SAVEPOINT apart")
        try:
            yield
        except BaseException:
            await self._session.say("ROLLBACK TO SAVEPOINT apart")
            await self._session.say("RELEASE SAVEPOINT apart")
            raise
        await self._session.say("RELEASE SAVEPOINT apart")

    async def claim(self, schedule: Schedule, next: Due | None) -> bool:  # noqa: A002  the contract's word
        """Move the schedule on to `next` (None: it ends), and say whether this slot is ours to show.

        False when somebody moved it since it was read, and when this slot has fired before.
        """
        if not await self._move(schedule, next):
            return False
        fired = {"patient_id": schedule.patient_id, "schedule_id": schedule.id, "slot": schedule.slot}
        return await self._session.change(_FIRED, fired) == 1

    async def _move(self, schedule: Schedule, following: Due | None) -> bool:
        seen: dict[str, Any] = {"schedule": schedule.id, "seen": schedule.due_at}
        if following is None:
            return await self._session.change(_END, seen) == 1
        moved = {**seen, "next_at": following.at, "next_slot": following.slot}
        return await self._session.change(_MOVE, moved) == 1
