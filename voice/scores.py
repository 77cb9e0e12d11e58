"""Scores: how well sound fits states of the model, and the best way through a chain of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from voice.acoustics import SILENCE, STATES, STREAMS, Acoustics

Floats = npt.NDArray[np.float32]
NEVER = np.float32(-1e9)


class Chain:
    """The states of one way to say something, with silence before and after, which may be left out."""

    def __init__(self, model: Acoustics, words: Sequence[Sequence[str]]) -> None:
        """`words` are phones word by word; a word that is only SIL is a pause."""
        silence = model.phones.index(SILENCE)
        self.states, self.matrix = model.plain(silence), [(silence, at) for at in range(STATES)]
        self.word_of = [-1] * STATES
        phones = [model.phones.index(phone) for word in words for phone in word]
        words_of = [at for at, word in enumerate(words) for _ in word]
        for at, phone in enumerate(phones):
            self.states += model.states(phones, at) if phone != silence else model.plain(silence)
            self.matrix += [(phone, state) for state in range(STATES)]
            self.word_of += [words_of[at]] * STATES
        self.states += model.plain(silence)
        self.matrix += [(silence, at) for at in range(STATES)]
        self.word_of += [-1] * STATES


class Chains:
    """Several chains scored together."""

    def __init__(self, model: Acoustics, chains: Sequence[Chain]) -> None:
        self.model, self.chains = model, chains
        self.known = sorted({state for chain in chains for state in chain.states})
        place = {state: at for at, state in enumerate(self.known)}
        shape = len(chains), max(len(chain.states) for chain in chains)
        self._column = np.zeros(shape, np.int64)
        self._stays, self._leaves = np.full(shape, NEVER), np.full(shape, NEVER)
        self._length = np.array([len(chain.states) for chain in chains])
        for row, chain in enumerate(chains):
            size = len(chain.states)
            self._column[row, :size] = [place[state] for state in chain.states]
            self._stays[row, :size] = [model.stays[one] for one in chain.matrix]
            self._leaves[row, :size] = [model.leaves[one] for one in chain.matrix]

    def best(self, fits: Floats) -> Floats:
        """The score of each chain's best path; `fits` is (frames, known states)."""
        ends = self._run(fits[:, self._column])[0]
        return np.asarray(ends.max(axis=1), np.float32)

    def path(self, fits: Floats) -> tuple[float, npt.NDArray[np.int64]]:
        """The score of the first chain's best path, and its state's place at each frame."""
        ends, came = self._run(fits[:, self._column])
        places, size = np.zeros(len(fits), np.int64), int(self._length[0])
        at = size - 1 if ends[0, 0] >= ends[0, 1] else size - 1 - STATES
        for frame in range(len(fits) - 1, -1, -1):
            places[frame] = at
            at -= int(came[frame, 0, at])
        return float(ends[0].max()), places

    def _run(self, fits: Floats) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Viterbi: scores of ending in the last silence and before it, and who came from the state before."""
        count, rows, width = fits.shape
        now = np.full((rows, width), NEVER)
        now[:, 0], now[:, STATES] = fits[0, :, 0], fits[0, :, STATES]
        came = np.zeros((count, rows, width), np.bool_)
        moved = np.full_like(now, NEVER)
        for frame in range(1, count):
            moved[:, 1:] = now[:, :-1] + self._leaves[:, :-1]
            now = now + self._stays
            came[frame] = moved > now
            now = np.maximum(now, moved) + fits[frame]
        every = np.arange(rows)
        ends = np.stack([now[every, self._length - 1], now[every, self._length - 1 - STATES]], 1)
        return ends, came


class Fits:
    """How well frames fit states: each phone's densities are computed once, and mixed when asked for."""

    def __init__(self, model: Acoustics, features: Floats) -> None:
        self._model, self._features = model, features
        self._densities: dict[int, list[tuple[Floats, Floats]]] = {}

    def of(self, states: Sequence[int]) -> Floats:
        """Log likelihoods, (frames, states)."""
        grouped: defaultdict[int, list[int]] = defaultdict(list)
        for place, state in enumerate(states):
            grouped[int(self._model.codebook[state])].append(place)
        found = np.zeros((self._features.shape[1], len(states)), np.float32)
        for phone, places in grouped.items():
            chosen = [states[place] for place in places]
            for stream, (likely, top) in enumerate(self._of_phone(phone)):
                mixed = likely @ self._model.mixed(chosen, stream)
                found[:, places] += np.log(mixed + np.float32(1e-30)) + top
        return found

    def _of_phone(self, phone: int) -> list[tuple[Floats, Floats]]:
        if phone not in self._densities:
            self._densities[phone] = [self._of_stream(phone, stream) for stream in range(STREAMS)]
        return self._densities[phone]

    def _of_stream(self, phone: int, stream: int) -> tuple[Floats, Floats]:
        """Likelihoods of the densities beside the frame's greatest one, and that one's logarithm."""
        model, rows = self._model, self._features[stream]
        precisions, means = model.precisions[phone, stream], model.means[phone, stream]
        near = rows @ (precisions * means).T - 0.5 * (rows * rows) @ precisions.T
        logs = model.constants[phone, stream] + near
        top = logs.max(axis=1, keepdims=True)
        return np.exp(logs - top), top
