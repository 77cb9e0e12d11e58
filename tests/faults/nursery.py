"""The nursery: loads the whole bot once and forks one that runs it whenever it is asked for.

A bot from here is the real App on a real database and a real line; what tells it apart from `pacenote run`
is in this file: it listens to the test at a socket, its clock can be moved, and its steps are counted.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import socket
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot import logs, loop
from bot.app import App, Line
from bot.errors import PacenoteError
from bot.limiter import LOCAL
from bot.settings import Settings
from language import read
from storage.restore import restore
from storage.store import Store
from tests.faults import powers
from tests.faults.steps import Steps


class MovedClock:
    """The machine's time and an offset that a test gives."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def now(self) -> datetime:
        """The present as the bot is to believe it."""
        return datetime.now(UTC) + timedelta(seconds=self.seconds)


class Bot:
    """One life: from the fork to its end."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._order = order
        folder = Path(order["folder"])
        self._steps = Steps(folder / "last-step")
        self._clock = MovedClock(order["clock"])
        database = SecretStr(order["database"])
        settings = Settings(database_url=database, key_file=folder / "pacenote.key", zone="UTC")
        self._app = App(settings, Line(order["token"], order["api"], LOCAL), self._clock)

    async def live(self) -> None:
        """Until SIGTERM, a kill or an error of the app's own."""
        logs.watch(asyncio.get_running_loop())
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        reader, writer = await asyncio.open_unix_connection(self._order["socket"])
        self._say(writer, pid=os.getpid())
        self._steps.watch()
        self._steps.arm(self._order["step"])
        if "restore" in self._order:
            await restored(self._order)
            return
        await self._app.start()
        self._say(writer, ready=True)
        obeying = asyncio.create_task(self._obey(reader, writer, stop))
        try:
            await self._app.run_until(stop)
        finally:
            await self._app.stop()
            obeying.cancel()

    async def _obey(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, stop: asyncio.Event
    ) -> None:
        while line := await reader.readline():
            told, passed = json.loads(line), self._steps.passed
            if "clock" in told:
                self._clock.seconds = told["clock"]
                self._app.clock_moved()
            if "step" in told:
                self._steps.arm(told["step"])
            self._say(writer, passed=passed)
        stop.set()  # the test is gone

    @staticmethod
    def _say(writer: asyncio.StreamWriter, **words: Any) -> None:
        writer.write(json.dumps(words).encode() + b"\n")


async def restored(order: dict[str, Any]) -> None:
    """What `pacenote restore` does."""
    folder = Path(order["folder"])
    path = Path(order["database"].partition(":///")[2])
    key = (folder / "pacenote.key").read_bytes()
    await restore(path, key, Path(order["restore"]), folder / "pacenote.erased", datetime.now(UTC))


def grow(order: dict[str, Any]) -> None:
    """In the forked process: write to the log only, and live. 0: stopped; 1: said why it cannot go on."""
    with open(order["log"], "a", encoding="utf-8") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    logs.configure("DEBUG", [order["token"]], sys.stderr)
    if order.get("humble"):
        powers.drop()
    code = loop.run(lived(order))
    sys.stderr.flush()
    os._exit(code)


async def lived(order: dict[str, Any]) -> int:
    """What it ends with. It says why while the test still holds the line."""
    try:
        await Bot(order).live()
    except PacenoteError as error:
        print(f"pacenote: {error}", file=sys.stderr, flush=True)  # noqa: T201
        return 1
    return 0


def note_ends(ends: Path) -> None:
    """How each child ended goes into a file: its process id and what wait() says."""

    def reap(*_: object) -> None:
        with suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                with ends.open("a") as file:
                    file.write(f"{ended[0]} {os.waitstatus_to_exitcode(ended[1])}\n")

    signal.signal(signal.SIGCHLD, reap)


def serve(orders: socket.socket) -> None:
    """Fork for every order; what was forked ends when the test does."""
    lines = orders.makefile("r")
    for line in lines:
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.setpgid(0, 0)
            lines.close()
            orders.close()
            grow(json.loads(line))


async def warm() -> None:
    """Open a database of nobody's once: what is loaded late is loaded now, and no thread stays."""
    read("head 7", datetime.now(UTC), ZoneInfo("UTC"))
    with tempfile.TemporaryDirectory() as folder:
        await (await Store.open(f"sqlite:///{folder}/warm.db", bytes(32))).close()


def main(path: str) -> None:
    """Load what is loaded late, then take orders until the test is gone."""
    loop.run(warm())
    orders = socket.socket(socket.AF_UNIX)
    orders.connect(path)
    note_ends(Path(path).with_name("ends"))
    gc.collect()
    gc.freeze()
    serve(orders)


if __name__ == "__main__":
    main(sys.argv[1])
