"""The worker: stored updates become work, one at a time for a patient, patients side by side."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from bot import logs
from bot.backoff import OUTAGES, insist
from bot.budget import Budget
from bot.feed import Feed
from bot.lanes import NOBODY, Lane, Lanes
from bot.metrics import Metrics
from storage.incoming import Taken, Waiting
from storage.rings import Share
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows held in memory, and of one patient; the rest waits in the database (F10: memory stays bounded).
HELD = 1_000
EACH = 8
#: Messages that may wait for a patient who floods; beyond it the least important are given up (T9).
ANSWERS = 50
#: An update that fails so often is set aside, with a pause that grows.
TRIES = 3
PAUSE = 0.1

Process = Callable[[UnitOfWork, Waiting], Awaitable[None]]
#: Tells a patient that something went wrong on our side: nobody is left without an answer.
Regret = Callable[[UnitOfWork, Waiting], Awaitable[None]]
log = logs.get("worker")


class UnreadableUpdateError(Exception):
    """An update that cannot be parsed, now or later."""


class Worker:
    """Runs `process` for each waiting row, in one unit with its "done"; `committed` follows each commit."""

    def __init__(
        self,
        store: Store,
        process: Process,
        committed: Callable[[], None],
        regret: Regret | None = None,
        held: int = HELD,
        budget: Budget | None = None,
        metrics: Metrics | None = None,
        share: Callable[[], Share] = Share,
    ) -> None:
        self._metrics = metrics or Metrics()
        self._store, self._process, self._committed, self._most = store, process, committed, held
        self._regret, self._budget = regret, budget
        self._lanes, self._feed = Lanes(EACH), Feed(store, share)
        self._tasks: set[asyncio.Task[None]] = set()
        self._more = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """There is something new in the database."""
        self._more.set()

    @property
    def held(self) -> int:
        """How many rows are in memory."""
        return self._lanes.held

    async def run(self) -> None:
        """Until cancelled; what is in work then goes on until `drain`."""
        while True:
            self._more.clear()
            await insist(self._load)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._feed.patience()):
                    await self._more.wait()

    async def drain(self, seconds: float) -> None:
        """Let each lane finish the row that it is at; what is left stays in the database."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    async def _load(self) -> None:
        while not self._stopping:
            await self._refill()
            room = self._most - self._lanes.held
            if room < (self._most // 4 if self._feed.behind else 1):
                return
            for row in await self._feed.next(room, self._lanes.full()):
                if lane := self._lanes.offer(row):
                    self._start(lane)
            if not self._feed.behind:
                return

    async def _refill(self) -> None:
        """Go on with lanes that have run empty; a quarter of the room is left to who comes new."""
        for lane in self._lanes.waiting():
            if self._lanes.held > self._most * 3 // 4:
                return
            rows = await self._feed.more_of(lane, EACH)
            self._lanes.refill(lane, rows, more=len(rows) == EACH)
            self._start(lane)

    def _start(self, lane: Lane) -> None:
        task = asyncio.create_task(self._work_off(lane), name="lane")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work_off(self, lane: Lane) -> None:
        while lane.rows and not self._stopping:
            over = await self._pay(lane)
            if self._stopping:
                break
            with self._metrics.work_seconds.time():
                taken = await self._one(lane.rows[0], over=over)
            if taken is Taken.BUSY:
                self._feed.leave(lane.patient)
                lane.more = False
                break
            self._lanes.drop(lane)
        if self._stopping or not lane.more:
            self._lanes.end(lane)
        self._more.set()

    async def _pay(self, lane: Lane) -> bool:
        """Wait for the budget; whether it was overdrawn."""
        seconds = self._budget.spend(lane.patient or NOBODY) if self._budget else 0.0
        if seconds > 0:
            self._metrics.over_budget.inc()
            await asyncio.sleep(seconds)
        return seconds > 0

    async def _one(self, row: Waiting, *, over: bool) -> Taken:
        """Work on a row until it is over, or another process has its patient."""

        async def unit_of(unit: UnitOfWork) -> Taken:
            taken = await unit.intake.take(row)
            if taken is not Taken.OURS:
                return taken
            await self._process(unit, row)
            await unit.intake.done(row.id)
            if over and row.patient_id is not None:
                await unit.outgoing.shed(row.patient_id, ANSWERS)
            return taken

        taken = Taken.OURS
        while not self._stopping and taken is Taken.OURS:
            try:
                taken = await insist(lambda: self._store.run(unit_of), lambda: self._stopping)
            except OUTAGES:
                break
            except Exception as error:  # noqa: BLE001 (one update must never stop the others)
                taken = await self._again(row, error)
            else:
                self._note(taken)
                break
        return taken

    def _note(self, taken: Taken) -> None:
        self._metrics.worked.labels("done" if taken is Taken.OURS else "elsewhere").inc()
        if taken is Taken.OURS:
            self._committed()

    async def _again(self, row: Waiting, error: Exception) -> Taken:
        """Note the failure; whether the row is still ours to try once more."""

        async def note(unit: UnitOfWork) -> tuple[Taken, int]:
            taken = await unit.intake.take(row)
            if taken is not Taken.OURS:
                return taken, 0
            attempts = await unit.intake.failed(row.id)
            if attempts < TRIES and not isinstance(error, UnreadableUpdateError):
                return taken, attempts
            await unit.intake.set_aside(row.id, type(error).__name__)
            if self._regret is not None and not isinstance(error, UnreadableUpdateError):
                await self._regret(unit, row)
            return Taken.OVER, attempts

        taken, attempts = await insist(lambda: self._store.run(note))
        if not attempts:
            self._note(taken)
            return taken
        self._committed()
        self._metrics.worked.labels("set aside" if taken is Taken.OVER else "failed").inc()
        log.error("update_failed", row=row.id, attempts=attempts, exc_info=error)
        if taken is Taken.OURS:
            await asyncio.sleep(PAUSE * attempts)
        return taken
