"""What the default ears make of notes, in this process."""

from bench.speech import noisy
from journal.heard import Hearing, Verdict
from tests.voice.conftest import sample
from tests.voice.sounds import hiss, opus, silence, wav
from voice.audio import samples
from voice.masking import clear
from voice.sphinx import Sphinx


def test_a_whole_note_that_two_decoders_hear_alike_is_sure(sphinx: Sphinx) -> None:
    heard = sphinx.listen(sample("fatigue_seven_pain_four"), Hearing())
    assert (heard.text, heard.verdict) == ("fatigue seven pain four", Verdict.SURE)
    assert heard.confidence > 0.5


def test_a_lone_word_offers_the_likeliest_and_is_never_sure_alone(sphinx: Sphinx) -> None:
    heard = sphinx.listen(sample("six"), Hearing(asked="overall"))
    assert (heard.text, heard.verdict) == ("six", Verdict.UNSURE)
    assert len(heard.alternatives) == 3
    assert heard.alternatives[0].text == "six"


def test_a_lone_word_that_fits_the_usual_may_be_sure(sphinx: Sphinx) -> None:
    assert sphinx.listen(sample("six"), Hearing("overall", usual=6)).verdict is Verdict.SURE
    assert sphinx.listen(sample("six"), Hearing("overall", usual=1)).verdict is Verdict.UNSURE


def test_speech_about_something_else_is_not_logged(sphinx: Sphinx) -> None:
    heard = sphinx.listen(sample("garden"), Hearing())
    assert heard.verdict is not Verdict.SURE
    assert not heard.silent


def test_silence_and_noise_say_nothing(sphinx: Sphinx) -> None:
    for sound in (silence(2), hiss(2, 500, 1)):
        heard = sphinx.listen(opus(sound), Hearing())
        assert (heard.text, heard.verdict, heard.silent) == ("", Verdict.NONE, True)


def test_a_note_heard_whole_in_noise_is_still_asked_about(sphinx: Sphinx) -> None:
    said = samples(sample("fatigue_seven_pain_four"))
    heard = sphinx.listen(wav(noisy(said, 18)), Hearing())
    assert heard.text == "fatigue seven pain four"
    assert heard.verdict is Verdict.UNSURE


def test_own_words_are_heard_where_symptoms_are(sphinx: Sphinx) -> None:
    assert "cardboard" not in sphinx.listen(sample("cardboard_six"), Hearing()).text
    assert sphinx.listen(sample("cardboard_six"), Hearing(own=("cardboard",))).text == "cardboard six"


def test_many_patients_own_words_do_not_pile_up(sphinx: Sphinx) -> None:
    for number in range(12):
        sphinx.decoders.strict(clear(silence(1)), (f"cardboard{'abcdefghijkl'[number]}",))
    assert sphinx.listen(sample("fatigue_seven_pain_four"), Hearing()).text == "fatigue seven pain four"
