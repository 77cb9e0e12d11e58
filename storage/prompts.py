"""Prompts: one patient's check-ins, one a kind and local day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select, update

from journal.asked import Asked
from journal.records import Prompt, PromptKind, PromptState
from storage.conflict import insert_new
from storage.session import Session
from storage.tables import prompt as table

_COLUMNS = (table.c.id, table.c.kind, table.c.day, table.c.state, table.c.at, table.c.message_id)
_INSERT = insert_new(table, "patient_id", "kind", "day").returning(*_COLUMNS)
_OWN = select(*_COLUMNS).where(table.c.patient_id == bindparam("patient"))
_GET = _OWN.where(table.c.id == bindparam("id"))
_OF_DAY = _OWN.where(table.c.kind == bindparam("kind"), table.c.day == bindparam("day"))
_BETWEEN = _OWN.where(table.c.day.between(bindparam("first"), bindparam("last"))).order_by(
    table.c.day, table.c.at, table.c.id
)
_EARLIER = table.alias("earlier")
_NEWEST = (
    select(func.max(_EARLIER.c.day))
    .where(
        _EARLIER.c.patient_id == table.c.patient_id,
        _EARLIER.c.kind.in_(bindparam("kinds", expanding=True)),
        _EARLIER.c.day >= bindparam("first"),
        _EARLIER.c.day < bindparam("today"),
    )
    .scalar_subquery()
)
#: What a check-in of a day has to know of, of many patients at once: of weeks of answers one row is read.
FOR_DAY = (
    select(table.c.patient_id, *_COLUMNS)
    .where(
        table.c.patient_id.in_(bindparam("patients", expanding=True)),
        table.c.day.between(bindparam("first"), bindparam("today")),
        or_(table.c.state == PromptState.ASKED, table.c.day == bindparam("today"), table.c.day == _NEWEST),
    )
    .order_by(table.c.day, table.c.at, table.c.id)
)
#: `at` moves with every mark, so that the day decides which one is newest, then the row.
_NEWEST_ASKED = (
    _OWN.where(table.c.state.in_([PromptState.ASKED, PromptState.LATER]))
    .order_by(table.c.day.desc(), table.c.id.desc())
    .limit(1)
)
_CHANGE = update(table).where(table.c.patient_id == bindparam("patient"), table.c.id == bindparam("prompt"))
_MARK = _CHANGE.values(state=bindparam("state_"), at=bindparam("at_"))
_SHOWN = _CHANGE.values(message_id=bindparam("message"))


def for_day(patients: Sequence[int], asked: Asked) -> dict[str, Any]:
    """The values of FOR_DAY."""
    return {
        "patients": list(patients),
        "first": asked.first,
        "today": asked.day,
        "kinds": list(asked.kinds),
    }


class Prompts:
    """One patient's prompts."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def put(self, kind: PromptKind, day: date, state: PromptState, at: datetime) -> Prompt:
        """The prompt of (kind, day): the one that is there, else a new one with this state."""
        values = {"patient_id": self._patient_id, "kind": kind, "day": day, "state": state, "at": at}
        row = await self._session.row(_INSERT, values)
        if row is not None:
            return Prompt(*row)
        return await self._there(kind, day)

    async def get(self, prompt_id: int) -> Prompt | None:
        """The prompt, if it is theirs."""
        return await self._read(_GET, id=prompt_id)

    async def of_day(self, kind: PromptKind, day: date) -> Prompt | None:
        """The prompt of a local day."""
        return await self._read(_OF_DAY, kind=kind, day=day)

    async def mark(self, prompt_id: int, state: PromptState, at: datetime) -> None:
        """Its state changed at this instant."""
        await self._change(_MARK, prompt_id, state_=state, at_=at)

    async def shown(self, prompt_id: int, message_id: int | None) -> None:
        """It can be seen in this message; None when the message is gone."""
        await self._change(_SHOWN, prompt_id, message=message_id)

    async def between(self, first: date, last: date) -> list[Prompt]:
        """Prompts of these local dates, both ends included, by day."""
        values = {"patient": self._patient_id, "first": first, "last": last}
        return [Prompt(*row) for row in await self._session.rows(_BETWEEN, values)]

    async def for_day(self, asked: Asked) -> list[Prompt]:
        """What is still asked since `first`, what `day` has, and the newest of `kinds` before it, by day."""
        rows = await self._session.rows(FOR_DAY, for_day([self._patient_id], asked))
        return [Prompt(*row[1:]) for row in rows]

    async def newest_asked(self) -> Prompt | None:
        """The newest one that still waits for an answer (asked, or put off)."""
        return await self._read(_NEWEST_ASKED)

    async def _there(self, kind: PromptKind, day: date) -> Prompt:
        found = await self.of_day(kind, day)
        if found is None:
            raise LookupError("a prompt was neither inserted nor there")
        return found

    async def _read(self, statement: Any, **values: Any) -> Prompt | None:
        row = await self._session.row(statement, {"patient": self._patient_id, **values})
        return None if row is None else Prompt(*row)

    async def _change(self, statement: Any, prompt_id: int, **values: Any) -> None:
        await self._session.change(statement, {"patient": self._patient_id, "prompt": prompt_id, **values})
