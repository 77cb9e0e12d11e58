"""Whether anybody speaks."""

import numpy as np
import pytest

from bench.speech import clipped, noisy
from tests.voice.sounds import RATE, hiss, hum, quieted, silence
from voice.activity import contrast, speech


def test_500_silent_and_noisy_clips_hold_no_speech() -> None:
    clips = [hiss(1.0, loudness, seed) for loudness in (0.0, 3, 30, 300, 3000) for seed in range(100)]
    assert sum(bool(speech(clip)) for clip in clips) == 0


@pytest.mark.parametrize("mains", [50, 60])
def test_the_hum_of_the_mains_is_no_voice(mains: int) -> None:
    time = np.arange(2 * RATE) / RATE
    steps = np.arange(1.0, 4.0)[:, None]
    waves = 900 / steps * np.sin(2 * np.pi * mains * steps * time)
    assert speech(clipped(waves.sum(axis=0) + hiss(2.0, 5, mains))) == []


def test_a_voice_in_a_quiet_room_is_found_with_a_moment_around_it() -> None:
    (found,) = speech(quieted(hum(1.0), 2.0, 2.0))
    assert 1.2 * RATE < len(found) < 2.0 * RATE


def test_long_speech_is_cut_at_pauses() -> None:
    parts = [part for _ in range(4) for part in (hum(5.0), silence(1.5))]
    found = speech(np.concatenate(parts))
    assert len(found) >= 2
    assert max(map(len, found)) < 22 * RATE


def test_a_pause_of_minutes_is_not_listened_to() -> None:
    found = speech(np.concatenate([hum(2.0), silence(100.0), hum(2.0)]))
    assert [len(part) < 3 * RATE for part in found] == [True, True]


def test_speech_without_any_pause_is_cut_all_the_same() -> None:
    assert max(map(len, speech(hum(60.0)))) < 22 * RATE


def test_noise_is_told_by_how_little_quieter_the_pauses_are() -> None:
    voice = quieted(hum(1.0), 0.5, 0.5)
    assert contrast(voice) > 40
    assert 10 < contrast(noisy(voice, 15)) < 20 < contrast(noisy(voice, 25)) < 30
    assert contrast(silence(1.0)) == contrast(silence(0.0)) == 0
