"""SQLite connections: inside a transaction statements run in place, and only what waits goes to a thread."""

from __future__ import annotations

import logging
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection

#: Seconds that a write waits for another program's lock before it fails (and nothing is acknowledged).
BUSY_SECONDS = 10
#: Statements that SQLite keeps prepared; all of ours are fewer.
STATEMENTS = 512
#: Seconds that emptying the log waits for readers; it is tried again later.
EMPTY_SECONDS = 0.25

# At DEBUG it prints every statement with its parameters.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)


class WritingConnection(AsyncAdapt_aiosqlite_connection):
    """SQLAlchemy's aiosqlite connection, which spares a transaction's statements the way to a thread.

    aiosqlite hands every call to its thread: three or four trips a statement, each dearer than the statement.
    Inside BEGIN IMMEDIATE nothing is left to wait for but the flush, so that statements use sqlite3's own
    cursor; BEGIN, COMMIT, ROLLBACK and what runs outside a transaction take the trip.
    """

    def cursor(self, server_side: bool = False) -> Any:
        """A cursor of sqlite3 inside a transaction, else one that goes to the thread."""
        if self._connection._conn.in_transaction:
            return self._connection._conn.cursor()
        return super().cursor(server_side)


async def connect(path: Path) -> aiosqlite.Connection:
    """A connection whose transactions begin and end only where the store says.

    `mode=rw`: a database that is gone is an error, never a new and empty one.
    """
    connector = partial(
        sqlite3.connect,
        f"file:{quote(str(path))}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
    )
    connection = aiosqlite.Connection(connector, iter_chunk_size=64)
    # A thread that waits for work must not keep a dying process alive.
    connection._thread.daemon = True
    return await connection


async def empty_log(connection: aiosqlite.Connection) -> bool:
    """Move the write-ahead log into the database, to the last byte; False while a reader needs it."""
    await connection.execute_fetchall(f"PRAGMA busy_timeout={int(EMPTY_SECONDS * 1000)}")
    ((busy, _, _),) = await connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
    await connection.execute_fetchall(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    return not busy
