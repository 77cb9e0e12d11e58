"""Edits and deletions."""

import pytest

from localchat import LocalChat
from tests.localchat.clients import PNG, BotClient, PersonClient, buttons

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


async def test_an_edit_changes_the_message_in_place(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=buttons(["a"]))
    edited = await bot.do("editMessageText", chat_id=alice.id, message_id=sent["message_id"], text="Saved.")
    assert edited["edit_date"] >= edited["date"]
    assert "reply_markup" not in edited
    last = (await alice.see())["messages"][-1]
    assert (last["text"], last["buttons"], last["edits"]) == ("Saved.", [], 1)


async def test_an_edit_to_the_same_is_refused(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="<b>a</b>", parse_mode="HTML")
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    assert await bot.refusal("editMessageText", **where, text="<b>a</b>", parse_mode="HTML") == (400, SAME)
    assert await bot.refusal("editMessageReplyMarkup", **where) == (400, SAME)
    assert await bot.do("editMessageText", **where, text="a")


async def test_only_the_buttons_change(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=buttons(["a"]))
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    edited = await bot.do("editMessageReplyMarkup", **where, reply_markup=buttons(["b", "c"]))
    assert edited["text"] == "?"
    assert len(edited["reply_markup"]["inline_keyboard"][0]) == 2


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": 999}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
        ("editMessageText", {"message_id": 1}, "message text is empty"),
        ("editMessageCaption", {"caption": "x" * 1025, "message_id": 1}, "message caption is too long"),
        ("deleteMessage", {"message_id": 999}, "message to delete not found"),
        ("setMessageReaction", {"message_id": 999, "reaction": []}, "message to react not found"),
        ("setMessageReaction", {"message_id": 1, "reaction": [{"type": "x"}]}, "REACTION_INVALID"),
    ],
)
async def test_what_cannot_be_changed(
    bot: BotClient, alice: PersonClient, name: str, arguments: dict[str, object], words: str
) -> None:
    assert await bot.refusal(name, chat_id=alice.id, **arguments) == (400, f"Bad Request: {words}")


async def test_a_text_has_no_caption_and_a_picture_no_text(bot: BotClient, alice: PersonClient) -> None:
    text = await bot.do("sendMessage", chat_id=alice.id, text="x")
    picture = (await bot.upload("sendPhoto", {"photo": PNG}, chat_id=str(alice.id)))["result"]
    where = {"chat_id": alice.id, "message_id": text["message_id"]}
    _, words = await bot.refusal("editMessageCaption", **where, caption="y")
    assert words == "Bad Request: there is no caption in the message to edit"
    where["message_id"] = picture["message_id"]
    _, words = await bot.refusal("editMessageText", **where, text="y")
    assert words == "Bad Request: there is no text in the message to edit"


async def test_a_caption_is_edited_below_the_same_picture(bot: BotClient, alice: PersonClient) -> None:
    sent = (await bot.upload("sendPhoto", {"photo": PNG}, chat_id=str(alice.id), caption="a"))["result"]
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    edited = await bot.do("editMessageCaption", **where, caption="<i>b</i>", parse_mode="HTML")
    assert edited["caption_entities"][0]["type"] == "italic"
    assert edited["photo"] == sent["photo"]


async def test_a_text_becomes_a_picture(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="drawing")
    media = '{"type": "photo", "media": "attach://week", "caption": "Your week"}'
    where = {"chat_id": str(alice.id), "message_id": str(sent["message_id"])}
    edited = (await bot.upload("editMessageMedia", {"week": PNG}, **where, media=media))["result"]
    assert (edited["caption"], "text" in edited) == ("Your week", False)
    assert (await alice.see())["messages"][-1]["media"]["kind"] == "photo"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup={"keyboard": [["a"]]})
    refused = await bot.refusal("editMessageText", chat_id=alice.id, message_id=sent["message_id"], text="x")
    assert refused == (400, "Bad Request: message can't be edited")


async def test_a_deleted_message_is_gone(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="x")
    assert await bot.do("deleteMessage", chat_id=alice.id, message_id=sent["message_id"]) is True
    seen = await alice.see()
    assert [message["text"] for message in seen["messages"]] == ["/start"]
    assert seen["deleted"] == 1


async def test_only_messages_younger_than_48_hours_are_deleted(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="x")
    chat.clock.forward(48 * 3600 + 1)
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    assert await bot.refusal("deleteMessage", **where) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )
    await bot.do("deleteMessages", chat_id=alice.id, message_ids=[sent["message_id"], 999])
    assert len((await alice.see())["messages"]) == 2


async def test_a_bots_reaction_is_shown(bot: BotClient, alice: PersonClient) -> None:
    message = await alice.say("done")
    reaction = [{"type": "emoji", "emoji": "👍"}]
    await bot.do("setMessageReaction", chat_id=alice.id, message_id=message["id"], reaction=reaction)
    assert (await alice.see())["messages"][-1]["reactions"] == {"bot": ["👍"]}
