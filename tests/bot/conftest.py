"""Real parts for the bot's tests: a database in a folder, a stand-in for Telegram, and the line to it."""

import asyncio
import contextlib
import io
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from telegram import Bot

from bot import logs
from bot.backoff import Backoff
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.limiter import LOCAL, Limiter, Limits
from bot.makers import Made, NamedFile
from bot.transport import Transport
from journal.patient import Patient
from journal.records import Act, Outgoing, Priority
from localchat.server import LocalChat
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.server import running

TOKEN = "7000000001:" + "canary-Token_" * 3
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ALICE, BOB = 1001, 1002
PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


@pytest.fixture(autouse=True)
def log() -> Iterator[io.StringIO]:
    """What is logged, from DEBUG on."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure("DEBUG", [], stream)
    yield stream
    root.handlers[:], root.level = before, level


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A database of its own."""
    opened = await Store.open(f"sqlite+aiosqlite:///{tmp_path}/pacenote.db", b"k" * 32)
    yield opened
    await opened.close()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One PostgreSQL server for all of the bot's tests that want one."""
    with running() as url:
        yield url


@pytest.fixture
async def bare(server: str) -> str:
    """Its database, without tables."""
    connection = await asyncpg.connect(server.replace("+asyncpg", ""))
    await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
    return server


@pytest.fixture
async def stores(bare: str) -> AsyncIterator[tuple[Store, Store]]:
    """Stores of two processes, as far as the database can tell."""
    first, second = await Store.open(bare, b"k" * 32), await Store.open(bare, b"k" * 32)
    yield first, second
    await first.close()
    await second.close()


@pytest.fixture
async def chat() -> AsyncIterator[LocalChat]:
    """The stand-in for Telegram, where Alice and Bob have begun to chat and nothing waits."""
    server = LocalChat(TOKEN)
    await server.start()
    for person in (ALICE, BOB):
        server.api.world.chat(person).started = True
    yield server
    await server.stop()


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    """An open session."""
    opened = Transport()
    await opened.initialize()
    yield opened
    await opened.shutdown()


@pytest.fixture
def telegram(chat: LocalChat, transport: Transport) -> Bot:
    """The library's bot on our transport and the stand-in."""
    return Bot(TOKEN, f"{chat.url}/bot", f"{chat.url}/file/bot", transport, transport)


@pytest.fixture
async def patients(store: Store) -> None:
    """Alice and Bob are known."""

    async def save(unit: UnitOfWork) -> None:
        for person in (ALICE, BOB):
            await unit.records(person).save(Patient(person, NOW))

    await store.run(save)


async def make(_chat: int, payload: Any) -> Made:
    """A week's picture, or an export's two files, by the payload's name."""
    if payload["make"] == "week_picture":
        return Made((NamedFile("week.png", PICTURE, "a week"),), photo=True)
    return Made((NamedFile("all.json", b"{}"), NamedFile("all.csv", b"a,b")))


@pytest.fixture
def deliver(store: Store, telegram: Bot) -> Callable[..., contextlib.AbstractAsyncContextManager[Delivery]]:
    """Runs a delivery for as long as the block lasts."""

    @contextlib.asynccontextmanager
    async def run(limits: Limits = LOCAL) -> AsyncIterator[Delivery]:
        backoff = Backoff(first=0.02, longest=0.05)
        delivery = Delivery(telegram, store, SystemClock(), Limiter(limits), make, backoff)
        task = asyncio.create_task(delivery.run())
        try:
            yield delivery
        finally:
            delivery.stop()
            await task
            await delivery.drain(2.0)

    return run


def message(text: str, chat_id: int = ALICE, **fields: Any) -> Outgoing:
    """A text to be sent; the boring fields are filled."""
    given: dict[str, Any] = {
        "act": Act.SEND,
        "payload": {"text": text},
        "priority": Priority.REPLY,
        "not_after": datetime.now(UTC) + timedelta(hours=1),
    }
    return Outgoing(chat_id=chat_id, **{**given, **fields})


async def post(store: Store, *rows: Outgoing) -> None:
    """Commit rows to be sent, in this order."""

    async def put(unit: UnitOfWork) -> None:
        for row in rows:
            await unit.records(row.chat_id).outbox.put(row)

    await store.run(put)


async def until(true: Callable[[], bool | Awaitable[bool]], seconds: float = 60.0) -> None:
    """Wait until something is so; fails when it does not come."""
    async with asyncio.timeout(seconds):
        while True:
            found = true()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(0.005)
