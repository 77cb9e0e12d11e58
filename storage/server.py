"""The line to a PostgreSQL server, which several processes may have at once."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.erased import ErasedList
from storage.errors import InUseError, NewerError
from storage.line import Line
from storage.migrate import behind
from storage.rings import CHANNEL, payload

#: Any numbers that nobody else uses as advisory locks in this database, such as "PACENOTE" as bytes.
#: Held for as long as a process has the database: together with others, or alone.
_LOCK = int.from_bytes(b"PACENOTE", "big")
#: Held while a process starts.
_STARTING = int.from_bytes(b"PACEOPEN", "big")
_WAIT = text("SELECT pg_advisory_xact_lock(:key)")
_TRY_FOR_NOW = text("SELECT pg_try_advisory_xact_lock(:key)")
_TRY_ALONE = text("SELECT pg_try_advisory_lock(:key)")
_TRY_TOGETHER = text("SELECT pg_try_advisory_lock_shared(:key)")
_RING = text("SELECT pg_notify(:channel, :words)")


class PostgresLine(Line):
    """A server. Several processes may have the database, unless one opens it `alone` or has to migrate it."""

    shared = True

    def __init__(self, engine: AsyncEngine, erased: ErasedList | None = None, *, alone: bool = False) -> None:
        super().__init__(engine, erased)
        self._alone = alone
        self._revision: object = None

    async def ring(self, connection: AsyncConnection, rings: Collection[str]) -> None:
        """Wake other processes, at the commit."""
        await connection.execute(_RING, {"channel": CHANNEL, "words": payload(rings)})

    async def _connect(self) -> AsyncConnection:
        connection = await super()._connect()
        if self._revision is None:
            return connection
        try:
            async with connection.begin():
                await self._come_in(connection)
                await self._same_as_before(connection)
        except BaseException:
            await connection.close()
            raise
        return connection

    async def _same_as_before(self, connection: AsyncConnection) -> None:
        if await _revision(connection) != self._revision:
            raise NewerError("the database was migrated meanwhile: start this process anew")

    async def _check(self, connection: AsyncConnection) -> None:
        """One start after another; a migration only when nobody else is in."""
        await connection.execute(_WAIT, {"key": _STARTING})
        if await connection.run_sync(behind) and not await _got(connection, _TRY_FOR_NOW, _LOCK):
            raise InUseError("the database must be migrated, and another Pacenote uses it: stop that first")
        await self._come_in(connection)

    async def _opened(self) -> None:
        connection = await self.connection()
        async with connection.begin():
            self._revision = await _revision(connection)
        await super()._opened()

    async def _come_in(self, connection: AsyncConnection) -> None:
        if not await _got(connection, _TRY_ALONE if self._alone else _TRY_TOGETHER, _LOCK):
            raise InUseError("another Pacenote is using this database: stop it first")


async def _got(connection: AsyncConnection, statement: TextClause, key: int) -> bool:
    return bool((await connection.execute(statement, {"key": key})).scalar())


async def _revision(connection: AsyncConnection) -> object:
    return (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
