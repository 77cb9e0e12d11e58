"""Hearing: voice notes that wait are fetched, heard in a process of their own, and answered in one unit."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta

from telegram.error import TelegramError

from bot import logs
from bot.backoff import OUTAGES, insist
from bot.clock import Clock
from bot.reading import Fetch, GoneError, TooLargeError
from handlers.voice import show_heard
from journal.heard import Heard, HearingError, Why
from journal.heard import Hearing as Context
from journal.ports import Places, Transcriber
from journal.records import VoiceNote
from journal.visit import Visit
from journal.voice import hearing
from storage.store import Store
from storage.unit import UnitOfWork

#: Seconds between two looks for notes.
EVERY = 0.5
#: A note is held so long by who hears it; after that another process may (F4: a killed worker loses none).
HELD = timedelta(minutes=3)
#: A note that the ears failed on so often is given up, and the patient told once (FAULTS.md, F4).
TRIES = 3
#: A file that cannot be fetched is tried again after this, for a day: so long Telegram keeps updates.
LATER = timedelta(seconds=20)
GIVE_UP = timedelta(hours=24)

log = logs.get("hearing")


class Hearing:
    """Hears notes, `side_by_side` at a time. `committed` follows each answer."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        fetch: Fetch,
        transcriber: Transcriber,
        places: Places,
        committed: Callable[[], None],
        side_by_side: int = 1,
    ) -> None:
        self._store, self._clock, self._fetch = store, clock, fetch
        self._transcriber, self._places, self._committed = transcriber, places, committed
        self._free = side_by_side
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until cancelled; a note under way is heard again at the next start."""
        if not self._store.shared:  # nobody else can be listening: what is held was ours before a crash
            now = self._clock.now()
            await insist(lambda: self._store.run(lambda unit: unit.voice.let_go(now)))
        try:
            while True:
                for note in await insist(self._take):
                    self._start(note)
                await asyncio.sleep(EVERY)
        finally:
            for task in self._tasks:
                task.cancel()

    async def _take(self) -> Sequence[VoiceNote]:
        free = self._free - len(self._tasks)
        now = self._clock.now()
        if free <= 0 or not await self._store.read(lambda unit: unit.voice.any(now)):
            return ()
        return await self._store.run(lambda unit: unit.voice.take(now, free, now + HELD))

    def _start(self, note: VoiceNote) -> None:
        task = asyncio.create_task(self._hear(note), name="note")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hear(self, note: VoiceNote) -> None:
        try:
            await self._answer(note, await self._heard(note))
        except TelegramError as error:
            await self._later(note, note.attempts, type(error).__name__)
        except HearingError:
            await self._later(note, note.attempts + 1, Why.FAILED.value)
        except OUTAGES as error:
            log.warning("database", error=type(error).__name__)
        except Exception:
            log.exception("note_failed", note=note.id)
            await self._later(note, note.attempts + 1, "exception")

    async def _heard(self, note: VoiceNote) -> Heard | Why:
        """What a note says, or why it cannot be said. Raises HearingError when it may work another time."""
        if note.attempts >= TRIES or self._clock.now() - note.at > GIVE_UP:
            return Why.FAILED
        try:
            sound = await self._fetch(note.file)
        except GoneError:
            return Why.UNREADABLE
        except TooLargeError:
            return Why.LARGE
        try:
            return await self._transcriber.transcribe(sound, await self._context(note))
        except HearingError as error:
            if error.why is Why.FAILED:
                raise
            return error.why

    async def _context(self, note: VoiceNote) -> Context:
        async def context(unit: UnitOfWork) -> Context:
            await unit.lanes.wait(note.patient_id)  # who asks for the usual may keep days (0013)
            records = unit.records(note.patient_id)
            patient = await records.patient()
            if patient is None:
                return Context()
            return await hearing(Visit(records, patient, self._clock.now()))

        return await self._store.run(context)

    async def _answer(self, note: VoiceNote, heard: Heard | Why) -> None:
        async def unit_of(unit: UnitOfWork) -> None:
            await unit.lanes.wait(note.patient_id)
            if await unit.voice.done(note):
                await show_heard(unit, note, heard, self._clock.now(), self._places)

        await insist(lambda: self._store.run(unit_of))
        self._committed()

    async def _later(self, note: VoiceNote, attempts: int, why: str) -> None:
        log.warning("note_waits", note=note.id, attempts=attempts, error=why)
        again = self._clock.now() + (LATER if attempts == note.attempts else timedelta())
        await insist(lambda: self._store.run(lambda unit: unit.voice.again(note, attempts, again)))
