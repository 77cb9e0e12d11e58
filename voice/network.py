"""Network: the grammar as words between numbered states, each state with one way on for each word.

pocketsphinx can read such a grammar as JSGF, and then takes minutes to put one of this size together; made
here, by the subset construction, it takes a moment and is smaller.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from voice import grammar
from voice.vocabulary import Vocabulary

Arc = tuple[int, int, float, str] | tuple[int, int, float]
_Weights = dict[int, float]
_END = -1
#: A short word between two sentences.
_JOINT = 1e-5
#: What an end costs: without it, noise becomes a row of short sentences.
_AGAIN = 1e-4


def arcs(vocabulary: Vocabulary, own: Sequence[str] = ()) -> list[Arc]:
    """All transitions. State 0 is before the first sentence, between two, and after the last one."""
    loose = _Loose()
    slots = grammar.with_own(vocabulary, own)
    share = 1 / len(vocabulary.sentences)
    starts: _Weights = {}
    for pattern in vocabulary.sentences:
        starts[loose.pattern(list(grammar.steps(pattern, slots)))] = share
    found = _determined(loose, starts)
    return [*found, *((0, 0, _JOINT, word) for word in grammar.JOINTS)]


class _Loose:
    """Ways on by state, where a word may lead to several states; `skips` are left without a word."""

    def __init__(self) -> None:
        self.ways: dict[int, list[tuple[str, int, float]]] = defaultdict(list)
        self.skips: dict[int, list[tuple[int, float]]] = defaultdict(list)
        self._count = 0

    def pattern(self, steps: Sequence[tuple[tuple[str, ...], bool]]) -> int:
        """Add a sentence; returns its first state."""
        first = at = self._new()
        for place, (phrases, optional) in enumerate(steps):
            after = _END if place + 1 == len(steps) else self._new()
            half = 0.5 if optional else 1.0
            if optional:
                self.skips[at].append((after, half))
            for phrase in phrases:
                self._phrase(at, phrase.split(), after, half / len(phrases))
            at = after
        return first

    def closed(self, weights: Mapping[int, float]) -> _Weights:
        """The states together with those that can be reached without a word."""
        found: _Weights = defaultdict(float)
        waiting = list(weights.items())
        while waiting:
            state, weight = waiting.pop()
            found[state] += weight
            waiting += [(after, weight * share) for after, share in self.skips.get(state, ())]
        return dict(found)

    def _phrase(self, at: int, words: Sequence[str], after: int, share: float) -> None:
        for place, word in enumerate(words):
            following = after if place + 1 == len(words) else self._new()
            self.ways[at].append((word, following, share))
            at, share = following, 1.0

    def _new(self) -> int:
        self._count += 1
        return self._count


def _determined(loose: _Loose, starts: Mapping[int, float]) -> Iterable[Arc]:
    """The same sentences with one way on for each word: sets of loose states become states."""
    first = loose.closed(starts)
    numbers = {frozenset(first): 0}
    waiting, found = [(0, first)], list[Arc]()
    while waiting:
        number, weights = waiting.pop()
        reached: dict[str, _Weights] = defaultdict(lambda: defaultdict(float))
        for state, weight in weights.items():
            for word, after, share in loose.ways.get(state, ()):
                reached[word][after] += weight * share
        end = weights.get(_END, 0.0)
        whole = end + sum(sum(after.values()) for after in reached.values())
        for word, after_weights in reached.items():
            closed = loose.closed(after_weights)
            key = frozenset(closed)
            if key not in numbers:
                numbers[key] = len(numbers)
                waiting.append((numbers[key], closed))
            found.append((number, numbers[key], min(1.0, sum(after_weights.values()) / whole), word))
        if number and _END in weights:
            found.append((number, 0, end / whole * _AGAIN))
    return found
