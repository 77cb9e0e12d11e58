"""Lives of bots: forked by a nursery, told what to do over a line, ended by a signal."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
#: Seconds to wait for what surely comes; a loaded machine is slow.
PATIENCE = 60.0


@dataclass
class Life:
    """One bot that was forked; `died` is set when its line to the test is cut. Times are the loop's."""

    pid: int
    begun: float
    writer: asyncio.StreamWriter
    ready_after: float | None = None
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    died: asyncio.Event = field(default_factory=asyncio.Event)
    heard: asyncio.Queue[int] = field(default_factory=asyncio.Queue)

    async def tell(self, **words: Any) -> int | None:
        """Order something and wait until it is obeyed: the steps since the last order. None: it has died."""
        self.writer.write(json.dumps(words).encode() + b"\n")
        obeyed, dead = asyncio.ensure_future(self.heard.get()), asyncio.ensure_future(self.died.wait())
        async with asyncio.timeout(PATIENCE):
            await asyncio.wait({obeyed, dead}, return_when=asyncio.FIRST_COMPLETED)
        passed = obeyed.result() if obeyed.done() else None
        for waiting in (obeyed, dead):
            waiting.cancel()
        return passed

    def send(self, number: signal.Signals = signal.SIGKILL) -> None:
        """At once; to the dead it is harmless."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    async def end(self, number: signal.Signals = signal.SIGKILL) -> None:
        """Send a signal and wait for the end."""
        self.send(number)
        await asyncio.wait_for(self.died.wait(), PATIENCE)

    async def follow(self, reader: asyncio.StreamReader) -> None:
        """Hear what it says until it dies."""
        with suppress(ConnectionError):
            while line := await reader.readline():
                self._heard(json.loads(line))
        self.died.set()
        self.writer.close()

    def _heard(self, words: dict[str, Any]) -> None:
        if "ready" in words:
            self.ready_after = asyncio.get_running_loop().time() - self.begun
            self.ready.set()
        else:
            self.heard.put_nowait(words["passed"])


class Lives:
    """Where bots are born. Made for one world, on a nursery that many worlds share."""

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self._nursery, self._folder = nursery, folder
        self._coming: asyncio.Queue[Life] = asyncio.Queue()

    async def fork(self, **order: Any) -> Life:
        """A new bot, as tests.faults.nursery takes the order; it is not ready yet."""
        begun = asyncio.get_running_loop().time()
        self._nursery.order(folder=str(self._folder), socket=str(self._folder / "line"), **order)
        life = await asyncio.wait_for(self._coming.get(), PATIENCE)
        life.begun = begun
        return life

    async def _line(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if first := await reader.readline():
            life = Life(json.loads(first)["pid"], 0.0, writer)
            self._coming.put_nowait(life)
            await life.follow(reader)

    @asynccontextmanager
    async def heard(self) -> AsyncIterator[None]:
        """With somebody who listens to what they say."""
        lines = await asyncio.start_unix_server(self._line, self._folder / "line")
        try:
            yield
        finally:
            lines.close()


class Nursery:
    """A process that has loaded the bot and forks one at every order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ends = folder / "ends"
        self._orders: socket.socket

    def order(self, **words: Any) -> None:
        """Ask for a bot."""
        self._orders.sendall(json.dumps(words).encode() + b"\n")

    @contextmanager
    def open(self) -> Iterator[Nursery]:
        """Loaded, and gone at the end."""
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(self._folder / "orders"))
        listener.listen()
        listener.settimeout(0.2)
        words = [sys.executable, "-m", "tests.faults.nursery", str(self._folder / "orders")]
        with listener, subprocess.Popen(words, cwd=ROOT) as process:
            try:
                self._orders = _first(listener, process)
                with self._orders:
                    yield self
            finally:
                process.kill()


def _first(listener: socket.socket, process: subprocess.Popen[bytes]) -> socket.socket:
    while process.poll() is None:
        with suppress(TimeoutError):
            return listener.accept()[0]
    raise AssertionError("the nursery has ended: the bot cannot be loaded")


async def either(*events: asyncio.Event) -> None:
    """Wait until one of them is set."""
    waiting = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
