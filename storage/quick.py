"""Quick ways in and out of SQLite for our column types: what SQLAlchemy's processors do, in fewer steps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from sqlalchemy import Date
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

from storage.types import SEALERS, Instant, Sealed, SealedJson, WallClock, Word

Process = Callable[[Any], Any] | None


def binder(kind: TypeEngine[Any], dialect: Dialect) -> Process:
    """What makes a parameter of a value."""
    if isinstance(kind, (Sealed, SealedJson)):
        return partial(kind.process_bind_param, dialect=dialect)
    quick = _BIND.get(type(kind))
    slow = kind.dialect_impl(dialect).bind_processor(dialect)
    return slow if quick is None or slow is None else quick(slow)


def reader(kind: TypeEngine[Any], dialect: Dialect) -> Process:
    """What makes a value of what SQLite gives."""
    if isinstance(kind, Word):
        # None where the column is empty; a word that nobody knows raises KeyError as ever.
        members: dict[str | None, Any] = {None: None, **{member.value: member for member in kind.words}}
        return members.__getitem__
    if isinstance(kind, (Sealed, SealedJson)):
        return _sealed(partial(kind.shut, SEALERS[dialect]))
    quick = _READ.get(type(kind))
    return kind.dialect_impl(dialect).result_processor(dialect, None) if quick is None else quick


def _bind_instant(slow: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """UTC is what nearly all instants come in; the rest takes the long way."""

    def bind(value: Any) -> Any:
        if type(value) is datetime and value.tzinfo is UTC:
            return value.isoformat(" ", "microseconds")[:26]
        return slow(value)

    return bind


def _bind_wall_clock(slow: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def bind(value: Any) -> Any:
        if type(value) is datetime and value.tzinfo is None:
            return value.isoformat(" ", "microseconds")
        return slow(value)

    return bind


def _bind_date(slow: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def bind(value: Any) -> Any:
        return value.isoformat() if type(value) is date else slow(value)

    return bind


def _bind_word(slow: Callable[[Any], Any]) -> Callable[[Any], Any]:
    del slow

    def bind(value: Any) -> Any:
        return None if value is None else value._value_

    return bind


def _sealed(shut: Callable[[bytes], Any]) -> Callable[[Any], Any]:
    def read(value: bytes | None) -> Any:
        return None if value is None else shut(value)

    return read


def _read_instant(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")


def _read_wall_clock(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _read_date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


_BIND = {Instant: _bind_instant, WallClock: _bind_wall_clock, Date: _bind_date, Word: _bind_word}
_READ: dict[type, Callable[[Any], Any]] = {
    Instant: _read_instant,
    WallClock: _read_wall_clock,
    Date: _read_date,
}
