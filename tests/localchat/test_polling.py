"""getUpdates: confirmation by offset, long polls, kinds, life of an update, two receivers."""

import asyncio

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient, buttons


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(
    bot: BotClient, alice: PersonClient
) -> None:
    await alice.say("one")
    first = await bot.updates()
    assert await bot.updates() == first
    assert await bot.updates(offset=first[0]["update_id"]) == first
    assert await bot.updates(offset=first[0]["update_id"] + 1) == []
    assert await bot.updates() == []


async def test_update_numbers_rise_by_one(bot: BotClient, alice: PersonClient) -> None:
    for text in "abc":
        await alice.say(text)
    numbers = [update["update_id"] for update in await bot.updates()]
    assert numbers == list(range(numbers[0], numbers[0] + 3))


async def test_a_negative_offset_forgets_all_but_the_last(bot: BotClient, alice: PersonClient) -> None:
    for text in "abcd":
        await alice.say(text)
    last = await bot.updates(offset=-2)
    assert [update["message"]["text"] for update in last] == ["c", "d"]
    assert await bot.updates() == last


async def test_limit_is_held_between_1_and_100(bot: BotClient, alice: PersonClient, chat: LocalChat) -> None:
    for number in range(130):
        chat.people.say(alice.id, str(number))
    assert len(await bot.updates(limit=7)) == 7
    assert len(await bot.updates(limit=500)) == 100
    assert len(await bot.updates(limit=-1)) == 1


async def test_a_long_poll_answers_as_soon_as_something_comes(bot: BotClient, alice: PersonClient) -> None:
    poll = asyncio.create_task(bot.updates(timeout=30))
    await asyncio.sleep(0.05)
    assert not poll.done()
    await alice.say("here")
    assert (await asyncio.wait_for(poll, 2))[0]["message"]["text"] == "here"


async def test_a_long_poll_ends_empty_at_its_time(bot: BotClient) -> None:
    assert await asyncio.wait_for(bot.updates(timeout=1), 3) == []


async def test_a_second_poller_ends_the_first_with_409(bot: BotClient) -> None:
    first = asyncio.create_task(bot.refusal("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(bot.updates(timeout=1))
    words = (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert await first == (409, words)
    assert await second == []


async def test_polling_beside_a_webhook_is_a_conflict(bot: BotClient) -> None:
    await bot.do("setWebhook", url="http://127.0.0.1:9/hook")
    code, words = await bot.refusal("getUpdates")
    assert code == 409
    assert words.startswith("Conflict: can't use getUpdates method while webhook is active")


async def test_reactions_come_only_when_asked_for(bot: BotClient, alice: PersonClient) -> None:
    message = await alice.say("hello")
    await alice.act("reaction", message_id=message["id"], emoji="👍")
    assert [set(update) - {"update_id"} for update in await bot.updates()] == [{"message"}]
    await bot.updates(allowed_updates=["message", "message_reaction"])
    await alice.act("reaction", message_id=message["id"], emoji="")
    reaction = (await bot.updates())[-1]["message_reaction"]
    assert (reaction["old_reaction"], reaction["new_reaction"]) == ([{"type": "emoji", "emoji": "👍"}], [])


async def test_kinds_that_are_not_allowed_are_never_queued(bot: BotClient, alice: PersonClient) -> None:
    await bot.updates(allowed_updates=["callback_query"])
    await alice.say("unseen")
    await bot.updates(allowed_updates=[])
    await alice.say("seen")
    assert [update["message"]["text"] for update in await bot.updates()] == ["seen"]


async def test_an_unfetched_tap_lives_150_seconds(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=buttons(["a"]))
    await alice.act("tap", message_id=sent["message_id"], row=0, col=0)
    chat.clock.forward(149)
    assert len(await bot.updates()) == 1
    chat.clock.forward(2)
    assert await bot.updates() == []


async def test_an_unfetched_message_lives_24_hours(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    await alice.say("wait for me")
    chat.clock.forward(24 * 3600 - 5)
    assert len(await bot.updates()) == 1
    chat.clock.forward(10)
    assert await bot.updates() == []
