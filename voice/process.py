"""One worker process as the bot sees it: started, asked, and ended when it takes too long."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Self

from voice import frames
from voice.errors import GoneError, MissingError

#: Loading models and making the grammar takes a second or two; a busy machine ten times that.
START_SECONDS = 60.0
_ROOT = Path(__file__).resolve().parent.parent


class Worker:
    """A running worker. It answers one frame at a time; the pool sees to that."""

    def __init__(self, process: Process) -> None:
        self._process = process
        #: What hears there, once it is ready: "pocketsphinx+moonshine".
        self.name = ""

    @classmethod
    async def start(cls, hello: frames.Message) -> Self:
        """A worker that is ready. Raises MissingError when it cannot start, with its reason."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "voice.worker"),
            stdin=PIPE, stdout=PIPE, env=_environment(), limit=frames.MOST_JSON, start_new_session=True,
        )  # fmt: skip
        worker = cls(process)
        try:
            ready = await worker.ask(hello, b"", START_SECONDS)
        except GoneError:
            raise MissingError("the ears did not start; their own words stand above") from None
        if "missing" in ready:
            await worker.end()
            raise MissingError(ready["missing"])
        worker.name = ready["backend"]
        return worker

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process has not ended yet."""
        return self._process.returncode is None

    async def ask(self, message: frames.Message, audio: bytes, seconds: float) -> frames.Message:
        """The answer to one frame. Raises GoneError when none comes in time; the process is then ended."""
        try:
            async with asyncio.timeout(seconds):
                await self._send(message, audio)
                return await frames.answer(self._stdout)
        except (TimeoutError, ValueError, OSError, asyncio.IncompleteReadError):
            await self.end()
            raise GoneError("a worker of the ears ended") from None
        except asyncio.CancelledError:
            await self.end()
            raise

    async def end(self) -> None:
        """End the process and wait until it is gone."""
        if self.alive:
            self._process.kill()
        await self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()

    async def _send(self, message: frames.Message, audio: bytes) -> None:
        assert self._process.stdin  # noqa: S101 (PIPE above)
        self._process.stdin.write(frames.packed(message, audio))
        await self._process.stdin.drain()

    @property
    def _stdout(self) -> asyncio.StreamReader:
        assert self._process.stdout  # noqa: S101 (PIPE above)
        return self._process.stdout


def _environment() -> dict[str, str]:
    """What a worker may know: where code lies, nothing of the bot's settings and secrets, one thread each."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
    return {**kept, "PYTHONPATH": str(_ROOT), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
