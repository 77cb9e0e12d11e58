"""The table of voice notes that are still to be heard; a heard one leaves no row."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, SmallInteger, Table, UniqueConstraint

from storage.tables import metadata
from storage.types import Id, Instant, Sealed

#: `file` is Telegram's name of the sound; it is fetched once, and the sound itself is never written down.
voice_note = Table(
    "voice_note",
    metadata,
    Column("id", Id, primary_key=True),
    Column("patient_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("file", Sealed("voice_note.file", "patient_id", "message_id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("size", Integer),
    Column("attempts", SmallInteger, nullable=False),
    Column("not_before", Instant, nullable=False),
    UniqueConstraint("patient_id", "message_id"),
    Index(None, "not_before", "id"),
    sqlite_autoincrement=True,
)
