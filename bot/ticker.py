"""The ticker: looks every second for what has fallen due, and goes round until all of it is served."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import logs
from bot.backoff import OUTAGES
from bot.clock import Clock
from bot.metrics import Metrics
from bot.rounds import ROOM, Rounds, Show
from storage.store import Store

#: Seconds between two looks.
EVERY = 1
log = logs.get("ticker")


class Ticker:
    """Looks every second, and at once when `look` is called; `committed` follows what was shown."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        show: Show,
        committed: Callable[[], None],
        metrics: Metrics | None = None,
        *,
        room: int = ROOM,
    ) -> None:
        self._rounds = Rounds(store, clock, show, metrics or Metrics(), room)
        self._committed = committed
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._one_at_a_time = asyncio.Lock()
        self._stopping = False
        self._looks: set[asyncio.Task[None]] = set()

    def start(self, sweep: Callable[[], Awaitable[None]], sweep_every: float) -> None:
        """Begin to look, and to run `sweep` every so many seconds."""
        # Without these three a look that is late by a second is skipped for good, or several run at once.
        self._scheduler.add_job(
            self.tick, "interval", seconds=EVERY, coalesce=True, max_instances=1, misfire_grace_time=None
        )
        self._scheduler.add_job(
            sweep, "interval", seconds=sweep_every, coalesce=True, max_instances=1, misfire_grace_time=None
        )
        self._scheduler.start()
        self.look()

    def look(self) -> None:
        """Look now: the clock was moved."""
        task = asyncio.get_running_loop().create_task(self.tick(), name="look")
        self._looks.add(task)
        task.add_done_callback(self._looks.discard)

    async def stop(self) -> None:
        """Look no more; what is being shown is finished first, the rest waits for the next start."""
        self._stopping = True
        if not self._scheduler.running:
            return
        # Its shutdown cancels the look that is under way: that one ends by itself first.
        self._scheduler.pause()
        try:
            async with self._one_at_a_time:
                pass
        finally:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Claim and show all that is due now."""
        if self._one_at_a_time.locked():
            return
        async with self._one_at_a_time:
            try:
                while not self._stopping and await self._rounds.once(self._committed):
                    pass
            except OUTAGES as error:
                log.warning("database", error=type(error).__name__, cause=str(error))
