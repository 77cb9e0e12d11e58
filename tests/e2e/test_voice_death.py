"""A voice note outlives the bot: killed or stopped while it listens, it is heard after the next start."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from tests.e2e.driver import BotProcess, Chat
from tests.e2e.sound import note

WORDS = "fatigue seven pain four"


async def begin(killable_bot: BotProcess, chat: Chat) -> None:
    await asyncio.to_thread(killable_bot.start)
    await chat.say("/start")
    await chat.tap("Later")
    await chat.tap("Later, not now")


@pytest.mark.parametrize("how", ["kill", "stop"])
async def test_a_note_is_heard_once_after_the_next_start(
    killable_bot: BotProcess, killable_chat: Chat, how: str
) -> None:
    await begin(killable_bot, killable_chat)
    await killable_chat.speak(note(WORDS))
    await asyncio.sleep(0.8)  # long enough to be kept, too short to open the ears and hear it
    await asyncio.to_thread(getattr(killable_bot, how))
    await asyncio.to_thread(killable_bot.start)
    await killable_chat.expect(f"I heard: “{WORDS}”")
    await killable_chat.quiet()
    heard = [shown for shown in await killable_chat.from_bot() if "I heard" in shown.text]
    assert len(heard) == 1


async def test_a_killed_ear_costs_no_note(killable_bot: BotProcess, killable_chat: Chat) -> None:
    await begin(killable_bot, killable_chat)
    await killable_chat.speak(note(WORDS))
    await killable_chat.expect("I heard: “")
    (ear,) = children(killable_bot.pid or 0)
    os.kill(ear, signal.SIGKILL)
    await killable_chat.speak(note("slept badly"))
    await killable_chat.expect("I heard: “slept badly”")


def children(parent: int) -> list[int]:
    """The processes that a bot has started: its ears."""
    found = Path(f"/proc/{parent}/task").glob("*/children")
    return [int(child) for task in found for child in task.read_text().split()]
