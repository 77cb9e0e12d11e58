"""The line to the database: the one writing connection, how it is opened, mended and looked after."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager, suppress
from typing import cast

import aiosqlite
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.driver import empty_log
from storage.erased import ErasedList
from storage.errors import DAMAGED, CorruptError, UnreachableError, translated
from storage.migrate import migrate
from storage.proof import prove
from storage.session import Ground, InPlaceSession, Session, say
from storage.sidecar import Sidecar
from storage.tables import erased as erased_table

#: A damaged file is looked for at start up to this size, which takes less than a second.
_CHECKED_BYTES = 64 * 2**20


class Line:
    """The writing connection. It is opened again after it was lost."""

    #: Whether several processes may have this database at once.
    shared = False

    def __init__(self, engine: AsyncEngine, erased: ErasedList | None = None) -> None:
        self._engine = engine
        self._erased = erased
        self._unlisted = True
        self._connection: AsyncConnection | None = None
        #: Whether bytes of somebody erased may still be in the log, because a reader needed it.
        self.leftovers = False

    async def open(self) -> None:
        """Connect, migrate and prove the key, in one transaction. Raises storage.errors."""
        try:
            async with self.transaction() as connection:
                await self._check(connection)
                await connection.run_sync(migrate)
                await connection.run_sync(prove)
            await self._opened()
        except SQLAlchemyError as error:
            raise translated(error) from None
        except UnicodeError:  # what SQLite quotes of a damaged schema need not be text
            raise CorruptError(DAMAGED) from None
        except OSError as error:
            raise UnreachableError(f"the database cannot be reached: {type(error).__name__}") from None

    async def connection(self) -> AsyncConnection:
        """The connection, new when the last one was lost."""
        if self._connection is None:
            self._connection = await self._connect()
        return self._connection

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """A transaction on it, committed at the end."""
        connection = await self.connection()
        async with connection.begin():
            await self._begin(connection)
            yield connection

    def session(self, connection: AsyncConnection) -> Session:
        """A session for one unit of work in the transaction."""
        return Session(connection)

    async def ring(self, connection: AsyncConnection, rings: Collection[str]) -> None:
        """Wake other processes, at the commit."""

    async def lost(self) -> None:
        """Something went wrong on it: the next unit gets a fresh one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError, OSError):
                await connection.invalidate()
            with suppress(SQLAlchemyError, OSError):
                await connection.close()

    async def committed(self, *, erased: bool) -> None:
        """After each commit: who was erased goes on the list, again when that failed the last time."""
        self._unlisted = self._unlisted or erased
        if self._unlisted:
            await self._list_erased()

    async def close(self) -> None:
        """Let go."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
        await self._engine.dispose()

    async def _connect(self) -> AsyncConnection:
        return await self._engine.connect()

    async def _begin(self, connection: AsyncConnection) -> None:
        """What the driver does not do at the beginning of a transaction."""

    async def _check(self, connection: AsyncConnection) -> None:
        """Before anything is changed."""

    async def _opened(self) -> None:
        """Once the database is known to be there and ours."""
        await self._list_erased()

    async def _list_erased(self) -> None:
        """What a crash kept from the list is in the table: the list gets all that it lacks."""
        if self._erased is not None:
            connection = await self.connection()
            async with connection.begin():
                rows = await connection.execute(select(erased_table.c.who, erased_table.c.joined))
            self._erased.add({row.who: row.joined for row in rows})
        self._unlisted = False


class SqliteLine(Line):
    """A file, locked by the one beside it. What was erased is driven out of the write-ahead log."""

    def __init__(self, engine: AsyncEngine, sidecar: Sidecar, erased: ErasedList | None = None) -> None:
        super().__init__(engine, erased)
        self._sidecar = sidecar
        self._ground: Ground | None = None

    async def open(self) -> None:
        """Take the file for this instance, then open it."""
        self._sidecar.take()
        await super().open()

    def session(self, connection: AsyncConnection) -> Session:
        """A session whose statements run in place."""
        if self._ground is None or self._ground.connection is not connection:
            self._ground = Ground.of(connection)
        return InPlaceSession(self._ground)

    async def committed(self, *, erased: bool) -> None:
        """Drive out what was erased; while a reader delays that, it is tried again."""
        await super().committed(erased=erased)
        self.leftovers = self.leftovers or erased
        if self.leftovers:
            self.leftovers = not await self._emptied()

    async def close(self) -> None:
        """Let go of the file, then of its lock."""
        try:
            await super().close()
        finally:
            self._sidecar.release()

    async def _connect(self) -> AsyncConnection:
        self._sidecar.check_there()
        return await super()._connect()

    async def _begin(self, connection: AsyncConnection) -> None:
        self._sidecar.check_same()
        # Not deferred: a read that turns into a write fails at once when somebody else wrote meanwhile.
        await connection.run_sync(say, "BEGIN IMMEDIATE")

    async def _check(self, connection: AsyncConnection) -> None:
        if self._sidecar.size() > _CHECKED_BYTES:
            return
        await connection.run_sync(_quick_check)

    async def _opened(self) -> None:
        await super()._opened()
        self._sidecar.made()
        self.leftovers = not await self._emptied()

    async def _emptied(self) -> bool:
        raw = await (await self.connection()).get_raw_connection()
        return await empty_log(cast(aiosqlite.Connection, raw.driver_connection))


def _quick_check(connection: Connection) -> None:
    kept = connection.exec_driver_sql("PRAGMA cache_size").scalar()
    connection.exec_driver_sql("PRAGMA cache_size=-512")  # every page is read once, and few are wanted again
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise CorruptError("the database file is damaged: restore a backup, nothing was changed")
    connection.exec_driver_sql(f"PRAGMA cache_size={kept}")
