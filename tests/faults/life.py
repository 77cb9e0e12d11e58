"""Lives of bots: forked by a nursery, told what to do over a line, ended by a signal."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
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


class Nursery:
    """A process that has loaded the bot and forks one at every order. Made by `nursery`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._coming: asyncio.Queue[Life] = asyncio.Queue()
        self._nurseries: asyncio.Queue[asyncio.StreamWriter] = asyncio.Queue()
        self._orders: asyncio.StreamWriter

    async def fork(self, **order: Any) -> Life:
        """A new bot, as tests.faults.nursery takes the order; it is not ready yet."""
        begun = asyncio.get_running_loop().time()
        order = {"folder": str(self._folder), "socket": str(self._folder / "line"), **order}
        self._orders.write(json.dumps(order).encode() + b"\n")
        life = await asyncio.wait_for(self._coming.get(), PATIENCE)
        life.begun = begun
        return life

    async def _line(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if first := await reader.readline():
            life = Life(json.loads(first)["pid"], 0.0, writer)
            self._coming.put_nowait(life)
            await life.follow(reader)

    async def _came(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._nurseries.put_nowait(writer)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Nursery]:
        """Loaded, and gone at the end with all that it forked."""
        lines = await asyncio.start_unix_server(self._line, self._folder / "line")
        orders = await asyncio.start_unix_server(self._came, self._folder / "orders")
        words = [sys.executable, "-m", "tests.faults.nursery", str(self._folder / "orders")]
        process = await asyncio.create_subprocess_exec(*words, cwd=ROOT)
        try:
            self._orders = await self._first_of(process)
            yield self
            self._orders.close()
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            lines.close()
            orders.close()

    async def _first_of(self, process: Process) -> asyncio.StreamWriter:
        coming = asyncio.ensure_future(self._nurseries.get())
        ending = asyncio.ensure_future(process.wait())
        await asyncio.wait({coming, ending}, return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        assert coming.done(), "the nursery has ended: the bot cannot be loaded"
        return coming.result()


async def either(*events: asyncio.Event) -> None:
    """Wait until one of them is set."""
    waiting = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
