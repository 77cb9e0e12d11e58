"""Health: what is wrong is found and said in words, and looking changes nothing."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.health import Finding, look, revision, wal_reset
from storage.store import Store
from tests.storage.cast import CANARY, KEY, do, entry, formerly, patient


async def findings(url: str, key: bytes | None = KEY) -> dict[str, Finding]:
    return {finding.name: finding for finding in await look(url, key)}


async def wrong(url: str, key: bytes | None = KEY) -> list[str]:
    return [name for name, finding in (await findings(url, key)).items() if not finding.ok]


def spoil(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    damaged[4096:12288] = os.urandom(8192)
    path.write_bytes(bytes(damaged))


async def test_a_running_bot_s_database_is_well(ready_url: str) -> None:
    store = await Store.open(ready_url, KEY)
    await do(store, 1, lambda records: records.save(patient(1)))
    assert await wrong(ready_url) == []
    assert "key opens" in (await findings(ready_url))["key and database"].words
    await store.close()


async def test_a_stopped_bot_s_database_is_well(ready_url: str) -> None:
    assert await wrong(ready_url) == []


async def test_a_database_that_is_still_to_be_made_is_well(url: str) -> None:
    assert await wrong(url, None) == []


async def test_another_key_is_found(ready_url: str) -> None:
    await (await Store.open(ready_url, KEY)).close()
    assert await wrong(ready_url, bytes(32)) == ["key and database"]


async def test_values_that_are_bound_to_no_row_yet_are_said(ready_url: str) -> None:
    store = await Store.open(ready_url, KEY)
    await do(store, 1, lambda records: records.save(patient(1)))
    await do(store, 1, lambda records: records.entries.add([entry()]))
    assert (await findings(ready_url))["sealed values"].words == "bound to their rows"
    said = formerly(KEY, b"{}", b"entry.said")
    words = text("UPDATE entry SET said = :said")
    await store.run(lambda unit: unit._session.change(words, {"said": said}))
    assert "rotate-key once" in (await findings(ready_url))["sealed values"].words
    await store.close()


async def test_looking_says_no_word_of_a_patient(sqlite_url: str) -> None:
    store = await Store.open(sqlite_url, None)
    await do(store, 1, lambda records: records.save(patient(1, symptoms=(CANARY,))))
    words = [finding.words for finding in await look(sqlite_url, None)]
    await store.close()
    assert not any("canary" in word for word in words)


async def test_looking_changes_no_byte(sqlite_tables: str, tmp_path: Path) -> None:
    before = (tmp_path / "pacenote.db").read_bytes()
    await look(sqlite_tables, KEY)
    assert (tmp_path / "pacenote.db").read_bytes() == before


async def test_damage_is_found(sqlite_tables: str, tmp_path: Path) -> None:
    spoil(tmp_path / "pacenote.db")
    assert "integrity" in await wrong(sqlite_tables)


async def test_a_file_of_something_else_is_found(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "pacenote.db").write_bytes(b"no database " * 1000)
    (tmp_path / "pacenote.db").chmod(0o600)
    assert await wrong(sqlite_url) == ["integrity"]


async def test_a_database_that_went_missing_is_found(sqlite_url: str, tmp_path: Path) -> None:
    await (await Store.open(sqlite_url, KEY)).close()
    (tmp_path / "pacenote.db").unlink()
    assert await wrong(sqlite_url) == ["database"]


async def test_a_file_that_others_can_read_is_found(sqlite_tables: str, tmp_path: Path) -> None:
    (tmp_path / "pacenote.db").chmod(0o640)
    assert "chmod 600" in (await findings(sqlite_tables))["file permissions"].words
    assert await wrong(sqlite_tables) == ["file permissions"]


async def test_a_newer_database_is_found(sqlite_tables: str, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "pacenote.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    assert await wrong(sqlite_tables) == ["schema"]


async def test_an_older_database_is_well_and_said_to_be_older() -> None:
    found = revision("0001")
    assert found.ok
    assert "the next start brings" in found.words


async def test_a_full_disk_is_found(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.health.ROOM", 2**62)
    assert await wrong(sqlite_tables) == ["disk"]


async def test_a_server_that_is_not_there_is_found(tmp_path: Path) -> None:
    assert await wrong(f"postgresql+asyncpg://nobody:@/nothing?host={tmp_path}") == ["database"]


@pytest.mark.parametrize(
    ("version", "bug"),
    [
        ((3, 40, 1), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((4, 0, 0), False),
    ],
)
def test_versions_with_the_wal_reset_bug_are_named(version: tuple[int, ...], bug: bool) -> None:
    found = wal_reset(version)
    assert found.ok
    assert ("has the" in found.words) is bug
