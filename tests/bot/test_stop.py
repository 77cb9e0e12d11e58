"""The stop: with much on its way it ends within 8 s, a container's grace being 10, and loses nothing."""

import asyncio
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from localchat.faults import Fault
from localchat.server import LocalChat
from tests.bot.conftest import TOKEN
from tests.bot.test_kill import PEOPLE, answers, entries, worked_off
from tests.e2e.driver import BotProcess

GRACE = 8.0


def hanging_sends(chat: LocalChat) -> None:
    """Telegram takes no message for a long time, and answers none."""
    chat.faults.order("sendMessage", Fault("hang", seconds=60.0), 100)


def hanging_edits_too(chat: LocalChat) -> None:
    """Likewise for all that the bot may call."""
    chat.faults.order("*", Fault("hang", seconds=60.0), 500)


def refused_sends(chat: LocalChat) -> None:
    """Telegram asks to wait for minutes."""
    chat.faults.order("sendMessage", Fault("flood", retry_after=120), 100)


def broken_sends(chat: LocalChat) -> None:
    """Telegram is down."""
    chat.faults.order("sendMessage", Fault("error", 502, "<html>"), 100)


def nothing(_: LocalChat) -> None:
    """All is well."""


@pytest.mark.parametrize("trouble", [nothing, hanging_sends, hanging_edits_too, refused_sends, broken_sends])
async def test_in_the_middle_of_work_it_ends_in_time_and_keeps_each_message_once(
    chat: LocalChat, tmp_path: Path, trouble: Callable[[LocalChat], None]
) -> None:
    bot = BotProcess(tmp_path, TOKEN=TOKEN, API_URL=chat.url)
    await asyncio.to_thread(bot.start)
    trouble(chat)
    for person in PEOPLE:
        chat.people.say(person, "head 7")
    await asyncio.sleep(0.3)
    begun = time.monotonic()
    assert await asyncio.to_thread(bot.end, signal.SIGTERM) == 0
    assert time.monotonic() - begun < GRACE
    chat.faults.clear()
    await asyncio.to_thread(bot.start)
    await worked_off(bot, chat)
    assert await asyncio.to_thread(bot.stop) == 0
    assert await entries(tmp_path) == [1] * len(PEOPLE)
    assert max(answers(chat).values()) <= 1
