"""The truth: what a database holds, read by a connection of the test's own, beside or after any bot."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import asyncpg

#: Nothing left to do: no update waits, and no message is on its way or to be sent.
UNDONE = (
    "SELECT (SELECT count(*) FROM incoming WHERE state = 'waiting')"
    " + (SELECT count(*) FROM outgoing WHERE state IN ('pending', 'sending'))"
    " + (SELECT count(*) FROM slot WHERE waiting IS NOT NULL)"
)
#: Updates and messages by their state.
LEFT = (
    "SELECT 'in', state, count(*) FROM incoming GROUP BY 2"
    " UNION ALL SELECT 'out', state, count(*) FROM outgoing GROUP BY 2"
)
Rows = Sequence[tuple[Any, ...]]


class Truth(Protocol):
    """One database. `owned` asks for the tables with rows of patients."""

    owned: str

    async def ask(self, query: str) -> Rows: ...
    async def damage(self) -> list[str]: ...
    async def close(self) -> None: ...


class SqliteTruth:
    """A file, opened anew each time: never for writing, so that it can damage nothing itself."""

    owned = (
        "SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'patient_id'"
    )

    def __init__(self, path: Path) -> None:
        self._path = path

    async def ask(self, query: str) -> Rows:
        """What a query gives."""
        return await asyncio.to_thread(self._ask, query)

    def _ask(self, query: str) -> Rows:
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=20)) as file:
            return file.execute(query).fetchall()

    async def damage(self) -> list[str]:
        """What integrity_check and foreign_key_check say; nothing when all is well."""
        found = await self.ask("PRAGMA integrity_check")
        broken = await self.ask("PRAGMA foreign_key_check")
        return [str(row[0]) for row in found if row != ("ok",)] + [f"no parent: {row[0]}" for row in broken]

    async def close(self) -> None:
        """Nothing is held."""


class PostgresTruth:
    """A server: its own checksums and constraints stand for integrity_check, and every index is walked."""

    owned = (
        "SELECT table_name::text FROM information_schema.columns"
        " WHERE table_schema = 'public' AND column_name = 'patient_id'"
    )

    def __init__(self, url: str) -> None:
        self._url = url.replace("+asyncpg", "")
        self._connection: asyncpg.Connection[Any] | None = None

    async def ask(self, query: str) -> Rows:
        """What a query gives; again on a new connection when the server went away."""
        for _ in range(200):
            try:
                return [tuple(row) for row in await (await self._connected()).fetch(query)]
            except (
                OSError,
                asyncpg.PostgresConnectionError,
                asyncpg.CannotConnectNowError,
                asyncpg.InterfaceError,
            ):
                self._connection = None
                await asyncio.sleep(0.05)
        raise TimeoutError("the server did not come back")

    async def damage(self) -> list[str]:
        """What amcheck says of the B-trees, where the server has it."""
        there = await self.ask("SELECT 1 FROM pg_available_extensions WHERE name = 'amcheck'")
        if not there:
            return []
        await self.ask("CREATE EXTENSION IF NOT EXISTS amcheck")
        try:
            await self.ask(
                "SELECT bt_index_check(index => c.oid, heapallindexed => true) FROM pg_index i "
                "JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam "
                "WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace"
            )
        except asyncpg.PostgresError as error:
            return [type(error).__name__]
        return []

    async def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            await self._connection.close()

    async def _connected(self) -> asyncpg.Connection[Any]:
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(self._url)
        return self._connection


def truth_of(database: str) -> Truth:
    """The truth of the database at this URL."""
    if database.startswith("sqlite"):
        return SqliteTruth(Path(database.partition(":///")[2]))
    return PostgresTruth(database)
