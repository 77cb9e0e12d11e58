"""Everything: all that is kept of one patient, as JSON-ready values for their export."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Table, bindparam, select

from pacing.schedule import Rule, to_rrule
from storage.binding import opened
from storage.session import Session
from storage.tables import ask, batch, entry, firing, note, patient, prompt, reminder, schedule
from storage.types import sealed_columns

#: Names of the export, and the rows behind them. Queues are left out: they are empty once their work is done.
NOUNS: dict[str, Table] = {
    "entries": entry,
    "batches": batch,
    "prompts": prompt,
    "reminders": reminder,
    "firings": firing,
    "schedules": schedule,
    "notes": note,
    "asks": ask,
}
_ROWS = {
    name: select(table)
    .where(table.c.patient_id == bindparam("patient"), table.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(table.c.id)
    for name, table in NOUNS.items()
}
_IDS = {
    name: select(table.c.id).where(table.c.patient_id == bindparam("patient")).order_by(table.c.id)
    for name, table in NOUNS.items()
}
#: Rows that are opened at once: other patients' taps are answered in between.
AT_ONCE = 200
_SEALED = {name: sealed_columns(table) for name, table in NOUNS.items()}
_PATIENT = select(patient.c.state).where(patient.c.id == bindparam("patient"))


async def everything(session: Session, patient_id: int) -> Mapping[str, Any]:
    """`patient` (one mapping, empty for somebody unknown) and lists of rows by noun, oldest first."""
    row = await session.row(_PATIENT, {"patient": patient_id})
    found: dict[str, Any] = {"patient": dict(row.state.open(patient_id)) if row is not None else {}}
    for name in NOUNS:
        found[name] = [_readable(values) async for values in rows_of(session, name, patient_id)]
    return found


async def rows_of(session: Session, noun: str, patient_id: int) -> AsyncIterator[dict[str, Any]]:
    """All rows of one noun, opened, oldest first, a few at a time: years of them hold up nobody."""
    keys = _SEALED[noun]
    ids = [row.id for row in await session.rows(_IDS[noun], {"patient": patient_id})]
    for start in range(0, len(ids), AT_ONCE):
        values = {"patient": patient_id, "ids": ids[start : start + AT_ONCE]}
        for row in await session.rows(_ROWS[noun], values):
            yield opened(keys, row._asdict())


def _readable(row: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: _json(value) for name, value in row.items() if name not in {"patient_id", "said"}}
    return values | _said(row.get("said"))


def _said(said: Mapping[str, Any] | None) -> dict[str, Any]:
    """What was sealed as one value, beside the rest; a rating as its value and the top of its scale."""
    values = dict(said or {})
    rating = values.pop("rating", None)
    if rating is not None:
        values["value"], values["top"] = rating
    return values


def _json(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Rule):
        return to_rrule(value)
    return value
