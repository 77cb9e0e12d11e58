"""Noise: a steady noise taken out of the sound before the decoders, that would hear it as short words.

A Wiener filter over short spectra, its signal-to-noise ratio followed from frame to frame: Ephraim & Malah
1984, "Speech enhancement using a minimum mean-square error short-time spectral amplitude estimator".
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from voice.audio import Samples

_Floats = npt.NDArray[np.float64]
_SIZE, _STEP = 512, 128  # samples: 32 ms every 8 ms
#: The quietest frames are noise alone; neighbouring points of its spectrum are averaged.
_QUIET, _LEAST_QUIET, _ACROSS = 0.15, 6, 5
#: How much of the ratio comes from the frame before; its least; and what of the noise always stays.
_BEFORE, _LEAST_RATIO, _LEFT = 0.95, 10**-2.5, 10 ** (-15 / 20)
_TINY, _MOST = 1e-3, 1e4


def without_noise(sound: Samples) -> Samples:
    """As many samples, the steady noise about 15 dB quieter."""
    wide = np.pad(sound.astype(np.float64), (_SIZE, 2 * _SIZE))
    window = np.sqrt(np.hanning(_SIZE + 1)[:_SIZE])
    frames = np.lib.stride_tricks.sliding_window_view(wide, _SIZE)[::_STEP]
    spectra = np.fft.rfft(frames * window)
    power = np.abs(spectra) ** 2
    cleaned = np.fft.irfft(spectra * _gains(power, _noise(power, len(sound)))) * window
    out = np.zeros(len(wide))
    for at, frame in enumerate(cleaned):
        out[at * _STEP : at * _STEP + _SIZE] += frame
    out *= 2 * _STEP / _SIZE  # the windows that overlap add up to this
    return np.clip(np.round(out[_SIZE : _SIZE + len(sound)]), -32768, 32767).astype(np.int16)


def _noise(power: _Floats, samples: int) -> _Floats:
    """The spectrum of the quietest frames; those that reach past the sound's ends are not looked at."""
    edge = _SIZE // _STEP
    inner = power[edge : max(edge + 1, samples // _STEP)]
    loudness = np.log(inner + 1).mean(axis=1)
    quietest = np.argsort(loudness)[: max(_LEAST_QUIET, int(len(inner) * _QUIET))]
    mean = np.pad(inner[quietest].mean(axis=0), _ACROSS // 2, "edge")
    return np.asarray(np.convolve(mean, np.full(_ACROSS, 1 / _ACROSS), "valid") + _TINY)


def _gains(power: _Floats, noise: _Floats) -> _Floats:
    """How much of each point of each frame is kept."""
    gains, before = np.empty_like(power), np.ones(power.shape[1])
    for at, over in enumerate(np.minimum(power / noise, _MOST)):
        ratio = np.maximum(_BEFORE * before + (1 - _BEFORE) * np.maximum(over - 1, 0), _LEAST_RATIO)
        gain = ratio / (1 + ratio)
        before = gain**2 * over
        gains[at] = np.maximum(gain, _LEFT)
    return gains
