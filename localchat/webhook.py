"""A webhook: updates posted to the bot, each lane in order, again and again until it says 2xx."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from aiohttp import ClientError, ClientSession, ClientTimeout

from localchat.state import Json
from localchat.updates import Update, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- the header's name, not a secret
# Sent again at once, then after 2, 4, 8 … seconds (tdlib/telegram-bot-api, WebhookActor.cpp).
FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
# Taps expire in the queue without a sound, so a webhook looks by itself too (seconds).
LOOK_AGAIN = 1.0
Reply = Callable[[bytes], Awaitable[None]]


@dataclass
class Webhook:
    """Where updates are posted; no url, no webhook. `on_reply` runs a method that a bot answered with."""

    queue: UpdateQueue
    url: str = ""
    secret: str = ""
    connections: int = 40
    first_pause: float = FIRST_PAUSE
    last_error: tuple[int, str] | None = None
    on_reply: Reply | None = None
    _lanes: dict[tuple[int, str], asyncio.Task[None]] = field(default_factory=dict)
    _runner: asyncio.Task[None] | None = None

    def set(self, url: str, secret: str, connections: int) -> None:
        """Start posting to `url`, or stop when it is empty."""
        self._cancel()
        self.url, self.secret, self.connections, self.last_error = url, secret, connections, None
        if url:
            self._runner = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """End all posting."""
        tasks = [task for task in (self._runner, *self._lanes.values()) if task]
        self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _cancel(self) -> None:
        for task in (self._runner, *self._lanes.values()):
            if task:
                task.cancel()
        self._runner = None
        self._lanes.clear()

    async def _run(self) -> None:
        async with ClientSession(timeout=ClientTimeout(total=60)) as session:
            while True:
                self._lanes = {lane: task for lane, task in self._lanes.items() if not task.done()}
                for update in self.queue.waiting():
                    if update.lane not in self._lanes and len(self._lanes) < self.connections:
                        self._lanes[update.lane] = asyncio.create_task(self._deliver(session, update))
                await self.queue.bell.wait(LOOK_AGAIN)

    async def _deliver(self, session: ClientSession, update: Update) -> None:
        pause = 0.0
        while update in self.queue.waiting():
            if await self._post(session, update):
                self.queue.remove(update)
                break
            await asyncio.sleep(pause)
            pause = min(max(self.first_pause, pause * 2), LONGEST_PAUSE)
        asyncio.get_running_loop().call_soon(self.queue.bell.ring)  # this lane is free again

    async def _post(self, session: ClientSession, update: Update) -> bool:
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update.shape, headers=headers) as response:
                if 200 <= response.status < 300:
                    await self._take_reply(await response.read(), response.content_type)
                    return True
                self._failed(f"Wrong response from the webhook: {response.status} {response.reason}")
        except (ClientError, TimeoutError, OSError) as error:
            self._failed("Connection refused" if isinstance(error, OSError) else "Connection timed out")
        return False

    async def _take_reply(self, body: bytes, content_type: str) -> None:
        if self.on_reply and body and content_type == "application/json":
            await self.on_reply(body)

    def _failed(self, words: str) -> None:
        self.last_error = (int(datetime.now(UTC).timestamp()), words)

    def info(self) -> Json:
        """A WebhookInfo."""
        shape: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.queue.waiting()),
        }
        if self.url:
            shape["max_connections"] = self.connections
        if self.queue.allowed:
            shape["allowed_updates"] = sorted(self.queue.allowed)
        if self.last_error:
            shape["last_error_date"], shape["last_error_message"] = self.last_error
        return shape
