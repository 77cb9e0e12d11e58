"""Restoring: rows of an export, put back in steps; what is there already stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, UniqueConstraint

from journal.records import ScheduleKind
from storage.everything import NOUNS
from storage.reading_rows import UnreadableRowError, row_of

#: Rows of one unit of work: other patients' taps go in between.
STEP = 100
#: Parents before what refers to them.
_FIRST = ("batches", "prompts", "reminders", "firings")
ORDER = (*_FIRST, *(noun for noun in NOUNS if noun not in _FIRST))
_NOUN_OF = {table.name: noun for noun, table in NOUNS.items()}
#: What `ref` of a schedule names.
_REFS = {
    ScheduleKind.REMINDER: "reminders",
    ScheduleKind.SNOOZE: "firings",
    ScheduleKind.LATER: "prompts",
}
_UNCOUNTED = {"id", "patient_id", "message_id", "closed", "batch_id"}


@dataclass(frozen=True, slots=True)
class Step:
    """Some rows of one noun: (number in the file, columns)."""

    noun: str
    rows: tuple[tuple[int, dict[str, Any]], ...]


@dataclass(slots=True)
class Restoration:
    """An export on its way in: its readable rows, and which of our ids each number of the file became."""

    rows: dict[str, list[tuple[int, dict[str, Any]]]] = field(default_factory=dict)
    unreadable: int = 0
    ids: dict[str, dict[int, int]] = field(default_factory=dict)
    _taken: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def of(cls, records: Mapping[str, Any]) -> Restoration:
        """The rows that can be read; the others are counted."""
        found = cls()
        for noun, rows in records.items():
            if noun in NOUNS:
                found._read(noun, rows if isinstance(rows, list) else [None])
            elif noun != "patient":
                found.unreadable += len(rows) if isinstance(rows, list) else 1
        return found

    def _read(self, noun: str, rows: Sequence[Any]) -> None:
        kept = self.rows.setdefault(noun, [])
        for at, given in enumerate(rows):
            try:
                row = row_of(noun, given)
            except UnreadableRowError:
                self.unreadable += 1
                continue
            number = given.get("id", at + 1)
            kept.append((number if type(number) is int else -1 - at, row))

    def steps(self) -> Iterator[Step]:
        """All rows, parents first, some at a time."""
        for noun in ORDER:
            rows = self.rows.get(noun, [])
            for start in range(0, len(rows), STEP):
                yield Step(noun, tuple(rows[start : start + STEP]))

    def pointed(self, noun: str, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """The row with our ids for the file's numbers; None when it hangs on a row that is not there."""
        pointed = dict(row)
        for column, parent in parents(NOUNS[noun]).items():
            number = row.get(column)
            if number is None:
                continue
            pointed[column] = self.ids.get(parent, {}).get(number)
            if pointed[column] is None and not NOUNS[noun].c[column].nullable:
                return None
        if noun == "schedules" and row["kind"] in _REFS:
            pointed["ref"] = self.ids.get(_REFS[row["kind"]], {}).get(row["ref"])
            return pointed if pointed["ref"] is not None else None
        return pointed

    def first(self, noun: str, key: str) -> bool:
        """Whether a row may be put back: one of a unique key only, any number of what may be said twice."""
        taken = (noun, key) in self._taken
        self._taken.add((noun, key))
        return not (taken and _keys(NOUNS[noun]))


def parents(table: Table) -> dict[str, str]:
    """Columns that refer to other rows of the patient, and the noun of those."""
    found = {}
    for key in table.foreign_key_constraints:
        column = next(name for name in key.column_keys if name != "patient_id")
        found[column] = _NOUN_OF[key.referred_table.name]
    return found


def same(noun: str, row: Mapping[str, Any]) -> str:
    """What makes two rows one: the key that is unique for a patient, or all that the row says."""
    names = _keys(NOUNS[noun]) or [name for name in row if name not in _UNCOUNTED]
    return json.dumps([row[name] for name in sorted(names)], sort_keys=True, default=str)


def _keys(table: Table) -> list[str]:
    for rule in table.constraints:
        if not isinstance(rule, UniqueConstraint):
            continue
        names = [column.name for column in rule.columns]
        if names[0] == "patient_id" and "id" not in names:
            return names[1:]
    return []
