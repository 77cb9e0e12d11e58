"""Engines: one connection that writes and a few that read, for SQLite and for PostgreSQL."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, NullPool

from storage.driver import WritingConnection, connect
from storage.errors import DriverError
from storage.sealing import Sealer
from storage.silence import bounded
from storage.types import SEALERS

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}

#: WAL with FULL keeps commits over a power loss; secure_delete overwrites what is deleted with zeros.
_WRITING = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-32768",
)
#: The ticker looks every second, and an export or a picture may read beside it.
_READERS: dict[str, Any] = {"poolclass": AsyncAdaptedQueuePool, "pool_size": 2, "max_overflow": 2}
#: SQLite before 3.51.3 can damage a WAL that two connections write or checkpoint: readers do neither.
_READING = ("PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0")

# From INFO on it prints statements, at DEBUG the rows that they give.
logging.getLogger("sqlalchemy").setLevel(logging.WARNING)


#: A server ends what a dead or stuck process holds: lanes of an open transaction, seats of a cut line.
_HOLDING = {
    "idle_in_transaction_session_timeout": "60s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}


def parsed(url: str) -> URL:
    """The URL with the driver that is used here. Raises DriverError for any other database."""
    try:
        found = make_url(url)
    except ArgumentError:
        raise DriverError("the database URL cannot be read: give sqlite:///file or postgresql://…") from None
    kind = found.drivername.split("+")[0]
    if kind not in _DRIVERS:
        raise DriverError("the database URL must begin with sqlite: or postgresql:")
    if kind == "sqlite" and (not found.database or ":memory:" in found.database or found.query):
        raise DriverError("a SQLite URL names a file and nothing else: sqlite:///folder/name.db")
    return found.set(drivername=_DRIVERS[kind])


def writing(url: URL, sealer: Sealer) -> AsyncEngine:
    """The engine of the one writing connection."""
    if url.get_backend_name() != "sqlite":
        return bounded(_engine(url, sealer, connect_args={"server_settings": _HOLDING}))
    engine = _engine(url, sealer)
    event.listen(engine.sync_engine, "do_connect", partial(_connect_to_write, _path(url)))
    _prepare(engine.sync_engine, _WRITING)
    return engine


def reading(url: URL, sealer: Sealer) -> AsyncEngine:
    """The engine of readers: each sees one state of the database however long it reads."""
    if url.get_backend_name() != "sqlite":
        server: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "pool_pre_ping": True, **_READERS}
        engine = bounded(_engine(url, sealer, **server))
        _on_begin(engine.sync_engine, "SET TRANSACTION READ ONLY")
        return engine
    engine = _engine(url, sealer, async_creator=partial(connect, _path(url)), **_READERS)
    _prepare(engine.sync_engine, _READING)
    _on_begin(engine.sync_engine, "BEGIN")
    return engine


def _connect_to_write(path: Path, dialect: Dialect, *_: Any) -> WritingConnection:
    plain: Any = dialect.loaded_dbapi.connect(async_creator_fn=partial(connect, path))
    return WritingConnection(plain.dbapi, plain.driver_connection)


def _path(url: URL) -> Path:
    return Path(str(url.database))


def _engine(url: URL, sealer: Sealer, **more: Any) -> AsyncEngine:
    try:
        engine = create_async_engine(url, hide_parameters=True, **{"poolclass": NullPool, **more})
    except (ImportError, NoSuchModuleError):
        raise DriverError(f"the driver for {url.drivername} is not installed") from None
    SEALERS[engine.dialect] = sealer
    return engine


def _prepare(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def settings(connection: Any, record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine, "connect", settings)


def _on_begin(engine: Engine, words: str) -> None:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(words)

    event.listen(engine, "begin", begin)
