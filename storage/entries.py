"""Entries: what one patient said, sealed as one value a row. Retired rows stay as history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from pacing.entries import Entry, Kind
from pacing.levels import Rating
from storage.binding import for_row
from storage.session import AnyRow, Session
from storage.tables import entry as table

_INSERT = insert(table)
_RETIRE = (
    update(table)
    .where(
        table.c.patient_id == bindparam("patient"),
        table.c.id.in_(bindparam("ids", expanding=True)),
        table.c.retired_at.is_(None),
    )
    .values(retired_at=bindparam("at_"))
)
_ACTIVE = (
    select(table)
    .where(table.c.patient_id == bindparam("patient"), table.c.retired_at.is_(None))
    .order_by(table.c.at, table.c.id)
)
_OF_DAYS = table.c.day.between(bindparam("first"), bindparam("last"))
_BETWEEN = _ACTIVE.where(_OF_DAYS)
#: In the order of their index: SQLite reads as many rows as it gives, however many a day has.
_NEWEST = (
    _ACTIVE.where(_OF_DAYS)
    .order_by(None)
    .order_by(table.c.day.desc(), table.c.id.desc())
    .limit(bindparam("most"))
)
#: Of many patients at once, for what is read ahead.
OF_DAY = (
    select(table)
    .where(
        table.c.patient_id.in_(bindparam("patients", expanding=True)),
        table.c.retired_at.is_(None),
        table.c.day == bindparam("today"),
    )
    .order_by(table.c.at, table.c.id)
)
_OF_PROMPT = _ACTIVE.where(table.c.prompt_id == bindparam("prompt"))
_OF_BATCH = _ACTIVE.where(table.c.batch_id == bindparam("batch"))


class Entries:
    """One patient's entries. Only active ones are read."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def add(self, entries: Sequence[Entry]) -> list[int]:
        """Their ids, in the order given."""
        if not entries:
            return []
        ids = await self._session.new_ids(table, len(entries))
        rows = [self._values(row_id, entry) for row_id, entry in zip(ids, entries, strict=True)]
        await self._session.put(_INSERT, rows)
        return list(ids)

    async def retire(self, ids: Sequence[int], at: datetime) -> None:
        """From now on history. An entry retired before keeps its time."""
        if ids:
            await self._session.change(_RETIRE, {"patient": self._patient_id, "ids": list(ids), "at_": at})

    async def between(self, first: date, last: date) -> list[Entry]:
        """Active entries of these local dates, both ends included, by instant."""
        return await self._read(_BETWEEN, first=first, last=last)

    async def newest(self, first: date, last: date, most: int) -> list[Entry]:
        """Likewise, but at most so many: those of the latest days, and of one day those kept last."""
        found = await self._read(_NEWEST, first=first, last=last, most=most)
        return sorted(found, key=lambda entry: (entry.at, entry.id))

    async def of_prompt(self, prompt_id: int) -> list[Entry]:
        """Active answers to a check-in."""
        return await self._read(_OF_PROMPT, prompt=prompt_id)

    async def of_batch(self, batch_id: int) -> list[Entry]:
        """Active entries of one message."""
        return await self._read(_OF_BATCH, batch=batch_id)

    async def _read(self, statement: Any, **values: Any) -> list[Entry]:
        rows = await self._session.rows(statement, {"patient": self._patient_id, **values})
        return [entry_of(row) for row in rows]

    def _values(self, row_id: int, entry: Entry) -> dict[str, Any]:
        return {
            "id": row_id,
            "patient_id": self._patient_id,
            "day": entry.day,
            "at": entry.at,
            "said": for_row(said(entry), self._patient_id, row_id),
            "source": entry.source,
            "prompt_id": entry.prompt,
            "batch_id": entry.batch,
        }


def said(entry: Entry) -> dict[str, Any]:
    """What is sealed of an entry; fields that say nothing are left out."""
    found: dict[str, Any] = {"kind": entry.kind.value}
    if entry.name:
        found["name"] = entry.name
    if entry.rating is not None:
        found["rating"] = [entry.rating.value, entry.rating.top]
    if entry.amount is not None:
        found["amount"] = entry.amount
    if entry.text:
        found["text"] = entry.text
    if entry.usual:
        found["usual"] = True
    if entry.word:
        found["word"] = entry.word
    return found


def entry_of(row: AnyRow) -> Entry:
    """The entry of a row. Raises MisplacedError for what was sealed elsewhere."""
    words = row.said.open(row.patient_id, row.id)
    return Entry(
        day=row.day,
        at=row.at,
        kind=Kind(words["kind"]),
        name=words.get("name", ""),
        rating=Rating(*words["rating"]) if "rating" in words else None,
        amount=words.get("amount"),
        text=words.get("text", ""),
        source=row.source,
        usual=words.get("usual", False),
        prompt=row.prompt_id,
        batch=row.batch_id,
        id=row.id,
        word=words.get("word", ""),
    )
