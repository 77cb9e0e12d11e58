"""Reading beside: one state of the diary while it goes on being written, and no lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from pacing.entries import Entry
from storage.beside import read_beside
from storage.errors import MissingError
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, DAY, KEY, TODAY, do, entry


async def test_an_export_is_one_state_while_writing_goes_on(store: Store) -> None:
    await do(store, ALICE, lambda r: r.entries.add([entry()]))

    async def read(unit: UnitOfWork) -> tuple[list[Entry], list[Entry]]:
        records = unit.records(ALICE)
        before = await records.entries.between(TODAY - DAY, TODAY)
        await do(store, ALICE, lambda r: r.entries.add([entry()]))
        return before, await records.entries.between(TODAY - DAY, TODAY)

    before, after = await store.read(read)
    assert len(before) == len(after) == 1
    assert len(await do(store, ALICE, lambda r: r.entries.between(TODAY - DAY, TODAY))) == 2


async def test_a_running_bot_is_read_beside(store: Store, ready_url: str) -> None:
    await do(store, ALICE, lambda r: r.entries.add([entry()]))
    found = await read_beside(ready_url, KEY, lambda unit: unit.records(ALICE).everything())
    assert len(found["entries"]) == 1


async def test_no_database_is_one_line_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no database yet"):
        await read_beside(f"sqlite:///{tmp_path}/none.db", KEY, lambda unit: unit.records(ALICE).everything())
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240
