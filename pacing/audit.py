"""Self-audit: notes that crashes follow no more often than other evenings are stopped (PACING.md 7.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pacing.beta import chance_above
from pacing.history import History
from pacing.kinds import Evening
from pacing.note import NoteKind, SentNote, Wish
from pacing.outcome import closed_of, outcome_of

#: Kinds that look at themselves, and how many closed notes that takes (PACING.md 7.5).
AUDITED = (NoteKind.HIGH_LOAD, NoteKind.CREEPING)
ENOUGH = 10
#: Muted when P(rate > base rate) falls below this; hits ~ Beta(hits + 2 b + .5, misses + 2 (1 - b) + .5).
DOUBT = 0.35
#: What is said when a kind falls silent.
MUTES = {NoteKind.HIGH_LOAD: Wish.MUTE, NoteKind.CREEPING: Wish.MUTE_STRAIN}


@dataclass(frozen=True, slots=True)
class Audit:
    """Of `notes` whose three days are over, `hits` were followed by a crash; `base` of all evenings were.

    `trust` is the chance that notes do better than that; None below ten notes.
    """

    kind: NoteKind
    hits: int
    notes: int
    base: float
    trust: float | None

    @property
    def fails(self) -> bool:
        """Whether the kind is to fall silent."""
        return self.trust is not None and self.trust < DOUBT


def audit(history: History, today: date, sent: Sequence[SentNote], kind: NoteKind) -> Audit:
    """How notes of a kind did, by the days of `history` up to today and the notes in `sent`."""
    ends = [outcome_of(history, note.day, today) for note in sent if note.kind == kind and note.day < today]
    hits, notes = ends.count(True), len(ends) - ends.count(None)
    if notes < ENOUGH:
        return Audit(kind, hits, notes, 0.0, None)
    base = base_rate(history, today)
    trust = chance_above(hits + 2 * base + 0.5, notes - hits + 2 * (1 - base) + 0.5, base)
    return Audit(kind, hits, notes, base, trust)


def base_rate(history: History, today: date) -> float:
    """The share of evenings, crash and HOLD left out, that a crash followed within three days."""
    followed, closed = closed_of(history, today)
    return followed / closed if closed else 0.0


def is_stopped(evening: Evening, kind: NoteKind) -> bool:
    """Whether the kind fell silent, now or before: once stopped it stays so until the patient turns it on."""
    if kind not in AUDITED:
        return False
    if told_mute(evening, kind):
        return True
    first = evening.settings.audited_from.get(kind, date.min)
    said = [note for note in evening.sent if note.kind == kind and note.day >= first]
    return len(said) >= ENOUGH and audit(evening.history, evening.today, said, kind).fails


def told_mute(evening: Evening, kind: NoteKind) -> bool:
    """Whether the patient was told that the kind fell silent, and left it so."""
    first = evening.settings.audited_from.get(kind, date.min)
    muted = (note for note in evening.sent if note.kind == NoteKind.MUTE and note.variant == MUTES.get(kind))
    return any(note.day >= first for note in muted)
