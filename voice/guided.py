"""Guided: the sentences of a grammar that the network finds likeliest, whatever else it would write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from voice import moonshine
from voice.moonshine import Floats, Moonshine, State
from voice.network import Arc
from voice.tokens import END, START

#: Nobody says more in one stretch than this many pieces.
_MOST_PIECES = 100
#: So far below the likeliest whole sentence, nothing is followed any more (nepers).
_BELOW = 4.0
#: So many times the ways kept are looked at, since a word's end opens several.
_LOOKED_AT = 4
#: Signs that it puts behind a word; they say nothing.
_SIGNS = (",", ".", "?", "!")
#: Numbers as it writes them: digits one by one.
_DIGITS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
}  # fmt: skip
_TENS = {"twenty": "2", "thirty": "3", "forty": "4", "fifty": "5"}

_States = frozenset[int]


class _Branch:
    """Where pieces of a word lead: further pieces, and the words that end here with the state after them."""

    def __init__(self) -> None:
        self.on: dict[int, _Branch] = {}
        self.words: list[tuple[str, int]] = []

    def add(self, pieces: Sequence[int], word: str, after: int) -> None:
        branch = self
        for piece in pieces:
            branch = branch.on.setdefault(piece, _Branch())
        branch.words.append((word, after))

    @cached_property
    def pieces(self) -> npt.NDArray[np.int64]:
        """The pieces that lead on; asked for when all words are in."""
        return np.array(list(self.on), np.int64)

    def best(self, logs: Floats, count: int) -> Iterator[tuple[int, float]]:
        """The likeliest pieces that lead on, no more than `count`, each with its log likelihood."""
        found = logs[self.pieces]
        chosen = np.argpartition(found, -count)[-count:] if len(found) > count else range(len(found))
        yield from ((int(self.pieces[at]), float(found[at])) for at in chosen)


@dataclass(frozen=True, slots=True)
class _Way:
    """A beginning of a sentence: its log likelihood, the row it came from, and where it stands."""

    log: float
    row: int
    piece: int
    words: tuple[str, ...]
    states: _States
    inside: _Branch | None  # the word that is being written
    signed: bool  # a sign stands last: no second one follows


class Guided:
    """The sentences between state 0 and one of `ends`; state 0 itself ends a grammar of `voice.network`."""

    def __init__(self, network: Moonshine, arcs: Iterable[Arc], ends: Iterable[int] = (0,)) -> None:
        self._network, self._ends = network, frozenset(ends)
        self._words: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
        self._skips: defaultdict[int, list[int]] = defaultdict(list)
        for arc in arcs:
            if len(arc) == 4:
                self._words[arc[0]].append((arc[3], arc[1]))
            else:
                self._skips[arc[0]].append(arc[1])
        self._branches: dict[_States, _Branch] = {}
        self._signs = tuple(network.tokens.number(sign) for sign in _SIGNS)

    def likely(self, heard: Floats, width: int = 12, below: float = _BELOW) -> dict[str, float]:
        """The likeliest sentences, each with the log likelihood of its likeliest spelling."""
        found: dict[tuple[str, ...], float] = {}
        ways = [_Way(0.0, 0, START, (), self._closed(0), None, signed=True)]
        state: State | None = None
        for _ in range(_MOST_PIECES):
            logs, state = self._network.next(heard, [way.piece for way in ways], state)
            self._end(ways, logs, found)
            longer = sorted(self._longer(ways, logs, width), key=lambda way: -way.log)
            least = max(found.values(), default=float("-inf")) - below
            ways = _best(self._opened(longer[: width * _LOOKED_AT]), width, least)
            if not ways:
                break
            state = moonshine.kept(state, [way.row for way in ways])
        return {" ".join(words): log for words, log in found.items()}

    def _end(self, ways: Sequence[_Way], logs: Floats, found: dict[tuple[str, ...], float]) -> None:
        """Sentences that may end here."""
        for row, way in enumerate(ways):
            if way.inside is None and way.words and way.states & self._ends:
                log = way.log + float(logs[row, END])
                found[way.words] = max(log, found.get(way.words, log))

    def _longer(self, ways: Sequence[_Way], logs: Floats, count: int) -> Iterator[_Way]:
        """Each way with the likeliest pieces that may follow."""
        for row, way in enumerate(ways):
            branch = way.inside or self._branch(way.states)
            for piece, log in branch.best(logs[row], count):
                yield _Way(way.log + log, row, piece, way.words, way.states, branch.on[piece], signed=False)
            if way.inside is None and not way.signed:
                for piece in self._signs:
                    log = way.log + float(logs[row, piece])
                    yield _Way(log, row, piece, way.words, way.states, None, signed=True)

    def _opened(self, ways: Iterable[_Way]) -> Iterator[_Way]:
        """The ways, and for each word that ends with the last piece, the one that stands behind it."""
        for way in ways:
            if way.inside is None or way.inside.on:
                yield way
            for word, after in way.inside.words if way.inside else ():
                words, states = (*way.words, word), self._closed(after)
                yield _Way(way.log, way.row, way.piece, words, states, None, signed=False)

    def _closed(self, state: int) -> _States:
        """The state and those that are reached from it without a word."""
        seen, waiting = {state}, [state]
        while waiting:
            for after in self._skips.get(waiting.pop(), ()):
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
        return frozenset(seen)

    def _branch(self, states: _States) -> _Branch:
        """The words that may follow, by their pieces."""
        if states not in self._branches:
            root = self._branches[states] = _Branch()
            for state in states:
                for word, after in self._words.get(state, ()):
                    for pieces in spellings(self._network, word):
                        root.add(pieces, word, after)
        return self._branches[states]


def texts(network: Moonshine, wanted: Iterable[str]) -> Guided:
    """A guide to these texts alone."""
    arcs: list[Arc] = []
    last = 0
    for text in wanted:
        words = text.split()
        for place, word in enumerate(words):
            start = last if place else 0
            after = -1 if place + 1 == len(words) else last + 1
            arcs.append((start, after, 1.0, word))
            last += after != -1
    return Guided(network, arcs, ends=(-1,))


def spellings(network: Moonshine, word: str) -> Iterator[tuple[int, ...]]:
    """How a word may be written: plainly, as the first of a sentence, behind a hyphen, in digits."""
    spelt = network.tokens.spelt
    yield spelt(word)
    yield spelt(word.capitalize())
    yield spelt(f"-{word}", joined=True)
    if digits := _DIGITS.get(word) or _TENS.get(word):
        yield spelt(digits)
    if len(digits or "--") == 1:
        yield spelt(digits or "", joined=True)
    if word in _TENS:
        yield spelt(f"{_TENS[word]}0")


def _best(ways: Iterable[_Way], width: int, least: float) -> list[_Way]:
    """The likeliest, each beginning once."""
    seen, best = set[tuple[object, ...]](), list[_Way]()
    for way in sorted(ways, key=lambda way: -way.log):
        key = (way.row, way.piece, way.words, id(way.inside))
        if way.log >= least and key not in seen:
            seen.add(key)
            best.append(way)
        if len(best) == width:
            break
    return best


def apart(found: Mapping[str, float], text: str) -> float:
    """What a text has in `found`; one that was not followed to its end is less likely than all that were."""
    return found.get(text, min(found.values(), default=0.0) - _BELOW)
