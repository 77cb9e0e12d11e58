"""Voice screens: what was heard is always shown, and doubt is a choice of ways to hear it."""

from __future__ import annotations

from dataclasses import replace

from handlers.callbacks import Spoken
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import clipped
from journal.heard import Why
from journal.outcomes import HeardAsked

#: Up to so many letters two ways to hear a note stand side by side.
_SHORT = 14


def asked(texts: Texts, outcome: HeardAsked) -> Screen:
    """ "Did you say 6, or 8?", or one guess to be confirmed."""
    none = Button(texts("voice-none"), Spoken(outcome.ask_id, -1))
    if len(outcome.texts) == 1:
        yes = Button(texts("voice-yes"), Spoken(outcome.ask_id, 0))
        return Screen(texts("voice-guess", words=clipped(outcome.texts[0])), ((yes, none),))
    ways = [Button(clipped(text), Spoken(outcome.ask_id, index)) for index, text in enumerate(outcome.texts)]
    width = len(ways) if max(map(len, outcome.texts)) <= _SHORT else 1
    return Screen(texts("voice-which"), (*rows_of(ways, width), (none,)))


def with_words(texts: Texts, words: str, screen: Screen) -> Screen:
    """What came of a note, below the words that were heard."""
    heard = texts("voice-heard", words=clipped(words))
    return replace(screen, text=f"{heard}\n{screen.text}" if screen.text else heard)


def unheard(texts: Texts, why: Why | None, silent: bool, open_question: Screen | None) -> Screen:
    """One calm line, and the buttons of the question that is open."""
    name = f"voice-{why.value}" if why else "voice-silent" if silent else "voice-foreign"
    screen = Screen(texts(name))
    if open_question is None:
        return screen
    return Screen(f"{screen.text}\n\n{open_question.text}", open_question.rows)
