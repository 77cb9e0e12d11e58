"""What people do, the updates of it, and that each sees only their own."""

import asyncio

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient


async def test_a_text_has_the_true_shape(bot: BotClient, alice: PersonClient) -> None:
    await alice.act("profile", language_code="de", first_name="Ada")
    await alice.say("/log tired")
    message = (await bot.updates())[0]["message"]
    assert message["from"] == {"id": 1001, "is_bot": False, "first_name": "Ada", "language_code": "de"}
    assert message["chat"] == {"id": 1001, "first_name": "Ada", "type": "private"}
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 4}]


async def test_an_edited_text_is_an_edited_message(bot: BotClient, alice: PersonClient) -> None:
    message = await alice.say("head 7")
    edited = (await alice.act("edit", message_id=message["id"], text="head 4"))["message"]
    update = (await bot.updates())[-1]["edited_message"]
    assert (update["text"], update["message_id"], edited["edited"]) == ("head 4", message["id"], True)
    assert update["edit_date"] >= update["date"]


async def test_an_edit_to_the_same_is_no_edit(bot: BotClient, alice: PersonClient) -> None:
    message = await alice.say("head 7")
    await alice.act("edit", message_id=message["id"], text="head 7 ")
    assert len(await bot.updates()) == 1


async def test_what_a_person_cannot_edit(bot: BotClient, alice: PersonClient, chat: LocalChat) -> None:
    theirs = await bot.do("sendMessage", chat_id=alice.id, text="x")
    mine = await alice.say("y")
    await alice.act("edit", message_id=theirs["message_id"], text="z", status=409)
    await alice.act("edit", message_id=mine["id"], text="  ", status=400)
    chat.clock.forward(49 * 3600)
    await alice.act("edit", message_id=mine["id"], text="z", status=409)


async def test_a_location_is_shared(bot: BotClient, alice: PersonClient) -> None:
    await alice.act("location", lat=51.5, lon=-0.1)
    assert (await bot.updates())[0]["message"]["location"] == {"latitude": 51.5, "longitude": -0.1}
    await alice.act("location", lat=91, lon=0, status=400)


async def test_blocking_and_unblocking_reach_the_bot(bot: BotClient, alice: PersonClient) -> None:
    await alice.act("block")
    await alice.act("block")
    await alice.act("text", text="x", status=409)
    await alice.act("unblock")
    changes = [update["my_chat_member"] for update in await bot.updates()]
    statuses = [
        (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) for change in changes
    ]
    assert statuses == [("member", "kicked"), ("kicked", "member")]


async def test_impossible_texts_are_refused_in_one_sentence(alice: PersonClient) -> None:
    assert (await alice.act("text", text=" ", status=400))["error"] == "The message is empty."
    assert (await alice.act("text", text="x" * 4097, status=400))["error"] == "The message is too long."
    assert (await alice.act("text", status=400))["error"] == "text is missing."


async def test_charlie_sees_nothing_of_alice(
    bot: BotClient, alice: PersonClient, charlie: PersonClient
) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="for Alice")
    assert (await charlie.see())["messages"] == []
    assert await charlie.events(0) == []


async def test_events_arrive_while_one_waits(bot: BotClient, alice: PersonClient) -> None:
    start = (await alice.see())["last_event"]
    waiting = asyncio.create_task(alice.events(start, seconds=10))
    await asyncio.sleep(0.05)
    await bot.do("sendMessage", chat_id=alice.id, text="news")
    [event] = await asyncio.wait_for(waiting, 2)
    assert (event["kind"], event["message"]["text"]) == ("message", "news")


async def test_a_follower_who_lost_the_thread_is_told_to_start_again(
    alice: PersonClient, chat: LocalChat
) -> None:
    feed = chat.api.world.chat(alice.id).feed
    for _ in range(6_000):
        feed.publish("action", action="typing")
    assert [event["kind"] for event in await alice.events(1)] == ["reset"]
    assert [event["kind"] for event in await alice.events(10**6)] == ["reset"]


async def test_the_page_sees_the_command_list_of_its_language(bot: BotClient, alice: PersonClient) -> None:
    english, german = (
        [{"command": "log", "description": "Log"}],
        [{"command": "log", "description": "Notieren"}],
    )
    await bot.do("setMyCommands", commands=english)
    await bot.do("setMyCommands", commands=german, language_code="de")
    assert (await alice.get("/page/commands?chat=1001"))["commands"] == english
    await alice.act("profile", language_code="de-AT")
    assert (await alice.get("/page/commands?chat=1001"))["commands"] == german
