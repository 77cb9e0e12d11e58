"""Databases for the tests: every contract holds on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import delete

from storage.schema import metadata
from storage.store import Store
from tests.storage.cast import ALICE, BOB, KEY, do, patient
from tests.storage.house import House
from tests.storage.server import NoServerError, running

#: Rows only, and children first: making the tables anew for every test would take most of the time.
_NO_ROWS = "; ".join(str(delete(table)) for table in reversed(metadata.sorted_tables))
_NOTHING = "DROP SCHEMA public CASCADE; CREATE SCHEMA public"
EITHER = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL server for all tests that want one."""
    try:
        with running() as url:
            yield url
    except NoServerError as reason:
        pytest.skip(str(reason))


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A database file that is not there yet."""
    return f"sqlite+aiosqlite:///{tmp_path}/pacenote.db"


@pytest.fixture
async def postgres_url(server: str) -> AsyncIterator[str]:
    """A database without tables, before and afterwards."""
    await _say(server, _NOTHING)
    yield server
    await _say(server, _NOTHING)


@pytest.fixture(params=EITHER)
def url(request: pytest.FixtureRequest) -> str:
    """A database without tables, of either kind."""
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the first test leaves a copy of a database with tables, for the others."""
    return tmp_path_factory.mktemp("made") / "pacenote.db"


@pytest.fixture
async def sqlite_tables(made: Path, sqlite_url: str, tmp_path: Path) -> str:
    """A database file with tables and no rows."""
    if not list(made.parent.glob(made.name)):
        await (await Store.open(f"sqlite:///{made}", KEY)).close()
    shutil.copy(made, tmp_path)
    return sqlite_url


@pytest.fixture
async def postgres_tables(server: str) -> str:
    """A database with tables and no rows."""
    await (await Store.open(server, KEY)).close()
    await _say(server, _NO_ROWS)
    return server


@pytest.fixture(params=EITHER)
def ready_url(request: pytest.FixtureRequest) -> str:
    """A database with tables and no rows, of either kind."""
    found: str = request.getfixturevalue(f"{request.param}_tables")
    return found


@pytest.fixture
async def store(ready_url: str) -> AsyncIterator[Store]:
    """An open store in which Alice and Bob have joined."""
    opened = await Store.open(ready_url, KEY)
    for who in (ALICE, BOB):
        await do(opened, who, lambda records: records.save(patient(records.patient_id)))
    yield opened
    await opened.close()


@pytest.fixture
async def house(sqlite_tables: str, tmp_path: Path) -> House:
    """Alice and Bob have joined."""
    made = House(tmp_path)
    for who in (ALICE, BOB):
        await made.did(who, lambda records: records.save(patient(records.patient_id)))
    return made


async def _say(server: str, words: str) -> None:
    connection = await asyncpg.connect(server.replace("+asyncpg", ""))
    await connection.execute(words)
    await connection.close()
