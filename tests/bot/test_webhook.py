"""The webhook: only Telegram is heard, and 200 means that it is kept."""

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.api import Api
from bot.backoff import Backoff
from bot.errors import StartError
from bot.health import LARGEST, Server
from bot.hook import Hook
from bot.intake import Intake
from bot.transport import Transport
from bot.webhook import SECRET, Webhook
from localchat.faults import Fault
from localchat.server import LocalChat
from storage.errors import UnreachableError
from storage.store import Store
from tests.bot.conftest import ALICE, BOB, TOKEN, until
from tests.bot.test_intake import kept, running, say
from tests.e2e.driver import free_port

WORD = "canary_Secret-" * 3


class Posted:
    """A webhook that listens, and whoever posts to it."""

    def __init__(self, hook: Hook, webhook: Webhook, http: aiohttp.ClientSession) -> None:
        self.hook, self.webhook, self._http = hook, webhook, http

    async def post(self, body: object, **headers: str) -> int:
        """The status of a body posted as Telegram does, with other headers if given."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {SECRET: WORD, **headers}
        async with self._http.post(self.hook.url, data=io.BytesIO(data), headers=sent) as answer:
            return answer.status


@pytest.fixture
async def posted(chat: LocalChat, transport: Transport, store: Store) -> AsyncIterator[Posted]:
    """A webhook on a port of its own; Telegram was not told yet."""
    port = free_port()
    hook = Hook(f"http://127.0.0.1:{port}/telegram", WORD)
    api = Api(transport, f"{chat.url}/bot{TOKEN}")
    webhook = Webhook(api, hook, store, lambda: None, Backoff(first=0.01, longest=0.02))
    server = Server("127.0.0.1", port, [web.post(hook.path, webhook.receive)])
    await server.start()
    chat.api.webhook.first_pause = 0.02
    async with aiohttp.ClientSession() as http:
        yield Posted(hook, webhook, http)
    await server.stop()


def refuse(monkeypatch: pytest.MonkeyPatch, store: Store, times: int) -> None:
    """The database is away for the next so many units."""
    run, refusals = store.run, iter([True] * times)

    async def away(work: object) -> object:
        if next(refusals, False):
            raise UnreachableError("the disk is full or fails: nothing was saved")
        return await run(work)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "run", away)


async def test_what_is_said_is_posted_and_kept_once_in_order(
    chat: LocalChat, store: Store, posted: Posted
) -> None:
    async with running(posted.webhook):
        say(chat, 100)
        chat.people.say(BOB, "words of bob")
        await until(lambda: not chat.api.queue.waiting())
    rows = [row for row in await kept(store) if row.patient_id == ALICE]
    assert [f'"words {number}"' in row.body for number, row in enumerate(rows)] == [True] * 100
    assert len(await kept(store)) == 101


async def test_telegram_is_told_the_secret_and_what_we_want(chat: LocalChat, posted: Posted) -> None:
    say(chat, 1)
    chat.faults.order("setWebhook", Fault("error", 502), 2)
    async with running(posted.webhook):
        await until(lambda: bool(chat.api.webhook.url))
        assert (chat.api.webhook.url, chat.api.webhook.secret) == (posted.hook.url, WORD)
        assert "callback_query" in chat.api.queue.allowed
        await until(lambda: not chat.api.queue.waiting())  # what waited before is not dropped


@pytest.mark.parametrize("shown", ["", "x", WORD[:-1], WORD + "x", WORD.lower(), "é"])
async def test_whoever_does_not_know_the_secret_is_not_heard(
    store: Store, posted: Posted, shown: str
) -> None:
    assert await posted.post({"update_id": 1}, **{SECRET: shown}) == 403
    assert await kept(store) == []


@pytest.mark.parametrize(("size", "status"), [(LARGEST, 200), (LARGEST + 1, 413), (10 * LARGEST, 413)])
async def test_a_body_has_at_most_a_mebibyte(store: Store, posted: Posted, size: int, status: int) -> None:
    body = b'{"update_id": 1, "message": "'
    assert await posted.post(body + b"x" * (size - len(body) - 2) + b'"}') == status
    assert len(await kept(store)) == (status == 200)


async def test_a_body_of_unknown_length_has_at_most_a_mebibyte(store: Store, posted: Posted) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"[" * 65_536

    async with aiohttp.ClientSession() as http:
        with contextlib.suppress(aiohttp.ClientError):  # it may hang up while we still talk
            async with http.post(posted.hook.url, data=endless(), headers={SECRET: WORD}) as answer:
                assert answer.status == 413
    assert await kept(store) == []


ODD: list[tuple[Any, int]] = [
    (b'{"update_id": 77, "message":' + b"[" * 100_000, 200),
    (b'{"update_id": 77, "message": "\xff', 200),
    ({"update_id": 77, "of_tomorrow": {}}, 200),
    ({"update_id": "77"}, 400),
    ([], 400),
    (b"", 400),
    (b"<html>", 400),
]


@pytest.mark.parametrize(("body", "status"), ODD, ids=range(len(ODD)))
async def test_what_cannot_be_read_is_kept_if_it_has_a_number(
    store: Store, posted: Posted, body: Any, status: int
) -> None:
    assert await posted.post(body) == status
    assert [row.update_id for row in await kept(store)] == ([77] if status == 200 else [])


async def test_what_cannot_be_kept_is_posted_again(
    chat: LocalChat, store: Store, posted: Posted, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, store, 3)
    assert await posted.post({"update_id": 1}) == 503
    async with running(posted.webhook):
        say(chat, 2)
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 2


async def test_a_repeat_is_confirmed_and_kept_once(store: Store, posted: Posted) -> None:
    answers = await asyncio.gather(*(posted.post({"update_id": 5}) for _ in range(50)))
    assert answers == [200] * 50
    assert len(await kept(store)) == 1


async def test_what_was_kept_by_a_commit_whose_answer_was_lost_is_worked_on_when_it_is_repeated(
    posted: Posted, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, woken = store.run, asyncio.Event()

    async def lost(work: object) -> object:
        await run(work)  # type: ignore[arg-type]
        raise UnreachableError("the connection to the database was lost")

    monkeypatch.setattr(posted.webhook, "_wake", woken.set)
    with monkeypatch.context() as broken:
        broken.setattr(store, "run", lost)
        assert await posted.post({"update_id": 1}) == 503
    assert not woken.is_set()
    assert await posted.post({"update_id": 1}) == 200
    assert woken.is_set()
    assert len(await kept(store)) == 1


async def test_updates_posted_at_once_share_commits(
    store: Store, posted: Posted, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits, committed = [0], store._line.committed

    async def count(**given: bool) -> None:
        commits[0] += 1
        await committed(**given)

    monkeypatch.setattr(store._line, "committed", count)
    answers = await asyncio.gather(*(posted.post({"update_id": number}) for number in range(400)))
    assert answers == [200] * 400
    assert len(await kept(store)) == 400
    assert commits[0] <= 200


async def test_an_address_that_telegram_refuses_stops_the_bot(chat: LocalChat, posted: Posted) -> None:
    chat.faults.order("setWebhook", Fault("error", 400, "Bad Request: bad webhook"))
    with pytest.raises(StartError, match="PACENOTE_WEBHOOK_URL"):
        await posted.webhook.run()


async def test_polling_again_removes_it_and_drops_nothing(
    chat: LocalChat, store: Store, transport: Transport, posted: Posted
) -> None:
    chat.api.webhook.set("http://127.0.0.1:9/nobody", WORD, 1)
    say(chat, 3)
    async with running(Intake(transport, f"{chat.url}/bot{TOKEN}", store, lambda: None, Backoff(0.01, 0.02))):
        await until(lambda: not chat.api.queue.waiting())
    assert not chat.api.webhook.url
    assert len(await kept(store)) == 3


async def test_no_secret_and_no_word_is_logged(chat: LocalChat, posted: Posted, log: Any) -> None:
    await posted.post({"update_id": "canary"})
    await posted.post(b"canary" * 1_000_000)
    assert "without_number" in log.getvalue()
    assert "canary" not in log.getvalue()
