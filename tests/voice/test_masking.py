"""What noise covers of a voice, put back before anything is decoded."""

import numpy as np
import pytest

from bench.speech import Sound, hissing
from tests.voice.conftest import sample
from tests.voice.sounds import RATE, hiss, quieted, silence
from voice.audio import samples
from voice.cepstra import KEPT, Floats, bands, to_bands, to_cepstra
from voice.masking import clear
from voice.sphinx import Sphinx

SAID = quieted(samples(sample("fatigue_seven_pain_four")))


def plain(sound: Sound) -> Floats:
    return to_cepstra(bands(sound)).astype(np.float32)


def test_a_note_in_noise_is_heard_that_was_not(sphinx: Sphinx) -> None:
    noisy = hissing(SAID, 10)
    assert sphinx.decoders.strict(plain(noisy)).text != "fatigue seven pain four"
    assert sphinx.decoders.strict(clear(noisy)).text == "fatigue seven pain four"


def test_speech_in_a_quiet_room_stays_as_it_is() -> None:
    quiet = plain(SAID)
    loud = quiet[:, 0] > np.percentile(quiet[:, 0], 60)
    assert np.abs(clear(SAID) - quiet)[loud].mean() < 0.3


@pytest.mark.parametrize("sound", [hiss(0.01, 300, 1), hiss(0.2, 30, 2), silence(0.5), silence(0.0)])
def test_the_shortest_and_the_emptiest_sounds_give_numbers(sound: Sound) -> None:
    rows = clear(sound)
    assert rows.shape[1] == KEPT
    assert np.isfinite(rows).all()


def test_cepstra_come_back_from_the_bands_that_they_describe() -> None:
    rows = to_cepstra(bands(hiss(0.3, 300, 3)))
    assert np.allclose(to_cepstra(to_bands(rows)), rows)
    assert len(rows) == pytest.approx(0.3 * RATE / 160, abs=3)
