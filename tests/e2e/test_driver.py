"""The driver drives: one word with each kind of bot."""

import asyncio

from tests.e2e.driver import BotProcess, Chat


async def test_the_shared_bot_says_hello(chat: Chat) -> None:
    await chat.say("/start")
    hello = await chat.expect("not a doctor", "not end-to-end encrypted")
    assert "London" in " ".join(hello.labels)
    await chat.tap("Another place")
    await chat.expect("")


async def test_a_killed_bot_answers_what_it_was_told_while_dead(
    killable_bot: BotProcess, killable_chat: Chat
) -> None:
    await asyncio.to_thread(killable_bot.start)
    await killable_chat.say("/start")
    await killable_chat.expect("not a doctor")
    killable_bot.kill()
    await killable_chat.say("head 7")
    await asyncio.to_thread(killable_bot.start)
    await killable_chat.expect("headache 7")
    assert await killable_chat.count() == 2
