"""Called: the word that a patient used for something done, beside our name of its sort."""

from __future__ import annotations

from functools import lru_cache

from language.folders import language_of, module_of
from language.values import Said
from pacing.entries import Kind

#: Letters that are kept of it; the longest phrases of the tables have half of that.
LONGEST = 60


def called(said: Said, language: str) -> str:
    """ "dentist" where the sort is "appointment"; nothing where the words are the same, or none were written.

    Phrases that want an object lose their last small word: "spoke to", "carried a".
    """
    if said.kind is not Kind.EXERTION:
        return ""
    words = said.quote.split()
    while len(words) > 1 and words[-1].casefold() in _unfinished(language_of(language)):
        words.pop()
    word = " ".join(words)[:LONGEST]
    return "" if word.casefold() == said.text.casefold() else word


@lru_cache(maxsize=8)
def _unfinished(language: str) -> frozenset[str]:
    return frozenset(getattr(module_of(language, "doings"), "UNFINISHED", "").split())
