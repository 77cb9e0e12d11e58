"""Who may speak in the evening: the engine, and the plain baselines of PACING.md 5 under the same limits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from pacing.days import Day
from pacing.history import History
from pacing.notes import NoteKind, NoteSettings, SentNote, Wish, note_on
from pacing.score import score_of
from tests.pacing.patients.life import Report

FIRST = date(2026, 1, 1)
#: Notes that speak of effort or symptoms; the others answer a crash, a silence, or say one line once.
SETTINGS = NoteSettings(cold_told=True, says_mute=True)
ABOUT_EFFORT = frozenset({NoteKind.SETTLE, NoteKind.HIGH_LOAD, NoteKind.CREEPING, NoteKind.GOOD_DAY})


@dataclass(frozen=True, slots=True)
class Said:
    """One evening of a policy: its ordering of the evening, and the kind of note if it spoke of effort."""

    score: float | None
    kind: str | None = None


class Silent:
    """Never a word."""

    def evening(self, day: int, report: Report | None) -> Said:
        """Nothing."""
        return Said(0.0 if report else None)


@dataclass(slots=True)
class Engine:
    """The engine, evening by evening, each note sent."""

    days: list[Day] = field(default_factory=list)
    sent: list[SentNote] = field(default_factory=list)
    history: History = field(default_factory=lambda: History([]))
    #: The number of the day on which notes on load stopped themselves.
    muted: int | None = None

    def evening(self, day: int, report: Report | None) -> Said:
        """What pacing.notes says."""
        today = FIRST + timedelta(days=day)
        if report:
            self.history.add(as_day(report))
        note = note_on(self.history, today, self.sent, SETTINGS)
        if note:
            self.sent.append(SentNote(note.kind, note.day, note.variant, note.wording))
            if note.variant == Wish.MUTE:
                self.muted = day
        kind = note.kind if note and note.kind in ABOUT_EFFORT else None
        return Said(score_of(self.history, today) if report else None, kind)


@dataclass(slots=True)
class Plain:
    """A baseline: speaks from a threshold on, outside tapped crashes, within PACING.md 7.5."""

    value: Callable[[Report, deque[Report]], float | None]
    threshold: float
    past: deque[Report] = field(default_factory=lambda: deque(maxlen=60))
    notes: list[int] = field(default_factory=list)

    def evening(self, day: int, report: Report | None) -> Said:
        """The value, and a word when it is high and the limits leave room."""
        if report is None:
            return Said(None)
        value = self.value(report, self.past)
        self.past.append(report)
        speaks = value is not None and value >= self.threshold and day >= 14 and not report.crash
        if not speaks or any(day - one < 3 for one in self.notes[-1:] + self.notes[-2:-1]):
            return Said(value)
        if len(self.notes) > 1 and day - self.notes[-2] < 7:
            return Said(value)
        self.notes.append(day)
        return Said(value, "plain")


def effort_value(report: Report, past: deque[Report]) -> float | None:
    """Effort on 0-10."""
    return None if report.effort is None else report.effort * 10 / report.effort_top


def week_value(report: Report, past: deque[Report]) -> float | None:
    """Effort over the mean of the seven days before."""
    values = [one.effort for one in past if one.effort is not None and report.day - one.day <= 7]
    if report.effort is None or not values or not sum(values):
        return None
    return report.effort * len(values) / sum(values)


def symptom_value(report: Report, past: deque[Report]) -> float | None:
    """Yesterday's symptoms on 0-10."""
    before = past[-1] if past and report.day - past[-1].day == 1 else None
    return None if before is None or before.symptoms is None else before.symptoms * 10 / before.symptom_top


def crash_value(report: Report, past: deque[Report]) -> float | None:
    """Whether yesterday was called a crash."""
    return float(bool(past and report.day - past[-1].day == 1 and past[-1].crash))


def dice(seed: int, rate: float) -> Plain:
    """Speaks by chance, `rate` of the evenings that the limits leave."""
    rng = Random(f"dice {seed}")  # noqa: S311  a life, no secret
    return Plain(lambda report, past: rng.random(), 1 - rate)


def as_day(report: Report) -> Day:
    """The report as the engine reads it."""
    return Day(
        FIRST + timedelta(days=report.day),
        effort=None if report.effort is None else report.effort * 10 / report.effort_top,
        symptoms=None if report.symptoms is None else report.symptoms * 10 / report.symptom_top,
        sleep=report.sleep,
        crash=report.crash,
        illness=report.illness,
        effort_top=None if report.effort is None else report.effort_top,
        symptom_top=None if report.symptoms is None else report.symptom_top,
    )
