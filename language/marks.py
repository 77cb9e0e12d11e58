"""Marks: a message as a row of meanings, with the numbers put together and the rest kept as unknown words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from language.lexicon import Lexicon
from language.numerals import numeral
from language.sorts import Key, Sort
from language.tokens import Token, tokens

#: Words and signs of a message that the grammar reads.
MOST_WORDS = 130
_MOST_TYPOS = 40  # corrected words a message: what is longer than that is not a tired person's typo


class Mark(NamedTuple):
    """A stretch of the message and what it can mean; an empty `means` is a word that nobody taught."""

    means: Mapping[Sort, Any]
    text: str
    start: int
    end: int
    glued: bool = False

    def __contains__(self, sort: object) -> bool:
        return sort in self.means

    def get(self, sort: Sort) -> Any:
        """The value for a sort, None if the mark cannot mean it."""
        return self.means.get(sort)

    def says(self, key: Key) -> bool:
        """Whether the mark is a small word that does this in the grammar."""
        return key in self.means.get(Sort.WORD, ())

    @property
    def unknown(self) -> bool:
        """Whether nobody taught the word; an ending may still say that something was done."""
        return not self.means or (len(self.means) == 1 and Sort.DID in self.means)

    def any(self, *sorts: Sort) -> bool:
        """Whether the mark can mean one of the sorts."""
        return not self.means.keys().isdisjoint(sorts)


NOTHING = Mark({}, "", 0, 0)


_TIMES = frozenset(
    {Sort.AT, Sort.IN, Sort.BY, Sort.DAY, Sort.WEEKDAY, Sort.PART, Sort.CLOCK, Sort.EVERY, Sort.ON}
)
_SURE_TIMES = frozenset(
    {Sort.CLOCK, Sort.UNIT, Sort.MERIDIEM, Sort.DAY, Sort.WEEKDAY, Sort.EVERY, Sort.DATE_UNIT}
)


@dataclass(frozen=True, slots=True)
class Line:
    """A message: its text as sent, its marks, and its words with typos corrected."""

    text: str
    marks: tuple[Mark, ...]
    words: tuple[str, ...]

    def __getitem__(self, at: int) -> Mark:
        """The mark at a place; outside the message, a mark that means nothing."""
        if at < 0:
            return NOTHING
        try:
            return self.marks[at]
        except IndexError:
            return NOTHING

    def __len__(self) -> int:
        return len(self.marks)

    def asks(self, at: int) -> bool:
        """Whether the mark asks for a reminder: "remind me", "timer", and "tell me" with a time behind it."""
        mark = self[at]
        told = Sort.TELL in mark and Sort.NOT not in self[at - 1]
        return mark.any(Sort.REMIND, Sort.TIMER) or (told and self._timed(at))

    def _timed(self, at: int) -> bool:
        """Whether a time stands right behind a mark, or a plain one opens the message or stands before it."""
        after = self[at + 1]
        hour = Sort.NUMBER in after and self[at + 2].any(*_TIMES, Sort.MERIDIEM, Sort.OCLOCK)
        return hour or after.any(*_TIMES) or any(mark.any(*_SURE_TIMES) for mark in self.marks[:at])

    def quote(self, first: int, last: int) -> str:
        """The text as sent from mark `first` up to and including mark `last`."""
        return self.text[self[first].start : self[last].end]


def line(text: str, known: Lexicon, own: Lexicon | None = None) -> Line:
    """Read a text into marks; `own` holds the patient's own words, which win over the language's.

    A text of more than `MOST_WORDS` words has words and no marks: it is no short statement.
    """
    found = tokens(text)
    words = tuple(_corrected(found, known, own))
    return Line(text, tuple(_marks(found, words, known, own)) if len(found) <= MOST_WORDS else (), words)


def _corrected(found: list[Token], known: Lexicon, own: Lexicon | None) -> Iterator[str]:
    left = _MOST_TYPOS
    for token in found:
        word = token.text
        if token.is_word and left and word not in known.phrases and not _own_word(word, own):
            left -= 1
            word = known.corrected(word)
        yield word


def _own_word(word: str, own: Lexicon | None) -> bool:
    return own is not None and (word in own.phrases or word in own.common)


def _marks(found: list[Token], words: tuple[str, ...], known: Lexicon, own: Lexicon | None) -> Iterator[Mark]:
    at = 0
    while at < len(found):
        length, means = _meaning(found, words, at, known, own)
        first, last = found[at], found[at + length - 1]
        yield Mark(means, " ".join(words[at : at + length]), first.start, last.end, first.glued)
        at += length


def _meaning(
    found: list[Token], words: tuple[str, ...], at: int, known: Lexicon, own: Lexicon | None
) -> tuple[int, Mapping[Sort, Any]]:
    if found[at].text == "-" and (negative := numeral(found, at)):
        return negative
    hit = (own.match(words, at) if own else None) or known.match(words, at)
    return hit or numeral(found, at) or (1, known.unknown(words[at]))
