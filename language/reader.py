"""The reader: one message to one Reading. Red flags first, then commands, corrections, reminders and logs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from language.intents import intents
from language.lexicon import Lexicon, lexicon
from language.logs import read_log
from language.marks import Line, line
from language.redflags import red_flags
from language.sorts import Sort
from language.values import Intent, Known, Log, LogAction, Reading, Reminder, ReminderKind
from pacing.entries import SYMPTOMS

_MOST_MARKS = 200  # words of a message that the grammar reads: a longer one is kept as a remark, red flags apart


def read(
    text: str, now: datetime, zone: ZoneInfo, known: Known | None = None, language: str = "en"
) -> Reading:
    """Understand `text`, written at the aware instant `now` by a patient in `zone`. Never raises on any text.

    What was not said is never stored; a number or a time that nothing explains becomes a question (CONVENTIONS 1-10).
    """
    known = known or Known()
    said = line(text, lexicon(language), own_words(known))
    safety = red_flags(language).find(said.words)
    local = now.astimezone(zone)
    reading = _read(said, local, known, language)
    if safety:
        return replace(reading, log=replace(reading.log, action=LogAction.SAFETY, safety=safety))
    return reading


def _read(said: Line, local: datetime, known: Known, language: str) -> Reading:
    none = Reminder(ReminderKind.NONE)
    if not len(said):
        return Reading(Log(LogAction.NONE), none)
    if len(said) > _MOST_MARKS:
        return Reading(Log(LogAction.OTHER), none)
    intent = intents(language).find(said.words)
    if intent in (Intent.THANKS, Intent.GREETING):
        return Reading(Log(LogAction.NONE), none, intent)
    if intent is not None:
        return Reading(Log(LogAction.DELETE if intent is Intent.UNDO else LogAction.OTHER), none, intent)
    if intents(language).asks(said.words):
        return Reading(Log(LogAction.OTHER), none)
    return Reading(read_log(said, local, known), none)


def own_words(known: Known) -> Lexicon | None:
    """The patient's own symptoms as a small lexicon."""
    names = [name for name in (*known.followed, *known.asked) if name not in SYMPTOMS and name.split()]
    if not names:
        return None
    own = Lexicon()
    for name in names:
        if name not in ("effort", "overall", "energy", "mood", "sleep", "how_today", "symptoms"):
            own.add(Sort.SYMPTOM, name, name.lower())
    own.seal(())
    return own
