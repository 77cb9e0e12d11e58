"""Button taps: the callback query, its answer, old and forged buttons."""

from typing import Any

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient, buttons

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def asked(bot: BotClient, person: PersonClient) -> int:
    sent: dict[str, Any] = await bot.do(
        "sendMessage", chat_id=person.id, text="?", reply_markup=buttons(["a", "b"])
    )
    return int(sent["message_id"])


async def tapped(bot: BotClient) -> dict[str, Any]:
    query: dict[str, Any] = (await bot.updates())[-1]["callback_query"]
    return query


async def test_a_tap_brings_data_person_and_message(bot: BotClient, alice: PersonClient) -> None:
    number = await asked(bot, alice)
    await alice.act("tap", message_id=number, row=0, col=1)
    query = await tapped(bot)
    assert (query["data"], query["from"]["id"], query["message"]["message_id"]) == ("b", alice.id, number)
    assert query["message"]["text"] == "?"


async def test_the_answer_to_a_tap_reaches_the_page(bot: BotClient, alice: PersonClient) -> None:
    tap = await alice.act("tap", message_id=await asked(bot, alice), row=0, col=0)
    start = (await alice.see())["last_event"]
    await bot.do("answerCallbackQuery", callback_query_id=tap["query"], text="Saved.")
    [event] = await alice.events(start)
    assert (event["kind"], event["query"], event["text"], event["alert"]) == (
        "answer",
        tap["query"],
        "Saved.",
        False,
    )


async def test_an_answer_after_15_seconds_is_too_late(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    tap = await alice.act("tap", message_id=await asked(bot, alice), row=0, col=0)
    chat.clock.forward(16)
    assert await bot.refusal("answerCallbackQuery", callback_query_id=tap["query"]) == (400, TOO_OLD)
    assert await bot.refusal("answerCallbackQuery", callback_query_id="1") == (400, TOO_OLD)


async def test_an_answer_has_at_most_200_characters(bot: BotClient, alice: PersonClient) -> None:
    tap = await alice.act("tap", message_id=await asked(bot, alice), row=0, col=0)
    refused = await bot.refusal("answerCallbackQuery", callback_query_id=tap["query"], text="x" * 201)
    assert refused == (400, "Bad Request: MESSAGE_TOO_LONG")


async def test_a_client_can_forge_data(bot: BotClient, alice: PersonClient) -> None:
    await alice.act("tap", message_id=await asked(bot, alice), data="forged:1")
    assert (await tapped(bot))["data"] == "forged:1"


async def test_a_button_that_is_not_there_cannot_be_tapped(bot: BotClient, alice: PersonClient) -> None:
    number = await asked(bot, alice)
    await alice.act("tap", message_id=number, row=3, col=0, status=404)
    await alice.act("tap", message_id=999, row=0, col=0, status=404)
    assert await bot.updates() == []


async def test_a_tap_on_an_old_message_comes_without_its_content(
    bot: BotClient, alice: PersonClient, chat: LocalChat
) -> None:
    number = await asked(bot, alice)
    chat.clock.forward(49 * 3600)
    await alice.act("tap", message_id=number, row=0, col=0)
    message = (await tapped(bot))["message"]
    assert (message["date"], message["message_id"], "text" in message) == (0, number, False)
