"""A new key: all is sealed anew, who was erased stays so, and an interrupted change goes on."""

import os
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import rotate as rotation
from storage.erased import beside
from storage.errors import MisplacedError, WrongKeyError
from storage.keys import load_key, load_or_create_key
from storage.rotate import rotate
from storage.sealing import KEY_BYTES, Material, Sealer
from storage.store import Store
from tests.storage.cast import ALICE, BOB, CANARY, do, entry, formerly, patient

OLD_WORDS = f'{{"kind":"remark","text":"{CANARY}"}}'.encode()


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "key"


async def kept(url: str, key_file: Path) -> list[str]:
    store = await Store.open(url, load_key(key_file), beside(key_file))
    try:
        everything = await do(store, ALICE, lambda records: records.everything())
    finally:
        await store.close()
    return [row["text"] for row in everything["entries"]]


async def begin(url: str, key_file: Path) -> bytes:
    key = load_or_create_key(key_file)
    store = await Store.open(url, key, beside(key_file))
    await do(store, ALICE, lambda records: records.save(patient(ALICE)))
    await do(store, ALICE, lambda records: records.entries.add([entry(text=CANARY)] * 3))
    await store.close()
    return key


async def say(url: str, key_file: Path, words: str, **values: bytes) -> None:
    """SQL of somebody who has the database."""
    store = await Store.open(url, load_key(key_file), beside(key_file))
    try:
        await store.run(lambda unit: unit._session.change(text(words), values))
    finally:
        await store.close()


async def test_everything_opens_with_the_new_key_and_nothing_with_the_old(url: str, key_file: Path) -> None:
    old = await begin(url, key_file)
    assert await rotate(url, key_file) >= 4
    assert await kept(url, key_file) == [CANARY] * 3
    with pytest.raises(WrongKeyError):
        await Store.open(url, old)


async def test_an_interrupted_change_goes_on(
    url: str, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(url, key_file)
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_reseal", None)  # stands for a kill between the two keys
        with pytest.raises(TypeError):
            await rotate(url, key_file)
    assert len(load_key(key_file)) == 3 * KEY_BYTES
    assert await kept(url, key_file) == [CANARY] * 3
    await rotate(url, key_file)
    assert len(load_key(key_file)) == 2 * KEY_BYTES
    assert await kept(url, key_file) == [CANARY] * 3


async def test_a_second_change_keeps_the_secret_of_the_hashes(url: str, key_file: Path) -> None:
    before = Sealer(await begin(url, key_file)).keyed_hash(b"1002", b"erased.who")
    for _ in range(2):
        await rotate(url, key_file)
    assert Sealer(load_key(key_file)).keyed_hash(b"1002", b"erased.who") == before


async def test_who_was_erased_is_known_after_it(url: str, key_file: Path) -> None:
    key = await begin(url, key_file)
    store = await Store.open(url, key, beside(key_file))
    await do(store, BOB, lambda records: records.save(patient(BOB)))
    await do(store, BOB, lambda records: records.forget())
    await store.close()
    listed = beside(key_file).read_text()
    await rotate(url, key_file)
    assert Sealer(load_key(key_file)).keyed_hash(str(BOB).encode(), b"erased.who").hex() in listed


def test_a_value_of_either_key_opens_while_both_are_held() -> None:
    old = Material.of(os.urandom(KEY_BYTES))
    both = old.replaced(os.urandom(KEY_BYTES))
    sealed = Sealer(old.packed()).seal(b"pain", b"entry.said", b"7.1")
    assert Sealer(both.packed()).open(sealed, b"entry.said", b"7.1") == b"pain"
    with pytest.raises(WrongKeyError):
        Sealer(Material(both.key, both.secret).packed()).open(sealed, b"entry.said", b"7.1")


async def test_what_was_sealed_for_a_column_only_opens_and_is_bound_to_its_row_from_then_on(
    url: str, key_file: Path
) -> None:
    key = await begin(url, key_file)
    await say(url, key_file, "UPDATE entry SET said = :said", said=formerly(key, OLD_WORDS, b"entry.said"))
    assert await kept(url, key_file) == [CANARY] * 3
    await rotate(url, key_file)
    assert await kept(url, key_file) == [CANARY] * 3
    await say(url, key_file, "UPDATE entry SET said = (SELECT said FROM entry WHERE id = 1)")
    with pytest.raises(MisplacedError):
        await kept(url, key_file)


async def test_a_value_that_was_moved_stops_the_change_which_says_where_it_is(
    url: str, key_file: Path
) -> None:
    await begin(url, key_file)
    await say(url, key_file, "UPDATE entry SET said = (SELECT said FROM entry WHERE id = 1) WHERE id = 2")
    with pytest.raises(MisplacedError, match="row 2 of entry"):
        await rotate(url, key_file)
    await say(url, key_file, "DELETE FROM entry WHERE id = 2")
    await rotate(url, key_file)
    assert await kept(url, key_file) == [CANARY] * 2
