"""The network beside the decoders: its pieces, the sentences it is guided to, and what it says of others."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.voice.conftest import WORDS, sample
from voice import grammar, guided, moonshine
from voice.audio import samples
from voice.errors import MissingError
from voice.guided import Guided
from voice.moonshine import Floats, Moonshine
from voice.network import arcs
from voice.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def network() -> Moonshine:
    return Moonshine()


@pytest.fixture(scope="module")
def note(network: Moonshine) -> Floats:
    """Somebody says "my headache is six, no pain"."""
    return network.heard(samples(sample("headache_six_no_pain")))


@given(words=st.lists(st.from_regex(r"[A-Za-z']{1,9}", fullmatch=True), min_size=1, max_size=5))
def test_what_is_taken_to_pieces_comes_together_again(network: Moonshine, words: list[str]) -> None:
    text = " ".join(words)
    assert network.tokens.text(list(network.tokens.spelt(text))) == text


def test_a_sign_is_its_own_piece_and_not_the_byte_that_looks_like_it(network: Moonshine) -> None:
    assert network.tokens.number(".") > 259


def test_unasked_it_writes_some_english_and_never_for_longer_than_anybody_speaks(network: Moonshine) -> None:
    sound = samples(sample("garden"))
    free = network.free(network.heard(sound), moonshine.seconds_of(sound))
    assert "garden" in free.text.lower()
    assert free.log <= 0
    assert free.pieces <= 3 + 7 * moonshine.seconds_of(sound)


def test_guided_it_finds_what_was_said_among_the_grammars_sentences(network: Moonshine, note: Floats) -> None:
    found = Guided(network, arcs(WORDS)).likely(note)
    assert max(found, key=found.__getitem__) == "my headache is six no pain"
    assert all(log <= 0 for log in found.values())


def test_guided_it_says_nothing_that_the_grammar_does_not_know(network: Moonshine) -> None:
    small = Vocabulary({"thing": ("lamp", "heat")}, ("turn on the <thing>",))
    heard = network.heard(samples(sample("garden")))
    found = Guided(network, arcs(small)).likely(heard)
    assert found
    assert {word for text in found for word in text.split()} <= grammar.words(small)


def test_of_texts_handed_over_the_one_said_is_likeliest_and_one_not_followed_less_than_all(
    network: Moonshine, note: Floats
) -> None:
    wanted = ["my headache is six no pain", "my headache is two no pain", "i slept badly"]
    found = guided.texts(network, wanted).likely(note, 24, 99.0)
    assert found.keys() <= set(wanted)
    assert max(wanted, key=lambda text: guided.apart(found, text)) == wanted[0]
    assert guided.apart(found, "never followed") < min(found.values())


def test_tens_written_in_digits_are_the_words_that_were_said(network: Moonshine) -> None:
    spellings = {network.tokens.text(list(one)) for one in guided.spellings(network, "twenty")}
    assert {"twenty", "Twenty", "20", "2"} <= spellings


def test_a_model_that_cannot_be_read_is_named_without_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moonshine, "_folder", lambda: tmp_path)
    with pytest.raises(MissingError) as raised:
        Moonshine()
    assert str(tmp_path) not in str(raised.value)
