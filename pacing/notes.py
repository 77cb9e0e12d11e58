"""Notes: at most one a day, from the patient's own days alone; kinds and values are imported from here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pacing.audit import MUTES, counts_of, is_stopped, told_mute
from pacing.days import Day
from pacing.evening import Evening, is_cold_on
from pacing.history import History
from pacing.kinds import kinds_of
from pacing.limits import WORDINGS, is_silent, may_say, wording_of
from pacing.note import (
    HISTORY_DAYS,
    Feedback,
    Note,
    NoteKind,
    NoteLevel,
    NoteSettings,
    SentNote,
    Variant,
    Why,
    Wish,
)
from pacing.seen import Seen
from pacing.why import why_of

__all__ = [
    "HISTORY_DAYS",
    "WORDINGS",
    "Feedback",
    "Note",
    "NoteKind",
    "NoteLevel",
    "NoteSettings",
    "SentNote",
    "Variant",
    "Why",
    "Wish",
    "is_cold",
    "note_for",
    "note_on",
]


def note_for(
    days: Sequence[Day], today: date, sent: Sequence[SentNote], settings: NoteSettings
) -> Note | None:
    """The one note for the local date `today`, or None (PACING.md 7).

    `days` are in order of date, `sent` in any; both may be cut to HISTORY_DAYS before today, and days after
    today are not looked at. Deterministic, and as cheap after five years as after two months. Only what was
    said about today itself can cause a note, so answers for earlier days never do; CRASH_DAY3 and GAP_OFFER
    alone need no report today.
    """
    first = today - timedelta(days=HISTORY_DAYS)
    start = bisect_left(days, first, key=_date)
    end = bisect_right(days, today, key=_date)
    history = History(days[start:end], settings.severe)
    return note_on(history, today, sorted(sent, key=_said), settings)


def note_on(history: History, today: date, sent: Sequence[SentNote], settings: NoteSettings) -> Note | None:
    """As note_for, for a history that is asked evening by evening: every evening is computed once.

    `sent` is in order of date.
    """
    return note_at(history, history.at(today), sent, settings)


def note_at(history: History, day: Seen, sent: Sequence[SentNote], settings: NoteSettings) -> Note | None:
    """As note_on, for a day of the history."""
    today = day.date
    if is_silent(today, sent, settings):
        return None
    evening = Evening(history, day, sent, settings)
    for kind, says in kinds_of(evening):
        variant = says(evening)
        if variant is None or not may_say(kind, today, evening.sent, settings):
            continue
        if is_stopped(evening, kind):
            if not settings.says_mute or told_mute(evening, kind):
                continue
            kind, variant = NoteKind.MUTE, MUTES[kind]  # noqa: PLW2901  this is what is said in its place
        wording = wording_of(variant, today, evening.sent)
        if wording is not None:
            why, counts = why_of(history, day), counts_of(evening, kind, variant)
            return Note(kind, today, variant, wording, replace(why, **counts) if counts else why)
    return None


def is_cold(days: Sequence[Day], today: date) -> bool:
    """Whether the usual is still being learned: the first 14 days, also after 60 days without reports."""
    return is_cold_on(History(days), today)


def _date(day: Day) -> date:
    return day.date


def _said(note: SentNote) -> date:
    return note.day
