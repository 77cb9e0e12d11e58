"""A new key: everything that is sealed is sealed anew, and what was begun goes on after a crash."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Table, bindparam, select, update

from storage.erased import beside
from storage.keys import load_key, replace_key
from storage.schema import metadata
from storage.sealing import KEY_BYTES, Material
from storage.store import Store
from storage.types import Sealed, SealedJson
from storage.unit import UnitOfWork

#: Rows sealed anew in one commit: memory and the log stay small.
CHUNK = 500


async def rotate(url: str, key_file: Path) -> int:
    """Replace the key in `key_file` by a new one; how many rows were sealed anew.

    No process may have the database. Both keys are in the file until every row is sealed with the new one:
    who was interrupted says it again. Backups made before still want the key file of their time. Raises
    storage.errors.
    """
    held = Material.of(load_key(key_file))
    both = held if held.former else held.replaced(os.urandom(KEY_BYTES))
    store = await Store.open(url, held.packed(), beside(key_file), alone=True)  # proves the key at hand first
    await store.close()
    replace_key(key_file, both.packed())
    store = await Store.open(url, both.packed(), beside(key_file), alone=True)
    try:
        rows = await _reseal(store)
    finally:
        await store.close()
    replace_key(key_file, Material(both.key, both.secret).packed())
    return rows


async def _reseal(store: Store) -> int:
    return sum([await _table(store, table) for table in metadata.sorted_tables if _sealed(table)])


def _sealed(table: Table) -> Sequence[str]:
    """The columns of a table that are sealed."""
    return [column.name for column in table.columns if isinstance(column.type, (Sealed, SealedJson))]


async def _table(store: Store, table: Table) -> int:
    last, rows = -1, 0
    while found := await store.run(lambda unit, last=last: _chunk(unit, table, last)):  # type: ignore[misc]
        last, rows = found[-1], rows + len(found)
    return rows


async def _chunk(unit: UnitOfWork, table: Table, last: int) -> list[int]:
    """Read and write one chunk: reading opens with either key, writing seals with the new one."""
    names = _sealed(table)
    session = unit._session
    read = select(table.c.id, *(table.c[name] for name in names)).where(table.c.id > bindparam("last"))
    rows = await session.rows(read.order_by(table.c.id).limit(CHUNK), {"last": last})
    values: dict[str, Any] = {name: bindparam(f"{name}_") for name in names}
    write = update(table).where(table.c.id == bindparam("row")).values(values)
    for row in rows:
        sealed = {f"{name}_": getattr(row, name) for name in names}
        await session.change(write, {"row": row.id, **sealed})
    return [int(row.id) for row in rows]
