"""A Bot API stand-in that costs little: polling, sending and editing, for several bots in one process."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

BATCH = 100
_TRUE = '{"ok":true,"result":true}'
_DATE = 1_790_000_000

Sent = Mapping[str, Any]
#: Called for every new or edited message: chat, message id, its text and the callback data of its buttons.
Shown = Callable[[int, int, str, list[str]], None]


class FloodedError(Exception):
    """Too many requests: the words are the Bot API's answer."""

    def __init__(self, seconds: int) -> None:
        answer = {"ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {seconds}"}
        super().__init__(json.dumps(answer | {"parameters": {"retry_after": seconds}}))


class Line:
    """One bot's line: the updates that it has not confirmed, and who sees what it sends."""

    def __init__(self, number: int) -> None:
        self.token = f"{number}:" + "b" * 35
        self.me = {"id": number, "is_bot": True, "first_name": "Bench", "username": f"bench{number}_bot"}
        self.shown: Shown = lambda *_: None
        self.unanswered: set[str] = set()
        self._waiting: deque[tuple[int, str]] = deque()
        self._arrived = asyncio.Event()
        self._updates = self._messages = 0
        self._there: dict[int, dict[str, Any]] = {}
        self._calls = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "sendMessage": self._send,
            "editMessageText": self._edit,
            "answerCallbackQuery": self._answer,
        }

    def write(self, chat: int, text: str) -> None:
        """A person writes."""
        words = {"offset": 0, "length": len(text), "type": "bot_command"}
        message = self._message(chat, self._next_message(), text, None) | {"from": _person(chat)}
        self._put({"message": message | {"entities": [words] if text.startswith("/") else []}})

    def tap(self, chat: int, message_id: int, data: str) -> None:
        """A person taps a button of a message."""
        number = f"{chat}{self._updates + 1:010}"
        self.unanswered.add(number)
        self._put(
            {
                "callback_query": {
                    "id": number,
                    "from": _person(chat),
                    "message": self._there[message_id],
                    "chat_instance": "1",
                    "data": data,
                }
            }
        )

    async def call(self, method: str, given: Sent) -> str:
        """What the Bot API answers, as JSON; methods without a part here answer true."""
        act = self._calls.get(method)
        return await act(given) if act else _TRUE

    def _put(self, update: dict[str, Any]) -> None:
        self._updates += 1
        self._waiting.append((self._updates, json.dumps({"update_id": self._updates, **update})))
        self._arrived.set()

    async def _get_me(self, _: Sent) -> str:
        return json.dumps({"ok": True, "result": self.me})

    async def _get_updates(self, given: Sent) -> str:
        offset = int(given.get("offset") or 0)
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()
        if not self._waiting:
            self._arrived.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), float(given.get("timeout") or 0))
        most = min(int(given.get("limit") or BATCH), BATCH, len(self._waiting))
        return f'{{"ok":true,"result":[{",".join(self._waiting[each][1] for each in range(most))}]}}'

    async def _send(self, given: Sent) -> str:
        return self._show(given, self._next_message())

    async def _edit(self, given: Sent) -> str:
        return self._show(given, int(given["message_id"]))

    async def _answer(self, given: Sent) -> str:
        self.unanswered.remove(str(given["callback_query_id"]))
        return _TRUE

    def _show(self, given: Sent, message_id: int) -> str:
        chat, text, markup = int(given["chat_id"]), given["text"], given.get("reply_markup")
        if isinstance(markup, str):
            markup = json.loads(markup)
        rows = (markup or {}).get("inline_keyboard", [])
        message = self._message(chat, message_id, text, {"inline_keyboard": rows} if rows else None)
        self._there[message_id] = message
        self.shown(chat, message_id, text, [button["callback_data"] for row in rows for button in row])
        return json.dumps({"ok": True, "result": message})

    def _message(self, chat: int, message_id: int, text: str, markup: Any) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": message_id,
            "from": self.me,
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "date": _DATE,
            "text": text,
        }
        return message | {"reply_markup": markup} if markup else message

    def _next_message(self) -> int:
        self._messages += 1
        return self._messages


class StandIn:
    """Serves the lines on a free port of this machine."""

    def __init__(self, *lines: Line) -> None:
        self._lines = {line.token: line for line in lines}
        self._runner = web.ServerRunner(web.Server(self._handle), shutdown_timeout=0.1)
        self.url = ""

    async def start(self) -> None:
        """Listen."""
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Hang up."""
        await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        token, _, method = request.path.removeprefix("/bot").partition("/")
        line = self._lines.get(token)
        if line is None:
            return web.Response(status=401, text='{"ok":false,"error_code":401,"description":"Unauthorized"}')
        given = _given(await request.read(), request.content_type)
        try:
            return web.Response(text=await line.call(method, given), content_type="application/json")
        except FloodedError as flooded:
            return web.Response(status=429, text=str(flooded), content_type="application/json")


def _given(body: bytes, kind: str) -> Sent:
    if not body:
        return {}
    if kind == "application/json":
        found: Sent = json.loads(body)
        return found
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en-GB"}
