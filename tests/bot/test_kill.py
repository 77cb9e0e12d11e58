"""Killed and started again: nothing that was said is lost, and nothing is kept twice."""

import asyncio
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from localchat.server import LocalChat
from localchat.views import chat_view
from storage.keys import load_or_create_key
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import TOKEN, until
from tests.e2e.driver import BotProcess, free_port

PEOPLE = range(3_001, 3_041)


@pytest.fixture(params=["polling", "webhook"])
async def bot(chat: LocalChat, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[BotProcess]:
    """A bot on the stand-in, not yet started."""
    port, settings = free_port(), {"TOKEN": TOKEN, "API_URL": chat.url}
    if request.param == "webhook":
        chat.api.webhook.first_pause = 0.05
        settings["WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
        settings["WEBHOOK_SECRET"] = "canary_Secret-" * 3
    process = BotProcess(tmp_path, PORT=str(port), **settings)
    yield process
    process.kill()
    process.check()


def answers(chat: LocalChat) -> Counter[int]:
    """How often each person was told that their words are kept."""
    seen = {person: chat_view(chat.api.world.chat(person))["messages"] for person in PEOPLE}
    return Counter(
        {person: sum("headache 7" in one["text"] for one in messages) for person, messages in seen.items()}
    )


async def entries(folder: Path) -> list[int]:
    """How many entries each person has."""
    key = load_or_create_key(folder / "data" / "pacenote.key")
    store = await Store.open(f"sqlite+aiosqlite:///{folder}/data/pacenote.db", key)

    async def count(unit: UnitOfWork) -> list[int]:
        everything = [await unit.records(person).everything() for person in PEOPLE]
        return [len(found["entries"]) for found in everything]

    try:
        return await store.read(count)
    finally:
        await store.close()


async def worked_off(bot: BotProcess, chat: LocalChat) -> None:
    """Wait until nothing waits for the bot, neither at Telegram nor in the database."""
    waiting = "select count(*) from incoming where state = 'waiting'"
    database = sqlite3.connect(f"file:{bot.folder}/data/pacenote.db?mode=ro", uri=True)
    await until(lambda: not chat.api.queue.waiting() and database.execute(waiting).fetchone() == (0,))
    database.close()


async def die_while_answering(bot: BotProcess, chat: LocalChat, number: signal.Signals) -> None:
    """Everybody says something, and the bot ends after some of the answers."""
    for person in PEOPLE:
        chat.people.say(person, "head 7")
    await asyncio.to_thread(bot.start)
    await until(lambda: answers(chat).total() > 5)
    await asyncio.to_thread(bot.end, number)


async def test_killed_in_the_middle_it_keeps_each_message_once(bot: BotProcess, chat: LocalChat) -> None:
    await die_while_answering(bot, chat, signal.SIGKILL)
    await asyncio.to_thread(bot.start)
    await worked_off(bot, chat)
    assert await asyncio.to_thread(bot.stop) == 0
    assert await entries(bot.folder) == [1] * len(PEOPLE)
    assert max(answers(chat).values()) == 1


async def test_a_clean_stop_leaves_nobody_without_an_answer(bot: BotProcess, chat: LocalChat) -> None:
    await die_while_answering(bot, chat, signal.SIGTERM)
    await asyncio.to_thread(bot.start)
    await until(lambda: answers(chat) == Counter(dict.fromkeys(PEOPLE, 1)))
    assert await asyncio.to_thread(bot.stop) == 0
    assert await entries(bot.folder) == [1] * len(PEOPLE)
