"""Ears for the tests: a small vocabulary, and models made once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from voice.ears import Ears
from voice.sphinx import Sphinx
from voice.vocabulary import Vocabulary

SAMPLES = Path(__file__).with_name("samples")
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
WORDS = Vocabulary(
    slots={"symptom": ("fatigue", "pain", "brain fog", "headache"), "number": NUMBERS},
    sentences=("[my] <symptom> [is|was] <number>", "no <symptom>", "<number>", "i slept badly"),
    answers={"overall": {word: float(value) for value, word in enumerate(NUMBERS)}},
)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def sphinx(folder: Path) -> Sphinx:
    return Sphinx(WORDS, folder)


@pytest.fixture
async def ears(folder: Path) -> AsyncIterator[Ears]:
    async with Ears(WORDS, folder, workers=1) as opened:
        yield opened


def sample(name: str) -> bytes:
    """A note made by a synthesiser: bench/speech.py says how."""
    return (SAMPLES / f"{name}.ogg").read_bytes()
