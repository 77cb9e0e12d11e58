"""The worker: stored updates become work, one at a time for a patient, patients side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from bot import logs
from bot.backoff import OUTAGES, insist
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows held in memory; the rest waits in the database (F10: memory stays bounded).
HELD = 1_000
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
    ) -> None:
        self._store, self._process, self._committed, self._most = store, process, committed, held
        self._regret = regret
        self._lanes: dict[int, deque[Waiting]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._count = 0
        self._after = 0
        self._more = asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """There is something new in the database."""
        self._more.set()

    @property
    def held(self) -> int:
        """How many rows are in memory."""
        return self._count

    async def run(self) -> None:
        """Until cancelled; what is in work then goes on until `drain`."""
        while True:
            self._more.clear()
            await insist(self._load)
            await self._more.wait()

    async def drain(self, seconds: float) -> None:
        """Let each lane finish the row that it is at; what is left stays in the database."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    async def _load(self) -> None:
        while (room := self._most - self._count) > 0:

            async def waiting(unit: UnitOfWork, room: int = room) -> list[Waiting]:
                return await unit.intake.waiting(room, self._after)

            rows = await self._store.read(waiting)
            for row in rows:
                self._queue(row)
            if not rows:
                return

    def _queue(self, row: Waiting) -> None:
        self._after = row.id
        self._count += 1
        lane = row.patient_id or 0  # what belongs to nobody shares one lane
        if lane in self._lanes:
            self._lanes[lane].append(row)
            return
        self._lanes[lane] = deque([row])
        task = asyncio.create_task(self._work_off(lane), name="lane")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work_off(self, lane: int) -> None:
        rows = self._lanes[lane]
        while rows and not self._stopping:
            await self._one(rows[0])
            rows.popleft()
            self._count -= 1
        del self._lanes[lane]
        self._more.set()

    async def _one(self, row: Waiting) -> None:
        async def unit_of(unit: UnitOfWork) -> None:
            await self._process(unit, row)
            await unit.intake.done(row.id)

        while not self._stopping:
            try:
                await insist(lambda: self._store.run(unit_of), lambda: self._stopping)
            except OUTAGES:
                return
            except Exception as error:  # noqa: BLE001 (one update must never stop the others)
                if not await self._again(row, error):
                    return
            else:
                self._committed()
                return

    async def _again(self, row: Waiting, error: Exception) -> bool:
        """Note the failure; whether to try once more."""

        async def note(unit: UnitOfWork) -> int:
            attempts = await unit.intake.failed(row.id)
            if attempts >= TRIES or isinstance(error, UnreadableUpdateError):
                await unit.intake.set_aside(row.id, type(error).__name__)
                if self._regret is not None and not isinstance(error, UnreadableUpdateError):
                    await self._regret(unit, row)
                return TRIES
            return attempts

        attempts = await insist(lambda: self._store.run(note))
        self._committed()
        log.error("update_failed", row=row.id, attempts=attempts, exc_info=error)
        if attempts >= TRIES:
            return False
        await asyncio.sleep(PAUSE * attempts)
        return True
