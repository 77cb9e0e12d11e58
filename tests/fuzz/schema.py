"""The Bot API's types and methods as schema.json has them (scripts/botapi_extract.py makes it)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FIELD = re.compile(r"(\w+)(!?):(\S+)(?: =(\S+))?(?: (\d+)-(\d+) (characters|bytes|items))?")


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a text or a list may be, in UTF-16 "characters", UTF-8 "bytes" or "items"."""

    least: int
    most: int
    unit: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `kinds` are type names, "[Name]" for a list; `values` a closed set, if there is one."""

    name: str
    required: bool
    kinds: tuple[str, ...]
    values: tuple[str, ...]
    limit: Limit | None

    @classmethod
    def of(cls, text: str) -> "Field":
        """A field as schema.json writes it."""
        found = _FIELD.fullmatch(text)
        assert found is not None, text
        name, bang, kinds, values, least, most, unit = found.groups()
        limit = Limit(int(least), int(most), unit) if unit else None
        return cls(
            name,
            bool(bang),
            tuple(kinds.split("|")),
            tuple((values or "").split("|") if values else ()),
            limit,
        )


@dataclass(frozen=True, slots=True)
class Schema:
    """Fields by type and by method, and the types that are one of several others."""

    version: str
    types: Mapping[str, tuple[Field, ...]]
    unions: Mapping[str, tuple[str, ...]]
    methods: Mapping[str, tuple[Field, ...]]


@cache
def schema() -> Schema:
    """The extract that lies beside this module."""
    found: dict[str, Any] = json.loads((Path(__file__).parent / "schema.json").read_text())
    types = {name: _fields(each) for name, each in found["types"].items() if isinstance(each, list)}
    unions = {name: tuple(each.split("|")) for name, each in found["types"].items() if isinstance(each, str)}
    methods = {name: _fields(each) for name, each in found["methods"].items()}
    return Schema(found["version"], types, unions, methods)


def _fields(texts: list[str]) -> tuple[Field, ...]:
    return tuple(map(Field.of, texts))


def size(value: str | list[Any], unit: str) -> int:
    """How long Telegram finds it."""
    if not isinstance(value, str) or unit == "items":
        return len(value)
    coding, width = ("utf-16-le", 2) if unit == "characters" else ("utf-8", 1)
    return len(value.encode(coding, "surrogatepass")) // width
