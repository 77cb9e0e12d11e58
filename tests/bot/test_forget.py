"""`pacenote forget` and `pacenote invite` from the outside."""

import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.clock import SystemClock
from journal.tickets import Purpose, Tickets
from storage.keys import load_or_create_key
from storage.sealing import Material
from storage.store import Store
from tests.builders import ALICE, patient


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACENOTE_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/pacenote.db")
    monkeypatch.setenv("PACENOTE_KEY_FILE", str(tmp_path / "key"))
    return tmp_path


async def store_of(data: Path) -> Store:
    key = load_or_create_key(data / "key")
    return await Store.open(f"sqlite+aiosqlite:///{data}/pacenote.db", key, data / "key.erased")


def run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli, list(words))
    return done.exit_code, done.stdout, done.stderr


async def begin(data: Path) -> None:
    store = await store_of(data)
    await store.run(lambda unit: unit.records(ALICE).save(patient(ALICE)))
    await store.close()


async def there(data: Path) -> bool:
    store = await store_of(data)
    try:
        return await store.run(lambda unit: unit.records(ALICE).patient()) is not None
    finally:
        await store.close()


def test_one_patient_is_erased_without_a_message(data: Path) -> None:
    asyncio.run(begin(data))
    code, said, _ = run("forget", str(ALICE), "--yes")
    assert (code, said) == (0, "Erased. No message is sent about it.\n")
    assert not asyncio.run(there(data))


def test_nobody_is_erased_in_one_line(data: Path) -> None:
    load_or_create_key(data / "key")
    code, _, said = run("forget", "99", "--yes")
    assert code != 0
    assert "there is no patient 99" in said


def test_an_invitation_is_a_ticket_that_the_bot_reads(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACENOTE_ACCESS", "invite")
    key = load_or_create_key(data / "key")
    code, said, _ = run("invite")
    tickets = Tickets(Material.of(key).secret)
    read = tickets.read(said.split()[-1], SystemClock().now())
    assert code == 0
    assert read is not None
    assert read.purpose is Purpose.ENTER


def test_where_everybody_is_let_in_nobody_is_invited(data: Path) -> None:
    load_or_create_key(data / "key")
    code, _, said = run("invite")
    assert code != 0
    assert "PACENOTE_ACCESS is not invite" in said
