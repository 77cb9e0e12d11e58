"""Grammar, trigrams and dictionary made from a vocabulary."""

from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.voice.conftest import WORDS
from voice import arpa, grammar, network, sounds
from voice.models import models
from voice.vocabulary import Vocabulary, loaded

WAYS: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
for arc in network.arcs(WORDS):
    WAYS[arc[0]][arc[3] if len(arc) == 4 else ""].add(arc[1])


def accepted(words: str) -> bool:
    """Whether the network has a way for the words that ends between two sentences."""
    states = {0}
    for word in words.split():
        states = {after for state in states for after in WAYS[state][word]}
        states |= {after for state in states for after in WAYS[state][""]}
    return 0 in states


@pytest.mark.parametrize(
    "words",
    ["pain six", "my pain is six", "brain fog was ten", "six", "no headache", "pain six and fatigue two six"],
)
def test_the_network_has_a_way_for_each_sentence_of_the_grammar(words: str) -> None:
    assert accepted(words)


@pytest.mark.parametrize(
    "words", ["pain is", "brain six", "my six", "no", "slept badly", "is", "and six", "six and"]
)
def test_the_network_has_no_way_for_anything_else(words: str) -> None:
    assert not accepted(words)


def test_each_state_has_one_way_for_a_word_and_shares_of_no_more_than_one() -> None:
    shares: dict[int, float] = defaultdict(float)
    seen = set()
    for arc in network.arcs(WORDS):
        assert len(arc) == 3 or (arc[0], arc[3:]) not in seen
        seen.add((arc[0], arc[3:]))
        shares[arc[0]] += arc[2]
    assert all(0 < share < 1.000001 for state, share in shares.items() if state)


def test_sentences_for_counting_are_sentences_of_the_grammar() -> None:
    assert all(accepted(" ".join(note)) for note in grammar.notes(WORDS, 50))
    assert list(grammar.notes(WORDS, 50)) == list(grammar.notes(WORDS, 50))


def test_a_slot_takes_the_patients_own_words_too() -> None:
    assert "cardboard" in grammar.words(WORDS, ("cardboard",))
    assert "cardboard" not in grammar.words(WORDS)


@given(st.lists(st.lists(st.sampled_from("abcd"), min_size=1, max_size=5), min_size=1, max_size=6))
def test_what_follows_a_word_is_as_likely_as_one(sentences: list[list[str]]) -> None:
    unigrams = arpa.model(sentences).split("\\1-grams:")[1].split("\\2-grams:")[0].split("\n")
    likely = [10 ** float(line.split()[0]) for line in unigrams if line and "<s>" not in line]
    assert sum(likely) == pytest.approx(1, abs=0.001)


def test_what_was_said_is_likelier_than_what_was_not() -> None:
    text = arpa.model([["pain", "six"], ["pain", "six"], ["pain", "two"]])
    lines = {
        line.split(" ", 1)[1].rsplit(" ", 1)[0]: float(line.split()[0])
        for line in text.splitlines()
        if line[:1] == "-"
    }
    assert lines["pain six"] > lines["pain two"]


@given(st.text("abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=14))
def test_every_word_gets_a_sound_that_the_model_knows(word: str) -> None:
    known = {
        phone for row in sounds.pronunciations(["zero", "joy", "azure"]).values() for phone in row[0].split()
    }
    assert known
    assert all(phone.isupper() for phone in sounds.guessed(word).split())
    assert sounds.guessed(word)


@pytest.mark.parametrize(("word", "phones"), [("nill", "N IH L"), ("phone", "F OW N"), ("cake", "K EY K")])
def test_words_that_nobody_wrote_down_are_said_as_they_are_spelt(word: str, phones: str) -> None:
    assert sounds.guessed(word) == phones


def test_our_own_sounds_come_before_the_dictionary() -> None:
    assert sounds.pronunciations(["ldn"])["ldn"] == ("EH L D IY EH N",)
    assert len(sounds.pronunciations(["zero"])["zero"]) == 4


def test_models_are_made_once_and_again_for_other_words(tmp_path: Path) -> None:
    first = models(WORDS, tmp_path)
    made = first.trigrams.stat().st_mtime_ns
    assert models(WORDS, tmp_path).trigrams.stat().st_mtime_ns == made
    other = Vocabulary({"number": ("one",)}, ("<number>",))
    assert models(other, tmp_path).trigrams != first.trigrams
    assert not list(tmp_path.glob("tmp*"))


def test_a_vocabulary_comes_back_from_its_json() -> None:
    assert loaded(WORDS.dumped()) == WORDS
    assert all(left != right for left, right in pairwise([WORDS.key(), Vocabulary({}, ()).key()]))
