"""The transport: what never left, what may have arrived, and what Telegram said are told apart."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TimedOut

from bot import transport as lines
from bot.transport import FloodError, Transport
from tests.bot.conftest import ALICE, TOKEN
from tests.e2e.driver import free_port

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Answer], Awaitable[Bot]]


@pytest.fixture
async def serve(transport: Transport) -> AsyncIterator[Serve]:
    """Makes a bot whose Telegram answers every call in the given way."""
    runners: list[web.AppRunner] = []

    async def start(answer: Answer) -> Bot:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        runners.append(runner)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return Bot(TOKEN, f"http://127.0.0.1:{runner.addresses[0][1]}/bot", "", transport, transport)

    yield start
    for runner in runners:
        await runner.cleanup()


def answering(status: int, body: str) -> Answer:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, text=body)

    return answer


def refusal(words: str) -> str:
    return f'{{"ok": false, "description": "{words}"}}'


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, refusal("Bad Request: canary"), BadRequest),
        (401, refusal("Unauthorized"), InvalidToken),
        (403, refusal("Forbidden: bot was blocked by the user"), Forbidden),
        (500, refusal("Internal Server Error"), TimedOut),
        (403, "<html>a proxy's refusal</html>", NetworkError),
        (502, "<html>Bad Gateway</html>", TimedOut),
        (502, "", TimedOut),
        (200, "", TimedOut),
        (200, "{", TimedOut),
        (200, "<html>hello</html>", TimedOut),
        (200, "[" * 100_000, TimedOut),
    ],
)
async def test_each_answer_is_its_own_error(
    serve: Serve, status: int, body: str, error: type[Exception]
) -> None:
    bot = await serve(answering(status, body))
    with pytest.raises(error) as raised:
        await bot.send_message(ALICE, "words")
    assert type(raised.value) is error


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        ('{"ok": false, "description": "x", "parameters": {"retry_after": 7}}', 7.0),
        (refusal("Too Many Requests"), lines.NAMELESS_FLOOD),
        ("<html>slow down</html>", lines.NAMELESS_FLOOD),
    ],
)
async def test_a_flood_says_how_long(serve: Serve, body: str, seconds: float) -> None:
    bot = await serve(answering(429, body))
    with pytest.raises(FloodError) as raised:
        await bot.send_message(ALICE, "words")
    assert raised.value.seconds == seconds


async def test_nobody_listening_means_that_nothing_left(transport: Transport) -> None:
    bot = Bot(TOKEN, f"http://127.0.0.1:{free_port()}/bot", "", transport, transport)
    with pytest.raises(NetworkError) as raised:
        await bot.send_message(ALICE, "words")
    assert type(raised.value) is NetworkError


async def test_an_answer_that_does_not_come_means_nobody_knows(serve: Serve) -> None:
    async def silence(_request: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    bot = await serve(silence)
    with pytest.raises(TimedOut):
        await bot.send_message(ALICE, "words", read_timeout=0.05)


async def test_a_line_that_is_cut_means_nobody_knows(serve: Serve) -> None:
    async def cut(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    bot = await serve(cut)
    with pytest.raises(TimedOut):
        await bot.send_message(ALICE, "words")


async def test_text_arrives_exactly_even_what_is_no_character(serve: Serve) -> None:
    seen: list[str] = []

    async def keep(request: web.Request) -> web.Response:
        seen.append((await request.json())["text"])
        message = '{"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}'
        return web.Response(text=f'{{"ok": true, "result": {message}}}')

    bot = await serve(keep)
    await bot.send_message(ALICE, "a\ud800 👩‍🦽 <b> \u202e")
    assert seen == ["a\ud800 👩‍🦽 <b> \u202e"]


async def test_no_error_holds_the_token(serve: Serve) -> None:
    bot = await serve(answering(500, "x"))
    with pytest.raises(NetworkError) as raised:
        await bot.send_message(ALICE, "words")
    assert TOKEN not in repr(raised.value)
