"""Calls to the Bot API: tokens, method names, and the ways in which arguments come."""

import json

import pytest
from aiohttp import ClientSession

from localchat import LocalChat
from tests.localchat.clients import TOKEN, BotClient, PersonClient


async def test_a_wrong_token_is_unauthorized(chat: LocalChat, session: ClientSession) -> None:
    for token in ("4242:other", "nonsense"):
        async with session.get(f"{chat.url}/bot{token}/getMe") as response:
            body = await response.json()
        assert (response.status, body["description"]) == (401, "Unauthorized")


async def test_any_well_formed_token_will_do_when_none_is_configured(session: ClientSession) -> None:
    chat = LocalChat()
    await chat.start()
    async with session.get(f"{chat.url}/bot77:anything/getMe") as response:
        body = await response.json()
    await chat.stop()
    assert body["result"]["id"] == 77


async def test_an_unknown_method_is_not_found(bot: BotClient) -> None:
    assert await bot.refusal("sendPigeon") == (404, "Not Found: method not found")


async def test_method_names_are_read_in_any_case(bot: BotClient) -> None:
    assert (await bot.do("GETME"))["is_bot"] is True


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_arguments_come_by_any_way(
    chat: LocalChat, session: ClientSession, alice: PersonClient, way: str
) -> None:
    url, arguments = f"{chat.url}/bot{TOKEN}/sendMessage", {"chat_id": str(alice.id), "text": "ünï & 🎈"}
    ways = {"query": {"params": arguments}, "form": {"data": arguments}, "json": {"json": arguments}}
    if way == "multipart":
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        parts = "".join(
            f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in arguments.items()
        )
        request = session.post(url, data=f"{parts}--x--\r\n".encode(), headers=headers)
    else:
        request = session.post(url, **ways[way])  # type: ignore[arg-type]
    async with request as response:
        assert (await response.json())["result"]["text"] == "ünï & 🎈"


async def test_keyboards_come_as_json_text_too(bot: BotClient, alice: PersonClient) -> None:
    markup = json.dumps({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]})
    sent = await bot.do("sendMessage", chat_id=str(alice.id), text="?", reply_markup=markup)
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "b"


@pytest.mark.parametrize("body", ["{", "[1]", '"text"'])
async def test_a_body_that_is_no_object_is_refused(
    chat: LocalChat, session: ClientSession, body: str
) -> None:
    headers = {"Content-Type": "application/json"}
    async with session.post(f"{chat.url}/bot{TOKEN}/getMe", data=body, headers=headers) as response:
        assert response.status == 400
        assert (await response.json())["description"].startswith("Bad Request: ")
