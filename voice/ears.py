"""Ears: the port's Transcriber over a few worker processes; a worker's death costs a retry, never the bot."""

from __future__ import annotations

import asyncio
import os
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

from journal.heard import Heard, Hearing, HearingError, Why
from voice import frames
from voice.audio import MOST_BYTES
from voice.errors import ClosedError, GoneError
from voice.process import Worker
from voice.vocabulary import Vocabulary

TRIES = 3
#: Three minutes at a fifth of real time are 36 s; a busy machine may take four times that.
NOTE_SECONDS = 150.0
#: One worker for so many cores: taps stay quick while notes are heard.
CORES_EACH = 2


class Ears:
    """Hears notes side by side, one a worker. Use it as `async with`."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        folder: Path,
        *,
        backend: str = "pocketsphinx",
        workers: int | None = None,
        note_seconds: float = NOTE_SECONDS,
        tries: int = TRIES,
        memory: int | None = None,
    ) -> None:
        self.backend = backend
        self._count = workers or max(1, (os.cpu_count() or 1) // CORES_EACH)
        self._note_seconds, self._tries = note_seconds, tries
        self._hello = {"backend": backend, "vocabulary": vocabulary.dumped(), "folder": str(folder)}
        if memory:
            self._hello |= {"memory": str(memory)}
        self._idle: asyncio.Queue[Worker | None] = asyncio.Queue()
        self._open = False
        #: What hears, once they are open: which of the models of sound were there.
        self.name = backend
        #: Workers that ended on their own or were ended, since the start.
        self.deaths = 0

    async def __aenter__(self) -> Self:
        """Start the workers, warm. Raises MissingError when the backend cannot be used."""
        first = await Worker.start(self._hello)  # makes the models, once
        self._idle.put_nowait(first)
        self._open, self.name = True, first.name
        for _ in range(self._count - 1):
            self._idle.put_nowait(None)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the workers; a note under way fails."""
        self._open = False
        for _ in range(self._count):
            worker = await self._idle.get()
            if worker:
                await worker.end()

    async def transcribe(self, audio: bytes, context: Hearing) -> Heard:
        """What a note says. Raises HearingError; one that kills workers is given up after `tries`."""
        if len(audio) > MOST_BYTES:
            raise HearingError(Why.LARGE)
        message = {"context": asdict(context)}
        for _ in range(self._tries):
            try:
                return frames.heard(await self._ask(message, audio))
            except GoneError:
                self.deaths += 1
        raise HearingError(Why.FAILED)

    def pids(self) -> list[int]:
        """The process ids of idle workers, for tests and measurements."""
        return [worker.pid for worker in list(self._idle._queue) if worker and worker.alive]  # type: ignore[attr-defined]

    async def _ask(self, message: frames.Message, audio: bytes) -> frames.Message:
        if not self._open:
            raise ClosedError("the ears are closed")
        worker = await self._idle.get()
        try:
            if worker is None or not worker.alive:
                worker = await Worker.start(self._hello)
            return await worker.ask(message, audio, self._note_seconds)
        finally:
            self._idle.put_nowait(worker if worker and worker.alive else None)
