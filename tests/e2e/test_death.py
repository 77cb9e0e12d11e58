"""Killed between two taps: what a patient saw saved is saved, and the dialogue goes on."""

import asyncio

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import BotProcess, Chat


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


async def test_ten_kills_lose_nothing_and_double_nothing(
    killable_bot: BotProcess, killable_chat: Chat
) -> None:
    await start(killable_bot)
    await settle_in(killable_chat)
    for level in range(10):
        await killable_chat.say(f"pain {level}")
        await asyncio.sleep(0.013 * level)
        killable_bot.kill()
        await start(killable_bot)
        await killable_chat.expect_anywhere(f"✓ pain {level}")
    echoes = [shown.text for shown in await killable_chat.from_bot() if shown.text.startswith("✓ pain")]
    assert sorted(set(echoes)) == [f"✓ pain {level}" for level in range(10)]
    assert len(echoes) <= 11  # 0 lost; a send that was under way may come twice, its entry once
