"""Starting with wrong settings: one clear line, a non-zero exit, nothing half-started."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from localchat.server import LocalChat
from tests.e2e.driver import environment, free_port


def run(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    mine = {f"PACENOTE_{name}": value for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env=environment(**mine),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in done.stderr.splitlines() if line]
    assert done.returncode != 0
    assert len(lines) == 1, done.stderr
    assert "Traceback" not in done.stderr
    return lines[0]


async def test_a_wrong_token_is_one_line(tmp_path: Path) -> None:
    telegram = LocalChat("7000000001:" + "r" * 35)
    await telegram.start()
    try:
        wrong = "7000000002:" + "w" * 35
        done = await asyncio.to_thread(
            run, tmp_path, TOKEN=wrong, API_URL=telegram.url, PORT=str(free_port())
        )
    finally:
        await telegram.stop()
    assert "token" in one_line(done)
    assert wrong not in done.stderr + done.stdout


def test_a_port_in_use_is_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run(tmp_path, PORT=str(taken.getsockname()[1]))
    assert str(taken) not in one_line(done)
    assert "in use" in one_line(done)


def test_a_wrong_zone_is_one_line(tmp_path: Path) -> None:
    assert "time zone" in one_line(run(tmp_path, ZONE="Europe/Nowhere"))


@pytest.mark.parametrize("url", ["sqlite+aiosqlite:////proc/pacenote/p.db"])
def test_an_unwritable_folder_is_one_line(tmp_path: Path, url: str) -> None:
    one_line(run(tmp_path, DATABASE_URL=url, PORT=str(free_port())))


def test_a_misspelt_setting_is_one_line(tmp_path: Path) -> None:
    assert "TOKNE" in one_line(run(tmp_path, TOKNE="x"))
