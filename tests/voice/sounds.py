"""Sounds for the tests: made here, by arithmetic; no recording of anybody."""

import struct

import numpy as np

from bench.speech import RATE, Sound, clipped, opus, quieted, wav

BITS = 16_000


def hum(seconds: float = 1.0, pitch: float = 120.0) -> Sound:
    """A voice without words: a row of harmonics, as of somebody who says "mm"."""
    time = np.arange(round(seconds * RATE)) / RATE
    return clipped(sum(4000 / step * np.sin(2 * np.pi * pitch * step * time) for step in range(1, 12)))


def hiss(seconds: float, loudness: float, seed: int) -> Sound:
    """Noise without a voice."""
    return clipped(np.random.default_rng(seed).normal(0, loudness, round(seconds * RATE)))


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * RATE), np.int16)


def lying_wav(rate: int, channels: int, claimed: int = 0xFFFFFFFF) -> bytes:
    """A WAV file whose header promises what it likes."""
    size = 2 * channels
    form = struct.pack("<IHHIIHH", 16, 1, channels, rate, min(rate * size, 0xFFFFFFFF), size, 16)
    return b"RIFF\xff\xff\xff\xffWAVEfmt " + form + b"data" + struct.pack("<I", claimed) + bytes(4096)


__all__ = ["RATE", "hiss", "hum", "lying_wav", "opus", "quieted", "silence", "wav"]
