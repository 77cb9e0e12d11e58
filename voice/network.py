"""Network: the grammar as words between numbered states, each state with one way on for each word.

pocketsphinx can read such a grammar as JSGF, and then takes minutes to put one of this size together; made
here, by the subset construction, it takes a moment and is smaller.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from voice import grammar
from voice.vocabulary import Vocabulary

Arc = tuple[int, int, float, str] | tuple[int, int, float]
_Weights = dict[int, float]
_END = -1
#: A short word between two sentences.
_JOINT = 1e-1
#: What an end costs: without it, noise becomes a row of short sentences.
_AGAIN = 1e-4
#: The likelihoods of words are raised to this, the sound's being too sure of itself: pocketsphinx does so for
#: grammars that it reads from files (`lw`), not for those that are handed over state by state.
_WEIGHT = 3.0


def arcs(vocabulary: Vocabulary, own: Sequence[str] = ()) -> list[Arc]:
    """All transitions. State 0 is before the first sentence, between two, and after the last one."""
    loose = _Loose()
    slots = grammar.with_own(vocabulary, own)
    starts: _Weights = {}
    for pattern, count in Counter(vocabulary.sentences).items():
        share = count / len(vocabulary.sentences)
        starts[loose.pattern(list(grammar.steps(pattern, slots)))] = share
    found = list(_determined(loose, starts))
    return [_weighed(arc) for arc in (*found, *_joints(found))]


def _joints(found: Sequence[Arc]) -> Iterable[Arc]:
    """Short words between two sentences, only there: noise at both ends of a note is heard as "and"."""
    ended = 1 + max(max(arc[:2]) for arc in found)
    joined = ended + 1
    yield from ((arc[0], ended, arc[2]) for arc in found if len(arc) == 3)
    yield from ((ended, joined, _JOINT, word) for word in grammar.JOINTS)
    yield from ((joined, arc[1], arc[2], arc[3]) for arc in found if arc[0] == 0 and len(arc) == 4)


def _weighed(arc: Arc) -> Arc:
    weight = arc[2] ** _WEIGHT
    return (arc[0], arc[1], weight, arc[3]) if len(arc) == 4 else (arc[0], arc[1], weight)


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
