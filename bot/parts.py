"""The parts of the app: how each starts, and how it stops within its time."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Protocol

from telegram import BotCommand
from telegram.error import TelegramError

from bot import housekeeping
from bot.api import Api
from bot.bench import Bench
from bot.budget import Budget
from bot.delivery import Delivery
from bot.hook import Hook
from bot.intake import Intake
from bot.limiter import Limiter
from bot.makers import maker
from bot.process import App as Library
from bot.process import processing, regretting
from bot.reading import fetching
from bot.ticker import Ticker
from bot.webhook import Webhook
from bot.wires import LOOK
from bot.worker import Worker
from handlers import due, routes
from storage.rings import DELIVER, WORK

#: Seconds after the start at which the data of places are read.
WARM_AFTER = 2.0

Task = asyncio.Task[None]


class Part(Protocol):
    """One thing that runs. `task` is what runs, None for what needs no watching: its end stops the app."""

    task: Task | None

    def start(self) -> None: ...
    async def stop(self) -> None: ...


class Loop:
    """A part that runs until it is cancelled."""

    def __init__(self, name: str, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._name, self._run = name, run
        self.task: Task | None = None

    def start(self) -> None:
        """Begin."""
        self.task = asyncio.create_task(self._run(), name=self._name)

    async def stop(self) -> None:
        """No more of it."""
        if self.task is not None:
            self.task.cancel()
            await asyncio.gather(self.task, return_exceptions=True)


class Receiving(Loop):
    """Intake, by polling or by posts; it also has Telegram show the menu."""

    def __init__(self, bench: Bench) -> None:
        made = _poller(bench) if bench.hook is None else _webhook(bench, bench.hook)
        super().__init__("intake", made.run)
        self._menu = Loop("menu", partial(_tell_commands, bench.library))

    def start(self) -> None:
        """Begin; without the menu everything still works by words."""
        super().start()
        self._menu.start()

    async def stop(self) -> None:
        """Nothing more comes in."""
        await super().stop()
        await self._menu.stop()


class Ticking:
    """The ticker, and the housekeeping that it runs now and then."""

    task: Task | None = None

    def __init__(self, bench: Bench) -> None:
        committed = partial(bench.wires.ring, DELIVER)
        self._ticker = Ticker(bench.store, bench.clock, due.show_due, committed, bench.metrics)
        self._sweep = housekeeping.Housekeeping(bench.store, bench.clock).sweep
        bench.wires.on(LOOK, self._look)

    def start(self) -> None:
        """Begin to look."""
        self._ticker.start(self._sweep, housekeeping.EVERY)

    async def stop(self) -> None:
        """Look no more."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ticker.stop(), 1.0)

    def _look(self) -> None:
        self._ticker.look()


class Working(Loop):
    """The worker; the data of places that answers need are read beside it."""

    def __init__(self, bench: Bench) -> None:
        process = processing(bench.library, bench.clock, bench.places, bench.zone, bench.house)
        self._worker = Worker(
            bench.store,
            process,
            partial(bench.wires.ring, DELIVER),
            regretting(bench.clock),
            budget=Budget(bench.limits.chat_rate),
            metrics=bench.metrics,
            share=bench.share,
        )
        super().__init__("worker", self._worker.run)
        self._places = bench.places
        bench.wires.on(WORK, self._worker.wake)
        bench.metrics.follow("updates_held", "Updates in memory", lambda: self._worker.held)

    def start(self) -> None:
        """Begin. The data are read later and by a daemon: neither first answers nor a stop wait for them."""
        super().start()
        warming = threading.Thread(target=self._places.warm, daemon=True, name="places")
        self._warmth = asyncio.get_running_loop().call_later(WARM_AFTER, warming.start)

    async def stop(self) -> None:
        """Each patient's current update is finished."""
        self._warmth.cancel()
        await super().stop()
        await self._worker.drain(3.0)


class Delivering(Loop):
    """Delivery."""

    def __init__(self, bench: Bench) -> None:
        limiter, bot = Limiter(bench.limits), bench.library.bot
        make = maker(bench.store, bench.clock, fetching(bot, bench.transport), bench.speaker)
        self._delivery = Delivery(bot, bench.store, bench.clock, limiter, make, metrics=bench.metrics)
        super().__init__("delivery", self._delivery.run)
        bench.wires.on(DELIVER, self._delivery.wake)
        bench.wires.on(LOOK, self._delivery.wake)
        follow = bench.metrics.follow
        follow("messages_in_flight", "Messages on their way", lambda: self._delivery.in_flight)
        follow("send_rate", "Messages a second at most just now", lambda: limiter.rate)
        follow("telegram_down", "1 while Telegram is taken to be down", lambda: self._delivery.down)

    async def stop(self) -> None:
        """Send what is committed, and write down what became of it. It is asked to end, never cancelled."""
        if self.task is None:
            return
        await self._delivery.settle(1.5)
        self._delivery.stop()
        await asyncio.wait({self.task}, timeout=1.0)
        await self._delivery.drain(2.0)
        await super().stop()


def _poller(bench: Bench) -> Intake:
    wake = partial(bench.wires.ring, WORK)
    return Intake(bench.transport, bench.base, bench.store, wake, metrics=bench.metrics)


def _webhook(bench: Bench, hook: Hook) -> Webhook:
    api, wake = Api(bench.transport, bench.base), partial(bench.wires.ring, WORK)
    bench.webhook = Webhook(api, hook, bench.store, wake, metrics=bench.metrics)
    return bench.webhook


async def _tell_commands(library: Library) -> None:
    with contextlib.suppress(TelegramError):
        await library.bot.set_my_commands([BotCommand(*command) for command in routes.COMMANDS])
