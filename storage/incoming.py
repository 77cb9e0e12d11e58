"""The intake queue: raw updates, stored and committed before they are confirmed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, func, or_, select, update

from storage.binding import Shut, for_row
from storage.conflict import insert_new
from storage.lanes import NOBODY, Lanes
from storage.rings import WORK, Share
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
    kept: Shut[str] | str
    attempts: int

    @property
    def body(self) -> str:
        """Its JSON. Raises MisplacedError when it is another row's: one such row holds up no other."""
        if isinstance(self.kept, str):
            return self.kept
        return self.kept.open(self.update_id, self.patient_id)


class Taken(Enum):
    """Whose an update is: ours to work on now; of a patient for whom another process works; nobody's more."""

    OURS = "ours"
    BUSY = "busy"
    OVER = "over"


_PUT = insert_new(table, "update_id").returning(table.c.id)
_FOUND = (
    select(table.c.id, table.c.update_id, table.c.patient_id, table.c.body, table.c.attempts)
    .where(table.c.state == IncomingState.WAITING, table.c.id > bindparam("after"))
    .order_by(table.c.id)
    .limit(bindparam("most"))
)
_OTHERS = or_(table.c.patient_id.is_(None), table.c.patient_id.not_in(bindparam("without", expanding=True)))
_WAITING = _FOUND.where(_OTHERS)
_REMAINDER = func.abs(func.coalesce(table.c.patient_id, NOBODY)) % bindparam("of", type_=BigInteger())
_OF_SHARE = _WAITING.where(bindparam("place") == _REMAINDER)
_UP_TO = table.c.id <= bindparam("last")
_OF_ONE = _FOUND.where(_UP_TO, table.c.patient_id == bindparam("patient"))
_OF_NOBODY = _FOUND.where(_UP_TO, table.c.patient_id.is_(None))
_COUNT = select(func.count()).where(table.c.state == IncomingState.WAITING)
_STATE = select(table.c.state).where(table.c.id == bindparam("row"))
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
        new = [row for update in updates if (row := await self._put(update)) is not None]
        if new:
            self._session.rings.add(WORK)
            await Lanes(self._session).make(update.patient_id for update in updates)
        return new

    async def take(self, row: Waiting) -> Taken:
        """Take an update to work on it, until the commit: others may have read it waiting too."""
        if await Lanes(self._session).hold_for(row.id, row.patient_id):
            return Taken.OURS
        found = await self._session.row(_STATE, {"row": row.id})
        return Taken.BUSY if found is not None and found.state is IncomingState.WAITING else Taken.OVER

    async def waiting(
        self, limit: int, after: int = 0, without: Collection[int] = (), share: Share | None = None
    ) -> list[Waiting]:
        """Updates to be worked on with row ids above `after`, oldest first, of none of the patients given.

        With `share`, only of patients in that share.
        """
        values: dict[str, Any] = {"after": after, "most": limit, "without": list(without)}
        if share is None:
            return [Waiting(*row) for row in await self._session.rows(_WAITING, values)]
        values |= {"place": share.place, "of": share.of}
        return [Waiting(*row) for row in await self._session.rows(_OF_SHARE, values)]

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
                "body": for_row(raw.body, raw.update_id, raw.patient_id),
                "attempts": 0,
            },
        )
        return None if row is None else int(row.id)
