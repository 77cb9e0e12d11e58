"""Webhooks: the secret header, sending again until 2xx, order in a chat, a method in the answer."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from localchat import LocalChat
from tests.localchat.clients import BotClient, PersonClient


@dataclass
class Receiver:
    """A bot's web server; the first `failures` posts are answered with 500."""

    url: str = ""
    failures: int = 0
    answer: dict[str, Any] = field(default_factory=dict)
    posted: asyncio.Event = field(default_factory=asyncio.Event)
    seen: list[tuple[str | None, dict[str, Any]]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        self.posted.set()
        if self.failures:
            self.failures -= 1
            return web.Response(status=500)
        return web.json_response(self.answer) if self.answer else web.Response()

    async def saw(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(5):
            while len(self.seen) < count:
                await self.posted.wait()
                self.posted.clear()
        return [update for _, update in self.seen]


@pytest.fixture
async def receiver(chat: LocalChat) -> AsyncIterator[Receiver]:
    """A receiver on a free port; the stand-in tries again quickly."""
    chat.api.webhook.first_pause = 0.02
    taking = Receiver()
    app = web.Application()
    app.add_routes([web.post("/hook", taking.take)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    taking.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield taking
    await chat.api.webhook.stop()
    await runner.cleanup()


async def test_updates_are_posted_with_the_secret(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    await bot.do("setWebhook", url=receiver.url, secret_token="s3cret_-")
    await alice.say("hello")
    [update] = await receiver.saw(1)
    assert update["message"]["text"] == "hello"
    assert receiver.seen[0][0] == "s3cret_-"


async def test_what_waited_before_is_posted_too(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    await alice.say("before")
    await bot.do("setWebhook", url=receiver.url)
    assert (await receiver.saw(1))[0]["message"]["text"] == "before"


async def test_a_failed_post_is_sent_again_in_order(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    receiver.failures = 3
    await bot.do("setWebhook", url=receiver.url)
    await alice.say("one")
    await alice.say("two")
    texts = [update["message"]["text"] for update in await receiver.saw(5)]
    assert texts == ["one", "one", "one", "one", "two"]
    info = await bot.do("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_a_failing_chat_does_not_hold_up_another(
    bot: BotClient, alice: PersonClient, charlie: PersonClient, receiver: Receiver, chat: LocalChat
) -> None:
    chat.api.webhook.first_pause = 60
    receiver.failures = 2
    await bot.do("setWebhook", url=receiver.url)
    await alice.say("stuck")
    await receiver.saw(2)
    await charlie.say("passes")
    assert (await receiver.saw(3))[-1]["message"]["text"] == "passes"
    assert (await bot.do("getWebhookInfo"))["pending_update_count"] == 1


async def test_a_method_in_the_answer_is_performed(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    receiver.answer = {"method": "sendMessage", "chat_id": alice.id, "text": "from the answer"}
    start = (await alice.see())["last_event"]
    await bot.do("setWebhook", url=receiver.url)
    await alice.say("hello")
    await receiver.saw(1)
    events = await alice.events(start + 1, seconds=5)
    assert events[0]["message"]["text"] == "from the answer"


async def test_after_deletion_updates_are_polled_again(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    await bot.do("setWebhook", url=receiver.url)
    await bot.do("deleteWebhook")
    await alice.say("hello")
    assert (await bot.updates())[0]["message"]["text"] == "hello"
    assert (receiver.seen, (await bot.do("getWebhookInfo"))["url"]) == ([], "")


async def test_pending_updates_can_be_dropped(
    bot: BotClient, alice: PersonClient, receiver: Receiver
) -> None:
    await alice.say("old")
    await bot.do("setWebhook", url=receiver.url, drop_pending_updates=True)
    await alice.say("new")
    assert [update["message"]["text"] for update in await receiver.saw(1)] == ["new"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://example.org", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_webhooks_that_are_refused(bot: BotClient, arguments: dict[str, str], words: str) -> None:
    assert await bot.refusal("setWebhook", **arguments) == (400, f"Bad Request: {words}")
