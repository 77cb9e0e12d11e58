"""A running stand-in, a bot and three people for each test."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from localchat import LocalChat
from tests.localchat.clients import TOKEN, BotClient, PersonClient


@pytest.fixture
async def chat() -> AsyncIterator[LocalChat]:
    """The stand-in on a free port."""
    stand_in = LocalChat(token=TOKEN)
    await stand_in.start()
    yield stand_in
    await stand_in.stop()


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    """One HTTP client."""
    async with ClientSession() as client:
        yield client


@pytest.fixture
def bot(chat: LocalChat, session: ClientSession) -> BotClient:
    """The bot."""
    return BotClient(session, chat.url)


@pytest.fixture
async def alice(chat: LocalChat, session: ClientSession) -> PersonClient:
    """A person who has started the bot; the update of that is confirmed."""
    person = PersonClient(session, chat.url)
    await person.say("/start")
    chat.api.queue.clear()
    return person


@pytest.fixture
def charlie(chat: LocalChat, session: ClientSession) -> PersonClient:
    """Somebody else, who must see nothing of Alice's."""
    return PersonClient(session, chat.url, 1003)
