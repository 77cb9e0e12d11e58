"""The line to a Telegram that checks every call, and hands out whatever updates it is given."""

import asyncio
import json
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Mapping
from typing import Any

from telegram.request import RequestData

from bot.transport import Transport
from tests.fuzz.checking import faults

BOT = {"id": 7_000_000_001, "is_bot": True, "first_name": "Pacenote", "username": "pacenote_bot"}
#: Buttons that are remembered of a chat.
KEPT = 12
Button = tuple[int, str]


class Line(Transport):
    """Stands where the transport stands; no socket is opened. `refused` counts what Telegram would refuse."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self.hungry = True
        self.calls: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.buttons: defaultdict[int, deque[Button]] = defaultdict(lambda: deque(maxlen=KEPT))
        self.answered: Callable[[str], object] = lambda _: None
        self.sent: Callable[[int], object] = lambda _: None
        self._now = now
        self._messages = 1_000
        self._feed: asyncio.Queue[bytes] = asyncio.Queue()
        self._asked: int | None = None
        self._unconfirmed: bytes | None = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def call(self, url: str, arguments: Mapping[str, Any], patience: float) -> tuple[int, bytes]:
        """What is called outside the library: updates, when there are some."""
        method = url.rsplit("/", 1)[-1]
        self._check(method, arguments)
        return 200, await self._updates(arguments) if method == "getUpdates" else _ok(True)

    async def _updates(self, arguments: Mapping[str, Any]) -> bytes:
        """What waits; the same again as long as it is not confirmed."""
        if self._unconfirmed is None or arguments.get("offset") != self._asked:
            self._asked, self._unconfirmed = arguments.get("offset"), None
            self.hungry = self._feed.empty()
            self._unconfirmed = await self._feed.get()
        return self._unconfirmed

    def give(self, body: bytes) -> None:
        """Let that be the next answer with updates; `hungry` again when it is confirmed."""
        self.hungry = False
        self._feed.put_nowait(body)

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One call of the library."""
        name = url.rsplit("/", 1)[-1]
        arguments = dict(request_data.parameters) if request_data else {}
        uploads = request_data.multipart_data if request_data and request_data.contains_files else {}
        # A file of an album is a part of its own, which the album names.
        arguments |= {name: f"attach://{name}" for name in uploads if not name.startswith("attached")}
        if self._check(name, arguments):
            refusal = {"ok": False, "error_code": 400, "description": "Bad Request: not as the schema has it"}
            return 400, json.dumps(refusal).encode()
        return 200, _ok(self._do(name, arguments))

    async def fetch(self, url: str, most: int) -> tuple[int, bytes]:
        """No file is there any more."""
        return 404, b""

    def _check(self, method: str, arguments: Mapping[str, Any]) -> bool:
        self.calls[method] += 1
        found = faults(method, arguments)
        self.refused.update(found)
        return bool(found)

    def _do(self, method: str, arguments: Mapping[str, Any]) -> Any:
        if method == "getMe":
            return BOT
        if method == "getFile":
            return {"file_id": "f", "file_unique_id": "u", "file_path": "gone"}
        if method == "answerCallbackQuery":
            self.answered(arguments["callback_query_id"])
        if "chat_id" not in arguments or method in {"deleteMessage", "leaveChat", "sendChatAction"}:
            return True
        message = self._message(arguments)
        self.sent(arguments["chat_id"])
        return [message] if method == "sendMediaGroup" else message

    def _message(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        self._messages += 1
        number, chat = arguments.get("message_id") or self._messages, arguments["chat_id"]
        rows = (arguments.get("reply_markup") or {}).get("inline_keyboard") or ()
        for button in (button for row in rows for button in row):
            self.buttons[chat].append((number, button["callback_data"]))
        where = {"id": chat, "type": "private"}
        return {"message_id": number, "date": int(self._now()), "chat": where, "from": BOT, "text": "x"}


def _ok(result: Any) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()
