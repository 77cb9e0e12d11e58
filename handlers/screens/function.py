"""Screens of the questions about function: one question, seven answers in the order that never changes."""

from __future__ import annotations

from handlers.callbacks import Function, Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import number
from journal.function import Round
from pacing.function import TOP


def intro(texts: Texts) -> Screen:
    """What it is, and one tap to begin."""
    row = (
        Button(texts("function-on"), Menu("function_on")),
        Button(texts("function-off"), Menu("function_no")),
    )
    return Screen(texts("function-intro"), (row,))


def ask(texts: Texts, item: str, done: int) -> Screen:
    """One question; the best answer stands first, as with the authors' own order read from its end."""
    text = texts("function-ask", item=texts(f"function-item-{item}"), done=done)
    levels = [
        (Button(texts(f"function-level-{level}"), Function(item, level)),) for level in range(TOP, -1, -1)
    ]
    last = (
        Button(texts("function-skip"), Function(item, -1)),
        Button(texts("function-stop"), Menu("function_off")),
    )
    return Screen(text, (*levels, last))


def kept(texts: Texts, item: str, level: int, found: Round) -> Screen:
    """The answer in place of its question."""
    said = {"item": texts(f"function-item-{item}"), "level": texts(f"function-level-{level}").lower()}
    if found.scored.whole is not None:
        return Screen(texts("function-done", score=number(round(found.scored.whole, 1)), **said))
    return Screen(texts("function-kept", done=len(found.answers), **said))
