"""The app: opens the database, reaches Telegram, and starts and stops the parts of its roles."""

import asyncio
import contextlib
from dataclasses import dataclass

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot import database, health, house, logs
from bot.backoff import Backoff
from bot.bench import Bench
from bot.clock import Clock, SystemClock
from bot.errors import StartError
from bot.hook import Hook
from bot.limiter import TELEGRAM, Limits
from bot.lineup import made
from bot.metrics import Metrics
from bot.parts import Part
from bot.process import App as Library
from bot.roles import ALL, Roles
from bot.settings import Settings
from bot.transport import Transport
from bot.wires import LOOK
from handlers import routes
from storage.erased import beside
from storage.errors import StorageError
from storage.keys import load_or_create_key
from storage.store import Store

log = logs.get("app")


@dataclass(frozen=True, slots=True)
class Line:
    """Which Bot API to talk to, and as whom."""

    token: str
    api_url: str
    limits: Limits = TELEGRAM

    @property
    def base(self) -> str:
        """Where methods are called."""
        return f"{self.api_url}/bot{self.token}"


class App:
    """The bot over one database and one line. `start` raises StartError; `stop` leaves nothing behind."""

    def __init__(
        self,
        settings: Settings,
        line: Line,
        clock: Clock | None = None,
        hook: Hook | None = None,
        roles: Roles = ALL,
    ) -> None:
        self._settings, self._line, self._hook, self._roles = settings, line, hook, roles
        self._clock = clock or SystemClock()
        self._transport = Transport()
        self._metrics = Metrics()
        self._parts: list[Part] = []
        self._exits = contextlib.AsyncExitStack()
        self.ready = False
        self.store: Store
        self._bench: Bench

    async def start(self) -> None:
        """Open the database, reach Telegram, begin to work. Raises StartError, with nothing half-started."""
        try:
            await self._start()
        except StorageError as error:
            await self.stop()
            raise StartError(str(error)) from None
        except BaseException:
            await self.stop()
            raise

    async def _start(self) -> None:
        await self._open_store()
        library = self._make_library()
        routes.register(library)
        await self._reach_telegram(library)
        self._bench = self._make_bench(library)
        self._parts = made(self._bench, self._roles)
        for part in self._parts:
            part.start()
            self._exits.push_async_callback(part.stop)
        self.ready = True
        log.info("ready", roles=sorted(self._roles))

    async def _open_store(self) -> None:
        database.make_folder(self._settings)
        self._key = load_or_create_key(self._settings.key_path())
        erased = beside(self._settings.key_path())
        self.store = await Store.open(database.url(self._settings), self._key, erased)
        self._exits.push_async_callback(self.store.close)

    def _make_library(self) -> Library:
        """python-telegram-bot for parsing, routing and sending only: no updater, no jobs, no persistence."""
        bot = Bot(
            self._line.token,
            base_url=f"{self._line.api_url}/bot",
            base_file_url=f"{self._line.api_url}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        return Application.builder().bot(bot).updater(None).job_queue(None).build()

    async def _reach_telegram(self, library: Library) -> None:
        """Telegram may be down when we start: only a refused token is final."""
        self._exits.push_async_callback(self._transport.shutdown)
        backoff = Backoff()
        while True:
            try:
                await library.initialize()
            except InvalidToken:
                raise StartError("Telegram refuses the bot token") from None
            except TelegramError as error:
                seconds = backoff.next()
                log.warning("telegram_unreachable", error=type(error).__name__, seconds=round(seconds, 1))
                await asyncio.sleep(seconds)
            else:
                return

    def _make_bench(self, library: Library) -> Bench:
        return Bench(
            self.store,
            library,
            self._transport,
            self._clock,
            self._metrics,
            self._line.limits,
            self._line.base,
            self._settings.zone,
            house.house(self._settings, self._key, library.bot.username),
            self._settings.models(),
            house.speaker(self._settings),
            self._hook,
            ears=self._settings.ears() or "pocketsphinx",
        )

    def routes(self) -> list[web.RouteDef]:
        """Addresses to be served for this app: health, metrics, and the webhook's when there is one."""
        shown = [*health.routes(lambda: self.ready), web.get("/metrics", self.show_metrics)]
        return [*shown, web.post(self._hook.path, self._receive)] if self._hook else shown

    async def show_metrics(self, _request: web.Request) -> web.Response:
        """What is counted; 503 before it works."""
        return await self._metrics.show(self.store) if self.ready else web.Response(status=503)

    async def _receive(self, request: web.Request) -> web.Response:
        if not self.ready or self._bench.webhook is None:
            return web.Response(status=503)
        return await self._bench.webhook.receive(request)

    def clock_moved(self) -> None:
        """The local chat's clock was moved: what is due now is due now."""
        if self.ready:
            self._bench.wires.ring(LOOK)

    async def run_until(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set. Raises StartError when a part cannot go on."""
        waiting = asyncio.create_task(stop.wait(), name="stop")
        running = {part.task for part in self._parts if part.task is not None}
        try:
            done, _ = await asyncio.wait({waiting, *running}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        for task in done - {waiting}:
            error = task.exception()
            if isinstance(error, StartError):
                raise error
            log.error("part_ended", part=task.get_name(), exc_info=error)
            raise StartError(f"the {task.get_name()} has ended by a fault of its own")

    async def stop(self) -> None:
        """Drain within 8 s: a container's grace is 10 (STACK.md)."""
        self.ready = False
        await self._exits.aclose()
