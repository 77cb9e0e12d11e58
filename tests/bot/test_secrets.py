"""The whole bot at its most talkative: no token and no patient's word in what the operator sees."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from localchat.faults import Fault
from localchat.server import LocalChat
from localchat.views import chat_view
from tests.bot.conftest import ALICE, TOKEN, until
from tests.e2e.driver import BotProcess

WORDS = "canarywords"
POISON = {"message_id": 9, "date": WORDS, "chat": {"id": ALICE, "type": "private"}, "text": WORDS}


@pytest.fixture
async def bot(chat: LocalChat, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """A started bot that logs from DEBUG on."""
    process = BotProcess(tmp_path, TOKEN=TOKEN, API_URL=chat.url, LOG_LEVEL="debug")
    await asyncio.to_thread(process.start)
    yield process
    process.kill()


async def test_nothing_secret_is_logged_when_everything_fails(bot: BotProcess, chat: LocalChat) -> None:
    faults = [Fault("error", 500, WORDS), Fault("error", 400, WORDS), Fault("cut"), Fault("flood")]
    for fault in faults:
        chat.faults.order("sendMessage", fault)
        chat.faults.order("getUpdates", fault)
    chat.api.queue.push("message", ALICE, POISON)
    # Three answers go with a 500, a 400 and a dropped line; nothing is said twice when nobody knows.
    for text in (WORDS, f"pain 6 {WORDS}", f"remind me to {WORDS} tomorrow at 9", "/week", "/week"):
        chat.people.say(ALICE, text)
    await until(lambda: len(chat_view(chat.api.world.chat(ALICE))["messages"]) > 5)
    assert await asyncio.to_thread(bot.stop) == 0
    log = bot.log()
    assert all(event in log for event in ("not_sent", "update_failed", "waiting")), log
    assert WORDS not in log
    assert TOKEN not in log
    assert TOKEN.split(":")[1] not in log


async def test_files_of_the_bot_hold_no_words_and_no_token(bot: BotProcess, chat: LocalChat) -> None:
    chat.people.say(ALICE, f"pain 6 {WORDS}")
    await until(lambda: len(chat_view(chat.api.world.chat(ALICE))["messages"]) >= 2)
    assert await asyncio.to_thread(bot.stop) == 0
    for file in (bot.folder / "data").iterdir():
        held = file.read_bytes()
        assert WORDS.encode() not in held
        assert TOKEN.encode() not in held
