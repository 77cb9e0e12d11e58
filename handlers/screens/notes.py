"""Notes in words: the wording that the engine chose, and the one sentence that says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers.callbacks import Menu, NoteTap
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import spoken
from pacing.insight import Insight
from pacing.note import Note, NoteKind

Rows = tuple[tuple[Button, ...], ...]
#: Wordings for hard days that the patient has not called a crash.
OFFER = "crash_offer"
_TAPS = (
    ("note-thanks", "thanks"),
    ("note-not-helpful", "less"),
    ("note-quiet", "quiet"),
    ("note-why", "why"),
)
_COUNTED = {
    NoteKind.COLD: ("why-cold", "effort_reports"),
    NoteKind.SILENCE: ("why-silence", "quiet_days"),
}
_BY_SYMPTOMS = {
    NoteKind.CRASH: "why-crash_offer",
    NoteKind.CREEPING: "why-strain",
    NoteKind.CARE_TEAM: "why-strain",
    NoteKind.GOOD_DAY: "why-good_day",
}


def note_words(texts: Texts, note: Note, offered: bool = False) -> str:
    """The sentence of a note; `offered`: hard days that nobody has called a crash (PACING.md 6.4)."""
    variant = OFFER if offered else note.variant
    name = f"note-{variant}-{note.wording + 1}"
    return texts(name if texts.has(name) else f"note-{variant}-1")


def note_rows(texts: Texts, note_id: int, prompt_id: int, why: bool = True) -> Rows:
    """Thanks, Not helpful, Quiet please, Why, two in a row: no label is cut on a narrow phone."""
    taps = _TAPS if why else _TAPS[:-1]
    return rows_of([Button(texts(name), NoteTap(note_id, prompt_id, what)) for name, what in taps], 2)


def offer_rows(texts: Texts, note_id: int, prompt_id: int) -> Rows:
    """Go quiet, Why."""
    quiet = Button(texts("note-go-quiet"), Menu("crash"))
    return ((quiet, Button(texts("note-why"), NoteTap(note_id, prompt_id, "why"))),)


def why_words(texts: Texts, numbers: Mapping[str, Any]) -> str:
    """The why-line (PACING.md 7.8), in the patient's own scale, from their own log only."""
    kind = NoteKind(numbers["kind"])
    if kind is NoteKind.MUTE:
        return _mute(texts, numbers)
    if kind in _COUNTED:
        name, count = _COUNTED[kind]
        return texts(name, count=numbers[count])
    if kind is NoteKind.CRASH and numbers["tapped"]:
        return texts("why-crash")
    if kind in _BY_SYMPTOMS:
        return _symptoms(texts, _BY_SYMPTOMS[kind], numbers)
    name, days = ("why-settle", 1) if kind is NoteKind.SETTLE else ("why-load", 2)
    return _effort(texts, name, numbers, days)


def with_insight(texts: Texts, screen: Screen, found: Insight | None) -> Screen:
    """The week with what effort and crashes say together, when that was asked for (PACING.md 7.6)."""
    if found is None:
        return screen
    return replace(screen, text=f"{screen.text}\n\n{insight_words(texts, found)}")


def insight_words(texts: Texts, found: Insight) -> str:
    """The link with its counts, or that none is found."""
    if found.effort is None:
        return texts("insight-none")
    effort = spoken(texts, "effort", found.effort, found.top)
    return texts("insight", after=found.after, crashes=found.crashes, effort=effort)


def _symptoms(texts: Texts, name: str, numbers: Mapping[str, Any]) -> str:
    if not numbers["symptom_usual"]:  # on a scale that is new, or after a long gap
        return texts("why-no_usual")
    said = _last(texts, "overall", numbers["symptoms"], numbers["symptom_top"])
    usual = _usual(texts, "overall", numbers["symptom_usual"], numbers["symptom_top"])
    led = numbers.get("led", 0)
    return texts(name, symptoms=said, usual=usual, count=numbers["symptom_reports"], led=led)


def _mute(texts: Texts, numbers: Mapping[str, Any]) -> str:
    """By crashes, where those were what told; else by the notes."""
    counts = {name: numbers[name] for name in ("hits", "notes", "led", "crashes")}
    return texts("why-mute_link" if counts["crashes"] else "why-mute", **counts)


def _effort(texts: Texts, name: str, numbers: Mapping[str, Any], days: int) -> str:
    if not numbers["effort_usual"]:
        return texts("why-no_usual")
    said = _last(texts, "effort", numbers["efforts"][:days], numbers["effort_top"])
    usual = _usual(texts, "effort", numbers["effort_usual"], numbers["effort_top"])
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
