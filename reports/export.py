"""Everything of one patient as files: JSON with all rows, one CSV a kind, a health record, a calendar."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from reports.calendar_file import calendar
from reports.canonical import canonical
from reports.fhir import bundle

FORMAT, VERSION = "pacenote-export", 2

#: Name of the CSV, the noun whose rows it holds, the columns that come first (and alone without rows).
KINDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "entries",
        "entries",
        ("day", "at", "kind", "name", "value", "top", "usual", "amount", "text", "word", "source"),
    ),
    ("check-ins", "prompts", ("day", "kind", "state", "at")),
    ("reminders", "reminders", ("created", "task", "rule", "at", "state")),
    ("notes", "notes", ("day", "kind", "variant", "wording", "why", "feedback")),
)

#: What a spreadsheet program takes for the start of a formula (OWASP, CSV injection), full-width forms too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def files(everything: Mapping[str, Any], day: date) -> list[tuple[str, bytes]]:
    """Names and contents of the files, the JSON first; `day` is the patient's local date, for the names.

    `everything` is what journal.ports.Records.everything() gives: names of nouns to rows (or to one row),
    JSON-ready, history included. The JSON is UTF-8 without BOM, docs/export.schema.json describes it:

        {"format": "pacenote-export", "version": 2, "made": "2026-11-22", "records": {noun: [row, ...], ...}}

    Rows are numbered anew (reports.canonical): the same diary on the same day is the same file. Instants are
    ISO 8601 in UTC, days and slots are the patient's local ones, and what was not said is null. The version
    grows when a reader of the old form would misread the new one.

    A CSV has a line for each row and all columns that any row has: empty cells for null, nested values as
    JSON, numbers as numbers, and a ' before text that a spreadsheet program would run as a formula. It is
    UTF-8 with BOM and CRLF line ends (RFC 4180). No file name says more than the product and the day.
    """
    stem, records = f"pacenote-{day.isoformat()}", canonical(everything)
    return [
        (f"{stem}.json", whole(records, day)),
        *((f"{stem}-{name}.csv", table) for name, table in tables(records)),
        (f"{stem}-fhir.json", _json(bundle(records, f"{day.isoformat()}T00:00:00Z"))),
        (f"{stem}-reminders.ics", calendar(records)),
    ]


def tables(records: Mapping[str, Any]) -> list[tuple[str, bytes]]:
    """The CSVs of a canonical export, by name."""
    return [(name, _csv(_rows(records.get(noun)), first)) for name, noun, first in KINDS]


def whole(records: Mapping[str, Any], day: date) -> bytes:
    """The JSON of a canonical export, which an import takes back."""
    return _json({"format": FORMAT, "version": VERSION, "made": day.isoformat(), "records": records})


def _json(value: Mapping[str, Any]) -> bytes:
    # Half a surrogate pair, which a broken keyboard can send, is escaped: as JSON it reads back as it was.
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")


def _rows(noun: Any) -> Sequence[Mapping[str, Any]]:
    """The rows of one noun, none when nothing was ever kept of it."""
    if isinstance(noun, Mapping):
        return [noun]
    return list(noun or ())


def _csv(rows: Sequence[Mapping[str, Any]], first: Iterable[str]) -> bytes:
    columns = _columns(rows, first)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue().encode("utf-8-sig", "backslashreplace")


def _columns(rows: Sequence[Mapping[str, Any]], first: Iterable[str]) -> list[str]:
    """The usual columns, then whatever else the rows have, in their own order."""
    found = dict.fromkeys(column for row in rows for column in row)
    usual = [column for column in first if column in found or not rows]
    return [*usual, *(column for column in found if column not in usual)]


def _cell(value: Any) -> str | int | float | None:
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith(_FORMULA) else text
