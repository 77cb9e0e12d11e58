"""Worlds for the fault proof, on either database; `make faults` asks for far more trials than CI."""

from __future__ import annotations

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest

from tests.faults.life import Nursery
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


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where all bots of all worlds come from. The path of its socket has at most 107 characters."""
    with tempfile.TemporaryDirectory(prefix="pn-nursery-") as folder, Nursery(Path(folder)).open() as opened:
        yield opened


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name, for the same reason."""
    with tempfile.TemporaryDirectory(prefix="pn-") as name:
        yield Path(name)


@pytest.fixture
async def sqlite_world(folder: Path, nursery: Nursery) -> AsyncIterator[World]:
    """A world without people and without a bot, on a file that is not there yet."""
    async with World(folder, f"sqlite+aiosqlite:///{folder}/pacenote.db", nursery).running() as world:
        yield world


@pytest.fixture
async def empty_server(server: str) -> str:
    """The server without tables."""
    connection = await asyncpg.connect(server.replace("+asyncpg", ""))
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
    return server


@pytest.fixture
async def postgres_world(empty_server: str, folder: Path, nursery: Nursery) -> AsyncIterator[World]:
    """Likewise, on a server without tables."""
    async with World(folder, empty_server, nursery).running() as world:
        yield world


@pytest.fixture(params=EITHER)
def world(request: pytest.FixtureRequest) -> World:
    """Likewise, on either kind of database."""
    found: World = request.getfixturevalue(f"{request.param}_world")
    return found
