"""Binding: a sealed value belongs to one row, and opens for no other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Key = int | None


def row_key(*numbers: Key) -> bytes:
    """What tells a row from every other one of its table, as associated data."""
    return repr(numbers).encode("ascii")


@dataclass(frozen=True, slots=True)
class InRow:
    """A value on its way into a sealed column, and the row that it is for."""

    value: Any
    row: bytes


def for_row(value: Any, *numbers: Key) -> InRow | None:
    """The value for the row with these numbers; None stays None."""
    return None if value is None else InRow(value, row_key(*numbers))


class Shut(Generic[T]):
    """A sealed value as it was read: it opens for whoever names its row, and shows nothing of itself."""

    __slots__ = ("_place", "_read", "_stored", "_unseal")

    def __init__(
        self,
        unseal: Callable[[bytes, bytes, bytes], bytes],
        read: Callable[[bytes], T],
        place: bytes,
        stored: bytes,
    ) -> None:
        self._unseal, self._read, self._place, self._stored = unseal, read, place, stored

    def open(self, *numbers: Key) -> T:
        """What was sealed. Raises MisplacedError when it was sealed for another row."""
        return self._read(self.unsealed(*numbers))

    def unsealed(self, *numbers: Key) -> bytes:
        """Its bytes as they were sealed; raises likewise."""
        return self._unseal(self._stored, self._place, row_key(*numbers))


def opened(keys: Mapping[str, tuple[str, ...]], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a row, those of sealed columns opened. `keys`: the columns that name their row."""
    values = dict(row)
    for name, columns in keys.items():
        if isinstance(values.get(name), Shut):
            values[name] = values[name].open(*(row[column] for column in columns))
    return values


def bound(keys: Mapping[str, tuple[str, ...]], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a row, those of sealed columns bound to it."""
    sealed = {
        name: for_row(row[name], *(row[column] for column in columns))
        for name, columns in keys.items()
        if name in row
    }
    return {**row, **sealed}
