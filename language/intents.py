"""Intents: whole messages that ask for what a command or a button does. A statement is never one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from language.folders import folder, phrases
from language.values import Intent

_POLITE_WORDS = 4  # at most, at either end


class Intents(NamedTuple):
    """A language's whole phrases, the polite words around them, and openings of questions."""

    phrases: dict[tuple[str, ...], Intent]
    polite: tuple[tuple[str, ...], ...]
    asking: dict[str, tuple[tuple[str, ...], ...]]
    requesting: dict[str, tuple[tuple[str, ...], ...]]

    def find(self, words: Sequence[str]) -> Intent | None:
        """The intent of a message that says nothing else."""
        bare = tuple(word for word in words if word not in ".!?,")
        for _ in range(_POLITE_WORDS + 1):
            if bare in self.phrases:
                return self.phrases[bare]
            shorter = self._without(bare)
            if shorter == bare:
                return None
            bare = shorter
        return None

    def _without(self, words: tuple[str, ...]) -> tuple[str, ...]:
        for polite in self.polite:
            if len(words) > len(polite) and words[: len(polite)] == polite:
                return words[len(polite) :]
            if len(words) > len(polite) and words[-len(polite) :] == polite:
                return words[: -len(polite)]
        return words

    def asks(self, words: Sequence[str]) -> bool:
        """Whether the message opens as a question or an order to the bot."""
        return _opens(self.asking, words)

    def requests(self, words: Sequence[str]) -> bool:
        """Whether the message opens as a polite request."""
        return _opens(self.requesting, words)


def _opens(openings: dict[str, tuple[tuple[str, ...], ...]], words: Sequence[str]) -> bool:
    fitting = openings.get(words[0], ()) if words else ()
    return any(tuple(words[: len(opening)]) == opening for opening in fitting)


def _openings(row: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for opening in phrases(row):
        words = tuple(opening.split())
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


@lru_cache(maxsize=8)
def intents(language: str) -> Intents:
    """The intents of a language's folder."""
    told = folder(language)
    whole: dict[tuple[str, ...], Intent] = {}
    for intent, row in told.intents.items():
        for phrase in phrases(row):
            whole.setdefault(tuple(phrase.split()), intent)
    polite = sorted((tuple(phrase.split()) for phrase in phrases(told.polite)), key=len, reverse=True)
    return Intents(whole, tuple(polite), _openings(told.asking), _openings(told.requesting))
