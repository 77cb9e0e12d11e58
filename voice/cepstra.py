"""Cepstra: sound to the numbers that the acoustic model was trained on, 100 times a second.

The same steps as the front end of pocketsphinx with the settings of its English model (its feat.params); its
way to take noise away is replaced by `noise` and `masking`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from voice.audio import RATE, Samples

Floats = npt.NDArray[np.float32]
STEP = 160  # samples from frame to frame
KEPT = 13
_WINDOW, _FFT, _FILTERS, _LOW, _HIGH = 410, 512, 25, 130.0, 6800.0
_HAMMING = 0.54 - 0.46 * np.cos(2 * np.pi * np.arange(_WINDOW) / (_WINDOW - 1))
_LIFTER = 1 + 11 * np.sin(np.arange(KEPT) * np.pi / 22)
#: Frames kept before and after speech: silence frames belong to the mean that is taken away.
_AROUND = 40
_TINY = 1e-4


def bands(sound: Samples) -> npt.NDArray[np.float64]:
    """Logarithms of the power in 25 bands of the mel scale, one row a frame. Shape (frames, 25)."""
    raised = sound.astype(np.float64)
    raised[1:] -= 0.97 * raised[:-1].copy()
    if len(raised) < _WINDOW:
        raised = np.pad(raised, (0, _WINDOW - len(raised)))
    frames = np.lib.stride_tricks.sliding_window_view(raised, _WINDOW)[::STEP]
    spectrum = np.fft.rfft(frames * _HAMMING, _FFT)
    return np.asarray(np.log((spectrum.real**2 + spectrum.imag**2) @ _bank().T + _TINY))


def to_cepstra(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Bands to the 13 numbers that describe their shape; any axes before the last."""
    return np.asarray(rows @ _cosines().T * _LIFTER)


def to_bands(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Cepstra to the smooth bands that they describe."""
    return np.asarray(rows / _LIFTER @ _cosines())


def around_speech(rows: Floats) -> Floats:
    """The rows from a little before the first loud one to a little after the last."""
    low, high = np.percentile(rows[:, 0], (10, 97))
    loud = np.flatnonzero(rows[:, 0] > low + 0.3 * (high - low))
    return rows[max(0, loud[0] - _AROUND) : loud[-1] + _AROUND + 1] if len(loud) else rows


def features(rows: Floats) -> Floats:
    """The three streams of the model: rows without their mean, first and second differences."""
    count, rows = len(rows), rows - rows.mean(axis=0)
    wide = np.pad(rows, ((3, 3), (0, 0)), mode="edge")
    first = wide[5 : 5 + count] - wide[1 : 1 + count]
    second = (wide[6 : 6 + count] - wide[2 : 2 + count]) - (wide[4 : 4 + count] - wide[:count])
    return np.stack([rows, first, second]).astype(np.float32)


@lru_cache(maxsize=1)
def _bank() -> npt.NDArray[np.float64]:
    """Triangles of equal area on the mel scale, their edges on the points of the transform."""
    mels = np.linspace(_mel(_LOW), _mel(_HIGH), _FILTERS + 2)
    step = RATE / _FFT
    edges = np.floor(700 * (10 ** (mels / 2595) - 1) / step + 0.5) * step
    points = np.arange(_FFT // 2 + 1) * step
    left, middle, right = (edges[at : at + _FILTERS, None] for at in range(3))
    sides = np.minimum((points - left) / (middle - left), (right - points) / (right - middle))
    return np.asarray(np.maximum(sides, 0) * 2 / (right - left))


@lru_cache(maxsize=1)
def _cosines() -> npt.NDArray[np.float64]:
    angles = np.outer(np.arange(KEPT), np.arange(_FILTERS) + 0.5) * np.pi / _FILTERS
    cosines = np.cos(angles) * np.sqrt(2 / _FILTERS)
    cosines[0] /= np.sqrt(2)
    return np.asarray(cosines)


def _mel(frequency: float) -> float:
    return float(2595 * np.log10(1 + frequency / 700))
