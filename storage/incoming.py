"""The intake queue: raw updates, stored and committed before they are confirmed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, or_, select, update

from storage.conflict import insert_new
from storage.session import Session
from storage.tables import IncomingState
from storage.tables import incoming as table


@dataclass(frozen=True, slots=True)
class RawUpdate:
    """An update as it came: `body` is its JSON, `patient_id` None when nobody can be made out."""

    update_id: int
    patient_id: int | None
    body: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A stored update that is still to be worked on. `attempts` counts the failures so far."""

    id: int
    update_id: int
    patient_id: int | None
    body: str
    attempts: int


_PUT = insert_new(table, "update_id").returning(table.c.id)
_FOUND = (
    select(table.c.id, table.c.update_id, table.c.patient_id, table.c.body, table.c.attempts)
    .where(table.c.state == IncomingState.WAITING, table.c.id > bindparam("after"))
    .order_by(table.c.id)
    .limit(bindparam("most"))
)
_OTHERS = or_(table.c.patient_id.is_(None), table.c.patient_id.not_in(bindparam("without", expanding=True)))
_WAITING = _FOUND.where(_OTHERS)
_UP_TO = table.c.id <= bindparam("last")
_OF_ONE = _FOUND.where(_UP_TO, table.c.patient_id == bindparam("patient"))
_OF_NOBODY = _FOUND.where(_UP_TO, table.c.patient_id.is_(None))
_COUNT = select(func.count()).where(table.c.state == IncomingState.WAITING)
_ONE = update(table).where(table.c.id == bindparam("row"))
_DONE = _ONE.values(state=IncomingState.DONE, body=None)
_FAILED = _ONE.values(attempts=table.c.attempts + 1).returning(table.c.attempts)
_SET_ASIDE = _ONE.values(state=IncomingState.SET_ASIDE, reason=bindparam("why"))
_LAST = select(table.c.update_id).order_by(table.c.id.desc()).limit(1)
_TIDY = delete(table).where(
    table.c.state != IncomingState.WAITING,
    table.c.id <= select(func.max(table.c.id)).scalar_subquery() - bindparam("keep"),
)


class Intake:
    """For the bot: what Telegram said, once each."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def put(self, updates: Sequence[RawUpdate]) -> list[int]:
        """Store updates; the ids of the rows that are new. An update_id that was seen before is left out."""
        new = [await self._put(update) for update in updates]
        return [row for row in new if row is not None]

    async def waiting(self, limit: int, after: int = 0, without: Collection[int] = ()) -> list[Waiting]:
        """Updates to be worked on with row ids above `after`, oldest first, of none of the patients given."""
        values = {"after": after, "most": limit, "without": list(without)}
        return [Waiting(*row) for row in await self._session.rows(_WAITING, values)]

    async def waiting_of(self, patient_id: int | None, limit: int, after: int, last: int) -> list[Waiting]:
        """Likewise of one patient, or of nobody, with row ids up to `last`."""
        values = {"after": after, "most": limit, "last": last}
        if patient_id is None:
            return [Waiting(*row) for row in await self._session.rows(_OF_NOBODY, values)]
        rows = await self._session.rows(_OF_ONE, {**values, "patient": patient_id})
        return [Waiting(*row) for row in rows]

    async def waiting_count(self) -> int:
        """How many are still to be worked on."""
        row = await self._session.row(_COUNT, {})
        return int(row[0]) if row is not None else 0

    async def done(self, row_id: int) -> None:
        """Worked on: the body goes, the update_id stays to recognise a repeat."""
        await self._session.change(_DONE, {"row": row_id})

    async def failed(self, row_id: int) -> int:
        """One more failure; how many there are now (0 when the row is gone)."""
        row = await self._session.row(_FAILED, {"row": row_id})
        return 0 if row is None else int(row.attempts)

    async def set_aside(self, row_id: int, reason: str) -> None:
        """Never tried again; the body stays, sealed. `reason` is the name of an error's class."""
        await self._session.change(_SET_ASIDE, {"row": row_id, "why": reason})

    async def last_update_id(self) -> int | None:
        """The update_id stored last (ids restart after a quiet week, so that it need not be the highest)."""
        row = await self._session.row(_LAST, {})
        return None if row is None else int(row.update_id)

    async def tidy(self, keep: int = 100_000) -> int:
        """Drop all but the newest `keep` rows, waiting ones excepted; how many went."""
        return await self._session.change(_TIDY, {"keep": keep})

    async def _put(self, raw: RawUpdate) -> int | None:
        row = await self._session.row(
            _PUT,
            {
                "update_id": raw.update_id,
                "patient_id": raw.patient_id,
                "state": IncomingState.WAITING,
                "body": raw.body,
                "attempts": 0,
            },
        )
        return None if row is None else int(row.id)
