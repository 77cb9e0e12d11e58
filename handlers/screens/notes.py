"""Notes in words: the wording that the engine chose, and the one sentence that says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.callbacks import NoteTap
from handlers.screens.base import Button
from handlers.texts import Texts
from handlers.words import number
from pacing.note import Note, NoteKind

_TAPS = (
    ("note-thanks", "thanks"),
    ("note-not-helpful", "less"),
    ("note-quiet", "quiet"),
    ("note-why", "why"),
)


def note_words(texts: Texts, note: Note) -> str:
    """The sentence of a note."""
    name = f"note-{note.variant}-{note.wording + 1}"
    return texts(name if texts.has(name) else f"note-{note.variant}-1")


def note_row(texts: Texts, note_id: int, prompt_id: int) -> tuple[Button, ...]:
    """Thanks, Not helpful, Quiet please, Why."""
    return tuple(Button(texts(name), NoteTap(note_id, prompt_id, what)) for name, what in _TAPS)


def why_words(texts: Texts, numbers: Mapping[str, Any]) -> str:
    """The why-line (PACING.md 7.8), from numbers of the patient's own log only."""
    kind = NoteKind(numbers["kind"])
    if kind is NoteKind.CRASH:
        return texts("why-crash")
    if kind is NoteKind.COLD:
        return texts("why-cold", reports=numbers["effort_reports"])
    if kind in (NoteKind.CREEPING, NoteKind.CARE_TEAM):
        low, high = numbers["symptom_usual"]
        return texts("why-strain", symptoms=_said(numbers["symptoms"]), low=_level(low), high=_level(high))
    low, high = numbers["effort_usual"]
    efforts = [value for value in numbers["efforts"][:2] if value is not None]
    name = "why-settle" if kind is NoteKind.SETTLE else "why-load" if len(efforts) > 1 else "why-one"
    said = efforts[:1] if kind is NoteKind.SETTLE else efforts
    return texts(name, efforts=_said(said), low=_level(low), high=_level(high))


def _said(values: Sequence[float | None]) -> str:
    return " and ".join(_level(value) for value in values if value is not None)


def _level(value: float) -> str:
    return number(round(value, 1) if value % 1 else value)
