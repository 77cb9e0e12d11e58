"""The other ears keep the port's promises, with a stand-in for the library that an operator may install."""

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from journal.heard import Hearing, HearingError, Verdict
from tests.voice.conftest import WORDS, sample
from tests.voice.sounds import hiss, opus
from voice.errors import MissingError
from voice.whisper import Whisper, fetch, place


class Model:
    """Says what it was told to say, and counts how often it was asked."""

    said: tuple[Any, ...] = ()
    asked = 0

    def __init__(self, path: str, **_: Any) -> None:
        assert Path(path).is_dir()

    def transcribe(self, sound: Any, **_: Any) -> tuple[tuple[Any, ...], None]:
        assert abs(sound).max() <= 1
        Model.asked += 1
        return Model.said, None


def refuse(*_: Any, **__: Any) -> str:
    raise ConnectionError("no network")


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    made = ModuleType("faster_whisper")
    made.__dict__.update(WhisperModel=Model, download_model=refuse)
    monkeypatch.setitem(sys.modules, "faster_whisper", made)
    monkeypatch.setattr(Model, "asked", 0)
    return made


@pytest.fixture
def whisper(library: ModuleType, tmp_path: Path) -> Whisper:
    place(tmp_path).mkdir()
    (place(tmp_path) / "model.bin").touch()
    return Whisper(WORDS, tmp_path)


def part(text: str, likely: float = -0.1, nobody: float = 0.0) -> Any:
    return SimpleNamespace(text=text, avg_logprob=likely, no_speech_prob=nobody)


@pytest.mark.parametrize(
    ("part_", "text", "verdict"),
    [
        (part(" fatigue seven, pain four"), "fatigue seven, pain four", Verdict.SURE),
        (part(" fatigue seven", likely=-0.8), "fatigue seven", Verdict.UNSURE),
        (part(" six"), "six", Verdict.UNSURE),
        (part(" thanks for watching", nobody=0.9), "", Verdict.NONE),
        (part(" grr mrr", likely=-2.0), "", Verdict.NONE),
    ],
)
def test_sure_unsure_and_nothing(whisper: Whisper, part_: Any, text: str, verdict: Verdict) -> None:
    Model.said = (part_,)
    heard = whisper.listen(sample("six"), Hearing())
    assert (heard.text, heard.verdict, heard.silent) == (text, verdict, False)


def test_silence_never_reaches_the_model(whisper: Whisper) -> None:
    heard = whisper.listen(opus(hiss(2, 300, 1)), Hearing())
    assert (heard.verdict, heard.silent, Model.asked) == (Verdict.NONE, True, 0)


def test_what_is_no_sound_is_refused_alike(whisper: Whisper) -> None:
    with pytest.raises(HearingError, match="unreadable"):
        whisper.listen(b"#EXTM3U", Hearing())


@pytest.mark.usefixtures("library")
def test_without_a_model_the_line_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="run pacenote voice fetch"):
        Whisper(WORDS, tmp_path)


@pytest.mark.usefixtures("library")
def test_a_model_that_cannot_be_fetched_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match=r"could not be fetched: ConnectionError"):
        fetch(tmp_path)
