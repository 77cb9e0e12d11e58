"""Migrations: they make exactly the tables of the code, all or none of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import create_async_engine

from pacing.entries import Source
from storage import line
from storage.migrate import FOLDER, newest
from storage.schema import metadata
from storage.store import Store
from tests.storage.cast import ALICE, KEY, NOW, do

ROOT = Path(__file__).parents[2]


async def look(url: str, work: Any) -> Any:
    """What a plain connection finds."""
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        found = await connection.run_sync(work)
    await engine.dispose()
    return found


async def test_migrations_and_tables_agree(url: str) -> None:
    await (await Store.open(url, KEY)).close()

    def differences(connection: Connection) -> list[Any]:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    assert await look(url, differences) == []


async def test_constraints_and_indexes_have_the_names_of_the_code(url: str) -> None:
    await (await Store.open(url, KEY)).close()

    def names(connection: Connection) -> set[str]:
        found = inspect(connection)
        return {index["name"] or "" for table in metadata.tables for index in found.get_indexes(table)}

    expected = {str(index.name) for table in metadata.tables.values() for index in table.indexes}
    assert expected <= await look(url, names)


async def test_a_start_that_dies_in_the_middle_leaves_nothing_of_the_tables(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(connection: Connection) -> None:
        connection.execute(text("SELECT count(*) FROM outgoing"))
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(line, "prove", die)
        with pytest.raises(KeyboardInterrupt):
            await Store.open(url, KEY)
    assert await look(url, lambda connection: inspect(connection).get_table_names()) == []
    store = await Store.open(url, KEY)
    await do(store, ALICE, lambda records: records.batches.open(NOW, Source.TAP, None))
    await store.close()


def test_every_table_of_a_patient_is_found_by_patient_first() -> None:
    for table in metadata.tables.values():
        if "patient_id" in table.c:
            first = [next(iter(index.columns)).name for index in (*table.indexes, table.primary_key)]
            first += [next(iter(rule.columns)).name for rule in table.constraints if len(rule.columns) > 1]
            assert "patient_id" in first, table.name


async def test_a_database_that_is_up_to_date_is_opened_without_alembic(sqlite_url: str) -> None:
    await (await Store.open(sqlite_url, KEY)).close()
    code = (
        "import asyncio, sys\n"
        "from storage.store import Store\n"
        f"asyncio.run(Store.open({sqlite_url!r}, {KEY!r}))\n"
        "print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    run = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == b"False"


def test_the_newest_revision_is_the_head_that_alembic_finds() -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    assert ScriptDirectory.from_config(config).get_heads() == [newest()]
