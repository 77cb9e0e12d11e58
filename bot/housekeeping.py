"""Housekeeping: what is over is given up or dropped, a little at a time."""

from datetime import timedelta

from bot import logs
from bot.backoff import OUTAGES
from bot.clock import Clock
from storage.seats import Seat
from storage.store import Store
from storage.unit import UnitOfWork

#: Seconds between two sweeps.
EVERY = 600
#: Rows that were sent stay this long without their text, so that an operator can see what went out.
KEPT = timedelta(days=7)

log = logs.get("housekeeping")


class Housekeeping:
    """Sweeps the queues."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    async def sweep(self) -> None:
        """Give up what is too late to send, drop what is long over."""
        try:
            await self._store.run(self._sweep)
        except OUTAGES as error:
            log.warning("database", error=type(error).__name__, cause=str(error))

    async def _sweep(self, unit: UnitOfWork) -> None:
        if await unit.seats.take(Seat.TICKER) is None:
            return  # another process does it
        now = self._clock.now()
        await unit.outgoing.expire(now)
        await unit.outgoing.tidy(now - KEPT)
        await unit.intake.tidy()
