"""Self-audit: notes that crashes follow no more often than other evenings are stopped (PACING.md 7.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pacing.beta import chance_above
from pacing.evening import Evening
from pacing.high import is_high
from pacing.history import History
from pacing.kinds import good_crashes
from pacing.note import RECORD_DAYS, NoteKind, SentNote, Wish
from pacing.outcome import AHEAD, closed_of, is_onset, is_open_evening, outcome_of
from pacing.seen import Seen

#: Kinds that look at themselves, and how many closed notes that takes (PACING.md 7.5).
AUDITED = (NoteKind.HIGH_LOAD, NoteKind.CREEPING)
ENOUGH = 10
#: Muted when P(rate > base rate) falls below this; hits ~ Beta(hits + 2 b + .5, misses + 2 (1 - b) + .5).
DOUBT = 0.35
#: At less than a note a week ten notes take most of a year. Crashes are looked at too, from the third on: how
#: many began within three days of an evening that a note on load speaks of, sent or held back by limits,
#: beside how many days do. A patient whose effort tells of crashes has far more than 1.5 times as many (as in
#: PACING.md 7.6); notes fall silent when the chance of that is small. Numbers measured on virtual patients.
SOME_NOTES, SOME_CRASHES = 4, 3
TIMES, SMALL = 1.5, 0.25
#: More than this share is not asked for.
MOST = 0.9
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


@dataclass(frozen=True, slots=True)
class Link:
    """Of `crashes` that began, `led` came within three days of a high load; of all days `chance` did."""

    led: int
    crashes: int
    chance: float

    @property
    def missing(self) -> bool:
        """Whether crashes follow a high load hardly more often than any day does."""
        if self.crashes < SOME_CRASHES or not self.chance:
            return False
        share = min(TIMES * self.chance, MOST)
        hits, misses = self.led + 2 * share + 0.5, self.crashes - self.led + 2 * (1 - share) + 0.5
        return chance_above(hits, misses, share) < SMALL


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


def link_of(history: History, today: int, first: int) -> Link:
    """How crashes and high loads went together from `first` to today, ordinals of dates.

    Each day is looked at once.
    """
    kept = history.kept
    for day in history.between(max(kept.led.until, _first(today)), today):
        high = _led(history, day) if day.reported else None
        if high is not None:
            kept.led.add(day.ordinal, high)
            if is_onset(history, day):
                kept.begun.add(day.ordinal, high)
    kept.led.until = max(kept.led.until, today + 1)
    led, crashes = kept.begun.between(first, today)
    some, every = kept.led.between(first, today)
    return Link(led, crashes, some / every if every else 0.0)


def _led(history: History, day: Seen) -> bool | None:
    """Whether a note on load was due in the three days before; None when no crash could begin after any."""
    led, before = None, day.before
    while before is not None and day.ordinal - before.ordinal <= AHEAD:
        if is_open_evening(history, before):
            if is_high(history, before):
                return True
            led = False
        before = before.before
    return led


def is_stopped(evening: Evening, kind: NoteKind) -> bool:
    """Whether the kind fell silent, now or before: once stopped it stays so until the patient turns it on."""
    if kind not in AUDITED:
        return False
    if told_mute(evening, kind):
        return True
    first, said = _judged(evening, kind)
    if len(said) >= ENOUGH and audit(evening.history, evening.today, said, kind).fails:
        return True
    asked = kind is _LOAD and len(said) >= SOME_NOTES
    return asked and link_of(evening.history, evening.ordinal, first).missing


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
    if found.fails or stopped is not NoteKind.HIGH_LOAD:
        return counts
    link = link_of(evening.history, evening.ordinal, first)
    return {**counts, "led": link.led, "crashes": link.crashes}


def _judged(evening: Evening, kind: NoteKind) -> tuple[int, list[SentNote]]:
    """From when on a kind is judged, the ordinal of a date, and its notes since."""
    again = evening.settings.audited_from.get(kind, date.min)
    first = max(again.toordinal(), _first(evening.ordinal))
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
