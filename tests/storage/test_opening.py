"""Opening: one clear line for whatever is wrong, and never an empty database for a missing one."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import engines, errors
from storage.health import look
from storage.session import InPlaceSession
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, KEY, NOW, do, patient

OTHER = bytes(32)


async def put(store: Store) -> None:
    """Alice joins."""
    await do(store, ALICE, lambda records: records.save(patient()))


async def opened_once(url: str, key: bytes | None = KEY) -> None:
    """A database that was there before."""
    store = await Store.open(url, key)
    await put(store)
    await store.close()


async def refused(url: str, kind: type[errors.StorageError], key: bytes | None = KEY) -> str:
    """The one line of a start that is refused."""
    with pytest.raises(kind) as caught:
        await Store.open(url, key)
    line = str(caught.value)
    assert "\n" not in line
    assert 10 < len(line) < 300
    return line


async def test_what_was_kept_is_there_after_a_restart(url: str) -> None:
    await opened_once(url)
    again = await Store.open(url, KEY)
    assert await do(again, ALICE, lambda records: records.patient()) == patient()
    await again.close()


async def test_a_second_instance_is_refused_until_the_first_is_gone(sqlite_url: str) -> None:
    first = await Store.open(sqlite_url, KEY)
    assert "another Pacenote" in await refused(sqlite_url, errors.InUseError)
    await put(first)
    await first.close()
    await opened_once(sqlite_url)


async def test_another_key_is_refused_before_anything_is_written(url: str) -> None:
    await opened_once(url)
    for key in (OTHER, None):
        assert "key" in await refused(url, errors.WrongKeyError, key)
    await opened_once(url)


async def test_a_plain_database_is_sealed_once_it_gets_a_key(url: str) -> None:
    await opened_once(url, None)
    store = await Store.open(url, KEY)
    assert await do(store, ALICE, lambda records: records.patient()) == patient()
    await store.close()
    await refused(url, errors.WrongKeyError, None)


async def test_a_newer_database_is_refused_and_left_alone(url: str) -> None:
    store = await Store.open(url, KEY)

    async def from_the_future(unit: UnitOfWork) -> None:
        await unit._session.change(text("UPDATE alembic_version SET version_num='9999'"), {})

    await store.run(from_the_future)
    await store.close()
    assert "newer" in await refused(url, errors.NewerError)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://localhost/x",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///a.db?mode=memory",
        "redis:x",
    ],
)
async def test_a_url_of_something_else_is_refused(url: str) -> None:
    await refused(url, errors.DriverError)


async def test_no_server_is_one_line_without_the_password() -> None:
    line = await refused("postgresql://anna:hunter2@127.0.0.1:1/x", errors.UnreachableError)
    assert "hunter2" not in line


async def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    await refused(f"sqlite:///{tmp_path}/file/pacenote.db", errors.UnwritableError)


async def test_a_database_that_is_a_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "pacenote.db").mkdir()
    await refused(f"sqlite:///{tmp_path}/pacenote.db", errors.UnwritableError)


async def test_folders_are_made_and_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    await opened_once(f"sqlite:///{folder}/pacenote.db")
    assert folder.stat().st_mode & 0o077 == 0
    assert [path.stat().st_mode & 0o077 for path in folder.iterdir()] == [0, 0]


async def test_a_database_that_is_gone_is_not_replaced_by_an_empty_one(
    sqlite_url: str, tmp_path: Path
) -> None:
    await opened_once(sqlite_url)
    (tmp_path / "pacenote.db").unlink()
    assert "missing" in await refused(sqlite_url, errors.MissingError)
    assert not (tmp_path / "pacenote.db").exists()


@pytest.mark.parametrize("replaced", [False, True])
async def test_a_database_that_goes_while_it_is_open_takes_nothing_more(
    sqlite_url: str, tmp_path: Path, replaced: bool
) -> None:
    store = await Store.open(sqlite_url, KEY)
    await put(store)
    whole = (tmp_path / "pacenote.db").rename(tmp_path / "aside.db")
    if replaced:
        (tmp_path / "pacenote.db").write_bytes(whole.read_bytes())
    with pytest.raises(errors.UnreachableError, match="replaced" if replaced else "missing"):
        await put(store)
    whole.rename(tmp_path / "pacenote.db")
    await put(store)
    await store.close()


async def test_removing_the_guard_too_starts_anew(sqlite_url: str, tmp_path: Path) -> None:
    await opened_once(sqlite_url)
    for name in ("pacenote.db", "pacenote.db.guard"):
        (tmp_path / name).unlink()
    await opened_once(sqlite_url)


@pytest.mark.parametrize("damage", ["no database", "overwritten", "cut short"])
async def test_a_damaged_file_is_refused_and_left_as_it_is(
    sqlite_url: str, tmp_path: Path, damage: str
) -> None:
    await opened_once(sqlite_url)
    path = tmp_path / "pacenote.db"
    whole = path.read_bytes()
    middle = b"\xff" * 8192 + whole[8192 * 2 :]
    broken = {"no database": b"x" * 8192, "overwritten": whole[:8192] + middle, "cut short": whole[:20480]}[
        damage
    ]
    path.write_bytes(broken)
    assert "damaged" in await refused(sqlite_url, errors.CorruptError)
    assert path.read_bytes() == broken


async def test_damage_that_sqlite_cannot_put_into_words_is_damage(sqlite_url: str, tmp_path: Path) -> None:
    await opened_once(sqlite_url)
    path = tmp_path / "pacenote.db"
    broken = path.read_bytes().replace(b"tableentryentry", b"table\xe9\xfftryentry")
    broken = broken.replace(b"CREATE TABLE entry", b"CREATE TABBE entry")
    path.write_bytes(broken)
    assert "damaged" in await refused(sqlite_url, errors.CorruptError)
    assert path.read_bytes() == broken
    assert [found.words for found in await look(sqlite_url, KEY) if not found.ok][-1].endswith(
        "it is damaged"
    )


async def test_tables_of_somebody_else_are_refused(sqlite_url: str, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "pacenote.db") as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()
    assert "not Pacenote's" in await refused(sqlite_url, errors.CorruptError)


async def test_a_lock_of_another_program_is_waited_for(sqlite_url: str, tmp_path: Path) -> None:
    store = await Store.open(sqlite_url, KEY)
    with sqlite3.connect(tmp_path / "pacenote.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = asyncio.get_running_loop().call_later(0.3, other.execute, "COMMIT")
        await put(store)
        assert timer.when() <= asyncio.get_running_loop().time()
    other.close()
    await store.close()


async def test_a_lock_that_stays_is_told_and_work_goes_on_afterwards(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.driver.BUSY_SECONDS", 0.05)
    store = await Store.open(sqlite_url, KEY)
    with sqlite3.connect(tmp_path / "pacenote.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.UnreachableError, match="locked"):
            await put(store)
        other.execute("COMMIT")
    other.close()
    await put(store)
    await store.close()


async def test_a_full_disk_is_told_and_work_goes_on_afterwards(sqlite_url: str) -> None:
    store = await Store.open(sqlite_url, KEY)

    async def fill(unit: UnitOfWork) -> None:
        await unit._session.rows(text("PRAGMA max_page_count=60"), {})
        for _ in range(50):
            await unit.records(ALICE).reminders.add("x" * 4000, None, NOW, NOW)

    with pytest.raises(errors.UnreachableError, match="full"):
        await store.run(fill)
    await put(store)
    await store.close()


async def test_after_the_look_for_damage_the_cache_is_as_large_as_ever(sqlite_url: str) -> None:
    async def size(unit: UnitOfWork) -> int:
        session = unit._session
        assert isinstance(session, InPlaceSession)
        return int(session._raw.execute("PRAGMA cache_size").fetchone()[0])

    store = await Store.open(sqlite_url, KEY)
    found = await store.run(size)
    await store.close()
    assert f"PRAGMA cache_size={found}" in engines._WRITING
