"""`pacenote understand`: a line out for each line in."""

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from bot.understand import stream
from tests.e2e.driver import ROOT

LINE = {"id": "a", "text": "head 7", "now": "2026-11-23T10:20:00+00:00", "tz": "Europe/London"}


def answers(*lines: Any) -> list[dict[str, Any]]:
    out = io.StringIO()
    stream(
        io.StringIO("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)),
        out,
    )
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_is_understood_as_log_and_reminder() -> None:
    (answer,) = answers(LINE)
    assert answer["id"] == "a"
    assert answer["log"]["symptoms"] == {"headache": 7}
    assert answer["reminder"] == {"kind": "none"}


def test_what_was_asked_gives_a_bare_number_its_meaning() -> None:
    (answer,) = answers({**LINE, "text": "6", "context": {"asked": ["fatigue"]}})
    assert answer["log"]["symptoms"] == {"fatigue": 6}


def test_a_reminder_is_understood_in_its_zone() -> None:
    (answer,) = answers({**LINE, "text": "remind me to lie down at 4"})
    assert answer["reminder"]["at"] == "2026-11-23T16:00:00+00:00"


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"x"', {"id": "a"}, {**LINE, "tz": "Mars"}, {**LINE, "now": "noon"}, {**LINE, "text": 7}],
)
def test_a_line_that_cannot_be_used_is_said_and_the_next_is_read(line: Any) -> None:
    refused, fine = answers(line, LINE)
    assert "error" in refused
    assert fine["id"] == "a"


def test_each_answer_leaves_before_the_next_line_is_read() -> None:
    out = io.StringIO()

    def lines() -> Any:
        for number in range(3):
            assert out.getvalue().count("\n") == number
            yield json.dumps(LINE) + "\n"

    stream(lines(), out)
    assert out.getvalue().count("\n") == 3


def test_it_loads_neither_telegram_nor_a_database() -> None:
    heavy = "{'telegram', 'sqlalchemy', 'aiohttp', 'matplotlib'} & set(sys.modules)"
    code = f"import sys, bot.__main__, bot.understand; sys.exit(str({heavy}) if {heavy} else 0)"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=30
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_command_reads_lines_and_writes_lines() -> None:
    command = [sys.executable, "-m", "bot", "understand"]
    ended = subprocess.run(
        command, cwd=ROOT, input=json.dumps(LINE), capture_output=True, text=True, check=True, timeout=30
    )
    assert json.loads(ended.stdout)["log"]["symptoms"] == {"headache": 7}
