"""Screens of the patient's own words: one question before a word is kept, the list, and forgetting."""

from __future__ import annotations

from handlers.callbacks import Choose, Set, key_of
from handlers.screens.base import Button, Screen, rows_of
from handlers.screens.said import said_line
from handlers.texts import Texts
from handlers.words import own
from journal.outcomes import WordAsked, WordForgotten, WordKept, WordList
from journal.visit import Visit

#: A list longer than this is a wall of words; the newest are shown.
MOST_LISTED = 8


def asked(texts: Texts, outcome: WordAsked, visit: Visit) -> Screen:
    """Does it mean that?"""
    if not outcome.said:
        return Screen(texts("word-how", phrase=own(outcome.phrase)))
    meaning = said_line(texts, outcome.said, visit)
    row = (
        Button(texts("word-yes"), Choose(outcome.ask_id, 0)),
        Button(texts("word-no"), Choose(outcome.ask_id, -1)),
    )
    return Screen(texts("word-ask", phrase=own(outcome.phrase), meaning=meaning), (row,))


def kept(texts: Texts, outcome: WordKept, visit: Visit) -> Screen:
    """Known from now on."""
    meaning = said_line(texts, outcome.said, visit)
    return Screen(texts("word-kept", phrase=own(outcome.phrase), meaning=meaning))


def forgotten(texts: Texts, outcome: WordForgotten) -> Screen:
    """Known no more, or never known."""
    name = "word-forgotten" if outcome.known else "word-unknown"
    return Screen(texts(name, phrase=own(outcome.phrase)))


def listed(texts: Texts, outcome: WordList, visit: Visit) -> Screen:
    """Each word with what it means, and a button to forget each."""
    shown = list(enumerate(outcome.words[-MOST_LISTED:], 1))
    if not shown:
        return Screen(texts("words-none"))
    lines = [
        texts("word-line", index=index, phrase=own(phrase), meaning=said_line(texts, said, visit))
        for index, (phrase, said) in shown
    ]
    buttons = [
        Button(texts("word-forget", index=index), Set("word", key_of(phrase))) for index, (phrase, _) in shown
    ]
    return Screen("\n".join([texts("words-list"), *lines]), rows_of(buttons, 4))
