"""Invented histories: days and notes that tests of the engine share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from pacing.days import Day
from pacing.history import History
from pacing.notes import Note, NoteSettings, SentNote, note_for

START = date(2026, 1, 1)
TEN = 10


def on(number: int) -> date:
    """Day number 0, 1, 2, ... of a history."""
    return START + timedelta(days=number)


def a_day(number: int, effort: float | None = 4, symptoms: float | None = 5, **said: object) -> Day:
    """A day with both answers on 0-10, unless told otherwise."""
    day = Day(
        on(number),
        effort=effort,
        symptoms=symptoms,
        effort_top=TEN if effort is not None else None,
        symptom_top=TEN if symptoms is not None else None,
    )
    return replace(day, **said)  # type: ignore[arg-type]


def steady(length: int, first: int = 0) -> list[Day]:
    """Days about as usual: effort 3, 4, 5 and symptoms 4, 5, 6 in turn, never rising for long."""
    return [a_day(n, (4, 3, 5, 4, 3)[n % 5], (5, 6, 4, 5)[n % 4]) for n in range(first, first + length)]


def history(days: Sequence[Day], severe: bool = False) -> History:
    """The days as the engine sees them."""
    return History(days, severe)


def note_on_last(days: Sequence[Day], *sent: SentNote, settings: NoteSettings | None = None) -> Note | None:
    """The note for the last day of a history, the line of the first days told."""
    return note_for(days, days[-1].date, sent, settings or NoteSettings(cold_told=True))


def live(days: Sequence[Day], settings: NoteSettings | None = None, nights: int | None = None) -> list[Note]:
    """Every note of a patient's life, evening by evening, each one sent."""
    notes: list[Note] = []
    sent: list[SentNote] = []
    last = nights or ((days[-1].date - START).days + 1 if days else 0)
    for number in range(last):
        note = note_for(days, on(number), sent, settings or NoteSettings(cold_told=True))
        if note:
            notes.append(note)
            sent.append(SentNote(note.kind, note.day, note.variant, note.wording))
    return notes


@st.composite
def lives(draw: st.DrawFn, least: int = 1, most: int = 70) -> list[Day]:
    """Up to ten weeks of anything, with days left out, crashes and illness."""
    length = draw(st.integers(least, most))
    seed = draw(st.randoms(use_true_random=False))

    def pick(chance: float) -> bool:
        return seed.random() < chance

    days = []
    for number in range(length):
        effort = float(seed.randint(0, 10)) if pick(0.85) else None
        symptoms = float(seed.randint(0, 10)) if pick(0.85) else None
        crash = pick(0.5) if pick(0.1) else None
        if pick(0.85):
            days.append(a_day(number, effort, symptoms, crash=crash, illness=pick(0.03)))
    return days or [a_day(0)]
