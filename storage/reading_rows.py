"""Rows of an export as rows of our tables again: every value checked, whoever wrote the file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import Boolean, Column, Date, Integer, Table

from journal.patient import Patient
from pacing.entries import Kind
from pacing.levels import Rating
from pacing.note import NoteKind, Variant, Wish
from pacing.schedule import Rule, from_rrule, next_due
from storage.everything import NOUNS
from storage.types import Instant, RuleText, Sealed, SealedJson, WallClock, Word

_PATIENT: TypeAdapter[Patient] = TypeAdapter(Patient)
#: A diary lies within these years; far from the ends of the calendar, where zones overflow.
FIRST_YEAR, LAST_YEAR = 1970, 2200
LONGEST = 20_000
LONGEST_SETTINGS = 200_000
_OWN = {"id", "patient_id"}


class UnreadableRowError(ValueError):
    """A row that no table of ours can take. Says nothing of what it holds."""


def row_of(noun: str, given: Any) -> dict[str, Any]:
    """The columns of one row, references still as numbers of the file; raises UnreadableRowError."""
    table = NOUNS[noun]
    try:
        if not isinstance(given, Mapping) or len(json.dumps(given)) > LONGEST:
            raise UnreadableRowError(noun)
        row = {column.name: _value(column, given) for column in table.c if column.name not in _OWN}
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        raise UnreadableRowError(noun) from None
    return row


def patient_of(given: Any, patient_id: int) -> Patient:
    """The settings of an export for this patient; raises UnreadableRowError."""
    try:
        if len(json.dumps(given)) > LONGEST_SETTINGS:
            raise UnreadableRowError("patient")
        found = _PATIENT.validate_python({**given, "id": patient_id})
        _ = found.tz
        _check_clocks(asdict(found))
    except (ValueError, TypeError, KeyError, OSError, RecursionError):
        raise UnreadableRowError("patient") from None
    return found


def _check_clocks(value: Any) -> None:
    """Instants have an offset, wall-clock times have none: otherwise every later change would fail."""
    match value:
        case datetime() if value.tzinfo is None or not FIRST_YEAR <= value.year <= LAST_YEAR:
            raise UnreadableRowError("instant")
        case time() if value.tzinfo is not None:
            raise UnreadableRowError("time")
        case Mapping():
            _check_clocks(list(value.values()))
        case list() | tuple():
            for each in value:
                _check_clocks(each)


def _value(column: Column[Any], given: Mapping[str, Any]) -> Any:
    if column.name == "said":
        return _said(column.table, given)
    if column.name == "closed":
        return True  # what waited in another chat waits no longer
    value = given.get(column.name)
    if value is None or column.name == "message_id":
        if not column.nullable:
            raise UnreadableRowError(column.name)
        return None
    return _typed(column, value)


def _typed(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, Word):
        return column.type.words(value)
    for kind, read in _READ.items():
        if isinstance(column.type, kind):
            return read(value)
    raise UnreadableRowError(column.name)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise UnreadableRowError("text")
    return value


def _json(value: Any) -> Any:
    if not isinstance(value, (dict, list)):
        raise UnreadableRowError("json")
    return value


def _due_some_day(rule: Rule) -> Rule:
    """The rule, if it can be planned with: one that cannot would stop every later change of times."""
    next_due(rule, ZoneInfo("UTC"), datetime(2020, 1, 1, tzinfo=UTC))
    return rule


def _instant(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise UnreadableRowError("instant")
    found: datetime = _in_years(value).astimezone(UTC)
    return found


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise UnreadableRowError("flag")
    return value


def _number(value: Any) -> int:
    if type(value) is not int or abs(value) >= 2**53:
        raise UnreadableRowError("number")
    return value


def _in_years(value: Any) -> Any:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise UnreadableRowError("year")
    return value


#: How a value of each type of column is read; raises ValueError, TypeError or UnreadableRowError.
_READ: dict[type, Callable[[Any], Any]] = {
    Instant: lambda value: _instant(datetime.fromisoformat(value)),
    WallClock: lambda value: _in_years(datetime.fromisoformat(value)).replace(tzinfo=None),
    RuleText: lambda value: _due_some_day(from_rrule(value)),
    Sealed: _text,
    SealedJson: _json,
    Boolean: _flag,
    Date: lambda value: _in_years(date.fromisoformat(value)),
    Integer: _number,
}


def _said(table: Table, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is sealed of a row: all that is no column of its own."""
    said = {name: value for name, value in given.items() if name not in table.c}
    value, top = said.pop("value", None), said.pop("top", None)
    if top is not None:
        rating = Rating(value, top)
        said["rating"] = [rating.value, rating.top]
    if table is NOUNS["entries"]:
        _check_entry(said)
    elif table is NOUNS["notes"]:
        _check_note(said)
    return said


#: What an entry may say, by the type that the reader of the table counts on.
_ENTRY: dict[str, type | tuple[type, ...]] = {
    "name": str,
    "text": str,
    "word": str,
    "usual": bool,
    "amount": (int, float),
}


def _check_entry(said: Mapping[str, Any]) -> None:
    Kind(said["kind"])
    wrong = [name for name, kind in _ENTRY.items() if name in said and not isinstance(said[name], kind)]
    amount = said.get("amount", 0)
    if wrong or isinstance(amount, bool) or not abs(amount) < 1e9:
        raise UnreadableRowError("entry")


def _check_note(said: Mapping[str, Any]) -> None:
    NoteKind(said["kind"])
    known: set[StrEnum] = {*Variant, *Wish}
    if said["variant"] not in known or type(said["wording"]) is not int or not isinstance(said["why"], dict):
        raise UnreadableRowError("note")
