"""Worlds for the fault proof, on either database; `make faults` asks for far more trials than CI."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import pytest

from tests.faults.table import TALLY, Tally
from tests.faults.world import World
from tests.storage.server import NoServerError, running

EITHER = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


def pytest_configure(config: pytest.Config) -> None:
    """The mark of a test that proves something about a fault of FAULTS.md."""
    config.addinivalue_line("markers", "fault(number): proves what happens at this fault")


@pytest.fixture
def thorough() -> bool:
    """Whether this is `make faults`, which may take its time."""
    return os.environ.get("FAULTS") == "thorough"


@pytest.fixture
def tally() -> Tally:
    """Where trials are counted."""
    return TALLY


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL server for all worlds."""
    try:
        with running() as url:
            yield url
    except NoServerError as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=EITHER)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    """A world without people and without a bot, on a database without tables."""
    database = f"sqlite+aiosqlite:///{tmp_path}/pacenote.db"
    if request.param == "postgres":
        database = request.getfixturevalue("server")
        await _nothing(database)
    async with AsyncExitStack() as exits:
        yield await exits.enter_async_context(World(tmp_path, database).running())


async def _nothing(server: str) -> None:
    connection = await asyncpg.connect(server.replace("+asyncpg", ""))
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
