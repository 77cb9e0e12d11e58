"""What comes back with a backup: erased patients, messages that were sent since, times that have passed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from journal.records import Act, FiringState, PromptState, ReminderState, Schedule, ScheduleKind
from pacing.schedule import Due, next_due
from storage.backlog import Backlog
from storage.due import DueQueue
from storage.erased import Hashes
from storage.records import Records
from storage.session import Session
from storage.tables import ERASED, IncomingState, OutgoingState, incoming, outgoing, patient
from storage.types import keyed

#: The reason that rows of the intake give: not the name of an error, since nothing failed.
REASON = "Restored"

_WAITING = (OutgoingState.PENDING, OutgoingState.SENDING)
_FAREWELLS = delete(outgoing).where(outgoing.c.act == Act.FAREWELL)
_UNSENT = (
    update(outgoing)
    .where(outgoing.c.state.in_(_WAITING))
    .values(state=OutgoingState.EXPIRED, payload=None, callback_id=None)
)
_UNREAD = (
    update(incoming)
    .where(incoming.c.state == IncomingState.WAITING)
    .values(state=IncomingState.SET_ASIDE, reason=REASON)
)
_PATIENTS = (
    select(patient.c.id, patient.c.joined)
    .where(patient.c.id > bindparam("after"))
    .order_by(patient.c.id)
    .limit(bindparam("most"))
)


class Returning:
    """Brings a restored database to the present, before anybody works on it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def erased(self, hashes: Hashes, after: int, limit: int) -> tuple[Sequence[int], int | None]:
        """Of the next patients those who were erased, and the id to go on after; None at the end.

        Who came back after the erasure joined later than the one who was erased, and stays.
        """
        rows = await self._session.rows(_PATIENTS, {"after": after, "most": limit})
        dialect = self._session.dialect
        gone = [
            row.id
            for row in rows
            if (joined := hashes.get(keyed(dialect, ERASED, row.id))) is not None and row.joined <= joined
        ]
        return gone, rows[-1].id if len(rows) == limit else None

    async def hush(self) -> tuple[int, int]:
        """Send nothing that was waiting: it may have been sent since. Messages given up, updates set aside.

        An update that waited was worked on since, or speaks of a moment that has passed: it is kept, sealed.
        """
        await self._session.change(_FAREWELLS, {})
        await Backlog(self._session).hush()
        return await self._session.change(_UNSENT, {}), await self._session.change(_UNREAD, {})

    async def move_on(self, now: datetime, limit: int) -> int:
        """Schedules that have fallen due go to their next instant after `now`, unasked; how many were due."""
        rows = await DueQueue(self._session).due(now, limit)
        for row in rows:
            await self._move(row, now)
        return len(rows)

    async def _move(self, row: Schedule, now: datetime) -> None:
        records = Records(self._session, row.patient_id)
        known = await records.patient()
        following: Due | None = None
        if row.rule is not None and known is not None:
            following = next_due(row.rule, known.tz, now)
        await DueQueue(self._session).claim(row, following)
        if following is None:
            await _close(records, row, now)


async def _close(records: Records, row: Schedule, now: datetime) -> None:
    """What fires once may have fired since: its buttons still work, and nothing is said."""
    match row.kind:
        case ScheduleKind.REMINDER:
            await records.reminders.fire(row.ref, row.slot, FiringState.NOT_ASKED, now)
            await records.reminders.mark(row.ref, ReminderState.DONE)
        case ScheduleKind.SNOOZE:
            await records.reminders.mark_firing(row.ref, FiringState.FIRED, now)
        case ScheduleKind.LATER:
            await records.prompts.mark(row.ref, PromptState.NO_ANSWER, now)
        case _:
            return
