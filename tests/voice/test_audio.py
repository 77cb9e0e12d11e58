"""Files of strangers: what is read, and what is refused (FAULTS.md, F16)."""

import time
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.heard import HearingError, Why
from tests.voice.sounds import RATE, hum, lying_wav, opus, silence, wav
from voice import audio


def refused(data: bytes) -> Why:
    with pytest.raises(HearingError) as raised:
        audio.samples(data)
    return raised.value.why


@pytest.mark.parametrize("data", [wav(hum()), opus(hum()), opus(hum(), container="webm")])
def test_known_containers_become_the_same_second_of_sound(data: bytes) -> None:
    sound = audio.samples(data)
    assert sound.dtype == np.int16
    assert abs(len(sound) - RATE) < RATE // 10
    assert sound.astype(float).std() > 500


@pytest.mark.parametrize(
    "data", [b"", b"#EXTM3U\nhttp://127.0.0.1/x", b"ffconcat version 1.0\n", b"\x00" * 999]
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    assert refused(data) is Why.UNREADABLE


@pytest.mark.parametrize(("rate", "channels"), [(1, 1), (4_000_000_000, 1), (16_000, 64), (0, 0)])
def test_headers_that_lie_are_refused(rate: int, channels: int) -> None:
    assert refused(lying_wav(rate, channels)) is Why.UNREADABLE


def test_eight_channels_are_one_voice() -> None:
    assert 0 < len(audio.samples(lying_wav(48_000, 8))) < RATE


def test_a_note_of_hours_is_refused_before_two_seconds_of_work() -> None:
    bomb = opus(silence(190), bits=6_000)
    began = time.thread_time()
    assert refused(bomb) is Why.LONG
    assert time.thread_time() - began < 2


def test_too_many_bytes_are_refused_unread() -> None:
    assert refused(b"OggS" + bytes(audio.MOST_BYTES)) is Why.LARGE


def test_a_note_that_breaks_off_is_heard_as_far_as_it_goes() -> None:
    whole = opus(hum(4.0))
    assert RATE < len(audio.samples(whole[: len(whole) // 2])) < 4 * RATE


@settings(max_examples=40)
@given(st.binary(max_size=300), st.integers(0, 200))
def test_damage_is_refused_or_read_and_never_anything_else(noise: bytes, at: int) -> None:
    data = opus(hum(0.3))
    with suppress(HearingError):
        assert audio.samples(data[:at] + noise + data[at + len(noise) :]).ndim == 1
