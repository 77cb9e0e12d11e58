"""Listening: ears that are opened by the first note and closed when nobody has spoken for a while."""

import asyncio
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

from bot import logs
from bot.bench import Bench
from bot.hearing import Hearing
from bot.parts import Loop
from bot.reading import fetching
from journal.heard import Heard, HearingError, Why
from journal.heard import Hearing as Context
from journal.ports import Transcriber
from storage.rings import DELIVER

#: Seconds without a note after which the worker's memory is given back.
IDLE = 600.0

log = logs.get("ears")


class Ears:
    """Implements journal.ports.Transcriber over voice's ears, which take memory and a second to open."""

    def __init__(
        self, language: str, folder: Path, idle: float = IDLE, backend: str = "pocketsphinx"
    ) -> None:
        self._language, self._folder, self._idle, self._backend = language, folder, idle, backend
        self._exits: AsyncExitStack | None = None
        self._opened: Transcriber | None = None
        self._opening = asyncio.Lock()
        self._under_way = 0
        self._closing: asyncio.TimerHandle | None = None
        self._last: asyncio.Task[None] | None = None

    async def transcribe(self, audio: bytes, context: Context) -> Heard:
        """What a note says. Raises HearingError; FAILED too where no ears can be had."""
        if self._closing is not None:
            self._closing.cancel()
        self._under_way += 1
        try:
            return await (await self._open()).transcribe(audio, context)
        finally:
            self._under_way -= 1
            self._closing = asyncio.get_running_loop().call_later(self._idle, self._close_soon)

    async def close(self) -> None:
        """End the workers."""
        if self._closing is not None:
            self._closing.cancel()
        exits, self._exits, self._opened = self._exits, None, None
        if exits is not None:
            await exits.aclose()

    def _close_soon(self) -> None:
        if not self._under_way:
            self._last = asyncio.get_running_loop().create_task(self.close(), name="ears")

    async def _open(self) -> Transcriber:
        async with self._opening:
            if self._opened is None:
                self._opened = await self._made()
            return self._opened

    async def _made(self) -> Transcriber:
        from bot.ears import vocabulary  # noqa: PLC0415 (the dictionary takes memory: only who hears has it)
        from voice.ears import Ears as Workers  # noqa: PLC0415
        from voice.errors import VoiceError  # noqa: PLC0415

        exits = AsyncExitStack()
        try:
            words = await asyncio.to_thread(vocabulary, self._language)
            opened = await exits.enter_async_context(
                # One try takes less than a note is held; the tries are counted beside the note, in hearing.
                Workers(words, self._folder, backend=self._backend, workers=1, tries=1)
            )
        except VoiceError as error:
            log.warning("no_ears", error=type(error).__name__)
            raise HearingError(Why.FAILED) from None
        self._exits = exits
        return opened


class Listening(Loop):
    """Hears what patients say, in a process of its own."""

    def __init__(self, bench: Bench) -> None:
        self._ears = Ears("en", bench.models, backend=bench.ears)
        fetch = fetching(bench.library.bot, bench.transport)
        committed = partial(bench.wires.ring, DELIVER)
        hearing = Hearing(bench.store, bench.clock, fetch, self._ears, bench.places, committed)
        super().__init__("hearing", hearing.run)

    async def stop(self) -> None:
        """A note under way is heard again at the next start."""
        await super().stop()
        await self._ears.close()
