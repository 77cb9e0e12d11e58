"""sendMessage: what arrives, and every refusal in Telegram's words."""

import pytest

from tests.localchat.clients import BotClient, PersonClient, buttons


async def test_a_sent_message_has_the_true_shape(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do(
        "sendMessage", chat_id=alice.id, text="Hello", reply_markup=buttons(["a", "b"], ["c"])
    )
    assert sent["chat"] == {"id": alice.id, "first_name": "Person 1001", "type": "private"}
    assert sent["from"]["is_bot"] is True
    assert isinstance(sent["date"], int)
    assert [len(row) for row in sent["reply_markup"]["inline_keyboard"]] == [2, 1]


async def test_message_ids_rise_over_all_chats(
    bot: BotClient, alice: PersonClient, charlie: PersonClient
) -> None:
    first = await bot.do("sendMessage", chat_id=alice.id, text="a")
    second = await charlie.say("b")
    third = await bot.do("sendMessage", chat_id=alice.id, text="c")
    assert first["message_id"] < second["id"] < third["message_id"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"chat_id": 1001}, "message text is empty"),
        ({"chat_id": 1001, "text": " \n "}, "text must be non-empty"),
        ({"chat_id": 1001, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 1001, "text": "🎈" * 2049}, "message is too long"),
        ({"chat_id": 1001, "text": "\ud83d"}, "strings must be encoded in UTF-8"),
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": 555, "text": "x"}, "chat not found"),
        ({"chat_id": "@nobody", "text": "x"}, "chat not found"),
        ({"chat_id": 1001, "text": "x", "parse_mode": "Poem"}, "unsupported parse_mode"),
        (
            {"chat_id": 1001, "text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            {"chat_id": 1001, "text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
    ],
)
async def test_what_cannot_be_sent(
    bot: BotClient, alice: PersonClient, arguments: dict[str, object], words: str
) -> None:
    assert await bot.refusal("sendMessage", **arguments) == (400, f"Bad Request: {words}")


async def test_4096_utf16_units_after_entities_are_not_too_long(bot: BotClient, alice: PersonClient) -> None:
    text = f"<b>{'🎈' * 2048}</b>"
    sent = await bot.do("sendMessage", chat_id=alice.id, text=text, parse_mode="HTML")
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


async def test_a_bot_cannot_write_before_the_person_did(bot: BotClient, charlie: PersonClient) -> None:
    await charlie.see()
    assert await bot.refusal("sendMessage", chat_id=charlie.id, text="x") == (
        400,
        "Bad Request: chat not found",
    )


async def test_who_blocked_the_bot_gets_nothing(bot: BotClient, alice: PersonClient) -> None:
    await alice.act("block")
    refused = await bot.refusal("sendMessage", chat_id=alice.id, text="x")
    assert refused == (403, "Forbidden: bot was blocked by the user")
    await alice.act("unblock")
    assert await bot.do("sendMessage", chat_id=alice.id, text="x")


async def test_silent_messages_make_no_sound(bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="loud")
    await bot.do("sendMessage", chat_id=alice.id, text="quiet", disable_notification=True)
    seen = await alice.see()
    assert [message["silent"] for message in seen["messages"][1:]] == [False, True]
    assert seen["sounds"] == 1


async def test_a_reply_carries_what_it_answers(bot: BotClient, alice: PersonClient) -> None:
    asked = await alice.say("when?")
    sent = await bot.do(
        "sendMessage", chat_id=alice.id, text="at 4", reply_parameters={"message_id": asked["id"]}
    )
    assert sent["reply_to_message"]["text"] == "when?"
    assert (await alice.see())["messages"][-1]["reply_to"] == asked["id"]


async def test_chat_actions_are_shown_and_checked(bot: BotClient, alice: PersonClient) -> None:
    start = (await alice.see())["last_event"]
    await bot.do("sendChatAction", chat_id=alice.id, action="typing")
    assert [event["action"] for event in await alice.events(start)] == ["typing"]
    refused = await bot.refusal("sendChatAction", chat_id=alice.id, action="dancing")
    assert refused == (400, "Bad Request: wrong parameter action in request")


async def test_a_private_chat_cannot_be_left(bot: BotClient, alice: PersonClient) -> None:
    refused = await bot.refusal("leaveChat", chat_id=alice.id)
    assert refused == (400, "Bad Request: chat member status can't be changed in private chats")
