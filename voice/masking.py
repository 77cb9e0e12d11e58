"""Masking: what noise has covered of a voice, put back by what speech sounds like on the whole.

The acoustic model's own densities, gathered into a few, say how clean speech lies; noise and channel move
each of them in a known way, and a frame takes back what its likeliest ones lost. After Moreno, Raj & Stern
1996, "A vector Taylor series approach for environment-independent speech recognition", to first order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from voice.acoustics import acoustics
from voice.activity import is_noisy
from voice.audio import Samples
from voice.cepstra import KEPT, Floats, bands, to_bands, to_cepstra
from voice.noise import without_noise

_Floats = npt.NDArray[np.float64]
#: Twice as many rounds found no more (docs/voice.md).
_SORTS, _ROUNDS = 192, 4
_GATHERED = 12
#: The quietest frames are noise alone.
_QUIET, _LEAST_QUIET = 0.15, 6
#: Pauses become no quieter than this beside loud parts (nepers; 35 dB): the model knows no deeper ones.
_DEPTH = 8.0
_LEAST_VARIANCE = 1e-2


@dataclass(frozen=True, slots=True)
class _Speech:
    """Sorts of sound: means and variances of their cepstra, without the speaker's mean, and log shares."""

    means: _Floats
    variances: _Floats
    shares: _Floats


def clear(sound: Samples) -> Floats:
    """A sound as decoders and scores take it: its cepstra without noise, 100 a second, (frames, 13)."""
    return unmasked(bands(without_noise(sound) if is_noisy(sound) else sound)).astype(np.float32)


def unmasked(noisy: _Floats) -> _Floats:
    """Bands, (frames, 25), to cepstra without what is left of the noise, (frames, 13)."""
    heard = found = to_cepstra(noisy)
    quietest = np.argsort(noisy.mean(axis=1))[: max(_LEAST_QUIET, int(len(noisy) * _QUIET))]
    noise = np.log(np.exp(noisy[quietest]).mean(axis=0))
    spread = heard[quietest].var(axis=0)
    most = np.maximum(0, _DEPTH - (np.percentile(noisy, 90, axis=0) - noise))
    for _ in range(_ROUNDS):  # the channel is the mean of what is found, which needs the channel
        clean = to_bands(_speech().means + found.mean(axis=0))
        lost = np.logaddexp(0, noise - clean)
        belief = _belief(heard, to_cepstra(clean + lost), _variances(np.exp(-lost), spread))
        found = to_cepstra(noisy - np.minimum(belief @ lost, most))
    return found


def _variances(kept: _Floats, spread: _Floats) -> _Floats:
    """Variances of noisy cepstra: those of speech as far as it is `kept` in each band, else the noise's."""
    every = np.eye(KEPT)
    moved = to_cepstra(to_bands(every)[None] * kept[:, None, :]).transpose(0, 2, 1)
    speech = np.einsum("kcd,kd->kc", moved**2, _speech().variances)
    return np.asarray(speech + ((every - moved) ** 2) @ spread + _LEAST_VARIANCE)


def _belief(heard: _Floats, means: _Floats, variances: _Floats) -> _Floats:
    """How likely each frame is of each sort, (frames, sorts)."""
    precisions = 1 / variances
    near = (heard**2) @ precisions.T - 2 * heard @ (means * precisions).T
    always = _speech().shares - 0.5 * (np.log(variances) + means**2 * precisions).sum(axis=1)
    logs = always - 0.5 * near
    shares = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


@lru_cache(maxsize=1)
def _speech() -> _Speech:
    """The model's densities, gathered by nearness (k-means), the same way every time."""
    model = acoustics()
    means = model.means[:, 0].reshape(-1, KEPT).astype(np.float64)
    variances = 1 / model.precisions[:, 0].reshape(-1, KEPT).astype(np.float64)
    middles = means[np.random.default_rng(1).choice(len(means), _SORTS, replace=False)]
    of = _nearest(means, middles)
    for _ in range(_GATHERED):
        middles = np.array([means[of == sort].mean(axis=0) for sort in range(_SORTS)])
        of = _nearest(means, middles)
    gathered = [of == sort for sort in range(_SORTS)]
    wide = np.array([means[one].var(axis=0) + variances[one].mean(axis=0) for one in gathered])
    return _Speech(middles, wide, np.log(np.array([one.mean() for one in gathered])))


def _nearest(means: _Floats, middles: _Floats) -> npt.NDArray[np.int64]:
    """Which middle is nearest to each; one that nobody is near to gets the mean that is nearest to it."""
    scale = means.std(axis=0)
    rows, columns = means / scale, middles / scale
    distances = (columns**2).sum(axis=1) - 2 * rows @ columns.T
    of = distances.argmin(axis=1)
    for sort in set(range(len(middles))) - set(of.tolist()):
        of[distances[:, sort].argmin()] = sort
    return np.asarray(of)
