"""The backlog: slots that are claimed and wait to become messages."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, func, select, update

from journal.records import Schedule
from pacing.schedule import Due
from storage.ahead import Ahead, Asks, read_ahead
from storage.conflict import insert_new
from storage.lanes import Lanes
from storage.seats import Seat, Seats
from storage.session import AnyRow, Session
from storage.tables import schedule, slot

#: A schedule, and where it goes on.
Move = tuple[Schedule, Due]

_MOVE = (
    update(schedule)
    .where(schedule.c.id == bindparam("schedule"), schedule.c.due_at == bindparam("seen"))
    .values(due_at=bindparam("next_at"), slot=bindparam("next_slot"))
)
_FIRED = insert_new(slot, "schedule_id", "slot")
_NEXT = (
    select(slot, schedule.c.kind, schedule.c.ref, schedule.c.rule)
    .join_from(slot, schedule, slot.c.schedule_id == schedule.c.id, isouter=True)
    .where(slot.c.waiting.is_not(None))
    .order_by(slot.c.id)
    .limit(bindparam("most"))
)
_COUNT = select(func.count()).where(slot.c.waiting.is_not(None))
_DONE = (
    update(slot)
    .where(slot.c.schedule_id == bindparam("schedule"), slot.c.slot == bindparam("at"))
    .values(waiting=None)
)
_HUSH = update(slot).where(slot.c.waiting.is_not(None)).values(waiting=None)


class Backlog:
    """For the ticker: of many who are due together all are claimed at once, and shown as room is made.

    Who waits is asked with the words that are right when their turn comes, an hour after they fell due if
    need be: what they said meanwhile counts. Whatever dies, a slot is claimed once and shown once.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def put(self, moves: Sequence[Move]) -> None:
        """Claim the slots of schedules read in this unit. One that has fired before is not shown again."""
        if self._session.shared:  # another process may have moved one between its being read and held
            moves = [move for move in moves if await self._session.change(_MOVE, _moved(*move)) == 1]
        elif moves:
            await self._session.change_all(_MOVE, [_moved(*move) for move in moves])
        if moves:
            await self._session.change_all(_FIRED, [_fired(row) for row, _ in moves])

    async def waits(self) -> bool:
        """Whether anybody does."""
        return await self._session.row(_NEXT, {"most": 1}) is not None

    async def waiting_count(self) -> int:
        """How many wait."""
        row = await self._session.row(_COUNT, {})
        return int(row[0]) if row is not None else 0

    async def ahead(self, limit: int, asks: Asks) -> Ahead:
        """The next to be shown, with what showing them will ask for; see DueQueue.ahead."""
        if await Seats(self._session).take(Seat.TICKER) is None:
            return Ahead(self._session, [], {})
        rows = await self._session.rows(_NEXT, {"most": limit})
        held = await Lanes(self._session).hold_all({row.patient_id for row in rows})
        await self._forget([row for row in rows if row.kind is None and row.patient_id in held])
        known = [_schedule(row) for row in rows if row.kind is not None and row.patient_id in held]
        return await read_ahead(self._session, known, asks)

    async def done(self, row: Schedule) -> None:
        """It was shown, or never will be."""
        await self._session.change(_DONE, {"schedule": row.id, "at": row.slot})

    async def hush(self) -> int:
        """Nobody who waits is shown anything; how many they were."""
        return await self._session.change(_HUSH, {})

    async def _forget(self, rows: Sequence[AnyRow]) -> None:
        """Patients who no longer want what they had waited for."""
        for row in rows:
            await self._session.change(_DONE, {"schedule": row.schedule_id, "at": row.slot})


def _moved(row: Schedule, following: Due) -> dict[str, object]:
    return {"schedule": row.id, "seen": row.due_at, "next_at": following.at, "next_slot": following.slot}


def _fired(row: Schedule) -> dict[str, object]:
    return {
        "patient_id": row.patient_id,
        "schedule_id": row.id,
        "slot": row.slot,
        "waiting": row.due_at,
    }


def _schedule(row: AnyRow) -> Schedule:
    return Schedule(
        row.patient_id, row.kind, row.waiting, row.slot, row.rule, ref=row.ref, id=row.schedule_id
    )
