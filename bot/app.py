"""The app: where the parts meet, in the order in which they start and stop."""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot import database, health, housekeeping, logs
from bot.api import Api
from bot.backoff import Backoff
from bot.budget import Budget
from bot.clock import Clock, SystemClock
from bot.delivery import Delivery
from bot.errors import StartError
from bot.hook import Hook
from bot.intake import Intake
from bot.limiter import TELEGRAM, Limiter, Limits
from bot.makers import maker
from bot.metrics import Metrics
from bot.places import Atlas
from bot.process import App as Library
from bot.process import processing, regretting
from bot.reading import fetching
from bot.settings import Settings
from bot.ticker import Ticker
from bot.transport import Transport
from bot.webhook import Webhook
from bot.worker import Worker
from handlers import due, routes
from storage.erased import beside
from storage.errors import StorageError
from storage.keys import load_or_create_key
from storage.store import Store

#: Seconds after the start at which the data of places are read.
WARM_AFTER = 2.0

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
        self, settings: Settings, line: Line, clock: Clock | None = None, hook: Hook | None = None
    ) -> None:
        self._settings, self._line, self._hook = settings, line, hook
        self._clock = clock or SystemClock()
        self._transport = Transport()
        self._places = Atlas()
        self._metrics = Metrics()
        self._tasks: list[asyncio.Task[None]] = []
        self._exits = contextlib.AsyncExitStack()
        self.ready = False
        self.store: Store

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
        self._library = self._make_library()
        routes.register(self._library)
        await self._reach_telegram()
        self._make_parts()
        self._run_parts()
        self.ready = True
        log.info("ready")

    async def _open_store(self) -> None:
        database.make_folder(self._settings)
        key = load_or_create_key(self._settings.key_path())
        erased = beside(self._settings.key_path())
        self.store = await Store.open(database.url(self._settings), key, erased)
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

    async def _reach_telegram(self) -> None:
        """Telegram may be down when we start: only a refused token is final."""
        self._exits.push_async_callback(self._transport.shutdown)
        backoff = Backoff()
        while True:
            try:
                await self._library.initialize()
            except InvalidToken:
                raise StartError("Telegram refuses the bot token") from None
            except TelegramError as error:
                seconds = backoff.next()
                log.warning("telegram_unreachable", error=type(error).__name__, seconds=round(seconds, 1))
                await asyncio.sleep(seconds)
            else:
                return

    def _make_parts(self) -> None:
        limiter, bot, metrics = Limiter(self._line.limits), self._library.bot, self._metrics
        make = maker(self.store, self._clock, fetching(bot, self._transport))
        self._delivery = Delivery(bot, self.store, self._clock, limiter, make, metrics=metrics)
        committed = self._delivery.wake
        process = processing(self._library, self._clock, self._places, self._settings.zone)
        budget, regret = Budget(self._line.limits.chat_rate), regretting(self._clock)
        self._worker = Worker(self.store, process, committed, regret, budget=budget, metrics=metrics)
        self._ticker = Ticker(self.store, self._clock, due.show_due, committed, metrics)
        self._intake = self._make_intake()
        metrics.follow("updates_held", "Updates in memory", lambda: self._worker.held)
        metrics.follow("messages_in_flight", "Messages on their way", lambda: self._delivery.in_flight)
        metrics.follow("send_rate", "Messages a second at most just now", lambda: limiter.rate)
        metrics.follow("telegram_down", "1 while Telegram is taken to be down", lambda: self._delivery.down)

    def _make_intake(self) -> Intake | Webhook:
        wake, metrics = self._worker.wake, self._metrics
        if self._hook is None:
            return Intake(self._transport, self._line.base, self.store, wake, metrics=metrics)
        api = Api(self._transport, self._line.base)
        return Webhook(api, self._hook, self.store, wake, metrics=metrics)

    def routes(self) -> list[web.RouteDef]:
        """Addresses to be served for this app: health, metrics, and the webhook's when there is one."""
        shown = [*health.routes(lambda: self.ready), web.get("/metrics", self.show_metrics)]
        return [*shown, web.post(self._hook.path, self._receive)] if self._hook else shown

    async def show_metrics(self, _request: web.Request) -> web.Response:
        """What is counted; 503 before it works."""
        return await self._metrics.show(self.store) if self.ready else web.Response(status=503)

    async def _receive(self, request: web.Request) -> web.Response:
        if not self.ready or not isinstance(self._intake, Webhook):
            return web.Response(status=503)
        return await self._intake.receive(request)

    def _run_parts(self) -> None:
        self._sending = self._run(self._delivery.run(), "delivery")
        self._working = self._run(self._worker.run(), "worker")
        self._ticker.start(housekeeping.Housekeeping(self.store, self._clock).sweep, housekeeping.EVERY)
        self._receiving = self._run(self._intake.run(), "intake")
        self._telling = asyncio.create_task(self._tell_commands(), name="commands")
        # A daemon, so that a stop never waits for it; later, so that the first answers need not either.
        warming = threading.Thread(target=self._places.warm, daemon=True, name="places")
        self._warmth = asyncio.get_running_loop().call_later(WARM_AFTER, warming.start)
        self._exits.push_async_callback(self._stop_parts)

    def _run(self, part: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(part, name=name)
        self._tasks.append(task)
        return task

    async def _tell_commands(self) -> None:
        """The menu; without it everything still works by words."""
        with contextlib.suppress(TelegramError):
            await self._library.bot.set_my_commands([BotCommand(*command) for command in routes.COMMANDS])

    def clock_moved(self) -> None:
        """The local chat's clock was moved: what is due now is due now."""
        if self.ready:
            self._ticker.look()
            self._delivery.wake()

    async def run_until(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set. Raises StartError when a part cannot go on."""
        waiting = asyncio.create_task(stop.wait(), name="stop")
        try:
            done, _ = await asyncio.wait({waiting, *self._tasks}, return_when=asyncio.FIRST_COMPLETED)
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

    async def _stop_parts(self) -> None:
        """No new work, finish what is begun, send what is committed."""
        self._warmth.cancel()
        await _end(self._receiving, self._telling)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ticker.stop(), 1.0)
        await _end(self._working)
        await self._worker.drain(3.0)
        await self._delivery.settle(1.5)
        self._delivery.stop()
        await asyncio.wait({self._sending}, timeout=1.0)
        await self._delivery.drain(2.0)
        await _end(self._sending)


async def _end(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
