"""Garbage: how much better what was heard explains the sound than any row of phones would, word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from voice.acoustics import SILENCE, STATES, Acoustics
from voice.scores import Chain, Chains, Fits

#: Moving from phone to phone costs this much (log): the loop may not change phone with every frame.
_CHANGE = -6.0


@dataclass(frozen=True, slots=True)
class Fit:
    """Log likelihoods a frame beside the phone loop: of the whole, and of the word that fits worst."""

    whole: float
    worst: float


#: What nothing has been heard of.
NOTHING = Fit(-np.inf, -np.inf)


def fit(model: Acoustics, fits: Fits, words: Sequence[Sequence[str]]) -> Fit:
    """How well a row of words fits. A word that is only SIL is a pause and is not counted."""
    chain = Chain(model, words)
    chains = Chains(model, [chain])
    own = fits.of(chains.known)
    _, places = chains.path(own)
    column = {state: at for at, state in enumerate(chains.known)}
    taken = own[np.arange(len(own)), [column[chain.states[at]] for at in places]]
    beside = taken - _loop(model, fits)
    by_word: defaultdict[int, list[float]] = defaultdict(list)
    for frame, place in enumerate(places):
        word = chain.word_of[place]
        if word >= 0 and words[word] != [SILENCE]:
            by_word[word].append(float(beside[frame]))
    means = [float(np.mean(values)) for values in by_word.values()]
    every = [value for values in by_word.values() for value in values]
    return Fit(float(np.mean(every)), min(means)) if every else NOTHING


def _loop(model: Acoustics, fits: Fits) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """The phone loop's own score of each frame, along its best path."""
    states = [state for phone in range(len(model.phones)) for state in model.plain(phone)]
    scores = fits.of(states)
    stays = model.stays.reshape(-1)
    leaves = model.leaves.reshape(-1)
    starts = np.arange(0, len(states), STATES)
    now, came = scores[0].copy(), np.zeros(scores.shape, np.int32)
    every = np.arange(len(states))
    for frame in range(1, len(scores)):
        moved = np.full_like(now, -np.inf)
        moved[1:] = now[:-1] + leaves[:-1]
        ends = now[starts + STATES - 1] + leaves[starts + STATES - 1] + _CHANGE
        moved[starts] = ends.max()
        source = every - 1
        source[starts] = starts[int(ends.argmax())] + STATES - 1
        stayed = now + stays
        came[frame] = np.where(moved > stayed, source, every)
        now = np.maximum(moved, stayed) + scores[frame]
    found, at = np.zeros(len(scores), np.float32), int(now.argmax())
    for frame in range(len(scores) - 1, -1, -1):
        found[frame] = scores[frame, at]
        at = int(came[frame, at])
    return found
