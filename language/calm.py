"""Calm: words that only sound like a red flag: idioms, plain causes, stories, denied questions, long ago."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from language.folders import phrases
from language.sayings import Sayings, sayings_of

END = "$"  # the end of a message or of a part of it
Phrase = tuple[str, ...]


class Quiet(NamedTuple):
    """Places of a message where no flag starts, and those where only thoughts of suicide still do."""

    places: set[int]
    past: set[int]


class Cause(NamedTuple):
    """Words that mean no danger when one of the others stands in the same message: "numb" and "dentist"."""

    words: tuple[str, ...]
    causes: frozenset[str]


@dataclass(slots=True, eq=False, repr=False)
class Calm:
    """A language's words that take a red flag back."""

    idioms: dict[str, list[Phrase]] = field(default_factory=dict)
    like: Sayings = field(default_factory=Sayings)
    stories: dict[str, list[Phrase]] = field(default_factory=dict)
    asked: dict[str, list[Phrase]] = field(default_factory=dict)
    past: dict[str, list[Phrase]] = field(default_factory=dict)
    present: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset((END,))
    selves: frozenset[str] = frozenset()
    causes: tuple[Cause, ...] = ()
    denials: frozenset[str] = frozenset()

    def find(self, words: Sequence[str], asked: Sequence[int]) -> Quiet:
        """The calm places of `words` (parts end with "$"); `asked` are the ends that were question marks."""
        places: set[int] = set()
        for first, end in chain(_held(words, self.idioms), self.like.held(words)):
            places.update(range(first, end))
        for _, end in _held(words, self.stories):
            places.update(range(end, self._story_end(words, end)))
        places.update(self._asked_by_others(words), self._denied(words, asked), self._caused(words))
        return Quiet(places, set(self._long_ago(words)))

    def _story_end(self, words: Sequence[str], at: int) -> int:
        """A story ends with its part of the message, or where somebody speaks of themselves: "and i want"."""
        close = _end(words, at)
        turns = (i for i in range(at, close - 1) if words[i] in self.joins and words[i + 1] in self.selves)
        return next(turns, close)

    def _asked_by_others(self, words: Sequence[str]) -> Iterator[int]:
        for _, end in _held(words, self.asked):
            close = _end(words, end)
            if not self.denials.isdisjoint(words[close:]):
                yield from range(end, close)

    def _denied(self, words: Sequence[str], asked: Sequence[int]) -> Iterator[int]:
        """ "short of breath? no." """
        for at in asked:
            if at + 1 < len(words) and words[at + 1] in self.denials:
                yield from range(_start(words, at), at)

    def _caused(self, words: Sequence[str]) -> Iterator[int]:
        said = {word for at, word in enumerate(words) if not at or words[at - 1] not in self.denials}
        for cause in self.causes:
            if not cause.causes.isdisjoint(said):
                yield from (at for at, word in enumerate(words) if _named(word, cause.words))

    def _long_ago(self, words: Sequence[str]) -> Iterator[int]:
        """The parts of a message that tell of years ago and of nothing that goes on."""
        for first, end in _held(words, self.past):
            part = range(_start(words, first, self.joins), _end(words, end, self.joins))
            if self.present.isdisjoint(words[at] for at in part):
                yield from part


def _held(words: Sequence[str], table: Mapping[str, list[Phrase]]) -> Iterator[tuple[int, int]]:
    """Where phrases of a table stand: their first word and the place after their last."""
    for at, word in enumerate(words):
        for phrase in table.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                yield at, at + len(phrase)


def _end(words: Sequence[str], at: int, joins: Container[str] = (END,)) -> int:
    """Where the part of the message that holds `at` ends."""
    return next((i for i in range(at, len(words)) if words[i] in joins), len(words))


def _start(words: Sequence[str], at: int, joins: Container[str] = (END,)) -> int:
    return next((i + 1 for i in range(at - 1, -1, -1) if words[i] in joins), 0)


def _named(word: str, names: Sequence[str]) -> bool:
    return any(word.startswith(name[:-1]) if name.endswith("*") else word == name for name in names)


def calm_of(rows: Mapping[str, str], denials: str) -> Calm:
    """What a language's `CALM` teaches, a row each for the fields of `Calm`."""
    made = Calm(
        like=sayings_of(rows.get("like", "")),
        present=frozenset(phrases(rows.get("present", ""))),
        selves=frozenset(phrases(rows.get("selves", ""))),
        joins=frozenset((END, *phrases(rows.get("joins", "")))),
        denials=frozenset(denials.replace("'", "").split(", ")),
        causes=tuple(_causes(rows.get("causes", ""))),
    )
    for table, name in (
        (made.idioms, "harmless"),
        (made.stories, "stories"),
        (made.asked, "asked"),
        (made.past, "past"),
    ):
        for phrase in phrases(rows.get(name, "")):
            table.setdefault(phrase.split()[0], []).append(tuple(phrase.split()))
    return made


def _causes(rows: str) -> Iterator[Cause]:
    for row in filter(str.strip, rows.splitlines()):
        words, _, causes = row.partition(":")
        yield Cause(tuple(words.split()), frozenset(causes.split()))
