"""The cast: Alice owns, Bob shares the database, Charlie must see nothing. And makers of what they say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal.patient import Patient
from journal.records import Act, Outgoing, Priority, Schedule, ScheduleKind
from pacing.entries import Entry, Kind
from pacing.notes import NoteKind, SentNote
from pacing.schedule import Freq, Rule
from storage.records import Records
from storage.sealing import FORMER, key_id
from storage.store import Store

T = TypeVar("T")

ALICE, BOB, CHARLIE = 1001, 1002, 1003
NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
SLOT = datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001  a slot is wall-clock time
NIGHTLY = Rule(Freq.DAILY, TODAY, times=(time(21),))
KEY = bytes(range(32))
#: What no file of a database may ever hold.
CANARY = "the canary has a migraine"


async def do(store: Store, patient: int, work: Callable[[Records], Awaitable[T]]) -> T:
    """Run one unit of work on one patient's records."""
    return await store.run(lambda unit: work(unit.records(patient)))


def formerly(key: bytes, value: bytes, place: bytes) -> bytes:
    """A value as it was sealed before rows were bound: for its column only."""
    nonce = bytes(12)
    return FORMER + key_id(key) + nonce + AESGCM(key).encrypt(nonce, value, place)


def entry(**fields: Any) -> Entry:
    """A remark of today, unless said otherwise."""
    return Entry(**{"day": TODAY, "at": NOW, "kind": Kind.REMARK, "text": "tired", **fields})


def patient(who: int = ALICE, **fields: Any) -> Patient:
    """Somebody who joined now."""
    return Patient(**{"id": who, "joined": NOW, **fields})


def schedule(who: int = ALICE, **fields: Any) -> Schedule:
    """An evening check-in that is due now."""
    return Schedule(
        **{
            "patient_id": who,
            "kind": ScheduleKind.EVENING,
            "due_at": NOW,
            "slot": SLOT,
            "rule": NIGHTLY,
            **fields,
        }
    )


def message(who: int = ALICE, **fields: Any) -> Outgoing:
    """A reply that may be sent for an hour."""
    usual = {
        "chat_id": who,
        "act": Act.SEND,
        "payload": {"text": "noted", "rows": []},
        "priority": Priority.REPLY,
        "not_after": NOW + timedelta(hours=1),
    }
    return Outgoing(**{**usual, **fields})


def note(**fields: Any) -> SentNote:
    """A note of today."""
    return SentNote(**{"kind": NoteKind.HIGH_LOAD, "day": TODAY, "variant": "load", **fields})
