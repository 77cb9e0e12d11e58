"""Column types: UTC instants, wall-clock slots, words of an enum, and sealed text and JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import BigInteger, DateTime, Integer, LargeBinary, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from pacing.schedule import Rule, from_rrule, to_rrule
from storage import quick_json
from storage.binding import InRow, Shut
from storage.errors import UnstorableError, WrongKeyError
from storage.sealing import Sealer

#: 64 bits everywhere; SQLite counts up by itself only in a column called INTEGER.
Id: Final = BigInteger().with_variant(Integer(), "sqlite")

#: Which key an engine seals with. The types belong to all engines, a dialect belongs to one.
SEALERS: WeakKeyDictionary[Dialect, Sealer] = WeakKeyDictionary()


#: json.dumps would make a new encoder for every value. Python's own: it refuses what JSON does not have.
_ENCODE = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


class Instant(TypeDecorator[datetime]):
    """An instant: aware in, aware UTC out (SQLite drops offsets). Refuses naive datetimes."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise UnstorableError("an instant needs its offset from UTC")
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise UnstorableError("an instant lies outside the calendar") from None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WallClock(TypeDecorator[datetime]):
    """A place in a patient's day: naive in, naive out. Refuses aware datetimes."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is not None:
            raise UnstorableError("a slot is a wall-clock time and has no offset")
        return value


class Word(TypeDecorator[StrEnum]):
    """One of an enum's words."""

    impl = String(24)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__(24)
        self.words = words
        self._members = {member.value: member for member in words}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._members[value]


class Plain(TypeDecorator[str]):
    """Text of ours, never of a patient. Refuses what not every database keeps: NUL and lone surrogates."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is not None and ("\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value)):
            raise UnstorableError("a text holds characters that the database cannot keep")
        return value


class _Sealed(TypeDecorator[Any]):
    """A sealed value: goes in as InRow, comes out Shut (storage.binding).

    `place` is "table.column"; `key` names the columns that tell its row from every other one, and that never
    change.
    """

    impl = LargeBinary()
    cache_ok = True

    def __init__(self, place: str, *key: str) -> None:
        super().__init__()
        self.place, self.key = place, key or ("patient_id", "id")
        self._bound = place.encode()

    def process_bind_param(self, value: InRow | None, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, InRow):
            raise UnstorableError("a value is sealed for a row, and none was named")
        return _sealer(dialect).seal(self.written(value.value), self._bound, value.row)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Shut[Any] | None:
        return None if value is None else self.shut(_sealer(dialect), value)

    def shut(self, sealer: Sealer, stored: bytes) -> Shut[Any]:
        """What is stored, to be opened by whoever names its row."""
        return Shut(sealer.open, self.read, self._bound, stored)

    def written(self, value: Any) -> bytes:
        """The bytes that are sealed."""
        raise NotImplementedError

    def read(self, opened: bytes) -> Any:
        """The value of those bytes."""
        raise NotImplementedError


class Sealed(_Sealed):
    """A patient's words, sealed; kept exactly, lone surrogates and NUL too."""

    cache_ok = True

    def written(self, value: str) -> bytes:
        """As UTF-8."""
        return value.encode("utf-8", "surrogatepass")

    def read(self, opened: bytes) -> str:
        """The words."""
        return opened.decode("utf-8", "surrogatepass")


class SealedJson(_Sealed):
    """A JSON value, sealed. Written in ASCII, so that lone surrogates and NUL survive as escapes."""

    cache_ok = True

    def written(self, value: Any) -> bytes:
        """Without spaces. Raises UnstorableError for what JSON does not have."""
        try:
            return _ENCODE(value).encode("ascii")
        except (TypeError, ValueError):
            raise UnstorableError("a payload holds a value that JSON does not have") from None

    def read(self, opened: bytes) -> Any:
        """The value."""
        return quick_json.read(opened)


def sealed_columns(table: Table) -> dict[str, tuple[str, ...]]:
    """The sealed columns of a table, and for each the columns that name its row."""
    return {column.name: column.type.key for column in table.columns if isinstance(column.type, _Sealed)}


class Keyed(TypeDecorator[Any]):
    """A number, kept as its keyed hash only: it can be looked for, and never read back (bytes come out)."""

    impl = LargeBinary()
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: int | bytes | None, dialect: Dialect) -> bytes | None:
        return value if value is None or isinstance(value, bytes) else keyed(dialect, self.place, value)


def keyed(dialect: Dialect, place: str, number: int) -> bytes:
    """The keyed hash of a number, as a column of type Keyed at this place holds it."""
    return _sealer(dialect).keyed_hash(str(number).encode(), place.encode())


def _sealer(dialect: Dialect) -> Sealer:
    try:
        return SEALERS[dialect]
    except KeyError:
        raise WrongKeyError("this connection was made without saying how to seal") from None


class RuleText(TypeDecorator[Rule]):
    """A recurrence rule as RFC 5545 lines: readable in the database, equal when it comes back."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: Rule | None, dialect: Dialect) -> str | None:
        return None if value is None else to_rrule(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Rule | None:
        return None if value is None else _rule(value)


#: Many patients have the same rule, and rules never change: each text is parsed once.
_rule = lru_cache(maxsize=1024)(from_rrule)
