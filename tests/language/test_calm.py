"""What sounds like a red flag and is none, and what stays one beside it."""

from __future__ import annotations

import pytest

from language import read
from language.values import Safety
from tests.language.clock import LONDON, NOW


@pytest.mark.parametrize(
    "message",
    [
        "watched a film where a man has a stroke",  # a story
        "gp asked if i had chest pain, i dont",  # asked by another, and denied
        "chest pain? no. fog 5",  # a question that is answered
        "fainted at school in 2009",  # long ago
        "face numb after the dentist",  # a cause that explains it
    ],
)
def test_what_only_sounds_like_a_red_flag_is_calm(message: str) -> None:
    assert read(message, NOW, LONDON).safety is None


@pytest.mark.parametrize(
    "message",
    [
        "watched a film. chest pain now",
        "gp asked if i had chest pain, i do",
        "chest pain? yes",
        "had a stroke years ago and my face is drooping again",
        "face numb, no dentist",
    ],
)
def test_what_goes_on_now_is_a_red_flag_all_the_same(message: str) -> None:
    assert read(message, NOW, LONDON).safety is not None


def test_despair_is_never_long_ago() -> None:
    assert read("got ill years ago and want to die", NOW, LONDON).safety is Safety.CRISIS
