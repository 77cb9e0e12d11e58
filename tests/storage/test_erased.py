"""Who was erased stays known as a hash, in the table and on a list of its own, and only then."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.erased import ErasedList
from storage.errors import UnwritableError
from storage.records import Records
from storage.store import Store
from storage.tables import erased
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, KEY, NOW, do, patient

WHO = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "pacenote.erased"


async def forget(records: Records) -> None:
    await records.forget()


async def hashes(store: Store) -> list[bytes]:
    async def look(unit: UnitOfWork) -> list[bytes]:
        return [row.who for row in await unit._session.rows(select(erased.c.who), {})]

    return await store.run(look)


async def test_a_forgotten_patient_is_on_the_list_once_forgetting_returns(ready_url: str, path: Path) -> None:
    store = await Store.open(ready_url, KEY, path)
    await do(store, ALICE, lambda records: records.save(patient(ALICE)))
    await do(store, ALICE, forget)
    assert ErasedList(path).read() == {(await hashes(store))[0]: NOW}
    await store.close()


async def test_a_forgetting_that_is_undone_leaves_nobody_on_the_list(ready_url: str, path: Path) -> None:
    async def leave(records: Records) -> None:
        await records.forget()
        raise LookupError

    store = await Store.open(ready_url, KEY, path)
    await do(store, ALICE, lambda records: records.save(patient(ALICE)))
    with pytest.raises(LookupError):
        await do(store, ALICE, leave)
    assert (await hashes(store), ErasedList(path).read()) == ([], {})
    await store.close()


async def test_a_list_that_was_lost_is_written_again_at_the_next_start(ready_url: str, path: Path) -> None:
    store = await Store.open(ready_url, KEY, path)
    await do(store, BOB, lambda records: records.save(patient(BOB)))
    await do(store, BOB, forget)
    await store.close()
    before = ErasedList(path).read()
    path.rename(path.with_suffix(".lost"))  # noqa: ASYNC240
    await (await Store.open(ready_url, KEY, path)).close()
    assert ErasedList(path).read() == before != {}


async def test_the_hash_depends_on_the_key(tmp_path: Path) -> None:
    found = []
    for number, key in enumerate((KEY, bytes(32))):
        store = await Store.open(f"sqlite:///{tmp_path}/{number}.db", key)
        await do(store, ALICE, lambda records: records.save(patient(ALICE)))
        await do(store, ALICE, forget)
        found += await hashes(store)
        await store.close()
    assert len({*found}) == 2
    assert str(ALICE).encode() not in b"".join(found)


def test_a_list_is_for_its_owner_only_and_keeps_the_last_word(path: Path) -> None:
    listed = ErasedList(path)
    listed.add({WHO: NOW})
    listed.add({WHO: NOW + timedelta(days=1)})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert listed.read() == {WHO: NOW + timedelta(days=1)}


def test_a_line_that_was_cut_short_spoils_no_other(path: Path) -> None:
    listed = ErasedList(path)
    listed.add({WHO: NOW})
    with path.open("a") as file:
        file.write(WHO.hex()[:20])
    listed.add({bytes(32): NOW})
    assert listed.read() == {WHO: NOW, bytes(32): NOW}


def test_a_list_that_cannot_be_written_is_said_in_one_line(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(UnwritableError, match="cannot be read"):
        ErasedList(path).add({WHO: NOW})
