"""`pacenote transcribe` and `pacenote voice`: JSON lines, one line for what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from tests.voice.conftest import SAMPLES, WORDS

FIELDS = {"file", "text", "verdict", "confidence", "seconds", "backend", "alternatives", "silent"}


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "words.json"
    path.write_text(WORDS.dumped())
    return str(path)


def lines(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
    result = CliRunner().invoke(cli, ["transcribe", *arguments])
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


def test_each_file_has_its_line_in_order(words: str) -> None:
    names = ("fatigue_seven_pain_four", "six")
    code, found = lines("--vocabulary", words, *(str(SAMPLES / f"{name}.ogg") for name in names))
    assert code == 0
    assert [one["text"] for one in found] == ["fatigue seven pain four", "six"]
    assert all(set(one) == FIELDS for one in found)


def test_a_file_that_cannot_be_heard_has_a_line_too(words: str) -> None:
    code, found = lines("--vocabulary", words, words, "nothing.ogg", str(SAMPLES / "six.ogg"))
    assert code == 1
    assert [one.get("error") for one in found] == ["unreadable", "missing", None]


def test_the_usual_answer_helps_a_lone_word(words: str) -> None:
    _, found = lines("--vocabulary", words, "--asked", "overall", "--usual", "6", str(SAMPLES / "six.ogg"))
    assert found[0]["verdict"] == "sure"


@pytest.mark.parametrize("arguments", [["voice", "check", "--backend", "whisper"], ["voice", "fetch"]])
def test_ears_that_are_not_installed_are_said_in_one_line(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 1
    assert "pip install 'pacenote[voice-whisper]'" in result.stderr
    assert result.stderr.count("\n") == 1


def test_the_default_ears_say_that_they_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["voice", "check"])
    assert result.exit_code == 0
    assert result.stdout.startswith("the ears pocketsphinx+moonshine work: ")


def test_a_vocabulary_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    path.write_text("[]")
    result = CliRunner().invoke(cli, ["transcribe", "--vocabulary", str(path), "x.ogg"])
    assert result.exit_code == 2
    assert "docs/voice.md" in result.stderr
