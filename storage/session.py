"""A session: how repositories reach the connection of their unit of work, in our own errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Executable, Row, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import ClosedError, translated
from storage.ids import GIVEN, LAST, NEXT, Stock
from storage.plans import Plan, Plans, plans_of, refused

Values = Mapping[str, Any]
AnyRow = Row[*tuple[Any, ...]]
Read = Callable[[Connection, Executable, Any], Any]


class Session:
    """Statements of one unit of work. After `close` nothing more can be done with it."""

    __slots__ = ("_connection", "_ids", "_open", "erased", "rings")

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._open = True
        self._ids = Stock()
        self.erased = False
        #: Whom to wake in other processes once this is committed (storage.bell).
        self.rings: set[str] = set()

    @property
    def is_open(self) -> bool:
        """Whether the unit is still running."""
        return self._open

    @property
    def dialect(self) -> Dialect:
        """The database's, which knows how to seal."""
        return self._connection.dialect

    @property
    def shared(self) -> bool:
        """Whether several processes may have this database at once."""
        return self._connection.dialect.name != "sqlite"

    @property
    def info(self) -> dict[Any, Any]:
        """What is remembered for as long as this connection lives."""
        return self._connection.info

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

    async def put(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Insert rows that bring their ids (`new_ids`) and have the same columns; there is at least one."""
        await self._run(_change, statement, rows)

    async def change_all(self, statement: Executable, rows: Sequence[Values]) -> int:
        """How many rows the statement changed, run once for each of `rows`, which are not none."""
        return sum([await self.change(statement, row) for row in rows])

    async def new_ids(self, table: Table, number: int = 1) -> Sequence[int]:
        """Ids for rows that this unit inserts next: what is sealed has to know its row."""
        if self.shared:
            if wanted := self._ids.wanted(table, number):
                found = await self.rows(NEXT, {"sequence": f"{table.name}_id_seq", "number": wanted})
                self.keep_ids(table, [int(row[0]) for row in found])
            return self._ids.take(table, number)
        last = await self.row(LAST, {"table": table.name})
        first = 1 + (int(last[0]) if last is not None else 0)
        return range(first, first + number)

    def keep_ids(self, table: Table, ids: Sequence[int]) -> None:
        """Ids that came along with something else, for `new_ids` to give out."""
        self._ids.add(table, ids)

    async def new_id(self, table: Table) -> int:
        """One of them."""
        return (await self.new_ids(table))[0]

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


@dataclass(frozen=True, slots=True)
class Ground:
    """What all sessions on one connection stand on, found once: ways through SQLAlchemy are long."""

    connection: AsyncConnection
    plans: Plans
    raw: sqlite3.Connection

    @classmethod
    def of(cls, connection: AsyncConnection) -> Ground:
        """The one of a connection to SQLite. Raises ClosedError."""
        return cls(connection, plans_of(connection.dialect), _driven(connection))


class InPlaceSession(Session):
    """A session on a connection that never waits inside a transaction (storage.driver): it needs no greenlet.

    Its statements are compiled once (storage.plans).

    SQLite itself ends a transaction when the disk is full. From then on cursors would wait, so that whatever
    is still tried in the unit raises, and nothing is written outside a transaction.
    """

    __slots__ = ("_plans", "_raw")

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.connection)
        self._plans, self._raw = ground.plans, ground.raw

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows that the statement gives."""
        plan = self._planned(statement, values)
        return await super().rows(statement, values) if plan is None else self._found(plan, values)

    async def row(self, statement: Executable, values: Values) -> AnyRow | None:
        """The first row, if any."""
        plan = self._planned(statement, values)
        if plan is None:
            return await super().row(statement, values)
        found = self._found(plan, values)
        return found[0] if found else None

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows the statement changed."""
        plan = self._planned(statement, values)
        if plan is None:
            return await super().change(statement, values)
        return plan.run(self._raw, values).rowcount

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the row that the statement (RETURNING id) inserted."""
        row = await self.row(statement, values)
        if row is None:
            raise LookupError("an insert without a row")
        return int(row[0])

    async def put(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Insert rows that bring their ids."""
        plan = self._planned(statement, rows[0])
        if plan is None:
            await super().put(statement, rows)
        elif len(rows) == 1:
            plan.run(self._raw, rows[0])
        else:
            plan.run_all(self._raw, rows)

    async def change_all(self, statement: Executable, rows: Sequence[Values]) -> int:
        """How many rows the statement changed, run once for each of `rows`, which are not none."""
        plan = self._planned(statement, rows[0])
        if plan is None:
            return await super().change_all(statement, rows)
        return plan.run_all(self._raw, rows).rowcount

    async def new_ids(self, table: Table, number: int = 1) -> Sequence[int]:
        """The same without a plan: it comes before nearly every insert."""
        if not self._open or not self._raw.in_transaction:
            return await super().new_ids(table, number)
        try:
            last = self._raw.execute(GIVEN, (str(table.name),)).fetchone()  # sqlite3 takes a plain str best
        except sqlite3.Error as error:
            raise refused(error) from None
        first = 1 + (last[0] if last is not None else 0)
        return range(first, first + number)

    async def say(self, words: str) -> None:
        """Straight to the driver: these are two of three statements of the smallest unit."""
        self._raw.execute(words)

    def _planned(self, statement: Executable, values: Values) -> Plan | None:
        """The statement's plan; none outside a transaction, where SQLAlchemy's way raises."""
        if not self._open:
            raise ClosedError("this unit of work is over")
        return self._plans.get(statement, values) if self._raw.in_transaction else None

    def _found(self, plan: Plan, values: Values) -> Sequence[AnyRow]:
        return cast("Sequence[AnyRow]", plan.rows(plan.run(self._raw, values)))

    async def _call(self, read: Read, statement: Executable, values: Values | Sequence[Values]) -> Any:
        connection = self._connection.sync_connection
        if connection is None:
            raise ClosedError("the connection is closed")
        return read(connection, statement, values)


def _driven(connection: AsyncConnection) -> sqlite3.Connection:
    """The connection of sqlite3 below all others."""
    raw = connection.sync_connection
    if raw is None or raw.connection.dbapi_connection is None:
        raise ClosedError("the connection is closed")
    return cast("sqlite3.Connection", raw.connection.dbapi_connection.driver_connection._conn)


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
