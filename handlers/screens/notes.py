"""Notes in words: the wording that the engine chose, and the one sentence that says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.callbacks import NoteTap
from handlers.screens.base import Button
from handlers.texts import Texts
from handlers.words import spoken
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
    """The why-line (PACING.md 7.8), in the patient's own scale, from their own log only."""
    kind = NoteKind(numbers["kind"])
    if kind is NoteKind.CRASH:
        return texts("why-crash")
    if kind is NoteKind.COLD:
        return texts("why-cold", count=numbers["effort_reports"])
    if kind in (NoteKind.CREEPING, NoteKind.CARE_TEAM):
        said = _last(texts, "overall", numbers["symptoms"], numbers["symptom_top"])
        usual = _usual(texts, "overall", numbers["symptom_usual"], numbers["symptom_top"])
        return texts("why-strain", symptoms=said, usual=usual, count=numbers["symptom_reports"])
    days = 1 if kind is NoteKind.SETTLE else 2
    said = _last(texts, "effort", numbers["efforts"][:days], numbers["effort_top"])
    usual = _usual(texts, "effort", numbers["effort_usual"], numbers["effort_top"])
    name = "why-settle" if kind is NoteKind.SETTLE else "why-load"
    return texts(name, efforts=said, usual=usual, count=numbers["effort_reports"])


def _last(texts: Texts, question: str, values: Sequence[float | None], top: int | None) -> str:
    """What was said on the last days, newest first; days without a word are left out."""
    words = [spoken(texts, question, value, top) for value in values if value is not None]
    if len(words) < 2:
        return "".join(words)
    return texts("why-and", one=", ".join(words[:-1]), other=words[-1])


def _usual(texts: Texts, question: str, span: Sequence[float], top: int | None) -> str:
    low, high = (spoken(texts, question, value, top) for value in span)
    return low if low == high else texts("why-range", low=low, high=high)
