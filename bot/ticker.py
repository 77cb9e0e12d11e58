"""The ticker: what falls due is claimed and shown, each row all or nothing by itself."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import logs
from bot.backoff import OUTAGES
from bot.catchup import following as after
from bot.clock import Clock
from bot.metrics import Metrics
from journal.due import asks
from journal.ports import Unit
from journal.records import Schedule, ScheduleKind
from pacing.schedule import Due
from storage.ahead import Ahead
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows claimed in one unit, and units that the writer commits together; taps are let in between two units.
CHUNK = 50
TOGETHER = 4
#: Seconds between two looks.
EVERY = 1
#: A schedule that fails so often is moved on to its next firing without a word.
TRIES = 3

Show = Callable[[Unit, Schedule, datetime], Awaitable[None]]
log = logs.get("ticker")


@dataclass(frozen=True, slots=True)
class Settled:
    """A row that was tried. Without an error it is settled; with one, nothing of it is."""

    row: Schedule
    error: Exception | None


class Ticker:
    """Looks every second, and at once when `look` is called; `committed` follows what was shown."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        show: Show,
        committed: Callable[[], None],
        metrics: Metrics | None = None,
    ) -> None:
        self._metrics = metrics or Metrics()
        self._store, self._clock, self._show, self._committed = store, clock, show, committed
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._one_at_a_time = asyncio.Lock()
        self._stopping = False
        self._failures: dict[int, int] = {}
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
                while not self._stopping and await self._chunk():
                    pass
            except OUTAGES as error:
                log.warning("database", error=type(error).__name__, cause=str(error))

    async def _chunk(self) -> bool:
        """One chunk; whether there may be more."""
        now = self._clock.now()
        if not await self._store.read(lambda unit: unit.due.due(now, 1)):
            return False
        tried: dict[int, Settled] = {}
        more = await asyncio.gather(*(self._store.run(self._claiming(now, tried)) for _ in range(TOGETHER)))
        self._count(tried.values(), now)
        settled = any(each.error is None for each in tried.values())
        if settled:
            self._committed()
        return settled and more[-1]

    def _claiming(self, now: datetime, tried: dict[int, Settled]) -> Callable[[UnitOfWork], Awaitable[bool]]:
        """A unit that claims some of what is due and not `tried` just now; whether there may be more."""

        async def claim(unit: UnitOfWork) -> bool:
            ahead = await unit.due.ahead(now, CHUNK, asks)
            for row in ahead.due:
                # After too many failures not even its next firing can be told: left alone.
                if row.id not in tried and self._failures.get(row.id, 0) <= TRIES:
                    tried[row.id] = Settled(row, await self._tried(unit, ahead, row, now))
            return len(ahead.due) == CHUNK

        return claim

    async def _tried(self, unit: UnitOfWork, ahead: Ahead, row: Schedule, now: datetime) -> Exception | None:
        """What kept a row from being settled, by us or by another."""
        try:
            async with unit.due.apart():
                await self._fire(unit, ahead, row, now)
        except OUTAGES:
            raise
        except Exception as error:  # noqa: BLE001 (one row must never stop the others)
            return error
        return None

    async def _fire(self, unit: UnitOfWork, ahead: Ahead, row: Schedule, now: datetime) -> None:
        following = await _next(ahead, row, now)
        claimed = await unit.due.claim(row, following)
        if claimed and self._failures.get(row.id, 0) < TRIES and not _superseded(row, following, now):
            await self._show(ahead, row, now)

    def _count(self, settled: Collection[Settled], now: datetime) -> None:
        """After the commit: what came of each."""
        for (kind, well), number in Counter((each.row.kind, each.error is None) for each in settled).items():
            self._metrics.shown.labels(kind.value, "settled" if well else "failed").inc(number)
        for each in settled:
            if each.error is not None:
                self._failed(each.row, each.error)
                continue
            self._failures.pop(each.row.id, None)
            late = max(0.0, (now - each.row.due_at).total_seconds())
            self._metrics.late_seconds.labels(each.row.kind.value).observe(late)

    def _failed(self, row: Schedule, error: Exception) -> None:
        self._failures[row.id] = self._failures.get(row.id, 0) + 1
        log.error("not_shown", schedule=row.id, kind=row.kind.value, exc_info=error)


def _superseded(schedule: Schedule, following: Due | None, now: datetime) -> bool:
    """A reminder whose newer slot is due as well: one catch-up is enough (FAULTS.md, F15).

    Check-ins and summaries go on all the same: too late by a day or a week, they are recorded as such.
    """
    return schedule.kind is ScheduleKind.REMINDER and following is not None and following.at <= now


async def _next(unit: Ahead, schedule: Schedule, now: datetime) -> Due | None:
    """Where the schedule goes on, by the rules of the patient's zone; None for what fires once."""
    patient = await unit.records(schedule.patient_id).patient()
    if schedule.rule is None or patient is None:
        return None
    return after(schedule.rule, patient.tz, schedule.due_at, now)
