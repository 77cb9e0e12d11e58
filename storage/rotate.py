"""A new key: everything that is sealed is sealed anew, and what was begun goes on after a crash."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Select, Table, Update, bindparam, select, update

from storage.binding import bound, opened
from storage.erased import beside
from storage.errors import MisplacedError
from storage.keys import load_key, replace_key
from storage.schema import metadata
from storage.sealing import KEY_BYTES, Material
from storage.session import AnyRow
from storage.store import Store
from storage.types import sealed_columns
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
    return sum([await _table(store, table) for table in _TABLES])


async def _table(store: Store, table: Table) -> int:
    last, rows = -1, 0
    while found := await store.run(lambda unit, last=last: _chunk(unit, table, last)):  # type: ignore[misc]
        last, rows = found[-1], rows + len(found)
    return rows


async def _chunk(unit: UnitOfWork, table: Table, last: int) -> list[int]:
    """Read and write one chunk: reading opens with either key, writing seals with the new."""
    keys = sealed_columns(table)
    session = unit._session
    rows = await session.rows(_READ[table], {"last": last, "most": CHUNK})
    for row in rows:
        values = bound(keys, _opened(table, row))
        sealed = {f"{name}_": values[name] for name in keys}
        await session.change(_WRITE[table], {"row": row.id, **sealed})
    return [int(row.id) for row in rows]


def _opened(table: Table, row: AnyRow) -> dict[str, Any]:
    try:
        return opened(sealed_columns(table), row._asdict())
    except MisplacedError as error:
        raise MisplacedError(
            f"{error}: row {row.id} of {table.name}; delete it or restore a backup"
        ) from None


def _read(table: Table) -> Select[Any]:
    """Rows after one, each with what is sealed and what names it."""
    keys = sealed_columns(table)
    names = dict.fromkeys(("id", *keys, *(name for key in keys.values() for name in key)))
    read = select(*(table.c[name] for name in names)).where(table.c.id > bindparam("last"))
    return read.order_by(table.c.id).limit(bindparam("most"))


def _write(table: Table) -> Update:
    values: dict[str, Any] = {name: bindparam(f"{name}_") for name in sealed_columns(table)}
    return update(table).where(table.c.id == bindparam("row")).values(values)


_TABLES = [table for table in metadata.sorted_tables if sealed_columns(table)]
_READ = {table: _read(table) for table in _TABLES}
_WRITE = {table: _write(table) for table in _TABLES}
