"""The webhook: updates that Telegram posts are stored and committed, and only then confirmed."""

import asyncio
import hmac
from collections.abc import Callable

from aiohttp import web
from telegram.error import TelegramError

from bot import logs
from bot.api import Api, Refused
from bot.backoff import Backoff
from bot.errors import StartError
from bot.health import LARGEST
from bot.hook import Hook
from bot.metrics import Metrics
from bot.transport import FloodError
from bot.updates import KINDS, one
from storage.errors import StorageError
from storage.incoming import RawUpdate
from storage.store import Store
from storage.unit import UnitOfWork

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)
#: Connections that Telegram may open: the more, the more updates share a commit.
CONNECTIONS = 60
#: Seconds for a body to arrive, and between two times that Telegram is told where to post.
SLOWEST = 20.0
RENEW = 900.0

log = logs.get("webhook")


class Webhook:
    """Takes what is posted. `wake` is called after every commit that brought something new."""

    def __init__(
        self,
        api: Api,
        hook: Hook,
        store: Store,
        wake: Callable[[], None],
        backoff: Backoff | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._metrics = metrics or Metrics()
        self._api, self._hook, self._store, self._wake = api, hook, store, wake
        self._backoff = backoff or Backoff()
        self._secret = hook.secret.encode()

    async def run(self) -> None:
        """Tell Telegram where to post, now and then, until cancelled. Raises StartError when it refuses."""
        while True:
            try:
                await self._set()
            except FloodError as flood:
                await asyncio.sleep(flood.seconds)
            except (TelegramError, Refused) as error:
                seconds = self._backoff.next()
                log.warning("not_set", error=type(error).__name__, seconds=round(seconds, 1))
                await asyncio.sleep(seconds)
            else:
                self._backoff.reset()
                await asyncio.sleep(RENEW)  # another program may have taken it away

    async def receive(self, request: web.Request) -> web.Response:
        """200 once it is committed; 503 has Telegram post it again."""
        if not self._is_telegram(request):
            return self._refuse(403, "secret")
        try:
            update = one(await _body(request))
        except web.HTTPException as error:
            return self._refuse(error.status, "body")
        if update is None:
            log.warning("without_number")
            return self._refuse(400, "number")
        return web.Response() if await self._keep(update) else self._refuse(503, "database")

    def _refuse(self, status: int, why: str) -> web.Response:
        self._metrics.refused.labels(why).inc()
        return web.Response(status=status)

    def _is_telegram(self, request: web.Request) -> bool:
        shown = request.headers.get(SECRET, "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(shown, self._secret)

    async def _keep(self, update: RawUpdate) -> bool:
        async def put(unit: UnitOfWork) -> list[int]:
            return await unit.intake.put([update])

        try:
            new = await self._store.run(put)
        except StorageError as error:
            log.warning("not_kept", error=type(error).__name__, cause=str(error))
            return False
        self._metrics.received.labels("webhook").inc(len(new))
        self._wake()  # a known one too: nobody was told of it when the answer to its commit was lost
        return True

    async def _set(self) -> None:
        arguments = {
            "url": self._hook.url,
            "secret_token": self._hook.secret,
            "allowed_updates": list(KINDS),
            "max_connections": CONNECTIONS,
            "drop_pending_updates": False,
        }
        try:
            await self._api.call("setWebhook", arguments)
        except Refused as refusal:
            if refusal.code == 400:
                raise StartError("Telegram refuses the address in PACENOTE_WEBHOOK_URL") from None
            raise


async def _body(request: web.Request) -> bytes:
    """Raises what answers 413 for a body that is too large, 408 for one that is too slow."""
    if (request.content_length or 0) > LARGEST:
        raise web.HTTPRequestEntityTooLarge(LARGEST, request.content_length or 0)
    try:
        async with asyncio.timeout(SLOWEST):
            return await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
