"""Forwards: another's words are kept out of the log until the patient says that they are meant for it."""

from __future__ import annotations

from journal import hear
from journal.outcomes import Outcome
from journal.ports import Places
from journal.records import Ask, AskKind
from journal.visit import Visit


async def ask(visit: Visit, text: str, message_id: int | None) -> Ask:
    """Ask whether forwarded words are to be logged."""
    payload = {"text": text, "message_id": message_id}
    return await visit.records.asks.open(AskKind.FORWARD, payload, visit.now)


async def take(visit: Visit, ask_id: int, wanted: bool, places: Places) -> list[Outcome] | None:
    """What came of the words as the patient's own; empty: unwanted; None: not their open question."""
    asked = await visit.records.asks.get(ask_id)
    if asked is None or asked.closed or asked.kind is not AskKind.FORWARD:
        return None
    await visit.records.asks.close(ask_id)
    if not wanted:
        return []
    return await hear.hear(visit, asked.payload["text"], places, asked.payload["message_id"])
