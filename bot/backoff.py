"""Back-off: how long to wait before trying again, and what is worth waiting for."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot import logs
from storage.errors import ClosedError, CorruptError, UnreachableError, UnwritableError

#: The database's own trouble, which is no update's and no schedule's fault: try again, as long as it takes.
OUTAGES = (UnreachableError, UnwritableError, CorruptError, ClosedError)

T = TypeVar("T")
log = logs.get("database")


class Backoff:
    """Grows from `first` to at most `longest` seconds, with jitter; `reset` after a success."""

    def __init__(self, first: float = 0.5, longest: float = 30.0) -> None:
        self._first, self._longest, self._failures = first, longest, 0

    def next(self) -> float:
        """Seconds to wait now: half to all of the doubled time, so that many do not come back together."""
        whole = min(self._longest, self._first * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return whole * (0.5 + random.random() / 2)  # noqa: S311 (jitter, not a secret)

    def reset(self) -> None:
        """Begin small again."""
        self._failures = 0

    @property
    def failures(self) -> int:
        """How often in a row it went wrong."""
        return self._failures


async def insist(act: Callable[[], Awaitable[T]], unless: Callable[[], bool] = lambda: False) -> T:
    """What `act` gives, once the database is there again; its trouble is raised when `unless` holds."""
    backoff = Backoff()
    while True:
        try:
            return await act()
        except OUTAGES as error:
            log.warning("unreachable", error=type(error).__name__, cause=str(error))
            if unless():
                raise
            await asyncio.sleep(backoff.next())
