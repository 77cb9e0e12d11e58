"""Ids before their rows: what each database would give out next."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, bindparam, cast, column, func, select, table
from sqlalchemy.dialects.postgresql import REGCLASS

_given = table("sqlite_sequence", column("name"), column("seq"))

#: SQLite: the highest id ever given out in a table, which an insert with an id of its own moves on. There is
#: one writer, who inserts before anybody asks again.
LAST = select(_given.c.seq).where(_given.c.name == bindparam("table"))

GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = ?"

_sequence: Any = cast(cast(bindparam("sequence"), Text), REGCLASS)
#: PostgreSQL: so many numbers, taken for good, whatever becomes of the unit.
NEXT = select(func.nextval(_sequence)).select_from(func.generate_series(1, bindparam("number")))
