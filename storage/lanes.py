"""Lanes: of several processes on one database, who works for a patient just now."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from sqlalchemy import bindparam, func, select

from storage.conflict import insert_new
from storage.session import Session
from storage.tables import IncomingState, entry, incoming, outgoing
from storage.tables_lanes import lane

#: The lane of updates that belong to nobody.
NOBODY = 0

_THIS = select(lane.c.patient_id).where(lane.c.patient_id == bindparam("patient"))
_TRY = _THIS.with_for_update(skip_locked=True)
_TRY_ALL = (
    select(lane.c.patient_id)
    .where(lane.c.patient_id.in_(bindparam("patients", expanding=True)))
    .with_for_update(skip_locked=True)
)
_WAIT = _THIS.with_for_update()
#: Lane and row in one statement: what was worked on since it was read is seen as such once both are locked.
_HELD = (
    select(incoming.c.id)
    .join_from(incoming, lane, lane.c.patient_id == func.coalesce(incoming.c.patient_id, NOBODY))
    .where(incoming.c.id == bindparam("row"), incoming.c.state == IncomingState.WAITING)
    .with_for_update(skip_locked=True)
    .cte("held")
)
#: Ids that most updates want, given out once the lane is held: they cost no trip of their own.
_SPARE = ((outgoing, 2), (entry, 3))
_TRY_FOR_ROW = select(
    _HELD.c.id,
    *(func.nextval(f"{table.name}_id_seq") for table, number in _SPARE for _ in range(number)),
)
_NEW = insert_new(lane, "patient_id")


class Lanes:
    """Holds a patient's lane until the commit. Where one process has the database, it holds them all.

    A killed process lets go of its lanes at once, since its transaction ends with its connection. Whoever
    reads and rewrites what belongs to a patient holds the lane, or two processes overwrite one another.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def make(self, patients: Iterable[int | None]) -> None:
        """Lanes for patients who may be new, before anybody else can know of them.

        If it were made when it is first wanted, the second who wants it would wait for that commit.
        """
        if self._session.shared:
            for patient_id in sorted({patient_id or NOBODY for patient_id in patients}):
                await self._session.change(_NEW, {"patient_id": patient_id})

    async def hold(self, patient_id: int) -> bool:
        """Take the lane, without waiting; False while another process works for this patient."""
        if not self._session.shared or await self._session.row(_TRY, {"patient": patient_id}):
            return True
        await self._session.change(_NEW, {"patient_id": patient_id})
        return await self._session.row(_TRY, {"patient": patient_id}) is not None

    async def hold_all(self, patients: Collection[int]) -> set[int]:
        """Take those lanes that can be had now; whose they are."""
        if not self._session.shared:
            return set(patients)
        held = await self._try_all(patients)
        if missed := set(patients) - held:
            await self.make(missed)
            held |= await self._try_all(missed)
        return held

    async def wait(self, patient_id: int) -> None:
        """Take the lane once it is free. For what is rare: everybody's commit here waits with it."""
        if self._session.shared and not await self._session.row(_WAIT, {"patient": patient_id}):
            await self._session.change(_NEW, {"patient_id": patient_id})
            await self._session.row(_WAIT, {"patient": patient_id})

    async def hold_for(self, row_id: int, patient_id: int | None) -> bool:
        """Take the lane for one stored update; False when another has it, or has worked on the update."""
        if not self._session.shared or await self._try_for_row(row_id):
            return True
        await self._session.change(_NEW, {"patient_id": patient_id or NOBODY})
        return await self._try_for_row(row_id)

    async def _try_for_row(self, row_id: int) -> bool:
        row = await self._session.row(_TRY_FOR_ROW, {"row": row_id})
        if row is None:
            return False
        spare = iter(row[1:])
        for table, number in _SPARE:
            self._session.keep_ids(table, list(islice(spare, number)))
        return True

    async def _try_all(self, patients: Collection[int]) -> set[int]:
        found = await self._session.rows(_TRY_ALL, {"patients": sorted(patients)})
        return {row.patient_id for row in found}
