"""What an exertion is called: the patient's own word, never more than was written."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.called import LONGEST, called
from language.reader import read
from language.values import Said
from pacing.entries import Kind

NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)


def words_of(text: str) -> list[str]:
    """What the exertions of a message are called."""
    said = read(text, NOW, ZoneInfo("Europe/London")).log.said
    return [called(one, "en") for one in said if one.kind is Kind.EXERTION]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dentist 2h", ["dentist"]),
        ("Saw the  GP 20 min, pain 6", ["Saw the GP"]),
        ("walked 20 min and zoom call", ["walked", "zoom call"]),
        ("shower 10 min", [""]),  # our name and theirs are the same
        ("Shower 10 min", [""]),
        ("carried a box 20 min", [""]),
        ("spoke to mum 10 min", ["spoke"]),
        ("sat up 30 min", ["sat up"]),
    ],
)
def test_the_patient_s_own_word_is_kept(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_what_is_no_exertion_is_called_nothing() -> None:
    assert called(Said(Kind.SYMPTOM, "pain", quote="ache"), "en") == ""


@given(st.text(), st.text())
def test_it_never_holds_more_than_was_written(quote: str, text: str) -> None:
    word = called(Said(Kind.EXERTION, "physical", text=text, quote=quote), "en")
    assert len(word) <= LONGEST
    assert " ".join(quote.split()).startswith(word)
