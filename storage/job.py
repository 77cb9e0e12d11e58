"""A job: one unit of work on its way to the writer, and the caller who waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextvars import Context, ContextVar, copy_context
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from storage.errors import (
    ClosedError,
    CorruptError,
    StorageError,
    UnreachableError,
    UnwritableError,
    translated,
)
from storage.session import Session
from storage.unit import UnitOfWork

Work = Callable[[UnitOfWork], Awaitable[Any]]

#: The session of the unit of work that is running here, if any.
_current: ContextVar[Session | None] = ContextVar("session_of_this_unit", default=None)


def refuse_inside_a_unit() -> None:
    """Raise ClosedError inside a unit of work: another one asked for there would wait for itself."""
    session = _current.get()
    if session is not None and session.is_open:
        raise ClosedError("a unit of work cannot wait for another one: use the unit at hand")


@dataclass(slots=True)
class Job:
    """What to do, in whose context, and who waits.

    `erased` says that a patient was erased in it, `rings` whom it wakes in other processes.
    """

    work: Work
    done: asyncio.Future[Any]
    context: Context = field(default_factory=copy_context)
    result: Any = None
    failure: BaseException | None = None
    erased: bool = False
    rings: Collection[str] = ()

    async def run(self, session: Session) -> None:
        """Do the work, as the caller would: in a task with the caller's context."""
        try:
            self.result = await asyncio.create_task(self._work(session), context=self.context)
            self.erased, self.rings = session.erased, session.rings
        finally:
            session.close()

    async def _work(self, session: Session) -> Any:
        _current.set(session)
        return await self.work(UnitOfWork(session))

    def settle(self) -> None:
        """Tell the caller, who may have gone."""
        if self.done.done():
            return
        if self.failure is None:
            self.done.set_result(self.result)
        elif isinstance(self.failure, asyncio.CancelledError):
            self.done.cancel()
        else:
            self.done.set_exception(_tellable(self.failure))


def outage(error: BaseException) -> StorageError:
    """What a failed transaction means to its units: trouble of the database, never their own fault."""
    if isinstance(error, SQLAlchemyError):
        error = translated(error)
    if isinstance(error, (UnwritableError, CorruptError)):
        return type(error)(*error.args)
    if isinstance(error, StorageError):
        return UnreachableError(str(error))
    return UnreachableError(f"the database cannot be reached ({type(error).__name__})")


def _tellable(failure: BaseException) -> BaseException:
    """What a future can carry, in our own errors."""
    if isinstance(failure, SQLAlchemyError):
        return translated(failure)
    if isinstance(failure, StopIteration):
        return RuntimeError("a unit of work raised StopIteration")
    return failure
