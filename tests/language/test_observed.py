"""What a carer says of somebody is read as if that person had said it; nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.en.observing import FIRST_PERSON
from language.observed import as_own


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("she had a bad night, her pain is 7", "i had a bad night, my pain is 7"),
        ("They’re in a crash", "i'm in a crash"),
        ("the theatre, hers, shed", "the theatre, hers, shed"),
    ],
)
def test_an_observer_speaks_for_them(said: str, own: str) -> None:
    assert as_own(said, "en-GB") == own


@given(st.text())
def test_words_without_a_person_stay_as_they_are(words: str) -> None:
    lower = words.casefold().replace("’", "'")
    if not any(person in lower for person in FIRST_PERSON):
        assert as_own(words, "en") == words
