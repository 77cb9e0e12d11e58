"""Reflect: at most one pacing note, riding on the reply to a check-in, and what the patient thinks of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from journal.checkin import CheckIn
from journal.days import days, history
from journal.visit import MOST, Visit
from pacing.audit import MUTES
from pacing.checkin import EVENING, answers, open_questions
from pacing.entries import Entry
from pacing.history import History
from pacing.insight import Insight, insight_of
from pacing.limits import is_silent
from pacing.note import HISTORY_DAYS, Feedback, Note, NoteKind, NoteLevel, NoteSettings, SentNote
from pacing.notes import note_on
from pacing.wall import is_quiet

#: A pattern is looked for in two years at most.
INSIGHT_DAYS = 730
#: The kind that each word of stopping is about.
STOPS = {str(variant): kind for kind, variant in MUTES.items()}


@dataclass(frozen=True, slots=True)
class Shown:
    """A note that is said now, by its row."""

    id: int
    note: Note


async def on_check_in(visit: Visit, check: CheckIn) -> Shown | None:
    """The note that rides on this reply; none for a day filled in later or in quiet hours (PACING.md 7)."""
    if check.open or check.prompt.day != visit.today or is_quiet(visit.clock.time(), visit.patient.quiet):
        return None
    return None if _too_many(check.entries) else await _next(visit)


async def on_words(visit: Visit, entries: Sequence[Entry]) -> Shown | None:
    """The note that rides on the echo of words which complete today, as a check-in's taps would have."""
    answered = {answers(entry) for entry in entries if entry.day == visit.today}
    if not answered & set(EVENING) or is_quiet(visit.clock.time(), visit.patient.quiet):
        return None
    today = await visit.entries_of(visit.today)
    return None if open_questions(EVENING, today) or _too_many(today) else await _next(visit)


def _too_many(today: Sequence[Entry]) -> bool:
    """Whether a look, which reads the whole day, would read what no answer does."""
    return len(today) >= MOST


async def on_crash(visit: Visit) -> Shown | None:
    """The companion's word at the start of a crash, or on its third day."""
    return await _next(visit, NoteKind.CRASH)


async def think(visit: Visit, note_id: int, feedback: Feedback) -> None:
    """Keep what the patient thinks of a note: twice "not helpful" turns its kind off (PACING.md 7.5)."""
    await visit.records.notes.feedback(note_id, feedback)


async def silence(visit: Visit) -> None:
    """No more notes, at once, until the patient says otherwise."""
    await visit.change(notes=NoteLevel.OFF)


async def why(visit: Visit, note_id: int) -> Mapping[str, Any] | None:
    """The kind and the numbers behind a note; None when it is not this patient's."""
    return await visit.records.notes.why(note_id)


async def insight(visit: Visit) -> Insight | None:
    """What effort and crashes say together, for who wants to hear it (PACING.md 7.6)."""
    if not visit.patient.insights:
        return None
    return insight_of(History(await days(visit, INSIGHT_DAYS)), visit.today)


async def _next(visit: Visit, only: NoteKind | None = None) -> Shown | None:
    """The note of today, kept as sent; with `only`, another kind is neither said nor kept."""
    first = visit.today - timedelta(days=HISTORY_DAYS)
    sent = await visit.records.notes.since(first)
    settings = _settings(visit)
    if is_silent(visit.today, sent, settings):
        return None
    seen = await history(visit, settings.severe)
    note = note_on(seen, visit.today, sent, settings)
    if note is None or only not in (None, note.kind):
        return None
    row = SentNote(note.kind, note.day, note.variant, note.wording)
    if note.kind is NoteKind.MUTE:
        await _stop(visit, STOPS[note.variant])
    tapped = visit.patient.crash_since is not None
    return Shown(await visit.records.notes.add(row, {**_numbers(note, seen), "tapped": tapped}), note)


def _numbers(note: Note, seen: History) -> dict[str, Any]:
    """The numbers of a why, and the scales in use, so that it can be said as the patient says such things."""
    tops = {"effort_top": seen.efforts.newest.top, "symptom_top": seen.symptoms.newest.top}
    return {"kind": note.kind.value, "variant": note.variant, **asdict(note.why), **tops}


def _settings(visit: Visit) -> NoteSettings:
    patient = visit.patient
    safety = patient.safety_at.astimezone(patient.tz).date() if patient.safety_at else None
    return NoteSettings(
        patient.notes,
        patient.muted,
        safety,
        patient.cold_told,
        good_day=patient.good_days,
        says_mute=True,
        severe=patient.few_reports,
        audited_from=patient.audited,
    )


async def _stop(visit: Visit, kind: NoteKind) -> None:
    """A kind that stopped itself stays so until the patient turns it on again (PACING.md 7.5)."""
    await visit.change(muted={**visit.patient.muted, kind.value: date.max})
