"""The tables. Every row of a patient carries patient_id, and every index of theirs begins with it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    UniqueConstraint,
    text,
)

from journal.records import Act, AskKind, FiringState, PromptKind, PromptState, ReminderState, ScheduleKind
from pacing.entries import Source
from pacing.notes import Feedback
from storage.types import Id, Instant, Keyed, Plain, RuleText, Sealed, SealedJson, WallClock, Word


class IncomingState(StrEnum):
    """Life of a raw update."""

    WAITING = "waiting"
    DONE = "done"
    SET_ASIDE = "set_aside"


class OutgoingState(StrEnum):
    """Life of a message to be (TELEGRAM.md, Outgoing)."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    EXPIRED = "expired"


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _table(name: str, *parts: Any) -> Table:
    """A table with a key of its own. Ids are never given out twice: an old button must not meet a new row."""
    key = Column("id", Id, primary_key=True)
    return Table(name, metadata, key, *parts, sqlite_autoincrement=True)


def _owner() -> Column[int]:
    return Column("patient_id", BigInteger, nullable=False)


def _owned(column: str, parent: str) -> Iterable[Any]:
    """A reference that cannot point at another patient's row."""
    yield ForeignKeyConstraint(["patient_id", column], [f"{parent}.patient_id", f"{parent}.id"])


patient = Table(
    "patient",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", SealedJson("patient.state", "id"), nullable=False),
    Column("joined", Instant, nullable=False),
    Column("blocked_at", Instant),
)

batch = _table(
    "batch",
    _owner(),
    Column("at", Instant, nullable=False),
    Column("source", Word(Source), nullable=False),
    Column("message_id", BigInteger),
    Column("words", SmallInteger),
    UniqueConstraint("patient_id", "id"),
    Index(None, "patient_id", "message_id"),
)

prompt = _table(
    "prompt",
    _owner(),
    Column("kind", Word(PromptKind), nullable=False),
    Column("day", Date, nullable=False),
    Column("state", Word(PromptState), nullable=False),
    Column("at", Instant, nullable=False),
    Column("message_id", BigInteger),
    UniqueConstraint("patient_id", "id"),
    UniqueConstraint("patient_id", "kind", "day"),
)

#: Answers that were changed stay as history: whoever looks for those of a day passes over none of them.
_VALID = text("retired_at IS NULL")

entry = _table(
    "entry",
    _owner(),
    Column("day", Date, nullable=False),
    Column("at", Instant, nullable=False),
    Column("said", SealedJson("entry.said"), nullable=False),
    Column("source", Word(Source), nullable=False),
    Column("prompt_id", BigInteger),
    Column("batch_id", BigInteger),
    Column("retired_at", Instant),
    *_owned("prompt_id", "prompt"),
    *_owned("batch_id", "batch"),
    Index(None, "patient_id", "day", "id", sqlite_where=_VALID, postgresql_where=_VALID),
    Index(None, "patient_id", "prompt_id"),
    Index(None, "patient_id", "batch_id"),
)

reminder = _table(
    "reminder",
    _owner(),
    Column("task", Sealed("reminder.task"), nullable=False),
    Column("rule", RuleText),
    Column("at", Instant),
    Column("state", Word(ReminderState), nullable=False),
    Column("created", Instant, nullable=False),
    UniqueConstraint("patient_id", "id"),
)

firing = _table(
    "firing",
    _owner(),
    Column("reminder_id", BigInteger, nullable=False),
    Column("slot", WallClock, nullable=False),
    Column("state", Word(FiringState), nullable=False),
    Column("at", Instant, nullable=False),
    Column("message_id", BigInteger),
    *_owned("reminder_id", "reminder"),
    UniqueConstraint("patient_id", "reminder_id", "slot"),
    Index(None, "patient_id", "id"),
)

schedule = _table(
    "schedule",
    _owner(),
    Column("kind", Word(ScheduleKind), nullable=False),
    Column("ref", BigInteger, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("slot", WallClock, nullable=False),
    Column("rule", RuleText),
    UniqueConstraint("patient_id", "kind", "ref"),
    Index(None, "due_at", "id"),  # a hundred thousand may fall due together: none of them is sorted
)

#: What has fired. It outlives its schedule, so that it has no foreign key.
slot = _table(
    "slot",
    _owner(),
    Column("schedule_id", BigInteger, nullable=False),
    Column("slot", WallClock, nullable=False),
    Column("waiting", Instant),  # when it fell due, until it is shown (storage.backlog)
    UniqueConstraint("schedule_id", "slot"),
    Index(None, "patient_id"),
)
Index(
    "ix_slot_waiting",
    slot.c.id,
    sqlite_where=slot.c.waiting.is_not(None),
    postgresql_where=slot.c.waiting.is_not(None),
)

note = _table(
    "note",
    _owner(),
    Column("day", Date, nullable=False),
    Column("said", SealedJson("note.said"), nullable=False),
    Column("feedback", Word(Feedback)),
    Index(None, "patient_id", "day"),
)

ask = _table(
    "ask",
    _owner(),
    Column("kind", Word(AskKind), nullable=False),
    Column("at", Instant, nullable=False),
    Column("payload", SealedJson("ask.payload"), nullable=False),
    Column("closed", Boolean, nullable=False),
    Index(None, "patient_id", "closed"),
)

incoming = _table(
    "incoming",
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("patient_id", BigInteger, index=True),
    Column("state", Word(IncomingState), nullable=False),
    Column("body", Sealed("incoming.body", "update_id", "patient_id")),
    Column("attempts", SmallInteger, nullable=False),
    Column("reason", Plain),
    Index(None, "state", "id"),
)

outgoing = _table(
    "outgoing",
    _owner(),
    Column("act", Word(Act), nullable=False),
    Column("state", Word(OutgoingState), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("payload", SealedJson("outgoing.payload")),
    Column("not_before", Instant),
    Column("not_after", Instant, nullable=False),
    Column("message_id", BigInteger),
    Column("sent_message_id", BigInteger),
    Column("sent_at", Instant),
    Column("callback_id", Plain),
    Column("silent", Boolean, nullable=False),
    Column("prompt_id", BigInteger),
    Column("firing_id", BigInteger),
    Column("recovered", Boolean, nullable=False),
    Column("reason", Plain),
    Index(None, "state", "priority", "id"),
    Index(None, "patient_id", "state"),
)

#: One row that tells whether the key at hand is the one that this database was sealed with.
proof = Table(
    "proof",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("words", Sealed("proof.words", "id"), nullable=False),
)

#: Where the keyed hashes of erased patients belong: the table, and the list beside the key.
ERASED = "erased.who"
#: Who was erased, as hashes that lead to nobody; `joined` tells who was erased from who came back since.
erased = Table(
    "erased",
    metadata,
    Column("who", Keyed(ERASED), primary_key=True),
    Column("joined", Instant, nullable=False),
)
