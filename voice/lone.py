"""Lone words: one word alone, every candidate scored in full; decoders hear sentences well, these badly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from voice.acoustics import Acoustics
from voice.scores import Chain, Chains, Fits
from voice.sounds import pronunciations
from voice.thresholds import thresholds

#: How far, of 10, an answer lies from one's usual: PACING.md's answers vary by about two levels.
_SPREAD = 2.5
#: What stays believable far from the usual: a crash is the answer that matters most.
_ANY = 0.4
#: Numbers answer a rating more often than one word of a level does.
_WORD = 0.1


@dataclass(frozen=True, slots=True)
class Guess:
    """A candidate and the share of belief in it, 0-1."""

    text: str
    belief: float


class Lone:
    """Candidates of one question, ready to be scored."""

    def __init__(self, model: Acoustics, levels: Mapping[str, float | None]) -> None:
        said = pronunciations(levels)
        self._words = [(word, phones.split()) for word in levels for phones in said[word]]
        self._chains = Chains(model, [Chain(model, [phones]) for _, phones in self._words])
        self._levels = dict(levels)

    def guesses(
        self, fits: Fits, usual: float | None = None, written: Mapping[str, float] | None = None
    ) -> list[Guess]:
        """All candidates, likeliest first.

        `usual` is the patient's own usual level, 0-10; `written` are log likelihoods of another's.
        """
        scale, other = thresholds().lone_scale, written or {}
        return _shares(
            {
                word: score * scale + other.get(word, 0.0) + self._prior(word, usual)
                for word, score in self.scores(fits).items()
            }
        )

    def scores(self, fits: Fits) -> dict[str, float]:
        """The log likelihood of each candidate, by its best way to be said."""
        scores = self._chains.best(fits.of(self._chains.known))
        best: dict[str, float] = {}
        for (word, _), score in zip(self._words, scores, strict=True):
            best[word] = max(best.get(word, -np.inf), float(score))
        return best

    def phones(self, word: str) -> tuple[str, ...]:
        """The first way to say a candidate."""
        return tuple(next(phones for one, phones in self._words if one == word))

    def _prior(self, word: str, usual: float | None) -> float:
        """Log of how likely the answer is before it is heard, up to a constant."""
        level = self._levels[word]
        worded = 0.0 if level is not None and _is_number(word) else float(np.log(_WORD))
        if usual is None or level is None:
            return worded
        near = np.exp(-0.5 * ((level - usual) / _SPREAD) ** 2)
        return worded + float(np.log(_ANY + (1 - _ANY) * near))


def _is_number(word: str) -> bool:
    return word in ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _shares(logs: Mapping[str, float]) -> list[Guess]:
    top = max(logs.values())
    shares = {word: float(np.exp(value - top)) for word, value in logs.items()}
    total = sum(shares.values())
    return [
        Guess(word, shares[word] / total) for word in sorted(shares, key=shares.__getitem__, reverse=True)
    ]
