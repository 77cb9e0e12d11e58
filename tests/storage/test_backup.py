"""Backups: one moment of a database in use, sealed, proved, and never a file that is not whole."""

# ruff: noqa: ASYNC240  files of a few kilobytes, and nobody else waits
from __future__ import annotations

import asyncio
import io
import os
import sqlite3
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from pacing.entries import Source
from storage.backup import back_up
from storage.copy import copied
from storage.errors import (
    CorruptError,
    InUseError,
    MissingError,
    StorageError,
    UnwritableError,
    WrongKeyError,
)
from storage.records import Records
from storage.store import Store
from storage.vault import CHUNK, HEAD_BYTES, TAG_BYTES, seal, unseal
from tests.storage.cast import ALICE, BOB, CANARY, KEY, NOW, do, patient

SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 17]


def sealed(plain: bytes) -> bytes:
    target = io.BytesIO()
    seal(io.BytesIO(plain), target, KEY)
    return target.getvalue()


def opened(stored: bytes, key: bytes = KEY) -> bytes:
    target = io.BytesIO()
    unseal(io.BytesIO(stored), target, key)
    return target.getvalue()


@pytest.fixture
async def store(sqlite_tables: str) -> AsyncIterator[Store]:
    """An open store in a file."""
    made = await Store.open(sqlite_tables, KEY)
    await do(made, ALICE, lambda records: records.save(patient(symptoms=(CANARY,))))
    yield made
    await made.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "pacenote.db"


def rows(path: Path, table: str) -> int:
    connection = sqlite3.connect(path)
    (number,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    connection.close()
    return int(number)


def restored_bytes(backup: Path, target: Path) -> Path:
    target.write_bytes(opened(backup.read_bytes()))
    return target


@pytest.mark.parametrize("size", SIZES)
def test_a_sealed_file_of_any_size_opens_as_it_was(size: int) -> None:
    plain = os.urandom(size)
    assert opened(sealed(plain)) == plain


@pytest.mark.parametrize("cut", [0, 5, HEAD_BYTES - 1, HEAD_BYTES, HEAD_BYTES + CHUNK + TAG_BYTES, -1])
def test_a_file_that_was_cut_short_does_not_open(cut: int) -> None:
    with pytest.raises(CorruptError):
        opened(sealed(bytes(2 * CHUNK))[:cut])


@pytest.mark.parametrize("at", [20, 30, HEAD_BYTES, HEAD_BYTES + CHUNK, -1])
def test_a_changed_byte_anywhere_is_noticed(at: int) -> None:
    changed = bytearray(sealed(bytes(CHUNK + 5)))
    changed[at] ^= 1
    with pytest.raises((CorruptError, WrongKeyError)):
        opened(bytes(changed))


def test_chunks_cannot_change_places() -> None:
    stored, size = sealed(os.urandom(3 * CHUNK)), CHUNK + TAG_BYTES
    head, one, two, three = (
        stored[:HEAD_BYTES],
        *(stored[HEAD_BYTES + size * number :][:size] for number in range(3)),
    )
    assert opened(head + one + two + three)
    with pytest.raises(CorruptError):
        opened(head + two + one + three)


def test_another_key_is_said_to_be_another_key() -> None:
    with pytest.raises(WrongKeyError, match="another key"):
        opened(sealed(b"x"), bytes(32))


def test_two_backups_of_the_same_bytes_share_nothing() -> None:
    one, two = (sealed(bytes(64))[HEAD_BYTES:] for _ in range(2))
    assert one != two


async def test_a_backup_beside_the_running_bot_holds_what_was_committed(
    store: Store, database: Path, tmp_path: Path
) -> None:
    back_up(database, KEY, tmp_path / "one")
    assert rows(restored_bytes(tmp_path / "one", tmp_path / "copy"), "patient") == 1


async def test_a_backup_beside_writers_is_one_moment(store: Store, database: Path, tmp_path: Path) -> None:
    async def both(records: Records) -> None:
        await records.batches.open(NOW, Source.TAP, None)
        await records.prompts.between(NOW.date(), NOW.date())
        await records.batches.open(NOW, Source.TAP, None)

    async def write() -> None:
        while not over.is_set():
            await asyncio.gather(*(do(store, BOB, both) for _ in range(20)))

    over = asyncio.Event()
    await do(store, BOB, both)
    writer = asyncio.create_task(write())
    for number in range(5):
        await asyncio.to_thread(back_up, database, KEY, tmp_path / str(number))
    over.set()
    await writer
    found = [rows(restored_bytes(tmp_path / str(number), tmp_path / "copy"), "batch") for number in range(5)]
    assert [number % 2 for number in found] == [0] * 5
    assert 0 < found[0] < found[4]


async def test_a_backup_changes_nothing_beside_the_running_bot(
    store: Store, database: Path, tmp_path: Path
) -> None:
    before = database.read_bytes(), Path(f"{database}-wal").read_bytes()
    back_up(database, KEY, tmp_path / "one")
    assert (database.read_bytes(), Path(f"{database}-wal").read_bytes()) == before


async def test_a_backup_is_for_its_owner_only_and_leaves_nothing_beside(
    store: Store, database: Path, tmp_path: Path
) -> None:
    there = {path.name for path in tmp_path.iterdir()}
    back_up(database, KEY, tmp_path / "one")
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o600
    assert {path.name for path in tmp_path.iterdir()} - there == {"one"}


async def test_a_stolen_backup_tells_nothing(sqlite_url: str, database: Path, tmp_path: Path) -> None:
    plain = await Store.open(sqlite_url, None)
    await do(plain, ALICE, lambda records: records.save(patient(symptoms=(CANARY,))))
    await plain.close()
    back_up(database, KEY, tmp_path / "one")
    assert CANARY.encode() in database.read_bytes()
    assert CANARY.encode() not in (tmp_path / "one").read_bytes()
    assert b"SQLite format" not in (tmp_path / "one").read_bytes()


async def test_a_file_that_is_there_is_never_written_over(
    store: Store, database: Path, tmp_path: Path
) -> None:
    (tmp_path / "one").write_text("the only good one")
    with pytest.raises(UnwritableError, match="exists already"):
        back_up(database, KEY, tmp_path / "one")
    assert (tmp_path / "one").read_text() == "the only good one"


async def test_two_backups_at_once_do_not_spoil_one_another(
    store: Store, database: Path, tmp_path: Path
) -> None:
    with copied(database), pytest.raises(InUseError, match="another backup"):
        back_up(database, KEY, tmp_path / "one")
    back_up(database, KEY, tmp_path / "one")
    assert rows(restored_bytes(tmp_path / "one", tmp_path / "copy"), "patient") == 1


def test_no_database_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(MissingError):
        back_up(tmp_path / "none.db", KEY, tmp_path / "one")
    assert not (tmp_path / "one").exists()


async def test_a_damaged_database_is_not_backed_up(store: Store, database: Path, tmp_path: Path) -> None:
    await store.close()
    damaged = bytearray(database.read_bytes())
    damaged[8192:12288] = os.urandom(4096)
    database.write_bytes(bytes(damaged))
    with pytest.raises(StorageError, match="damaged"):
        back_up(database, KEY, tmp_path / "one")
    assert not (tmp_path / "one").exists()


async def test_a_folder_that_is_not_there_is_said_in_one_line(
    store: Store, database: Path, tmp_path: Path
) -> None:
    with pytest.raises(UnwritableError, match="cannot be written"):
        back_up(database, KEY, tmp_path / "nowhere" / "one")
