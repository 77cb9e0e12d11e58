"""What the default ears make of notes where both models of sound are there."""

from pathlib import Path

import numpy as np
import pytest

from bench.speech import RATE, noisy
from journal.heard import Hearing, Verdict
from tests.voice.conftest import WORDS, sample
from tests.voice.sounds import hiss, hum, opus, silence, wav
from voice import backends, moonshine
from voice.audio import samples
from voice.errors import MissingError
from voice.judge import MOST_SECONDS
from voice.pair import Pair
from voice.thresholds import thresholds


@pytest.fixture(scope="module")
def pair(folder: Path) -> Pair:
    return Pair(WORDS, folder)


def test_a_note_that_both_hear_alike_is_sure_in_a_quiet_room_and_in_noise(pair: Pair) -> None:
    said = sample("headache_six_no_pain")
    for audio in (said, wav(noisy(samples(said), 15))):
        heard = pair.listen(audio, Hearing())
        assert (heard.text, heard.verdict) == ("my headache is six no pain", Verdict.SURE)
        assert heard.alternatives[0].text == heard.text


def test_a_lone_word_is_sure_only_while_a_question_waits_for_it(pair: Pair) -> None:
    asked, unasked = (pair.listen(sample("six"), Hearing(question)) for question in ("overall", ""))
    assert (asked.text, asked.verdict) == ("six", Verdict.SURE)
    assert (unasked.text, unasked.verdict) == ("six", Verdict.UNSURE)
    assert len(unasked.alternatives) == 3


def test_a_lone_word_in_loud_noise_offers_three(pair: Pair) -> None:
    heard = pair.listen(wav(noisy(samples(sample("six")), 10, 1)), Hearing("overall"))
    assert heard.verdict is Verdict.UNSURE
    assert "six" in [one.text for one in heard.alternatives]


def test_speech_about_something_else_says_nothing(pair: Pair) -> None:
    heard = pair.listen(sample("garden"), Hearing())
    assert (heard.text, heard.verdict, heard.silent) == ("", Verdict.NONE, False)


def test_silence_and_noise_never_reach_the_network(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair.judge, "listened", None)
    for sound in (silence(2), hiss(2, 500, 1)):
        assert pair.listen(opus(sound), Hearing()).silent


def test_own_words_are_heard_where_symptoms_are(pair: Pair) -> None:
    assert "cardboard" not in pair.listen(sample("cardboard_six"), Hearing()).text
    assert pair.listen(sample("cardboard_six"), Hearing(own=("cardboard",))).text == "cardboard six"


def test_a_stretch_too_long_for_the_network_is_left_to_the_decoders(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair.judge, "listened", None)
    long = np.concatenate([hum(MOST_SECONDS + 1), silence(0.5)])
    assert len(long) > MOST_SECONDS * RATE
    assert pair.listen(wav(long), Hearing()).verdict is not Verdict.SURE


def test_without_the_networks_wheel_the_decoders_hear_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moonshine, "find_spec", lambda _: None)
    with pytest.raises(MissingError, match="not installed"):
        Pair(WORDS, folder)
    assert backends.listener("pocketsphinx", WORDS.dumped(), folder).name == "pocketsphinx"


def test_what_is_sure_has_to_be_likelier_than_what_is_asked_about(pair: Pair) -> None:
    known = thresholds()
    assert known.word_over < known.word_sure < 0
    assert known.unsure_over < known.sure_over < 0
