"""Imports: rows that came from files, some at a time, and what takes them back whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, select, tuple_, update

from journal.imports_run import ImportRun
from journal.patient import Patient
from pacing.entries import Entry
from storage.binding import bound, for_row
from storage.entries import Entries, said
from storage.everything import NOUNS, rows_of
from storage.patients import Patients
from storage.reading_rows import patient_of as settings_of
from storage.restoring import ORDER, Restoration, Step, parents, same
from storage.session import AnyRow, Session
from storage.tables import patient as patient_table
from storage.tables_imports import import_run as table
from storage.types import sealed_columns

_OPEN = insert(table)
_OWN = select(table).where(table.c.patient_id == bindparam("patient"))
_GET = _OWN.where(table.c.id == bindparam("run"))
_OF_MESSAGE = _OWN.where(table.c.message_id == bindparam("message")).order_by(table.c.id.desc()).limit(1)
_NEWEST = _OWN.order_by(table.c.id.desc()).limit(1)
_GREW = (
    update(table)
    .where(table.c.patient_id == bindparam("patient"), table.c.id == bindparam("run"))
    .values(made=bindparam("made_"))
)
_DROP = delete(table).where(table.c.patient_id == bindparam("patient"), table.c.id == bindparam("run"))
_INSERT = {noun: insert(rows) for noun, rows in NOUNS.items()}
_SEALED = {noun: sealed_columns(rows) for noun, rows in NOUNS.items()}

_STATE = select(patient_table.c.state).where(patient_table.c.id == bindparam("patient"))
_BEGUN = [
    select(NOUNS[noun].c.id).where(NOUNS[noun].c.patient_id == bindparam("patient")).limit(1)
    for noun in ("entries", "reminders")
]
#: Where a run keeps the settings that were there before it.
_SETTINGS = "settings before"


def _unused(rows: Table) -> Any:
    """Rows of a range that nothing refers to: an answer given since keeps its check-in."""
    statement = delete(rows).where(
        rows.c.patient_id == bindparam("patient"), rows.c.id.between(bindparam("first"), bindparam("last"))
    )
    for child in NOUNS.values():
        for column, parent in parents(child).items():
            if NOUNS[parent] is rows:
                used = select(child.c.patient_id, child.c[column]).where(child.c[column].is_not(None))
                statement = statement.where(tuple_(rows.c.patient_id, rows.c.id).not_in(used))
    return statement


_TAKE_BACK = {noun: _unused(rows) for noun, rows in NOUNS.items()}


class Imports:
    """One patient's imports."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def open(self, at: datetime, message_id: int | None) -> ImportRun:
        """A new import, or the one that this message began already."""
        known = await self.of_message(message_id) if message_id is not None else None
        if known is not None:
            return known
        run_id = await self._session.new_id(table)
        values = {
            "id": run_id,
            "patient_id": self._patient_id,
            "at": at,
            "message_id": message_id,
            "made": for_row({}, self._patient_id, run_id),
        }
        await self._session.put(_OPEN, [values])
        return ImportRun(run_id, at, message_id, {})

    async def get(self, run_id: int) -> ImportRun | None:
        """The import, if it is theirs and was not taken back."""
        return await self._read(_GET, run=run_id)

    async def newest(self) -> ImportRun | None:
        """The newest one."""
        return await self._read(_NEWEST)

    async def of_message(self, message_id: int) -> ImportRun | None:
        """The one that this message of ours offered."""
        return await self._read(_OF_MESSAGE, message=message_id)

    async def add(self, run: ImportRun, entries: Sequence[Entry]) -> int:
        """Entries of a file as part of the import, but for those that are there already; how many are new."""
        if not entries:
            return 0
        days = [entry.day for entry in entries]
        there = {_key(entry) for entry in await self._entries().between(min(days), max(days))}
        fresh = [entry for entry in entries if _key(entry) not in there]
        await self._note(run, "entries", await self._entries().add(fresh))
        return len(fresh)

    async def known(self, noun: str) -> dict[str, int]:
        """The rows of a noun that are there, by what makes them the same, with their ids."""
        rows = rows_of(self._session, noun, self._patient_id)
        return {same(noun, row): row["id"] async for row in rows}

    async def begun(self) -> bool:
        """Whether there is a diary already: an entry, or a reminder."""
        values = {"patient": self._patient_id}
        return any([await self._session.row(statement, values) for statement in _BEGUN])

    async def settle(self, run: ImportRun, patient: Patient) -> None:
        """Keep the settings of an export; those before come back with Undo."""
        made = await self._made(run.id)
        before = await self._session.row(_STATE, {"patient": self._patient_id})
        if made is not None and before is not None and _SETTINGS not in made:
            await self._grow(run.id, {**made, _SETTINGS: before.state.open(self._patient_id)})
        await Patients(self._session, self._patient_id).save(patient)

    async def put_back(
        self, run: ImportRun, restoration: Restoration, step: Step, known: Mapping[str, int]
    ) -> int:
        """One step of an export; a row that is there already stands for its copy. How many are new."""
        ids = restoration.ids.setdefault(step.noun, {})
        fresh: list[tuple[int, dict[str, Any]]] = []
        for number, row in step.rows:
            pointed = restoration.pointed(step.noun, row)
            if pointed is None:
                continue
            key = same(step.noun, pointed)
            if key in known:
                ids[number] = known[key]
            elif restoration.first(step.noun, key):
                fresh.append((number, {**pointed, "patient_id": self._patient_id}))
        if fresh:
            made = await self._insert(step.noun, [row for _, row in fresh])
            ids.update(zip((number for number, _ in fresh), made, strict=True))
            await self._note(run, step.noun, made)
        return len(fresh)

    async def take_back(self, run_id: int) -> ImportRun | None:
        """Everything that an import brought goes, and with it the import; None when it is not theirs."""
        row = await self._session.row(_GET, {"patient": self._patient_id, "run": run_id})
        if row is None:
            return None
        made = self._opened(row)
        for noun in reversed(ORDER):
            for first, last in made.get(noun, ()):
                values = {"patient": self._patient_id, "first": first, "last": last}
                await self._session.change(_TAKE_BACK[noun], values)
        if _SETTINGS in made:
            before = settings_of(made[_SETTINGS], self._patient_id)
            await Patients(self._session, self._patient_id).save(before)
        await self._session.change(_DROP, {"patient": self._patient_id, "run": run_id})
        return _run(row, made)

    def _entries(self) -> Entries:
        return Entries(self._session, self._patient_id)

    async def _note(self, run: ImportRun, noun: str, ids: Iterable[int]) -> None:
        """Remember which rows came with an import."""
        made = await self._made(run.id) or {}
        made[noun] = _ranges([*made.get(noun, ()), *([each, each] for each in ids)])
        await self._grow(run.id, made)

    async def _insert(self, noun: str, rows: list[dict[str, Any]]) -> Sequence[int]:
        """Rows of one noun; what is sealed of them is bound to the ids that they get."""
        ids = await self._session.new_ids(NOUNS[noun], len(rows))
        sealed = [bound(_SEALED[noun], {**row, "id": row_id}) for row_id, row in zip(ids, rows, strict=True)]
        await self._session.put(_INSERT[noun], sealed)
        return ids

    async def _made(self, run_id: int) -> dict[str, Any] | None:
        row = await self._session.row(_GET, {"patient": self._patient_id, "run": run_id})
        return None if row is None else self._opened(row)

    def _opened(self, row: AnyRow) -> dict[str, Any]:
        return dict(row.made.open(self._patient_id, row.id))

    async def _grow(self, run_id: int, made: Mapping[str, Any]) -> None:
        sealed = for_row(made, self._patient_id, run_id)
        await self._session.change(_GREW, {"patient": self._patient_id, "run": run_id, "made_": sealed})

    async def _read(self, statement: Any, **values: Any) -> ImportRun | None:
        row = await self._session.row(statement, {"patient": self._patient_id, **values})
        return None if row is None else _run(row, self._opened(row))


def _run(row: AnyRow, made: Mapping[str, Any]) -> ImportRun:
    counts = {
        noun: sum(last - first + 1 for first, last in spans)
        for noun, spans in made.items()
        if noun != _SETTINGS
    }
    return ImportRun(row.id, row.at, row.message_id, counts)


def _ranges(spans: Iterable[Sequence[int]]) -> list[list[int]]:
    """Neighbouring ids as one range."""
    joined: list[list[int]] = []
    for first, last in sorted(map(list, spans)):
        if joined and first <= joined[-1][1] + 1:
            joined[-1][1] = max(last, joined[-1][1])
        else:
            joined.append([first, last])
    return joined


def _key(entry: Entry) -> str:
    return f"{entry.day} {sorted(said(entry).items())}"
