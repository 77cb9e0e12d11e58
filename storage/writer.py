"""The group-commit writer: many units of work, each all or nothing, in one commit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterator
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import ClosedError, StorageError
from storage.job import Job, Work, outage, refuse_inside_a_unit
from storage.session import Session
from storage.unit import UnitOfWork

_log = logging.getLogger("pacenote.storage")

#: A commit takes no more units than this, and no new one after this many seconds: the first one is waiting.
MOST_UNITS = 256
LONGEST = 0.05


class Line(Protocol):
    """Where the writer gets its transactions, and what is to be done after a commit."""

    def transaction(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    def session(self, connection: AsyncConnection) -> Session: ...
    async def ring(self, connection: AsyncConnection, rings: Collection[str]) -> None: ...
    async def lost(self) -> None: ...
    async def committed(self, *, erased: bool) -> None: ...


class Writer:
    """Takes all units that are waiting, runs one after another, each in its savepoint, and commits once.

    No future resolves before COMMIT has returned. A unit that raises is rolled back alone; a commit that
    fails, fails all of its units.
    """

    def __init__(self, line: Line) -> None:
        self._line = line
        self._jobs: asyncio.Queue[Job | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def start(self) -> None:
        """Begin to serve."""
        self._task = asyncio.create_task(self._serve(), name="storage writer")

    async def run(self, work: Work) -> Any:
        """Queue one unit of work and wait until it is committed."""
        if self._closed:
            raise ClosedError("the store is closed")
        refuse_inside_a_unit()
        job = Job(work, asyncio.get_running_loop().create_future())
        self._jobs.put_nowait(job)
        return await job.done

    def nudge(self) -> None:
        """Have an empty commit soon, for what follows a commit; nobody waits for it."""
        if not self._closed:
            self._jobs.put_nowait(Job(_nothing, asyncio.get_running_loop().create_future()))

    async def close(self) -> None:
        """Commit what is queued, then stop."""
        if not self._closed:
            self._closed = True
            self._jobs.put_nowait(None)
        if self._task is not None:
            await self._task

    async def _serve(self) -> None:
        while (first := await self._jobs.get()) is not None:
            jobs: list[Job] = []
            try:
                await self._together(first, jobs)
            except Exception as error:  # noqa: BLE001  the writer outlives whatever happens to one transaction
                jobs = jobs or [first, *self._queued(MOST_UNITS)]
                await self._fail(jobs, error)
            else:
                await self._look_after(jobs)
            for job in jobs:
                job.settle()

    async def _together(self, first: Job, jobs: list[Job]) -> None:
        """One transaction; `jobs` grows by each unit that was tried in it."""
        async with self._line.transaction() as connection:
            jobs.append(first)
            await self._one(first, self._line.session(connection))
            until = asyncio.get_running_loop().time() + LONGEST
            for job in self._queued(MOST_UNITS - 1):
                jobs.append(job)
                await self._one(job, self._line.session(connection))
                if asyncio.get_running_loop().time() > until:
                    break
            if rings := {ring for job in jobs if job.failure is None for ring in job.rings}:
                await self._line.ring(connection, rings)

    def _queued(self, most: int) -> Iterator[Job]:
        """What is waiting now and while it is being worked on; the word to stop stays last."""
        for _ in range(most):
            if self._jobs.empty():
                return
            job = self._jobs.get_nowait()
            if job is None:
                self._jobs.put_nowait(None)
                return
            yield job

    async def _one(self, job: Job, session: Session) -> None:
        """Run one unit in its savepoint. Raises only what makes the whole transaction useless."""
        if job.done.done():
            return
        await session.say("SAVEPOINT unit")
        try:
            await job.run(session)
            await session.say("RELEASE SAVEPOINT unit")
        except BaseException as failure:  # noqa: BLE001  a unit that was cancelled is rolled back like any other
            job.failure = failure
            _stop_if_cancelled()
            await _undo(session, failure)

    async def _fail(self, jobs: list[Job], error: Exception) -> None:
        """Nothing of this transaction is known to be committed: every caller hears of it."""
        for job in jobs:
            job.failure = job.failure or outage(error)
        await self._line.lost()

    async def _look_after(self, jobs: list[Job]) -> None:
        """What is committed stays committed, whatever comes of this."""
        try:
            await self._line.committed(erased=any(job.erased for job in jobs))
        except Exception as error:  # noqa: BLE001
            _log.error(str(outage(error)))
            await self._line.lost()


async def _nothing(_: UnitOfWork) -> None:
    return


async def _undo(session: Session, failure: BaseException) -> None:
    """Back to the savepoint. If that is gone (a full disk, a lost connection), the failure is everybody's."""
    try:
        await session.say("ROLLBACK TO SAVEPOINT unit")
        await session.say("RELEASE SAVEPOINT unit")
    except Exception as error:  # noqa: BLE001  whatever the driver says
        raise failure if isinstance(failure, StorageError) else error from None


def _stop_if_cancelled() -> None:
    """Tell a cancelled writer from a cancelled unit."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
