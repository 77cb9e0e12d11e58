"""Keyboards: limits of inline buttons, reply keyboards shown and taken away."""

from typing import Any

import pytest

from tests.localchat.clients import BotClient, PersonClient, buttons


def inline(**button: object) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "a", **button}]]}


UNREADABLE = "can't parse inline keyboard button: "


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (inline(callback_data=""), "BUTTON_DATA_INVALID"),
        (inline(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (inline(copy_text={"text": "x" * 257}), "BUTTON_COPY_TEXT_INVALID"),
        (inline(), f"{UNREADABLE}Text buttons are unallowed in the inline keyboard"),
        (inline(text=5, callback_data="a"), f'{UNREADABLE}Field "text" must be of type String'),
        (inline(text=" ", callback_data="a"), "inline keyboard button text must be non-empty"),
        (inline(url="ftp://x"), "inline keyboard button URL 'ftp://x' is invalid: Unsupported URL protocol"),
        (buttons(["x"] * 9), "reply markup is too long"),
        (buttons(*[["x"]] * 101), "reply markup is too long"),
        ("[]", "object expected as reply markup"),
        ({"inline_keyboard": "x"}, "can't parse inline keyboard markup JSON object"),
        ({"keyboard": [[" "]]}, "keyboard button text must be non-empty"),
    ],
)
async def test_keyboards_that_are_refused(
    bot: BotClient, alice: PersonClient, markup: object, words: str
) -> None:
    refused = await bot.refusal("sendMessage", chat_id=alice.id, text="?", reply_markup=markup)
    assert refused == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    "markup",
    [buttons(*[["x"] * 8] * 12, ["y"] * 4), inline(callback_data="é" * 32), inline(url="https://a.b")],
)
async def test_keyboards_at_the_limit_pass(
    bot: BotClient, alice: PersonClient, markup: dict[str, Any]
) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=markup)
    assert sent["reply_markup"] == markup


async def test_a_refused_keyboard_leaves_no_message(bot: BotClient, alice: PersonClient) -> None:
    await bot.refusal("sendMessage", chat_id=alice.id, text="?", reply_markup=inline())
    assert len((await alice.see())["messages"]) == 1


async def test_an_edit_takes_only_inline_keyboards(bot: BotClient, alice: PersonClient) -> None:
    sent = await bot.do("sendMessage", chat_id=alice.id, text="?")
    where = {"chat_id": alice.id, "message_id": sent["message_id"]}
    refused = await bot.refusal("editMessageText", **where, text="x", reply_markup={"keyboard": [["a"]]})
    assert refused == (400, "Bad Request: inline keyboard expected")


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: BotClient, alice: PersonClient) -> None:
    await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup={"keyboard": [["a", "b"]]})
    await alice.say("a")
    shown = (await alice.see())["keyboard"]
    assert [[button["text"] for button in row] for row in shown["rows"]] == [["a", "b"]]
    await bot.do("sendMessage", chat_id=alice.id, text="!", reply_markup={"remove_keyboard": True})
    assert (await alice.see())["keyboard"] is None


async def test_a_one_time_keyboard_goes_with_the_answer(bot: BotClient, alice: PersonClient) -> None:
    markup = {"keyboard": [[{"text": "a"}]], "one_time_keyboard": True}
    await bot.do("sendMessage", chat_id=alice.id, text="?", reply_markup=markup)
    await alice.say("a")
    assert (await alice.see())["keyboard"] is None
