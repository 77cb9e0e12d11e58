"""The outgoing queue: what is committed is sent, by priority, one at a time in a chat."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, delete, exists, func, or_, select, update

from journal.records import Act, Outgoing, Priority
from storage.errors import MisplacedError
from storage.session import AnyRow, Session
from storage.tables import OutgoingState, firing, prompt
from storage.tables import outgoing as table

log = logging.getLogger("pacenote.storage")

_next = table.alias("next")
_ahead = table.alias("ahead")
_now: BindParameter[Any] = bindparam("now")
#: What goes before a row in its chat, or keeps the chat waiting.
_first = or_(
    _ahead.c.not_before > _now,
    _ahead.c.priority < _next.c.priority,
    and_(_ahead.c.priority == _next.c.priority, _ahead.c.id < _next.c.id),
)
_pending = and_(_ahead.c.state == OutgoingState.PENDING, _ahead.c.not_after > _now, _first)
_held = exists().where(
    _ahead.c.patient_id == _next.c.patient_id, or_(_ahead.c.state == OutgoingState.SENDING, _pending)
)
_READY = (
    select(_next.c.id)
    .where(
        _next.c.state == OutgoingState.PENDING,
        _next.c.priority <= bindparam("lowest"),
        _next.c.not_after > _now,
        or_(_next.c.not_before.is_(None), _next.c.not_before <= _now),
        _next.c.patient_id.not_in(bindparam("busy", expanding=True)),
        ~_held,
    )
    .order_by(_next.c.priority, _next.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=_next)  # who floods may lose rows to another process just now
)
_CLAIM = update(table).where(table.c.id.in_(_READY)).values(state=OutgoingState.SENDING).returning(table)
_ONE = update(table).where(table.c.id == bindparam("row"))
_SENT = _ONE.values(
    state=OutgoingState.SENT,
    payload=None,
    callback_id=None,
    sent_message_id=bindparam("sent_id"),
    sent_at=bindparam("at"),
).returning(table.c.patient_id, table.c.act, table.c.prompt_id, table.c.firing_id)
_FAREWELL = delete(table).where(table.c.id == bindparam("row"))
_FAILED = _ONE.values(
    state=OutgoingState.FAILED, payload=None, callback_id=None, reason=bindparam("why")
).returning(table.c.act)
_AGAIN = _ONE.where(table.c.state == OutgoingState.SENDING).values(
    state=OutgoingState.PENDING, not_before=bindparam("from_")
)
_EXPIRE = (
    update(table)
    .where(table.c.state == OutgoingState.PENDING, table.c.not_after <= bindparam("now"))
    .values(state=OutgoingState.EXPIRED, payload=None, callback_id=None)
)
_LEFT = table.c.state == OutgoingState.SENDING
#: Sending these twice is harmless or is known from its slot: still one entry (TELEGRAM.md, Outgoing).
_TWICE = or_(
    table.c.prompt_id.is_not(None),
    table.c.firing_id.is_not(None),
    table.c.act.in_([Act.EDIT, Act.DELETE, Act.READ]),
)
_RETRY = (
    update(table)
    .where(_LEFT, table.c.recovered.is_(False), table.c.not_after > bindparam("now"), _TWICE)
    .values(state=OutgoingState.PENDING, recovered=True, not_before=None)
)
#: Nothing stays of a farewell, whether it arrived or not.
_LAST_WORDS = delete(table).where(_LEFT, table.c.act == Act.FAREWELL)
_UNCERTAIN = update(table).where(_LEFT).values(state=OutgoingState.UNCERTAIN, payload=None, callback_id=None)
_THIS = table.c.id == bindparam("row")
_OTHERS = table.c.id.not_in(bindparam("but", expanding=True))
_RETRY_OTHERS = _RETRY.where(_OTHERS)
_END_OTHERS = (_LAST_WORDS.where(_OTHERS), _UNCERTAIN.where(_OTHERS))
_UNCLAIM = (
    update(table)
    .where(table.c.id.in_(bindparam("rows", expanding=True)), _LEFT, table.c.recovered.is_(False))
    .values(state=OutgoingState.PENDING)
)
_RETRY_THIS = _RETRY.where(_THIS)
_END_THIS = (_LAST_WORDS.where(_THIS), _UNCERTAIN.where(_THIS))
#: What may be given up for a patient who floods, the first first (FAULTS.md, T9); never a reminder, never
#: the answer to a tap, which costs no new message.
_SHEDDABLE = [Priority.NOTE, Priority.SUMMARY, Priority.CHECKIN, Priority.REPLY]
_OF_CHAT = (table.c.patient_id == bindparam("patient"), table.c.state == OutgoingState.PENDING)
_LOAD = select(func.count()).where(*_OF_CHAT)
_LEAST = (
    select(table.c.id)
    .where(*_OF_CHAT, table.c.priority.in_([int(one) for one in _SHEDDABLE]), table.c.act != Act.FAREWELL)
    .order_by(table.c.priority.desc(), table.c.id)
    .limit(bindparam("most"))
)
_SHED = (
    update(table)
    .where(table.c.id.in_(_LEAST), table.c.state == OutgoingState.PENDING)
    .values(state=OutgoingState.EXPIRED, payload=None, callback_id=None, reason="Flood")
)
_WAITING = select(func.count()).where(table.c.state == OutgoingState.PENDING)
_TIDY = delete(table).where(
    table.c.state.not_in([OutgoingState.PENDING, OutgoingState.SENDING]),
    table.c.not_after < bindparam("before"),
)
_SHOWN = {
    name: update(parent)
    .where(parent.c.id == bindparam("row"), parent.c.patient_id == bindparam("patient"))
    .values(message_id=bindparam("sent_id"))
    for name, parent in (("prompt_id", prompt), ("firing_id", firing))
}


class OutgoingQueue:
    """For delivery: pending → sending → sent | uncertain | failed | expired. What is over keeps no text."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def claim(
        self, now: datetime, limit: int, busy: Collection[int] = (), lowest: Priority = Priority.NOTE
    ) -> list[Outgoing]:
        """Take rows to be sent now, by priority down to `lowest`, then age; none of the chats in `busy`.

        At most one row a chat is on its way, and none while a row of that chat has to wait (`again`).
        """
        values = {"now": now, "most": limit, "busy": list(busy), "lowest": int(lowest)}
        rows = await self._session.rows(_CLAIM, values)
        opened = [await self._opened(row) for row in sorted(rows, key=lambda row: (row.priority, row.id))]
        return [row for row in opened if row is not None]

    async def sent(self, row_id: int, message_id: int | None, at: datetime) -> None:
        """It arrived: the text goes, the prompt or firing learns its message. Nothing stays of a farewell."""
        values = {"row": row_id, "sent_id": message_id, "at": at}
        row = await self._session.row(_SENT, values)
        if row is not None and message_id is not None:
            await self._show(row, message_id)
        if row is not None and row.act is Act.FAREWELL:
            await self._session.change(_FAREWELL, {"row": row_id})

    async def failed(self, row_id: int, reason: str) -> None:
        """It never will arrive. `reason` is the name of an error's class, never its words."""
        row = await self._session.row(_FAILED, {"row": row_id, "why": reason})
        if row is not None and row.act is Act.FAREWELL:
            await self._session.change(_FAREWELL, {"row": row_id})

    async def again(self, row_id: int, not_before: datetime) -> None:
        """It did not arrive; its chat waits until then."""
        await self._session.change(_AGAIN, {"row": row_id, "from_": not_before})

    async def expire(self, now: datetime) -> int:
        """Give up what is too late; how many rows."""
        return await self._session.change(_EXPIRE, {"now": now})

    async def shed(self, patient_id: int, keep: int) -> int:
        """Leave about `keep` messages waiting for a patient who floods; how many were given up.

        Notes go first, then summaries, check-ins, and the oldest replies last.
        """
        row = await self._session.row(_LOAD, {"patient": patient_id})
        excess = (int(row[0]) if row is not None else 0) - keep
        if excess <= 0:
            return 0
        return await self._session.change(_SHED, {"patient": patient_id, "most": excess})

    async def recover(self, now: datetime, but: Collection[int] = ()) -> int:
        """When a process begins to send: what the one before had on its way. How many rows.

        Check-ins, reminders, edits and removals go back to pending, once; whether the others arrived
        nobody knows. `but` are the rows of which this process knows it.
        """
        number = await self._session.change(_RETRY_OTHERS, {"now": now, "but": list(but)})
        for end in _END_OTHERS:
            number += await self._session.change(end, {"but": list(but)})
        return number

    async def unclaim(self, rows: Collection[int]) -> None:
        """Back to pending, where nobody has judged them since: they were claimed, and surely never sent."""
        if rows:
            await self._session.change(_UNCLAIM, {"rows": list(rows)})

    async def uncertain(self, row_id: int, now: datetime) -> bool:
        """Nobody knows whether it arrived: whether it goes out once more. The row remembers that it did.

        A check-in or a reminder does, unless it is too late or a crash has repeated it already.
        """
        if await self._session.change(_RETRY_THIS, {"row": row_id, "now": now}):
            return True
        for end in _END_THIS:
            await self._session.change(end, {"row": row_id})
        return False

    async def waiting_count(self) -> int:
        """How many rows are pending."""
        row = await self._session.row(_WAITING, {})
        return int(row[0]) if row is not None else 0

    async def tidy(self, before: datetime) -> int:
        """Drop rows that are over and whose time ended before this; how many went."""
        return await self._session.change(_TIDY, {"before": before})

    async def _opened(self, row: AnyRow) -> Outgoing | None:
        """The message; one that was sealed for another row is never sent, and holds up nobody."""
        try:
            return _outgoing(row)
        except MisplacedError as error:
            log.exception("message %d is given up", row.id)
            await self.failed(row.id, type(error).__name__)
            return None

    async def _show(self, row: AnyRow, message_id: int) -> None:
        for name, statement in _SHOWN.items():
            if (ref := getattr(row, name)) is not None:
                values = {"row": ref, "patient": row.patient_id, "sent_id": message_id}
                await self._session.change(statement, values)


def _outgoing(row: AnyRow) -> Outgoing:
    return Outgoing(
        chat_id=row.patient_id,
        act=row.act,
        payload=row.payload.open(row.patient_id, row.id),
        priority=Priority(row.priority),
        not_after=row.not_after,
        message_id=row.message_id,
        callback_id=row.callback_id,
        silent=row.silent,
        prompt_id=row.prompt_id,
        firing_id=row.firing_id,
        id=row.id,
    )
