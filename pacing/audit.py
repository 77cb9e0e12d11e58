"""Self-audit: notes that crashes follow no more often than other evenings are stopped (PACING.md 7.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pacing.beta import chance_above
from pacing.evening import Evening
from pacing.history import History
from pacing.kinds import good_crashes
from pacing.link import LINK_DAYS, led_of, link_of
from pacing.note import RECORD_DAYS, NoteKind, SentNote, Wish
from pacing.outcome import closed_of, outcome_of

#: Kinds that look at themselves, and how many closed notes that takes (PACING.md 7.5).
AUDITED = (NoteKind.HIGH_LOAD, NoteKind.CREEPING)
ENOUGH = 10
#: Muted when P(rate > base rate) falls below this; hits ~ Beta(hits + 2 b + .5, misses + 2 (1 - b) + .5).
DOUBT = 0.35
#: Notes on load are stopped by what crashes say (pacing.link), from so many notes on. Ten notes take most of
#: a year, and by that rule one patient in five whose crashes do come from effort lost them within one
#: (measured on virtual patients): few hits among ten notes are hardly evidence that there is no link.
SOME_NOTES = 4
_LOAD, _MUTE = NoteKind.HIGH_LOAD, NoteKind.MUTE
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
    followed, closed = closed_of(history, today.toordinal(), _first(today.toordinal()))
    return followed / closed if closed else 0.0


def is_stopped(evening: Evening, kind: NoteKind) -> bool:
    """Whether the kind fell silent, now or before: once stopped it stays so until the patient turns it on."""
    if kind not in AUDITED:
        return False
    if told_mute(evening, kind):
        return True
    first, said = _judged(evening, kind)
    if kind is _LOAD:
        return len(said) >= SOME_NOTES and link_of(evening.history, evening.ordinal, first).missing
    return len(said) >= ENOUGH and audit(evening.history, evening.today, said, kind).fails


def counts_of(evening: Evening, kind: NoteKind, variant: str) -> dict[str, Any]:
    """What a why counts beside the last days: what notes that stop did, or crashes after good days."""
    if kind is NoteKind.GOOD_DAY:
        return {"led": good_crashes(evening.history, evening.today)}
    stopped = next((one for one, said in MUTES.items() if said == variant), None)
    if stopped is None:
        return {}
    first, said = _judged(evening, stopped)
    found = audit(evening.history, evening.today, said, stopped)
    counts = {"hits": found.hits, "notes": found.notes}
    if stopped is not _LOAD:
        return counts
    led, crashes = led_of(evening.history, evening.ordinal, first)
    return {**counts, "led": led, "crashes": crashes}


def _judged(evening: Evening, kind: NoteKind) -> tuple[int, list[SentNote]]:
    """From when on a kind is judged, the ordinal of a date, and its notes since."""
    again = evening.settings.audited_from.get(kind, date.min)
    first = max(again.toordinal(), evening.ordinal - (LINK_DAYS if kind is _LOAD else RECORD_DAYS))
    since = date.fromordinal(first)
    return first, [note for note in evening.sent if note.kind is kind and note.day >= since]


def told_mute(evening: Evening, kind: NoteKind) -> bool:
    """Whether the patient was told that the kind fell silent, and left it so."""
    first = evening.settings.audited_from.get(kind, date.min)
    variant = MUTES.get(kind)
    return any(note.day >= first for note in evening.sent if note.kind is _MUTE and note.variant == variant)


def _first(today: int) -> int:
    """The first day that a record looks at."""
    return today - RECORD_DAYS
