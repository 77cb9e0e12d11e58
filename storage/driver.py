"""SQLite connections: the one that writes runs statements in place, and sends only waits to a thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite

#: Seconds that a write waits for another program's lock before it fails (and nothing is acknowledged).
BUSY_SECONDS = 10
#: Seconds that emptying the log waits for readers; it is tried again later.
EMPTY_SECONDS = 0.25
#: Ends of a transaction flush to the disk.
_FLUSHES = frozenset({"commit", "rollback"})


class WritingConnection(aiosqlite.Connection):
    """An aiosqlite connection that spares a transaction's statements the way to the thread and back.

    aiosqlite hands every call to a thread: four trips a statement, each dearer than the statement itself.
    Inside BEGIN IMMEDIATE nothing is left to wait for but the flush: only BEGIN, COMMIT, ROLLBACK and PRAGMA
    take the trip.
    """

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        quick = getattr(fn, "__name__", "") not in _FLUSHES
        if quick and self._connection is not None and self._connection.in_transaction:
            return fn(*args, **kwargs)
        return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]

    async def empty_log(self) -> bool:
        """Move the write-ahead log into the database, to the last byte; False while a reader needs it."""
        await self.execute_fetchall(f"PRAGMA busy_timeout={int(EMPTY_SECONDS * 1000)}")
        ((busy, _, _),) = await self.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        await self.execute_fetchall(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
        return not busy


async def connect_to_write(path: Path) -> aiosqlite.Connection:
    """The writing connection. Transactions begin and end only where the store says."""
    return await _connect(WritingConnection, path)


async def connect_to_read(path: Path) -> aiosqlite.Connection:
    """A connection that works in a thread of its own, however much it reads."""
    return await _connect(aiosqlite.Connection, path)


async def _connect(kind: type[aiosqlite.Connection], path: Path) -> aiosqlite.Connection:
    """`mode=rw`: a database that is gone is an error, never a new and empty one."""
    connector = partial(
        sqlite3.connect,
        f"file:{quote(str(path))}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection = kind(connector, iter_chunk_size=64)
    # A thread that waits for work must not keep a dying process alive.
    connection._thread.daemon = True
    return await connection
