"""What the product asks for, said with counts, and the offer to ask for less."""

from __future__ import annotations

from dataclasses import replace

from handlers.callbacks import Menu, Set
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from journal.patient import Patient
from pacing.burden import Burden, Unchanging


def week(texts: Texts, asked: Burden, patient: Patient) -> Screen:
    """What was asked in a week, and what is left out."""
    back = Button(texts("back"), Menu("settings"))
    text = texts("burden-week", prompts=asked.prompts, taps=asked.taps, words=asked.words)
    if not patient.dropped:
        return Screen(text, ((back,),))
    named = ", ".join(texts(f"question-{name}") for name in patient.dropped)
    again = Button(texts("burden-again"), Set("turn", "burden-again"))
    return Screen(f"{text}\n{texts('burden-dropped', questions=named)}", ((again, back),))


def with_offer(texts: Texts, screen: Screen, found: Unchanging | None) -> Screen:
    """A summary that also offers to leave a question out; unanswered it stays as it is."""
    if found is None:
        return screen
    name = found.question.value
    text = texts("burden-offer", question=texts(f"question-{name}"), same=found.same, answers=found.answers)
    row = (Button(texts("burden-drop"), Set("drop", name)),)
    return replace(screen, text=f"{screen.text}\n\n{text}", rows=(*screen.rows, row))


def dropped(texts: Texts, name: str) -> Screen:
    """It is left out from now on."""
    return Screen(texts("burden-done", question=texts(f"question-{name}")))
