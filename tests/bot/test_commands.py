"""The operator's commands, run as an operator runs them: check, backup and restore beside a real bot."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from storage.keys import load_or_create_key
from storage.store import Store
from tests.bot.conftest import TOKEN
from tests.e2e.dialogues import settle_in
from tests.e2e.driver import BotProcess, Chat, environment

OTHER_KEY = bytes(32)


def pacenote(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command in a folder, until it ends."""
    given = {f"PACENOTE_{name}": value for name, value in settings.items()}
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(
        command, cwd=folder, env=environment(**given), capture_output=True, text=True, timeout=60, check=False
    )


def refused(ended: subprocess.CompletedProcess[str], said: str, code: int = 1) -> None:
    """It ended with one line that says this."""
    assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith("pacenote: ")
    assert said in ended.stderr


def not_ok(ended: subprocess.CompletedProcess[str]) -> list[str]:
    """Names of what is not ok."""
    lines = ended.stdout.splitlines()
    assert ended.returncode == int(any(line.startswith("not ok") for line in lines)), ended.stderr
    return [line.removeprefix("not ok").strip().split(":")[0] for line in lines if line.startswith("not ok")]


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[BotProcess]:
    """A bot that runs with the chat page."""
    process = BotProcess(tmp_path)
    process.start()
    yield process
    process.kill()


@pytest.fixture
def stopped(tmp_path: Path) -> Path:
    """The data folder of a bot that ran once."""
    data = tmp_path / "data"

    async def make() -> None:
        key = load_or_create_key(data / "pacenote.key")
        await (await Store.open(f"sqlite:///{data}/pacenote.db", key)).close()

    asyncio.run(make())
    return data


def test_check_is_well_before_the_first_start_and_makes_nothing(tmp_path: Path) -> None:
    assert not_ok(pacenote(tmp_path, "check")) == []
    assert list(tmp_path.iterdir()) == []


def test_check_is_well_while_the_bot_runs_and_when_it_is_stopped(bot: BotProcess, tmp_path: Path) -> None:
    assert not_ok(pacenote(tmp_path, "check")) == []
    assert bot.stop() == 0
    assert not_ok(pacenote(tmp_path, "check")) == []


def test_check_finds_a_wrong_setting_and_never_says_a_secret(tmp_path: Path) -> None:
    ended = pacenote(tmp_path, "check", TOKEN=TOKEN, DATABASE_URL="mysql://u:canary-password@h/d")
    assert not_ok(ended) == ["settings"]
    assert "canary" not in ended.stdout + ended.stderr


def test_check_finds_files_that_others_can_read(stopped: Path, tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text(TOKEN)
    token.chmod(0o644)
    (stopped / "pacenote.key").chmod(0o640)
    ended = pacenote(tmp_path, "check", TOKEN_FILE=str(token))
    assert {"token file", "key"} <= set(not_ok(ended))
    assert TOKEN not in ended.stdout + ended.stderr


def test_check_finds_a_key_that_does_not_fit(stopped: Path, tmp_path: Path) -> None:
    (stopped / "pacenote.key").write_bytes(OTHER_KEY)
    assert not_ok(pacenote(tmp_path, "check")) == ["key and database"]


def test_a_backup_is_made_while_the_bot_runs_and_restored_when_it_is_stopped(
    bot: BotProcess, tmp_path: Path
) -> None:
    assert pacenote(tmp_path, "backup", "one").returncode == 0
    refused(pacenote(tmp_path, "restore", "one"), "stop it first")
    bot.stop()
    ended = pacenote(tmp_path, "restore", "one")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "is kept as" in ended.stdout
    bot.start()
    assert not_ok(pacenote(tmp_path, "check")) == []


async def test_who_erased_everything_is_not_brought_back_by_a_restore(
    bot: BotProcess, tmp_path: Path
) -> None:
    async with aiohttp.ClientSession() as http:
        stays, goes = Chat(http, bot.url, 3_001), Chat(http, bot.url, 3_002)
        for chat in (stays, goes):
            await settle_in(chat)
        assert (await asyncio.to_thread(pacenote, tmp_path, "backup", "one")).returncode == 0
        await goes.say("/delete")
        await goes.tap("Erase everything")
        await goes.expect("Everything is erased")
    await asyncio.to_thread(bot.stop)
    ended = await asyncio.to_thread(pacenote, tmp_path, "restore", "one")
    assert "Patients erased again: 1." in ended.stdout
    assert "3002" not in (tmp_path / "data" / "pacenote.erased").read_text()


def test_a_backup_never_writes_over_a_file(stopped: Path, tmp_path: Path) -> None:
    (tmp_path / "one").write_text("mine")
    refused(pacenote(tmp_path, "backup", "one"), "exists already")


def test_a_backup_without_a_key_is_refused(tmp_path: Path) -> None:
    refused(pacenote(tmp_path, "backup", "one"), "key file")


def test_restore_wants_a_file_or_to_settle(tmp_path: Path) -> None:
    refused(pacenote(tmp_path, "restore"), "wants the file of a backup", 2)
    refused(pacenote(tmp_path, "restore", "one", "--settle"), "wants the file of a backup", 2)


def test_restore_settles_a_database_that_was_put_back_by_hand(stopped: Path, tmp_path: Path) -> None:
    ended = pacenote(tmp_path, "restore", "--settle")
    assert (ended.returncode, len(ended.stdout.splitlines())) == (0, 4)


@pytest.mark.parametrize(("command", "said"), [("backup", "pg_dump"), ("restore", "pg_restore")])
def test_on_postgresql_its_own_tools_are_named(tmp_path: Path, command: str, said: str) -> None:
    url = "postgresql+asyncpg://nobody@localhost/nothing"
    refused(pacenote(tmp_path, command, "one", DATABASE_URL=url), said)
