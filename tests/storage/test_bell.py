"""The bell: what one process commits is heard by the others, and those who work share the patients out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from sqlalchemy import text

from storage.bell import NAME, Bell
from storage.incoming import RawUpdate
from storage.rings import DELIVER, WORK, Share
from storage.store import Store
from tests.storage.cast import ALICE, KEY, do, message

pytestmark = pytest.mark.postgres


class Ears:
    """What a bell has rung for."""

    def __init__(self, bell: Bell) -> None:
        self.bell, self.heard, self.failures = bell, list[str](), list[str]()

    def listen(self, word: str) -> None:
        """It rings."""
        self.heard.append(word)

    def fail(self, error: Exception) -> None:
        """It cannot be heard just now."""
        self.failures.append(type(error).__name__)


@pytest.fixture
async def store(postgres_tables: str) -> AsyncIterator[Store]:
    """A process that commits."""
    opened = await Store.open(postgres_tables, KEY)
    yield opened
    await opened.close()


@asynccontextmanager
async def listening(store: Store, works: bool = True) -> AsyncIterator[Ears]:
    """Another process' bell, once it listens."""
    bell = store.bell(works=works)
    assert bell is not None
    ears = Ears(bell)
    running = asyncio.create_task(bell.run(ears.listen, ears.fail))
    await until(lambda: {WORK, DELIVER} <= set(ears.heard))
    ears.heard.clear()
    yield ears
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def until(true: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.02)


async def test_a_new_update_rings_for_work_and_a_message_for_delivery(store: Store) -> None:
    async with listening(store, works=False) as ears:
        await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
        await until(lambda: ears.heard == [WORK])
        await do(store, ALICE, lambda records: records.outbox.put(message()))
        await until(lambda: ears.heard == [WORK, DELIVER])


async def test_what_is_known_already_or_rolled_back_rings_for_nobody(store: Store) -> None:
    async def fail(unit: object) -> None:
        await store_message(unit)
        raise LookupError

    async def store_message(unit: object) -> None:
        await unit.records(ALICE).outbox.put(message())  # type: ignore[attr-defined]

    await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
    async with listening(store, works=False) as ears:
        await store.run(lambda unit: unit.intake.put([RawUpdate(1, ALICE, "{}")]))
        with pytest.raises(LookupError):
            await store.run(fail)
        await store.run(lambda unit: unit.intake.put([RawUpdate(2, ALICE, "{}")]))
        await until(lambda: ears.heard == [WORK])


async def test_those_who_work_share_the_patients_out_until_one_goes(store: Store) -> None:
    async with AsyncExitStack() as exits:
        first = await exits.enter_async_context(listening(store))
        await exits.enter_async_context(listening(store, works=False))
        async with listening(store) as second:
            await until(lambda: first.bell.share.of == second.bell.share.of == 2)
            shares = (first.bell.share, second.bell.share)
            assert [sum(share.holds(who) for share in shares) for who in range(-5, 6)] == [1] * 11
            first.heard.clear()
        await until(lambda: first.bell.share == Share(0, 1))
        assert WORK in first.heard


async def test_a_bell_that_lost_its_line_listens_again_and_rings_for_all(store: Store) -> None:
    cut = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = :name")
    async with listening(store) as ears:
        await store.run(lambda unit: unit._session.rows(cut, {"name": NAME}))
        await until(lambda: {WORK, DELIVER} <= set(ears.heard))
        assert len(ears.failures) == 1
