"""A session: how repositories reach the connection of their unit of work, in our own errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Row
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import ClosedError, translated

Values = Mapping[str, Any]
AnyRow = Row[*tuple[Any, ...]]
Read = Callable[[Connection, Executable, Any], Any]


class Session:
    """Statements of one unit of work. After `close` nothing more can be done with it."""

    __slots__ = ("_connection", "_open", "erased")

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._open = True
        self.erased = False

    @property
    def is_open(self) -> bool:
        """Whether the unit is still running."""
        return self._open

    @property
    def dialect(self) -> Dialect:
        """The database's, which knows how to seal."""
        return self._connection.dialect

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows that the statement gives."""
        found: Sequence[AnyRow] = await self._run(_rows, statement, values)
        return found

    async def row(self, statement: Executable, values: Values) -> AnyRow | None:
        """The first row, if any."""
        found: AnyRow | None = await self._run(_row, statement, values)
        return found

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows the statement changed."""
        return int(await self._run(_change, statement, values))

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the row that the statement (RETURNING id) inserted."""
        return int(await self._run(_insert, statement, values))

    async def insert_all(self, statement: Executable, rows: Sequence[Values]) -> list[int]:
        """The ids of the rows inserted, in the order given."""
        return [int(row[0]) for row in await self._run(_rows, statement, rows)]

    def close(self) -> None:
        """The unit is over: what still holds it must not write into another patient's."""
        self._open = False

    async def say(self, words: str) -> None:
        """Words of SQL that begin, end or undo the unit."""
        await self._connection.run_sync(say, words)

    async def _run(self, read: Read, statement: Executable, values: Values | Sequence[Values]) -> Any:
        if not self._open:
            raise ClosedError("this unit of work is over")
        try:
            return await self._call(read, statement, values)
        except SQLAlchemyError as error:
            raise translated(error) from None

    async def _call(self, read: Read, statement: Executable, values: Values | Sequence[Values]) -> Any:
        """The statement and its result in one step."""
        return await self._connection.run_sync(read, statement, values)


class InPlaceSession(Session):
    """A session on a connection that never waits inside a transaction (storage.driver): it needs no greenlet.

    SQLite itself ends a transaction when the disk is full. From then on cursors would wait, so that whatever
    is still tried in the unit raises, and nothing is written outside a transaction.
    """

    __slots__ = ()

    async def say(self, words: str) -> None:
        """Straight to the driver: these are two of three statements of the smallest unit."""
        raw = self._connection.sync_connection
        if raw is None or raw.connection.dbapi_connection is None:
            raise ClosedError("the connection is closed")
        raw.connection.dbapi_connection.cursor().execute(words)

    async def _call(self, read: Read, statement: Executable, values: Values | Sequence[Values]) -> Any:
        connection = self._connection.sync_connection
        if connection is None:
            raise ClosedError("the connection is closed")
        return read(connection, statement, values)


def say(connection: Connection, words: str) -> None:
    """Words of SQL without a result."""
    connection.exec_driver_sql(words)


def _rows(connection: Connection, statement: Executable, values: Any) -> Sequence[AnyRow]:
    return connection.execute(statement, values).fetchall()


def _row(connection: Connection, statement: Executable, values: Any) -> AnyRow | None:
    return connection.execute(statement, values).first()


def _change(connection: Connection, statement: Executable, values: Any) -> int:
    return connection.execute(statement, values).rowcount


def _insert(connection: Connection, statement: Executable, values: Any) -> Any:
    return connection.execute(statement, values).scalar_one()
