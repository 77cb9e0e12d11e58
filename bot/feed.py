"""The feed: which waiting updates come into memory next, and which are another process' to work on."""

import asyncio
from collections.abc import Callable, Collection

from bot.lanes import NOBODY, Lane
from storage.incoming import Waiting
from storage.rings import Share
from storage.store import Store
from storage.unit import UnitOfWork

#: Where several processes store updates, a lower number may be committed after a higher one: so many are
#: looked at again each time, and all of them every so many seconds.
OVERLAP = 1_000
SLOW = 5.0
#: Seconds for which a patient is left to the process that works for them.
AWAY = 0.25


class Feed:
    """Reads rows in order, each once where this process is alone; elsewhere `take` decides whose they are."""

    def __init__(self, store: Store, share: Callable[[], Share] = Share) -> None:
        self._store, self._share_now = store, share
        self._share = share()
        self._after = 0  # up to here every row is done, in a lane, or behind a lane that knows of more
        self._away: dict[int, float] = {}
        self._whole_at = 0.0
        self.behind = True

    async def next(self, room: int, full: Collection[int]) -> list[Waiting]:
        """At most `room` rows, none of the patients in `full`; then `behind` tells whether more wait."""
        if self._store.shared:
            self._look_around()
        without, share = {*full, *self._away}, self._share if self._share.of > 1 else None
        after = self._after

        async def waiting(unit: UnitOfWork) -> list[Waiting]:
            return await unit.intake.waiting(room, after, without, share)

        # Where this process is alone, the writer's connection answers without a trip to a reader's thread.
        look = self._store.read if self._store.shared else self._store.run
        rows = await look(waiting)
        if rows:
            self._after = rows[-1].id
        self.behind = len(rows) == room
        return [row for row in rows if (row.patient_id or NOBODY) not in self._away]

    async def more_of(self, lane: Lane, most: int) -> list[Waiting]:
        """The next rows of a lane that ran empty while others of its patient wait."""

        async def waiting(unit: UnitOfWork) -> list[Waiting]:
            return await unit.intake.waiting_of(lane.patient, most, lane.last, self._after)

        return await self._store.read(waiting) if self._share.holds(lane.patient or NOBODY) else []

    def leave(self, patient: int | None) -> None:
        """Another process works for this patient: look again a little later."""
        self._away[patient or NOBODY] = _now() + AWAY

    def patience(self) -> float | None:
        """Seconds after which to look even if nobody rang; None: nobody else brings anything."""
        if not self._store.shared:
            return None
        return max(0.0, min([self._whole_at + SLOW, *self._away.values()]) - _now())

    def _look_around(self) -> None:
        """Where to go on reading, since other processes come, go, and commit in an order of their own."""
        now, share = _now(), self._share_now()
        back = [patient for patient, until in self._away.items() if until <= now]
        for patient in back:
            del self._away[patient]
        if back or share != self._share or now - self._whole_at >= SLOW:
            self._share, self._whole_at, self._after = share, now, 0
        elif not self.behind:
            self._after = max(0, self._after - OVERLAP)


def _now() -> float:
    return asyncio.get_running_loop().time()
