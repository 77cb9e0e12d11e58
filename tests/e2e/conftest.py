"""The whole bot for tests: shared by all, one's own, or one that can be killed."""

import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import aiohttp
import pytest

from localchat.server import LocalChat
from tests.e2e.driver import BotProcess, Chat, ChatClock

TOKEN = "7000000001:" + "canary-Token_" * 3
_people = itertools.count(2_001)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """The bot with its local chat, one for all tests: take a chat of your own, and leave the clock alone."""
    process = BotProcess(tmp_path_factory.mktemp("bot"))
    process.start()
    yield process
    assert process.stop() == 0
    process.check()


@pytest.fixture(scope="module")
def own_bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """The bot with its local chat for the tests of one file, which may move the clock, onwards only."""
    process = BotProcess(tmp_path_factory.mktemp("own"))
    process.start()
    yield process
    assert process.stop() == 0
    process.check()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A way to talk to local chats."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def person(http: aiohttp.ClientSession) -> Callable[[str], Chat]:
    """Makes chats of people who were never there before, on the local chat at a URL."""
    return lambda url: Chat(http, url, next(_people))


@pytest.fixture
def chat(bot: BotProcess, person: Callable[[str], Chat]) -> Chat:
    """A new person's chat with the shared bot."""
    return person(bot.url)


@pytest.fixture
def own_chat(own_bot: BotProcess, person: Callable[[str], Chat]) -> Chat:
    """A new person's chat with one's own bot."""
    return person(own_bot.url)


@pytest.fixture
def clock(own_bot: BotProcess, http: aiohttp.ClientSession) -> ChatClock:
    """The clock of one's own bot."""
    return ChatClock(http, own_bot.url)


@pytest.fixture
async def telegram() -> AsyncIterator[LocalChat]:
    """The stand-in for Telegram in this process: it lives on while bots die."""
    server = LocalChat(TOKEN)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def killable_bot(telegram: LocalChat, tmp_path: Path) -> Iterator[BotProcess]:
    """A bot on that stand-in, not yet started: `start`, `kill`, `start` again on the same data."""
    process = BotProcess(tmp_path, TOKEN=TOKEN, API_URL=telegram.url)
    yield process
    process.kill()
    process.check()


@pytest.fixture
def killable_chat(telegram: LocalChat, person: Callable[[str], Chat]) -> Chat:
    """A new person's chat with the bot that can be killed."""
    return person(telegram.url)
