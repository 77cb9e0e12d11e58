"""Ids before their rows: what each database would give out next."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, Text, bindparam, cast, column, func, select, table
from sqlalchemy.dialects.postgresql import REGCLASS

#: Ids that a unit fetches beyond those that it needs now: what wants many makes few trips.
MOST_SPARE = 64

_given = table("sqlite_sequence", column("name"), column("seq"))

#: SQLite: the highest id ever given out in a table, which an insert with an id of its own moves on. There is
#: one writer, who inserts before anybody asks again.
LAST = select(_given.c.seq).where(_given.c.name == bindparam("table"))

#: The same as words for the driver.
GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = ?"

_sequence: Any = cast(cast(bindparam("sequence"), Text), REGCLASS)
#: PostgreSQL: so many numbers, taken for good, whatever becomes of the unit.
NEXT = select(func.nextval(_sequence)).select_from(func.generate_series(1, bindparam("number")))


class Stock:
    """A unit's ids on PostgreSQL, in the order in which they were given out; what is left over is never used.

    A unit holds its patients' lanes before it asks for any, so that a patient's later rows have higher ids.
    """

    __slots__ = ("_ids", "_taken")

    def __init__(self) -> None:
        self._ids: defaultdict[str, deque[int]] = defaultdict(deque)
        self._taken: defaultdict[str, int] = defaultdict(int)

    def wanted(self, of: Table, number: int) -> int:
        """How many to fetch so that there are so many; as many again as were taken before."""
        missing = number - len(self._ids[of.name])
        return missing + min(self._taken[of.name], MOST_SPARE) if missing > 0 else 0

    def add(self, of: Table, ids: Sequence[int]) -> None:
        """Put ids into it."""
        self._ids[of.name].extend(ids)

    def take(self, of: Table, number: int) -> list[int]:
        """So many ids, which are there."""
        self._taken[of.name] += number
        return [self._ids[of.name].popleft() for _ in range(number)]
