"""Plans: statements compiled once for a database, so that running one costs SQLite and little else."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Executable, SelectBase, UpdateBase
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError

from storage.errors import StorageError, translated
from storage.quick import Process, binder, reader

Values = Mapping[str, Any]
#: Statements are constants of their modules; more than this many would be made anew each time, and no plans.
MOST = 1_000
#: A list of nothing, as SQL: `x IN` it is never true, `x NOT IN` it always.
_NOTHING = "SELECT 1 WHERE 0"


class UnplannableError(Exception):
    """SQLAlchemy has to run this statement itself: not every value of it can be a parameter."""


class Plan:
    """One statement as SQLite takes it: its text, how values become parameters, how rows become values."""

    __slots__ = ("_lists", "_make", "_order", "_reads", "_sql")

    def __init__(self, statement: SelectBase | UpdateBase, dialect: Dialect, keys: Sequence[str]) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(keys))
        if compiled.literal_execute_params:
            raise UnplannableError("a value that has to be part of the text")
        self._sql: str = compiled.string
        names = compiled.positiontup or ()
        self._lists = tuple(name for name in names if compiled.binds[name].expanding)
        fixed = {name: value for name, value in compiled.params.items() if name not in keys}
        self._order = tuple(_slot(name, compiled.binds[name], dialect, fixed) for name in names)
        columns = tuple(statement.exported_columns)
        self._make = _maker([column.key or "" for column in columns])
        reads = tuple(reader(column.type, dialect) for column in columns)
        self._reads = reads if any(reads) else ()

    def run(self, raw: sqlite3.Connection, values: Values) -> sqlite3.Cursor:
        """The cursor after the statement. Raises storage.errors, and what the driver makes of odd values."""
        sql, given = self._bound(values)
        try:
            return raw.execute(sql, given)
        except sqlite3.Error as error:
            raise refused(error) from None

    def run_all(self, raw: sqlite3.Connection, rows: Sequence[Values]) -> sqlite3.Cursor:
        """The cursor after the statement was run for each of `rows`; raises what `run` does."""
        given = [self._bound(values)[1] for values in rows]
        try:
            return raw.executemany(self._sql, given)
        except sqlite3.Error as error:
            raise refused(error) from None

    def rows(self, cursor: sqlite3.Cursor) -> list[Any]:
        """All rows, which have the columns' names."""
        make, reads = self._make, self._reads
        try:
            found = cursor.fetchall()
        except sqlite3.Error as error:
            raise refused(error) from None
        if not reads:
            return [make(row) for row in found]
        return [
            make([value if read is None else read(value) for read, value in zip(reads, row, strict=False)])
            for row in found
        ]

    def _bound(self, values: Values) -> tuple[str, list[Any]]:
        try:
            given = [
                fixed if name is None else values[name] if process is None else process(values[name])
                for name, process, fixed in self._order
            ]
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  whatever a value of the wrong type does to its type
            raise StorageError(f"the database refused a statement ({type(error).__name__})") from None
        return self._spread(given) if self._lists else (self._sql, given)

    def _spread(self, given: list[Any]) -> tuple[str, list[Any]]:
        """Lists become as many parameters as they have members."""
        sql, flat = self._sql, []
        lists = iter(self._lists)
        for value in given:
            if not isinstance(value, list):
                flat.append(value)
                continue
            marks = ",".join("?" * len(value)) or _NOTHING
            sql = sql.replace(f"__[POSTCOMPILE_{next(lists)}]", marks, 1)
            flat += value
        return sql, flat


class Plans:
    """The plans of one database. None for what has to go through SQLAlchemy."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._plans: dict[tuple[Executable, tuple[str, ...]], Plan | None] = {}

    def get(self, statement: Executable, values: Values) -> Plan | None:
        """The plan of a statement with values of these names, made when it is first asked for."""
        key = (statement, tuple(values))
        try:
            return self._plans[key]
        except KeyError:
            return self._made(*key)

    def _made(self, statement: Executable, keys: tuple[str, ...]) -> Plan | None:
        if len(self._plans) >= MOST or not isinstance(statement, (SelectBase, UpdateBase)):
            return None
        try:
            found: Plan | None = Plan(statement, self._dialect, keys)
        except UnplannableError:
            found = None
        self._plans[statement, keys] = found
        return found


_PLANS: WeakKeyDictionary[Dialect, Plans] = WeakKeyDictionary()


def plans_of(dialect: Dialect) -> Plans:
    """The plans made so far for a dialect, which belongs to one database."""
    found = _PLANS.get(dialect)
    if found is None:
        found = _PLANS[dialect] = Plans(dialect)
    return found


def refused(error: sqlite3.Error) -> StorageError:
    """The error of ours that the driver's becomes by way of SQLAlchemy too."""
    told: Any = DBAPIError.instance(None, None, error, sqlite3.Error, hide_parameters=True)
    return translated(told)


_AS_DICT = property(lambda row: row._asdict())  # the name that SQLAlchemy's own rows have for it


def _slot(name: str, bind: Any, dialect: Dialect, fixed: Values) -> tuple[str | None, Process, Any]:
    """A parameter: the name of its value and what is done to it, or the value that it always has."""
    process = binder(bind.type, dialect)
    if bind.expanding:
        process = _each(process)
    if bind.required or name not in fixed:
        return name, process, None
    return None, None, fixed[name] if process is None else process(fixed[name])


def _each(process: Process) -> Callable[[Any], list[Any]]:
    return lambda values: list(values) if process is None else [process(value) for value in values]


def _maker(names: Sequence[str]) -> Callable[[Sequence[Any]], Any]:
    """What makes a row of values: a tuple with the columns' names, those without one numbered."""
    found: Any = type(
        "Found", (namedtuple("Found", names, rename=True),), {"__slots__": (), "_mapping": _AS_DICT}
    )
    make: Callable[[Sequence[Any]], Any] = found._make
    return make
