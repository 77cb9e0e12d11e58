"""Killed between two taps: what a patient saw saved is saved, and the dialogue goes on."""

import asyncio
import json

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import BotProcess, Chat, Message

#: Each costs a start; kills at every step, by the hundred, are tests/faults.
KILLS = 4


async def start(bot: BotProcess) -> None:
    await asyncio.to_thread(bot.start)


async def test_a_check_in_survives_a_kill_between_its_two_taps(
    killable_bot: BotProcess, killable_chat: Chat
) -> None:
    await start(killable_bot)
    await settle_in(killable_chat)
    await killable_chat.say("/checkin")
    await killable_chat.tap("Light")
    await killable_chat.expect("symptoms at worst")
    killable_bot.kill()
    await start(killable_bot)
    await killable_chat.tap("Mild")
    await killable_chat.expect("effort light, symptoms mild")
    assert await killable_chat.count() == 2


async def test_a_tap_while_the_bot_is_dead_is_answered_when_it_lives(
    killable_bot: BotProcess, killable_chat: Chat
) -> None:
    await start(killable_bot)
    await settle_in(killable_chat)
    await killable_chat.say("/checkin")
    await killable_chat.expect("how much effort")
    killable_bot.kill()
    await killable_chat.tap("About as usual")
    await killable_chat.say("pain 6")
    await start(killable_bot)
    await killable_chat.expect_anywhere("effort as usual")
    await killable_chat.expect_anywhere("✓ pain 6")


async def test_kills_while_it_answers_lose_nothing_and_double_nothing(
    killable_bot: BotProcess, killable_chat: Chat
) -> None:
    """A reply that was under way may be lost with its process; what it confirmed may not (TELEGRAM.md)."""
    await start(killable_bot)
    await settle_in(killable_chat)
    for level in range(KILLS):
        await killable_chat.say(f"pain {level}")
        await asyncio.sleep(0.03 * level)
        killable_bot.kill()
        await start(killable_bot)
        await killable_chat.say("thanks")
        await answered(killable_chat, level + 1)
    assert await kept_levels(killable_chat) == list(range(KILLS))
    echoes = [shown.text for shown in await killable_chat.from_bot() if shown.text.startswith("✓ pain")]
    assert len(echoes) == len(set(echoes))


async def answered(chat: Chat, times: int) -> None:
    """Wait until thanks were answered so many times: what was said before them is done then."""
    welcome = "You're welcome"
    await chat.until(lambda seen: sum(welcome in m.text for m in seen) == times, welcome)


async def kept_levels(chat: Chat) -> list[int]:
    """The levels of pain in the patient's own export."""
    await chat.say("/export")
    shown = await chat.until(lambda seen: next((m for m in seen if _is_json(m)), None), "the export", 60)
    entries = json.loads(await chat.file(shown))["records"]["entries"]
    return sorted(entry["value"] for entry in entries if entry.get("name") == "pain")


def _is_json(shown: Message) -> bool:
    return shown.media is not None and str(shown.media["name"]).endswith(".json")
