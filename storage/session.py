"""A session: how repositories reach the connection of their unit of work, in our own errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import CursorResult, Executable, Row
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import ClosedError, translated

Values = Mapping[str, Any]
AnyRow = Row[*tuple[Any, ...]]
Result = CursorResult[*tuple[Any, ...]]


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

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows that the statement gives."""
        return (await self._run(statement, values)).fetchall()

    async def row(self, statement: Executable, values: Values) -> AnyRow | None:
        """The first row, if any."""
        return (await self._run(statement, values)).first()

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows the statement changed."""
        return (await self._run(statement, values)).rowcount

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the row that the statement (RETURNING id) inserted."""
        return int((await self._run(statement, values)).scalar_one())

    async def insert_all(self, statement: Executable, rows: Sequence[Values]) -> list[int]:
        """The ids of the rows inserted, in the order given."""
        return [int(found) for found in (await self._run(statement, rows)).scalars()]

    def close(self) -> None:
        """The unit is over: what still holds it must not write into another patient's."""
        self._open = False

    async def _run(self, statement: Executable, values: Values | Sequence[Values]) -> Result:
        if not self._open:
            raise ClosedError("this unit of work is over")
        try:
            return await self._connection.execute(statement, values)
        except SQLAlchemyError as error:
            raise translated(error) from None
