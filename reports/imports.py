"""A file that a patient sent, read: an own export, Visible's or Bearable's table, or a plain one.

Pure, and safe to run in a process of its own: nothing of a file is believed, and one that means harm costs
that process only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from pacing.entries import Entry, Kind
from reports import imports_bearable, imports_plain, imports_visible
from reports.export import FORMAT, VERSION
from reports.imports_found import Form, Found, ImportRefusedError, Refusal
from reports.imports_lines import Table, said
from reports.imports_text import rows_of, text_of


def read(data: bytes, zone: str, today: date, month_first: bool = False) -> Found:
    """What the file holds, at the wall clock of `zone`; days after `today` are not understood.

    `month_first` reads 03/04 as 4 March where the file itself does not tell. Raises ImportRefusedError.
    """
    text = text_of(data)
    if text.lstrip().startswith(("{", "[")):
        return _own(text)
    table = Table.of(rows_of(text))
    found = _reading(table).read(table, ZoneInfo(zone), today, month_first)
    return _finished(found, table)


def _reading(table: Table) -> Any:
    headings = set(table.headings)
    if headings >= set(imports_visible.COLUMNS):
        return imports_visible.reading()
    if headings >= set(imports_bearable.COLUMNS):
        return imports_bearable.reading(table)
    column = imports_plain.date_column(table.headings)
    if column is None or not any(map(imports_plain.known, headings - {column})):
        raise ImportRefusedError(Refusal.UNKNOWN)
    return imports_plain.reading(column)


def _finished(found: Found, table: Table) -> Found:
    if found.form is Form.VISIBLE:
        efforts = tuple(_efforts(found.entries))
        return replace(found, entries=(*found.entries, *efforts), count=found.count + len(efforts))
    if found.form is Form.PLAIN:
        left_out = tuple(
            heading for heading in table.headings if heading and not imports_plain.known(heading)
        )
        return replace(found, left_out=left_out)
    return found


def _efforts(entries: tuple[Entry, ...]) -> list[Entry]:
    """A day's effort: the highest of what was said of the four kinds, on their scale; nothing without any."""
    highest: dict[date, Entry] = {}
    for entry in entries:
        if entry.kind is Kind.EXERTION and entry.rating is not None:
            before = highest.get(entry.day)
            if before is None or before.rating is None or entry.rating.on_ten() > before.rating.on_ten():
                highest[entry.day] = entry
    return [
        replace(said(day, Kind.EFFORT, rating=entry.rating), at=entry.at) for day, entry in highest.items()
    ]


def _own(text: str) -> Found:
    records = _records(text)
    entries = [row for row in _rows(records, "entries") if isinstance(row, dict)]
    days = sorted({day for day in (_day(row) for row in entries) if day is not None})
    if not any(isinstance(rows, list) and rows for rows in records.values()):
        raise ImportRefusedError(Refusal.EMPTY)
    first, last = (days[0], days[-1]) if days else (None, None)
    return Found(Form.OWN, len(entries), len(days), first, last, records=records)


def _records(text: str) -> Mapping[str, Any]:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise ImportRefusedError(Refusal.BROKEN) from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise ImportRefusedError(Refusal.UNKNOWN)
    version, records = whole.get("version"), whole.get("records")
    if type(version) is not int or version > VERSION:
        raise ImportRefusedError(Refusal.NEWER)
    if not isinstance(records, dict):
        raise ImportRefusedError(Refusal.BROKEN)
    return records


def _rows(records: Mapping[str, Any], noun: str) -> list[Any]:
    rows = records.get(noun)
    return rows if isinstance(rows, list) else []


def _day(row: Mapping[str, Any]) -> date | None:
    try:
        return date.fromisoformat(row["day"])
    except (ValueError, TypeError, KeyError):
        return None
