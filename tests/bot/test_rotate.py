"""`pacenote rotate-key` from the outside: one line when it is done, one when it cannot be."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from storage.keys import load_or_create_key


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACENOTE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/pacenote.db")
    monkeypatch.setenv("PACENOTE_KEY_FILE", str(tmp_path / "key"))
    return tmp_path


def test_it_says_that_the_key_is_new(data: Path) -> None:
    old = load_or_create_key(data / "key")
    done = CliRunner().invoke(cli, ["rotate-key"])
    assert done.exit_code == 0
    assert "sealed with the new key" in done.stdout
    assert not (data / "key").read_bytes().startswith(old)


def test_without_a_key_it_says_so_in_one_line(data: Path) -> None:
    done = CliRunner().invoke(cli, ["rotate-key"])
    assert done.exit_code == 1
    assert "cannot be read" in done.stderr
    assert len(done.stderr.splitlines()) == 1
