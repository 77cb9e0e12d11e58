"""Reminders: one patient's reminders, and each firing of them once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from journal.records import Firing, FiringState, ReminderRow, ReminderState
from pacing.schedule import Rule
from storage.binding import for_row
from storage.conflict import insert_new
from storage.session import AnyRow, Session
from storage.tables import firing, reminder

_ROW = (
    reminder.c.id,
    reminder.c.task,
    reminder.c.rule,
    reminder.c.at,
    reminder.c.state,
    reminder.c.created,
)
_INSERT = insert(reminder)
_OWN = select(*_ROW).where(reminder.c.patient_id == bindparam("patient"))
_GET = _OWN.where(reminder.c.id == bindparam("id"))
_ACTIVE = _OWN.where(reminder.c.state.in_([ReminderState.ACTIVE, ReminderState.PAUSED])).order_by(
    reminder.c.id
)
_CHANGE = update(reminder).where(
    reminder.c.patient_id == bindparam("patient"), reminder.c.id == bindparam("reminder")
)
_MARK = _CHANGE.values(state=bindparam("state_"))
_MOVE = _CHANGE.values(rule=bindparam("rule_"), at=bindparam("at_"))

_FIRING = (firing.c.id, firing.c.reminder_id, firing.c.slot, firing.c.state, firing.c.at, firing.c.message_id)
_FIRE = insert_new(firing, "patient_id", "reminder_id", "slot").returning(*_FIRING)
_OWN_FIRINGS = select(*_FIRING).where(firing.c.patient_id == bindparam("patient"))
_GET_FIRING = _OWN_FIRINGS.where(firing.c.id == bindparam("id"))
_LAST_FIRING = _OWN_FIRINGS.order_by(firing.c.id.desc()).limit(1)
_MARK_FIRING = (
    update(firing)
    .where(firing.c.patient_id == bindparam("patient"), firing.c.id == bindparam("firing"))
    .values(state=bindparam("state_"), at=bindparam("at_"))
)


class Reminders:
    """One patient's reminders and firings. Cancelled and done ones stay as history."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def add(self, task: str, rule: Rule | None, at: datetime | None, created: datetime) -> ReminderRow:
        """A new active reminder."""
        state = ReminderState.ACTIVE
        row_id = await self._session.new_id(reminder)
        sealed = for_row(task, self._patient_id, row_id)
        values = {"id": row_id, "task": sealed, "rule": rule, "at": at, "state": state, "created": created}
        await self._session.put(_INSERT, [{"patient_id": self._patient_id, **values}])
        return ReminderRow(row_id, task, rule, at, state, created)

    async def get(self, reminder_id: int) -> ReminderRow | None:
        """The reminder, if it is theirs."""
        row = await self._session.row(_GET, self._own(id=reminder_id))
        return None if row is None else self._reminder(row)

    async def active(self) -> list[ReminderRow]:
        """Active and paused ones, oldest first."""
        return [self._reminder(row) for row in await self._session.rows(_ACTIVE, self._own())]

    async def mark(self, reminder_id: int, state: ReminderState) -> None:
        """Its life goes on."""
        await self._session.change(_MARK, self._own(reminder=reminder_id, state_=state))

    async def move(self, reminder_id: int, rule: Rule | None, at: datetime | None) -> None:
        """Another rule or instant for the same words."""
        await self._session.change(_MOVE, self._own(reminder=reminder_id, rule_=rule, at_=at))

    async def fire(self, reminder_id: int, slot: datetime, state: FiringState, at: datetime) -> Firing | None:
        """The firing of this slot, or None when it has fired before. ConflictError for a foreign reminder."""
        values = {"reminder_id": reminder_id, "slot": slot, "state": state, "at": at}
        row = await self._session.row(_FIRE, {"patient_id": self._patient_id, **values})
        return None if row is None else Firing(*row)

    async def firing(self, firing_id: int) -> Firing | None:
        """The firing, if it is theirs."""
        return await self._firing(_GET_FIRING, id=firing_id)

    async def mark_firing(self, firing_id: int, state: FiringState, at: datetime) -> None:
        """What became of it, and when."""
        await self._session.change(_MARK_FIRING, self._own(firing=firing_id, state_=state, at_=at))

    async def last_firing(self) -> Firing | None:
        """The newest one."""
        return await self._firing(_LAST_FIRING)

    async def _firing(self, statement: Any, **values: Any) -> Firing | None:
        row = await self._session.row(statement, self._own(**values))
        return None if row is None else Firing(*row)

    def _reminder(self, row: AnyRow) -> ReminderRow:
        task = row.task.open(self._patient_id, row.id)
        return ReminderRow(row.id, task, row.rule, row.at, row.state, row.created)

    def _own(self, **values: Any) -> dict[str, Any]:
        return {"patient": self._patient_id, **values}
