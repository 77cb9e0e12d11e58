"""A patient's own words are learned as said, used like any other word, and forgotten on request."""

from __future__ import annotations

import pytest

from language import read
from language.values import Known, LogAction, ReminderKind, Said, TaughtAction
from pacing.entries import Kind
from pacing.levels import Rating
from tests.language.clock import LONDON, NOW
from tests.language.forms import tidy, told

CARDBOARD = Known(
    words={
        "like cardboard": (Said(Kind.SYMPTOM, "fatigue", Rating(8, 10)),),
        "treacle": (Said(Kind.SYMPTOM, "brain_fog"),),
        "the usual tour": (
            Said(Kind.EXERTION, "physical", text="walk", amount=10),
            Said(Kind.SYMPTOM, "pain", Rating(4, 10)),
        ),
    }
)


@pytest.mark.parametrize(
    ("message", "phrase", "names"),
    [
        ("cardboard means fatigue 8", "cardboard", ["fatigue"]),
        ("when i say treacle i mean brain fog", "treacle", ["brain_fog"]),
        ("if I say 'the pit' it means crash", "the pit", [""]),
        ("by soup i mean brain fog 7", "soup", ["brain_fog"]),
        ("zonko is my word for fatigue 9", "zonko", ["fatigue"]),
        ("blah means who knows", "blah", []),
    ],
)
def test_a_word_is_taught(message: str, phrase: str, names: list[str]) -> None:
    taught = read(message, NOW, LONDON).taught
    assert taught is not None
    assert (taught.action, taught.phrase) == (TaughtAction.LEARN, phrase)
    assert [said.name for said in taught.said] == names


@pytest.mark.parametrize(
    "message",
    [
        "what does pem mean",
        "i mean 6",
        "pain 6 means nothing",
        "fatigue means pain 5",
        "mean headache 6",
        "means",
    ],
)
def test_other_uses_of_mean_teach_nothing(message: str) -> None:
    assert read(message, NOW, LONDON).taught is None


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("feeling like cardboard", "fatigue=8"),
        ("Like Cardboard, pain 3", "fatigue=8 pain=3"),
        ("treacle 6", "brain_fog=6"),
        ("no treacle today", "brain_fog=0"),
        ("did the usual tour", "physical:walk/10 pain=4"),
        ("not like cardboard", "ask"),
    ],
)
def test_a_taught_word_is_read(message: str, says: str) -> None:
    assert told(read(message, NOW, LONDON, CARDBOARD).log) == tidy(says)


def test_a_taught_word_is_forgotten() -> None:
    taught = read("forget treacle please", NOW, LONDON, CARDBOARD).taught
    assert taught is not None
    assert (taught.action, taught.phrase) == (TaughtAction.FORGET, "treacle")


def test_what_was_never_taught_is_not_forgotten() -> None:
    reading = read("forget the physio reminder", NOW, LONDON, CARDBOARD)
    assert (reading.taught, reading.reminder.kind) == (None, ReminderKind.COMMAND)


def test_own_words_are_listed() -> None:
    taught = read("my words", NOW, LONDON).taught
    assert taught is not None
    assert taught.action is TaughtAction.LIST


def test_a_red_flag_in_a_taught_word_is_still_found() -> None:
    known = Known(words={"chest pain": (Said(Kind.SYMPTOM, "pain", Rating(2, 10)),)})
    assert read("chest pain", NOW, LONDON, known).log.action is LogAction.SAFETY
