"""`pacenote run`: the bot on Telegram, or on the local chat when there is no token."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable

from bot import logs
from bot.app import App, Line
from bot.health import Server
from bot.hook import hook
from bot.roles import ALL, Roles
from bot.settings import Settings

Say = Callable[[str], None]
#: Seconds after the word to stop: the parts need 8 at most, and a container's grace is 10 (STACK.md).
LAST = 9.0


async def serve(settings: Settings, say: Say, roles: Roles = ALL) -> None:
    """Do the work of these roles until SIGTERM or SIGINT. Raises PacenoteError, one line, when it cannot."""
    logs.watch(asyncio.get_running_loop())
    stop = _stop_on_signal()
    token = settings.bot_token()
    if token is None:
        await _on_local_chat(settings, stop, say)
    else:
        app = App(settings, Line(token.get_secret_value(), settings.api_url), None, hook(settings), roles)
        await _on_telegram(settings, app, stop, say)


async def _on_telegram(settings: Settings, app: App, stop: asyncio.Event, say: Say) -> None:
    server = Server(settings.host, settings.port, app.routes())
    await server.start()
    try:
        async with _started(app, stop):
            say("Pacenote is on Telegram.")
            await app.run_until(stop)
    finally:
        await server.stop()


async def _on_local_chat(settings: Settings, stop: asyncio.Event, say: Say) -> None:
    from bot.local import Local  # noqa: PLC0415

    local = Local(settings)
    app = App(settings, await local.start(), local.chat.clock)
    local.serve(app)
    try:
        async with _started(app, stop):
            say(f"Pacenote is ready: open {local.page} in a browser and say hello.")
            say("For Telegram, get a token from @BotFather and start with PACENOTE_TOKEN set to it.")
            await app.run_until(stop)
    finally:
        await local.chat.stop()


@contextlib.asynccontextmanager
async def _started(app: App, stop: asyncio.Event) -> AsyncIterator[None]:
    """The app, started; a stop while it starts ends the start."""
    starting = asyncio.create_task(app.start(), name="start")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not starting.done():
        starting.cancel()
        await asyncio.wait({starting})
    if not starting.cancelled():
        starting.result()
    try:
        yield
    finally:
        await app.stop()


def _stop_on_signal() -> asyncio.Event:
    stop = asyncio.Event()

    def ask() -> None:
        if not stop.is_set():
            stop.set()
            _cut_off_later()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ask)
    return stop


def _cut_off_later() -> None:
    """What hangs, as on a database that does not answer, ends before it would be killed; nothing is lost."""
    timer = threading.Timer(LAST, _cut_off)
    timer.daemon = True
    timer.start()


def _cut_off() -> None:
    logs.get("app").error("not_stopped_in_time", then="ended without waiting for the rest")
    os._exit(1)
