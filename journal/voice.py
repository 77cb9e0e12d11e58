"""Voice: a note is refused before it is fetched, or waits to be heard; then it is the patient's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from journal import hear, log
from journal.days import days
from journal.heard import Heard, Hearing, Verdict, Why
from journal.outcomes import HeardAsked, Outcome
from journal.ports import Places
from journal.records import AskKind, VoiceNote
from journal.visit import Visit
from pacing.entries import Source
from pacing.history import History

#: Refused by what the sender claims, before anything is fetched (VOICE.md, Parts).
MOST_SECONDS = 180
MOST_BYTES = 20_000_000
#: Ways to hear a note that are offered as buttons: a third is still read at a glance.
MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """What became of a note: its words, and what came of them; no words where it was not heard."""

    words: str
    outcomes: Sequence[Outcome]


async def receive(visit: Visit, note: VoiceNote, claimed_seconds: int) -> Why | None:
    """Keep a note to be heard, or say why it is refused."""
    if claimed_seconds > MOST_SECONDS:
        return Why.LONG
    if note.size is not None and note.size > MOST_BYTES:
        return Why.LARGE
    await visit.records.voice.put(note)
    return None


async def hearing(visit: Visit) -> Hearing:
    """What the ears may know of this patient: the open question, the usual answer to it, own words."""
    check = await log.open_check(visit)
    asked = check.open[0].value if check and check.open else ""
    own = {*visit.patient.words, *(name.replace("_", " ") for name in visit.patient.symptoms)}
    tasks = [row.task.casefold() for row in await visit.records.reminders.active()]
    usual = await _usual(visit, asked)
    return Hearing(asked, usual, tuple(sorted({*own, *tasks})))


async def take(visit: Visit, note: VoiceNote, heard: Heard, places: Places) -> Spoken:
    """What a heard note says, as if it had been written when it was said; doubt becomes one question."""
    if heard.verdict is Verdict.NONE:
        return Spoken("", ())
    if heard.verdict is Verdict.UNSURE:
        texts = list(dict.fromkeys([heard.text, *(way.text for way in heard.alternatives)]))[:MOST_OFFERED]
        payload = {"texts": texts, "at": note.at.isoformat(), "message_id": note.message_id}
        ask = await visit.records.asks.open(AskKind.HEARD, payload, visit.now)
        return Spoken("", (HeardAsked(ask.id, tuple(texts)),))
    return Spoken(heard.text, await _said(visit, note, heard.text, places))


async def choose(visit: Visit, ask_id: int, index: int, places: Places) -> Spoken | None:
    """One way to hear it was right; -1: none was. None for a closed or another patient's question."""
    ask = await visit.records.asks.get(ask_id)
    if ask is None or ask.closed or ask.kind is not AskKind.HEARD or index >= len(ask.payload["texts"]):
        return None
    await visit.records.asks.close(ask_id)
    if index < 0:
        return Spoken("", ())
    words = str(ask.payload["texts"][index])
    at = visit.now.fromisoformat(ask.payload["at"])
    return Spoken(words, await _said(visit, VoiceNote(ask.payload["message_id"], "", at), words, places))


async def _said(visit: Visit, note: VoiceNote, words: str, places: Places) -> list[Outcome]:
    """The words read as of the moment at which they were said."""
    now, visit.now = visit.now, note.at
    try:
        return await hear.hear(visit, words, places, note.message_id, Source.VOICE)
    finally:
        visit.now = now


async def _usual(visit: Visit, asked: str) -> float | None:
    """The patient's usual answer to the open question, 0-10, once it is known."""
    if asked not in ("effort", "overall"):
        return None
    history = History(await days(visit, _DAYS.days))
    usual = history.effort_usual(visit.today) if asked == "effort" else history.symptom_usual(visit.today)
    return usual.m if usual.known else None


_DAYS = timedelta(days=60)
