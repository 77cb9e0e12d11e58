"""Restoring: erased patients stay erased, bad backups change nothing, the former database is kept."""

# ruff: noqa: ASYNC240  files of a few kilobytes, and nobody else waits
from __future__ import annotations

import sys
from pathlib import Path

import pytest

from storage.errors import (
    CorruptError,
    InUseError,
    MissingError,
    StorageError,
    UnwritableError,
    WrongKeyError,
)
from storage.settle import Settled
from storage.sidecar import SUFFIX
from storage.store import Store
from tests.storage.cast import (
    ALICE,
    BOB,
    CANARY,
    DAY,
    NOW,
    TODAY,
    do,
    entry,
    patient,
)  # fmt: skip
from tests.storage.house import House, known


async def test_what_was_backed_up_is_back_and_what_came_since_is_gone(house: House) -> None:
    await house.did(ALICE, lambda records: records.entries.add([entry(text=CANARY)]))
    house.back_up()
    await house.did(ALICE, lambda records: records.entries.add([entry(), entry()]))
    await house.restore()
    store = await house.open()
    (found,) = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    await store.close()
    assert found.text == CANARY


async def test_who_was_erased_since_stays_erased(house: House) -> None:
    house.back_up()
    await house.did(ALICE, lambda records: records.forget())
    assert (await house.restore()).settled.erased == 1
    assert await known(house) == [BOB]


async def test_who_was_erased_stays_erased_when_only_the_list_is_left(house: House) -> None:
    house.back_up()
    await house.did(ALICE, lambda records: records.forget())
    house.database.rename(house.folder / "lost.db")
    assert (await house.restore()).aside is None
    assert await known(house) == [BOB]


async def test_who_came_back_after_erasing_stays(house: House) -> None:
    back = patient(ALICE, joined=NOW + DAY)
    await house.did(ALICE, lambda records: records.forget(), lambda records: records.save(back))
    house.back_up()
    assert (await house.restore()).settled.erased == 0
    assert await known(house) == [ALICE, BOB]


async def test_the_former_database_is_kept_with_its_log(house: House) -> None:
    house.back_up()
    Path(f"{house.database}-wal").write_bytes(b"not yet moved")
    former = house.database.read_bytes()
    done = await house.restore()
    assert done.aside is not None
    assert done.aside.read_bytes() == former
    assert Path(f"{done.aside}-wal").read_bytes() == b"not yet moved"
    assert not Path(f"{house.database}-wal").exists()


async def test_a_running_bot_keeps_its_database(house: House) -> None:
    house.back_up()
    store = await house.open()
    with pytest.raises(InUseError, match="stop it first"):
        await house.restore()
    await store.close()


@pytest.mark.parametrize("fault", ["cut", "changed", "foreign", "missing"])
async def test_a_bad_backup_changes_nothing(house: House, fault: str) -> None:
    house.back_up()
    spoil(house.backup, fault)
    before = {path.name: path.read_bytes() for path in house.folder.iterdir() if path.is_file()}
    with pytest.raises((CorruptError, UnwritableError)):
        await house.restore()
    assert {path.name: path.read_bytes() for path in house.folder.iterdir() if path.is_file()} == before


def spoil(backup: Path, fault: str) -> None:
    whole = backup.read_bytes()
    match fault:
        case "cut":
            backup.write_bytes(whole[:-1])
        case "changed":
            backup.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
        case "foreign":
            backup.write_bytes(b"SQLite format 3\0" + bytes(1000))
        case _:
            backup.unlink()


async def test_a_backup_of_another_key_changes_nothing(house: House) -> None:
    house.back_up()
    before = house.database.read_bytes()
    with pytest.raises(WrongKeyError, match="another key"):
        await house.restore(bytes(32))
    assert house.database.read_bytes() == before


async def test_a_settling_that_fails_changes_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(store: Store, *_: object) -> Settled:
        raise StorageError("no")

    house.back_up()
    before = house.database.read_bytes()
    monkeypatch.setattr("storage.restore.settle", fail)
    with pytest.raises(StorageError):
        await house.restore()
    assert house.database.read_bytes() == before
    assert sorted(path.name for path in house.folder.glob("*.restoring*")) == []


async def test_a_restore_that_died_at_the_last_step_is_refused_at_start_and_done_again(house: House) -> None:
    house.back_up()
    house.database.rename(house.folder / "pacenote.db.before-now")
    (house.folder / "pacenote.db.restoring").write_bytes(b"half of it")
    with pytest.raises(MissingError):
        await house.open()
    await house.restore()
    assert await known(house) == [ALICE, BOB]


async def test_a_database_that_came_without_its_guard_is_not_forgotten_between_two_names(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.back_up()
    Path(f"{house.database}{SUFFIX}").unlink()
    with monkeypatch.context() as dying:
        dying.setattr("storage.restore.sync_folder", lambda _: sys.exit())
        with pytest.raises(SystemExit):
            await house.restore()
    assert not house.database.exists()
    with pytest.raises(MissingError):
        await house.open()


async def test_a_restored_database_is_guarded_like_any_other(house: House, tmp_path: Path) -> None:
    house.back_up()
    moved = House(tmp_path / "elsewhere")
    moved.folder.mkdir()
    house.backup.rename(moved.backup)
    await moved.restore()
    assert Path(f"{moved.database}{SUFFIX}").stat().st_size > 0
    assert await known(moved) == [ALICE, BOB]
