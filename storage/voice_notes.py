"""Voice notes: put by a patient's message, taken by whoever hears, gone once they are answered."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from journal.records import VoiceNote
from storage.binding import for_row
from storage.conflict import insert_new
from storage.errors import MisplacedError
from storage.session import AnyRow, Session
from storage.tables_voice import voice_note as table

log = logging.getLogger("pacenote.storage")

_PUT = insert_new(table, "patient_id", "message_id").returning(table.c.id)
_WAITING = (
    select(table)
    .where(table.c.not_before <= bindparam("now"))
    .order_by(table.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_ONE = update(table).where(table.c.id == bindparam("note"))
_HOLD = _ONE.values(not_before=bindparam("until"))
_AGAIN = _ONE.values(not_before=bindparam("until"), attempts=bindparam("tries"))
_FREE = update(table).where(table.c.not_before > bindparam("now")).values(not_before=bindparam("now"))
_DONE = delete(table).where(table.c.id == bindparam("note"))
_ANY = select(table.c.id).where(table.c.not_before <= bindparam("now")).limit(1)


class VoiceNotes:
    """One patient's notes that are still to be heard."""

    def __init__(self, session: Session, patient_id: int) -> None:
        self._session = session
        self._patient_id = patient_id

    async def put(self, note: VoiceNote) -> None:
        """Keep a note to be heard; the same message again is the same note."""
        values = {
            "patient_id": self._patient_id,
            "message_id": note.message_id,
            "file": for_row(note.file, self._patient_id, note.message_id),
            "at": note.at,
            "size": note.size,
            "attempts": 0,
            "not_before": note.at,
        }
        await self._session.rows(_PUT, values)


class VoiceQueue:
    """For the bot: the notes of all patients. A note is held for a while, so that a dead process lets go."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def any(self, now: datetime) -> bool:
        """Whether a note waits to be heard."""
        return await self._session.row(_ANY, {"now": now}) is not None

    async def take(self, now: datetime, most: int, until: datetime) -> Sequence[VoiceNote]:
        """The oldest notes that nobody holds, held until an instant."""
        rows = await self._session.rows(_WAITING, {"now": now, "most": most})
        for row in rows:
            await self._session.change(_HOLD, {"note": row.id, "until": until})
        return [note for row in rows if (note := await self._opened(row)) is not None]

    async def _opened(self, row: AnyRow) -> VoiceNote | None:
        """The note; one that was sealed for another row goes, and holds up nobody."""
        try:
            file = row.file.open(row.patient_id, row.message_id)
        except MisplacedError:
            log.exception("voice note %d is given up", row.id)
            await self._session.change(_DONE, {"note": row.id})
            return None
        return VoiceNote(row.message_id, file, row.at, row.size, row.attempts, row.patient_id, row.id)

    async def let_go(self, now: datetime) -> None:
        """Nobody holds any note: for the start of the only process that hears."""
        await self._session.change(_FREE, {"now": now})

    async def again(self, note: VoiceNote, attempts: int, not_before: datetime) -> None:
        """Let go of a note that could not be heard now."""
        await self._session.change(_AGAIN, {"note": note.id, "until": not_before, "tries": attempts})

    async def done(self, note: VoiceNote) -> bool:
        """It is answered in this unit; False when it was already, or its patient was erased."""
        return await self._session.change(_DONE, {"note": note.id}) == 1
