"""What only sounds like a red flag by its subject is calm, and whatever stands beside it is still found."""

from __future__ import annotations

import pytest

from language import read
from language.values import Safety
from tests.language.clock import LONDON, NOW

SUBJECTS = (
    "my dog",
    "the cat",
    "our poor old rabbit",
    "my sisters horse",
    "my boyfriends cat",
    "mums guinea pig",
    "the main character",
)
BEFELL = (
    "had a seizure",
    "had 2 fits",
    "has collapsed",
    "is having a fit",
    "had a massive stroke",
    "was choking",
)
LAUGHTER = (
    "laughed till i couldnt breathe",
    "laughing so hard i couldn't speak",
    "giggled so much we could hardly talk",
    "laughing so much i struggled to breathe",
)
STILL = (
    "and i have chest pain",
    ", i fainted after",
    "then i couldnt breathe lying down",
    ", now my face is drooping",
)


def flag(message: str) -> Safety | None:
    return read(message, NOW, LONDON).safety


@pytest.mark.parametrize("befell", BEFELL)
@pytest.mark.parametrize("who", SUBJECTS)
def test_what_befalls_an_animal_or_somebody_in_a_film_is_calm(who: str, befell: str) -> None:
    assert flag(f"{who} {befell}, upsetting, mood 3") is None
    assert flag(f"awful day, fatigue 7 and {who} {befell}") is None


@pytest.mark.parametrize("laughed", LAUGHTER)
def test_laughter_that_takes_the_breath_is_calm(laughed: str) -> None:
    assert flag(f"{laughed}, visitors 40 min") is None


@pytest.mark.parametrize("still", STILL)
@pytest.mark.parametrize("calm", [f"{SUBJECTS[0]} {BEFELL[0]}", f"{SUBJECTS[1]} {BEFELL[2]}", *LAUGHTER])
def test_a_red_flag_beside_it_is_still_found(calm: str, still: str) -> None:
    assert flag(f"{calm} {still}") is Safety.EMERGENCY


@pytest.mark.parametrize(
    "message",
    [
        "walked the dog had a seizure after",
        "walked dog collapsed after",
        "my son had a seizure",
        "allergic to cats cant breathe",
        "suddenly couldnt speak much to anyone",
        "laughed so hard i passed out",
    ],
)
def test_a_patient_beside_an_animal_is_still_found(message: str) -> None:
    assert flag(message) is Safety.EMERGENCY


@pytest.mark.parametrize(
    "message",
    ["cut my arms last night, mood 0", "cut up both my thighs", "i cut again", "fresh cuts on my legs"],
)
def test_self_harm_done_is_answered(message: str) -> None:
    assert flag(message) is Safety.CRISIS


@pytest.mark.parametrize(
    "message",
    ["cut my leg shaving", "cut my arm on the fence", "cut the grass, my arms hurt 6", "cut my walk short"],
)
def test_a_cut_by_accident_is_calm(message: str) -> None:
    assert flag(message) is None


def test_low_oxygen_is_a_red_flag_by_its_number_and_a_slow_pulse_is_none() -> None:
    assert flag("sats 89") is Safety.EMERGENCY
    assert flag("sats 90") is None
    assert flag("hr 36, fatigue 6") is None


@pytest.mark.parametrize(
    "message",
    [
        "in eastenders someone had a stroke",
        "the film was about suicide",
        "a book about a man who killed himself",
    ],
)
def test_a_story_is_calm(message: str) -> None:
    assert flag(message) is None


@pytest.mark.parametrize(
    "story", ["watched a film about dogs", "the film was about suicide", "read a book about cats"]
)
def test_a_story_ends_where_the_patient_speaks_of_themselves(story: str) -> None:
    assert flag(f"{story} and i want to die") is Safety.CRISIS
    assert flag(f"{story} and now i have chest pain") is Safety.EMERGENCY
