"""What is read aloud: times, days and units in words, no signs, and not too much of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.spoken import MOST_WORDS, spoken


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("⏰ lie down, today 20:00", "lie down, today 8 pm"),
        ("at 08:05", "at 8:05 am"),
        ("00:30 and 12:00", "12:30 am and 12 pm"),
        ("Sun 29 Nov", "Sunday 29 November"),
        ("walk 20 min, slept 1 h", "walk 20 minutes, slept 1 hour"),
        ("pain 7/10", "pain 7 out of 10"),
        ("✓ fatigue 7, pain 4", "fatigue 7, pain 4"),
        ("I heard: “pain”.\nIs that right?", "I heard: pain. Is that right?"),
    ],
)
def test_signs_and_numbers_become_words(text: str, words: str) -> None:
    assert spoken(text) == words


def test_a_long_text_ends_with_a_sentence() -> None:
    text = "This is one sentence of seven words. " * 20
    assert spoken(text).endswith("words.")
    assert len(spoken(text).split()) == 56


@given(st.text(max_size=600))
def test_it_is_never_longer_than_can_be_listened_to(text: str) -> None:
    assert len(spoken(text).split()) <= MOST_WORDS
