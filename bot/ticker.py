"""The ticker: what falls due is claimed, each in its own unit, and shown in that same unit."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import logs
from bot.backoff import OUTAGES
from bot.catchup import following as after
from bot.clock import Clock
from bot.metrics import Metrics
from journal.records import Schedule, ScheduleKind
from pacing.schedule import Due
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows claimed side by side; the writer commits them together.
CHUNK = 25
#: Seconds between two looks.
EVERY = 1
#: A schedule that fails so often is moved on to its next firing without a word.
TRIES = 3

Show = Callable[[UnitOfWork, Schedule, datetime], Awaitable[None]]
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

        async def due(unit: UnitOfWork) -> list[Schedule]:
            return await unit.due.due(now, CHUNK)

        rows = await self._store.read(due)
        shown = await asyncio.gather(*(self._one(row, now) for row in rows))
        if any(shown):
            self._committed()
        return len(rows) == CHUNK and any(shown)

    async def _one(self, schedule: Schedule, now: datetime) -> bool:
        """Whether the row is settled, by us or by another."""
        failures = self._failures.get(schedule.id, 0)
        if failures > TRIES:
            return False  # not even its next firing can be told: left alone until the next start

        async def fire(unit: UnitOfWork) -> None:
            following = await _next(unit, schedule, now)
            claimed = await unit.due.claim(schedule, following)
            if claimed and failures < TRIES and not _superseded(schedule, following, now):
                await self._show(unit, schedule, now)

        try:
            await self._store.run(fire)
        except OUTAGES:
            raise
        except Exception:
            self._failures[schedule.id] = failures + 1
            self._metrics.shown.labels(schedule.kind.value, "failed").inc()
            log.exception("not_shown", schedule=schedule.id, kind=schedule.kind.value)
            return False
        self._failures.pop(schedule.id, None)
        self._metrics.shown.labels(schedule.kind.value, "settled").inc()
        late = max(0.0, (now - schedule.due_at).total_seconds())
        self._metrics.late_seconds.labels(schedule.kind.value).observe(late)
        return True


def _superseded(schedule: Schedule, following: Due | None, now: datetime) -> bool:
    """A reminder whose newer slot is due as well: one catch-up is enough (FAULTS.md, F15).

    Check-ins and summaries go on all the same: too late by a day or a week, they are recorded as such.
    """
    return schedule.kind is ScheduleKind.REMINDER and following is not None and following.at <= now


async def _next(unit: UnitOfWork, schedule: Schedule, now: datetime) -> Due | None:
    """Where the schedule goes on, by the rules of the patient's zone; None for what fires once."""
    patient = await unit.records(schedule.patient_id).patient()
    if schedule.rule is None or patient is None:
        return None
    return after(schedule.rule, patient.tz, schedule.due_at, now)
