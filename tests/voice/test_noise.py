"""Noise taken out of a sound before it is decoded."""

import numpy as np
import pytest

from bench.speech import Sound, noisy
from tests.voice.sounds import RATE, hiss, hum, quieted, silence
from voice.noise import without_noise


def loudness(sound: Sound) -> float:
    return float(np.sqrt(np.mean(sound.astype(np.float64) ** 2)))


def test_noise_before_a_voice_grows_quieter_and_the_voice_stays() -> None:
    sound = noisy(quieted(hum(1.0), 0.5, 0.5), 10)
    cleaned = without_noise(sound)
    before, voice = slice(0, RATE // 3), slice(RATE * 2 // 3, RATE * 4 // 3)
    assert loudness(cleaned[before]) < loudness(sound[before]) / 3
    assert loudness(cleaned[voice]) > loudness(sound[voice]) * 0.8


def test_a_voice_in_a_quiet_room_is_hardly_changed() -> None:
    sound = quieted(hum(1.0), 0.5, 0.5)
    difference = without_noise(sound).astype(np.int32) - sound
    assert loudness(difference.astype(np.int16)) < loudness(sound) / 10


@pytest.mark.parametrize("samples", [1, 100, 511, 513, 16_001])
def test_any_length_stays_as_long_as_it_was(samples: int) -> None:
    assert len(without_noise(hiss(samples / RATE, 500, samples))) == samples


def test_silence_stays_silent() -> None:
    assert not without_noise(silence(1.0)).any()
