"""ARPA: a trigram model counted from sentences, smoothed after Witten and Bell, as decoders read it.

Witten & Bell 1991, "The zero-frequency problem": something new follows a history as often as something
new has followed it before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log10

_ORDER = 3
_START, _END = "<s>", "</s>"
_NEVER = -99.0
Gram = tuple[str, ...]


def model(sentences: Iterable[Sequence[str]]) -> str:
    """The model of these sentences, as the text of an ARPA file."""
    counts = _counted(sentences)
    followers: defaultdict[Gram, Counter[str]] = defaultdict(Counter)
    for gram, count in counts.items():
        followers[gram[:-1]][gram[-1]] += count
    likely = _likelihoods(followers)
    return "\n".join(_lines(likely, followers)) + "\n"


def _counted(sentences: Iterable[Sequence[str]]) -> Counter[Gram]:
    counts: Counter[Gram] = Counter()
    for sentence in sentences:
        words = (_START, *sentence, _END)
        for size in range(1, _ORDER + 1):
            counts.update(tuple(words[at : at + size]) for at in range(len(words) - size + 1))
    del counts[(_START,)]
    return counts


def _likelihoods(followers: Mapping[Gram, Counter[str]]) -> dict[Gram, float]:
    """Likelihoods of all n-grams, shorter histories first: each is mixed with that of the shorter history."""
    likely: dict[Gram, float] = {}
    words = len(followers[()])
    for history in sorted(followers, key=len):
        row = followers[history]
        kinds, total = len(row), row.total()
        for word, count in row.items():
            shorter = likely[(*history[1:], word)] if history else 1 / words
            likely[(*history, word)] = (count + kinds * shorter) / (total + kinds)
    return likely


def _lines(likely: Mapping[Gram, float], followers: Mapping[Gram, Counter[str]]) -> Iterator[str]:
    by_size: list[list[Gram]] = [[], [], []]
    for gram in likely:
        by_size[len(gram) - 1].append(gram)
    by_size[0].append((_START,))
    yield "\\data\\"
    yield from (f"ngram {size}={len(grams)}" for size, grams in enumerate(by_size, 1))
    for size, grams in enumerate(by_size, 1):
        yield f"\n\\{size}-grams:"
        yield from (_line(gram, likely, followers) for gram in sorted(grams))
    yield "\n\\end\\"


def _line(gram: Gram, likely: Mapping[Gram, float], followers: Mapping[Gram, Counter[str]]) -> str:
    value = log10(likely[gram]) if gram in likely else _NEVER
    words = " ".join(gram)
    if len(gram) == _ORDER or gram not in followers:
        return f"{value:.4f} {words}" + ("" if len(gram) == _ORDER else " 0.0")
    row = followers[gram]
    left = 1 - sum(likely[(*gram, word)] for word in row)
    shorter = 1 - sum(likely[(*gram[1:], word)] for word in row)
    return f"{value:.4f} {words} {log10(max(left, 1e-9) / max(shorter, 1e-9)):.4f}"
