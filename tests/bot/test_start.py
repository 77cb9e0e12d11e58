"""The start: what cannot work is one line and a code, and nothing is left half-started."""

import asyncio
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from localchat.server import LocalChat
from tests.bot.conftest import TOKEN
from tests.e2e.driver import BotProcess, environment, free_port

OTHER = "7000000002:" + "another-Token_" * 3


def run(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """`python -m bot run` in a folder until it ends by itself."""
    given = {f"PACENOTE_{name}": value for name, value in {"PORT": str(free_port()), **settings}.items()}
    command = [sys.executable, "-m", "bot", "run", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment(**given), capture_output=True, text=True, timeout=30, check=False
    )


def health(bot: BotProcess, name: str) -> int:
    """The status of one of the two health addresses."""
    connection = HTTPConnection("127.0.0.1", bot.port, timeout=5)
    try:
        connection.request("GET", f"/{name}")
        return connection.getresponse().status
    finally:
        connection.close()


def assert_one_line(ended: subprocess.CompletedProcess[str], said: str, code: int) -> None:
    complaints = [line for line in ended.stderr.splitlines() if line.startswith("pacenote: ")]
    assert len(complaints) == 1, ended.stderr
    assert said in complaints[0]
    assert "Traceback" not in ended.stderr
    assert (ended.stdout, ended.returncode) == ("", code)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"ZONE": "Mars/Olympus"}, "PACENOTE_ZONE"),
        ({"DATABASE_URL": "mysql://x"}, "PACENOTE_DATABASE_URL"),
        ({"TOKEN": "no token"}, "bot token"),
    ],
)
def test_a_wrong_setting_starts_nothing(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    assert_one_line(run(tmp_path, **settings), said, 2)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder goes")
    assert_one_line(run(tmp_path), "data", 1)


def test_a_database_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    nowhere = f"sqlite+aiosqlite:///{tmp_path}/nowhere/at/all.db"
    (tmp_path / "nowhere").write_text("")
    assert_one_line(run(tmp_path, DATABASE_URL=nowhere), "nowhere", 1)


@pytest.mark.parametrize("settings", [{}, {"TOKEN": TOKEN}])
def test_a_port_in_use_is_one_line(tmp_path: Path, settings: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert_one_line(run(tmp_path, PORT=str(port), **settings), f"127.0.0.1:{port}", 1)
    assert list(tmp_path.iterdir()) == []


async def test_a_refused_token_is_one_line(tmp_path: Path, chat: LocalChat) -> None:
    ended = await asyncio.to_thread(run, tmp_path, TOKEN=OTHER, API_URL=chat.url)
    assert_one_line(ended, "Telegram refuses the bot token", 1)
    assert OTHER not in ended.stderr


def test_a_second_instance_on_the_same_data_is_refused(tmp_path: Path) -> None:
    first = BotProcess(tmp_path)
    first.start()
    try:
        assert_one_line(run(tmp_path), "another", 1)
    finally:
        assert first.stop() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_peace(tmp_path: Path, number: signal.Signals) -> None:
    bot = BotProcess(tmp_path)
    bot.start()
    assert bot.end(number) == 0
    bot.check()


def test_it_waits_for_a_telegram_that_is_down_and_can_be_stopped(tmp_path: Path) -> None:
    bot = BotProcess(tmp_path, TOKEN=TOKEN, API_URL=f"http://127.0.0.1:{free_port()}")
    bot.launch()
    bot.wait_for_log("telegram_unreachable")
    assert (health(bot, "healthz"), health(bot, "readyz")) == (200, 503)
    assert bot.end(signal.SIGTERM) == 0


async def test_on_telegram_it_says_when_it_is_ready(tmp_path: Path, chat: LocalChat) -> None:
    bot = BotProcess(tmp_path, TOKEN=TOKEN, API_URL=chat.url)
    await asyncio.to_thread(bot.start)
    found = [await asyncio.to_thread(health, bot, name) for name in ("healthz", "readyz", "metrics")]
    assert await asyncio.to_thread(bot.stop) == 0
    assert found == [200, 200, 200]
