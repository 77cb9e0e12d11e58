"""Activity: whether anybody speaks at all, and where; nothing is decoded that is not speech."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from voice.audio import RATE, Samples

_FRAME = RATE * 30 // 1000
#: Speech is voiced: at least so much of it repeats itself at the pitch of a voice. Noise and clicks do not.
_PERIODIC = 0.36
_PITCH = range(RATE // 400, RATE // 70)
#: A voice repeats itself above 250 Hz as well, the hum of the mains below only.
_POINTS = 4096
_MAINS = 250 * _POINTS // RATE
_LEAST_FRAMES = 4  # 120 ms: the shortest word
_LEAST_LOUD = 25.0  # of 32,768: below it is the noise of a microphone
_OVER_NOISE = 2.0
_PAUSE, _LONG, _LONGEST = 0.6, 8.0, 20.0  # seconds
#: Nobody's sentence goes on after this.
_LONG_PAUSE = 4.0
AROUND = 0.3
#: Below it the noise is worth taking out, and both decoders may be deceived alike (docs/voice.md).
_QUIET_ROOM = 22.0  # dB


def speech(sound: Samples) -> list[Samples]:
    """The stretches that hold speech, each short enough to decode, cut at pauses; empty: nobody speaks."""
    voiced = _voiced(sound)
    if voiced.sum() < _LEAST_FRAMES:
        return []
    at = np.flatnonzero(voiced) * _FRAME
    return list(_stretches(sound, at))


def contrast(sound: Samples) -> float:
    """Decibels between the loud and the quiet parts: above 30 in a quiet room, 17 with a fan 15 dB below."""
    count = len(sound) // _FRAME
    if not count:
        return 0.0
    power = (sound[: count * _FRAME].reshape(count, _FRAME).astype(np.float64) ** 2).mean(axis=1) + 1
    low, high = np.percentile(power, (10, 90))
    return float(10 * np.log10(high / low))


def is_noisy(sound: Samples) -> bool:
    """Whether the pauses are loud beside the speech."""
    return contrast(sound) < _QUIET_ROOM


def _stretches(sound: Samples, voiced: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> Iterator[Samples]:
    around, first = round(AROUND * RATE), int(voiced[0])
    for before, after in zip(voiced, [*voiced[1:], len(sound) + RATE * 60], strict=True):
        pause, length = (int(after) - int(before)) / RATE, (int(before) - first) / RATE
        if pause > _LONG_PAUSE or length > _LONGEST or (length > _LONG and pause > _PAUSE):
            yield sound[max(0, first - around) : int(before) + _FRAME + around]
            first = int(after)


def _voiced(sound: Samples) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """For each 30 ms whether a voice sounds: loud against the quietest parts, and periodic."""
    count = len(sound) // _FRAME
    if count < _LEAST_FRAMES:
        return np.zeros(0, np.bool_)
    frames = sound[: count * _FRAME].reshape(count, _FRAME).astype(np.float32)
    loud = np.sqrt((frames**2).mean(axis=1))
    floor = max(_LEAST_LOUD, float(np.percentile(loud, 10)) * _OVER_NOISE)
    clear = loud > min(floor, max(_LEAST_LOUD, float(loud.max()) / 3))
    found = np.zeros(count, np.bool_)
    for at in np.flatnonzero(clear):
        found[at] = _periodic(sound[max(0, (at - 1) * _FRAME) : (at + 2) * _FRAME])
    return found


def _periodic(stretch: Samples) -> bool:
    spectrum = np.fft.rfft(stretch * np.hanning(len(stretch)), _POINTS)
    power = spectrum.real**2 + spectrum.imag**2
    power[:_MAINS] = 0
    repeats = np.fft.irfft(power)[: _PITCH.stop]
    return bool(repeats[0] > 0 and repeats[_PITCH.start :].max() / repeats[0] > _PERIODIC)
