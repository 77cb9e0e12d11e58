"""Folders: what a language brings along, loaded on first use; the grammar itself knows no language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from language.sorts import Sort
from language.values import Intent, Safety

if TYPE_CHECKING:
    from types import ModuleType

Table = Mapping[Sort, Mapping[Any, str]]

#: The folder that reads whatever has none of its own.
FIRST = "en"
_LONGEST_CODE = 3


class Folder(NamedTuple):
    """The tables of a language, rows of phrases with ", " between; `tables` and `red_flags` must be there."""

    tables: tuple[Table, ...]
    red_flags: Mapping[Safety, str]
    intents: Mapping[Intent, str]
    forgiven: frozenset[Sort]
    forgiven_words: str
    common: str
    past: str
    edges: str
    polite: str
    asking: str
    requesting: str
    denials: str
    usual_words: str
    nearly_words: str
    calm: Mapping[str, str]
    spellings: Mapping[str, str]


def phrases(row: str) -> list[str]:
    """The phrases of a row; an empty row has none."""
    return [phrase for phrase in row.split(", ") if phrase.strip()]


@lru_cache(maxsize=64)
def language_of(code: str) -> str:
    """The folder that reads words with this code ("en-GB"); never anything but a folder that is there."""
    base = code.replace("_", "-").partition("-")[0].lower()
    if not (base.isascii() and base.isalpha() and len(base) <= _LONGEST_CODE):
        return FIRST
    spec = find_spec(f"language.{base}")
    return base if spec is not None and spec.submodule_search_locations else FIRST


@lru_cache(maxsize=16)
def module_of(language: str, name: str) -> ModuleType:
    """One module of a language's folder, the first language's where the folder has none of that name."""
    own = f"language.{language}.{name}"
    return import_module(own if find_spec(own) else f"language.{FIRST}.{name}")


@lru_cache(maxsize=8)
def folder(language: str) -> Folder:
    """The folder of a language. Raises ModuleNotFoundError for a language that is not there."""
    package = import_module(f"language.{language}")
    return Folder(
        tuple(package.TABLES),
        package.RED_FLAGS,
        getattr(package, "INTENTS", {}),
        frozenset(getattr(package, "FORGIVEN", ())),
        past=_row(package, "PAST"),
        forgiven_words=_row(package, "FORGIVEN_WORDS"),
        common=_row(package, "COMMON"),
        edges=_row(package, "EDGES"),
        polite=_row(package, "POLITE"),
        asking=_row(package, "ASKING"),
        requesting=_row(package, "REQUESTING"),
        denials=_row(package, "DENIALS"),
        usual_words=_row(package, "USUAL_WORDS"),
        nearly_words=_row(package, "NEARLY_WORDS"),
        calm=getattr(package, "CALM", {}),
        spellings=getattr(package, "SPELLINGS", {}),
    )


def _row(package: ModuleType, name: str) -> str:
    return str(getattr(package, name, ""))
