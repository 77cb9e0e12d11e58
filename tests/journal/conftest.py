"""A real database for the use cases: made once, copied for each test; one unit of work or one a step."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from journal.visit import Visit
from storage.store import Store
from storage.unit import UnitOfWork
from tests.builders import ALICE, BOB, CHARLIE, NOW, visit_of

Meet = Callable[..., AbstractAsyncContextManager[Visit]]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without rows."""
    path = tmp_path_factory.mktemp("template") / "pacenote.db"

    async def make() -> None:
        store = await Store.open(f"sqlite:///{path}", None)
        await store.close()

    asyncio.run(make())
    return path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> str:
    """The address of a database of one's own."""
    shutil.copy(template, tmp_path / "pacenote.db")
    return f"sqlite:///{tmp_path}/pacenote.db"


@pytest.fixture
async def store(database: str) -> AsyncIterator[Store]:
    """An open store."""
    opened = await Store.open(database, None)
    yield opened
    await opened.close()


@asynccontextmanager
async def work(store: Store) -> AsyncIterator[UnitOfWork]:
    """A unit of work that lasts as long as the block, and is committed at its end."""
    at_hand: asyncio.Future[UnitOfWork] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def hold(unit: UnitOfWork) -> None:
        at_hand.set_result(unit)
        await over.wait()

    task = asyncio.create_task(store.run(hold))
    try:
        yield await at_hand
    finally:
        over.set()
        await task


@pytest.fixture
async def unit(store: Store) -> AsyncIterator[UnitOfWork]:
    """One unit of work for the whole test."""
    async with work(store) as opened:
        yield opened


@pytest.fixture
async def visit(unit: UnitOfWork) -> Visit:
    """Alice's, on a Sunday evening in London."""
    return await visit_of(unit, ALICE)


@pytest.fixture
async def bob(unit: UnitOfWork) -> Visit:
    """Bob's, in the same unit."""
    return await visit_of(unit, BOB)


@pytest.fixture
async def charlie(unit: UnitOfWork) -> Visit:
    """Charlie's, in the same unit."""
    return await visit_of(unit, CHARLIE)


@pytest.fixture
def meet(store: Store) -> Meet:
    """Visits in units of their own: what one of them leaves is committed before the next begins."""

    @asynccontextmanager
    async def meeting(patient_id: int = ALICE, now: datetime = NOW, **settings: Any) -> AsyncIterator[Visit]:
        async with work(store) as opened:
            known = await opened.records(patient_id).patient()
            if known is None or settings:
                yield await visit_of(opened, patient_id, now, **settings)
            else:
                yield Visit(opened.records(patient_id), known, now)

    return meeting
