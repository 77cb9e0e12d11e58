"""One world: the stand-in for Telegram, a database, a nursery of bots, and the people who write to them."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from journal.patient import Patient
from localchat.feed import Feed
from localchat.server import LocalChat
from storage.keys import load_or_create_key
from storage.store import Store
from storage.unit import UnitOfWork
from tests.faults.life import PATIENCE, Life, Lives, Nursery, either
from tests.faults.truth import LEFT, UNDONE, Truth, truth_of

TOKEN = "7000000001:" + "canary-Token_" * 3
#: Seconds within which a bot has to be ready, again after whatever happened to it (FAULTS.md, e).
READY = 10.0
#: The first patient's id.
FIRST = 50_001

Shown = Callable[[int, dict[str, Any]], None]


class WatchedFeed(Feed):
    """A chat's feed that tells at once what its person sees."""

    def __init__(self, person: int, told: Shown) -> None:
        super().__init__()
        self._person, self._told = person, told

    def publish(self, kind: str, **data: Any) -> None:
        """Keep the event, and tell."""
        super().publish(kind, **data)
        self._told(self._person, {"kind": kind, **data})


class World:
    """`shown` counts everything that a bot ever showed, by person and text; `new` its new messages by person.

    `on_show` is called with each thing that a bot shows, before the bot hears that it was done.
    """

    def __init__(self, folder: Path, database: str, nursery: Nursery) -> None:
        self.folder, self.database = folder, database
        self.log = folder / "log"
        self.telegram = LocalChat(TOKEN)
        self.truth: Truth = truth_of(database)
        self.shown: Counter[tuple[int, str]] = Counter()
        self.new: Counter[int] = Counter()
        self.on_show: Shown | None = None
        self.clock = 0.0
        self.slowest = 0.0
        self._ends = nursery.ends
        self._lives = Lives(nursery, folder)
        self._life: Life | None = None

    @property
    def kind(self) -> str:
        """The database's name for people."""
        return "SQLite" if self.database.startswith("sqlite") else "PostgreSQL"

    @property
    def life(self) -> Life:
        """The bot that was started last."""
        assert self._life is not None, "no bot was started"
        return self._life

    def take(self, life: Life) -> None:
        """That bot is the one meant from now on; another one has ended."""
        self._life = life

    @asynccontextmanager
    async def running(self) -> AsyncIterator[World]:
        """With the stand-in up and an ear for bots; all of it is gone at the end."""
        await self.telegram.start()
        try:
            async with self._lives.heard():
                yield self
                if self._life is not None:
                    await self._life.end()
        finally:
            await self.truth.close()
            await self.telegram.stop()

    async def people(self, *patients: Patient) -> None:
        """Let them have joined, while no bot runs."""

        async def join(unit: UnitOfWork) -> None:
            for patient in patients:
                await unit.records(patient.id).save(patient)

        async with self.store() as store:
            await store.run(join)
        for patient in patients:
            self.meet(patient.id)

    def meet(self, person: int) -> None:
        """Watch what this person sees; they have begun to chat."""
        chat = self.telegram.api.world.chat(person)
        chat.started = True
        chat.feed = WatchedFeed(person, self._saw)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """The database while no bot has it."""
        key = load_or_create_key(self.folder / "pacenote.key")
        opened = await Store.open(self.database, key, self.folder / "pacenote.erased")
        try:
            yield opened
        finally:
            await opened.close()

    async def launch(self, step: int | None = None, **more: Any) -> Life:
        """Fork a bot; it may not be ready yet. It dies at that step of its life when one is given."""
        given = {"database": self.database, "log": str(self.log), "api": self.telegram.url, "token": TOKEN}
        self._life = await self._lives.fork(clock=self.clock, step=step, **{**given, **more})
        return self._life

    async def start(self, **more: Any) -> Life:
        """Fork a bot and wait until it is ready. Fails when that takes more than 10 s of a machine's time.

        Where several want each processor, a bot is given the time that it would have had alone.
        """
        life = await self.launch(**more)
        async with asyncio.timeout(PATIENCE):
            await either(life.ready, life.died)
        assert life.ready_after is not None, f"it did not start: {self.said_last()}"
        self.slowest = max(self.slowest, life.ready_after)
        assert life.ready_after < READY * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
        return life

    async def done(self) -> bool:
        """Whether nothing is left to be done, at Telegram's or in the database."""
        return not self.telegram.api.queue.waiting() and (await self.truth.ask(UNDONE))[0][0] == 0

    async def worked_off(self, seconds: float = PATIENCE) -> None:
        """Wait until nothing is left to be done. Raises TimeoutError, AssertionError when the bot died."""

        async def over() -> bool:
            assert not self.life.died.is_set(), f"it died: {self.said_last()}"
            return await self.done()

        try:
            await until(over, seconds)
        except TimeoutError:
            left = await self.truth.ask(LEFT)
            raise AssertionError(f"not worked off: {left}, {self.said_last()}") from None

    async def move_clock(self, to: datetime) -> None:
        """Telegram's clock, the bot's and those of the bots to come stand at this instant and run on."""
        self.telegram.clock.to(to)
        self.clock = (to - datetime.now(UTC)).total_seconds()
        if self._life is not None and not self._life.died.is_set():
            await self._life.tell(clock=self.clock)

    def last_step(self) -> str:
        """The step at which the last ordered death happened; forgotten by reading."""
        path = self.folder / "last-step"
        found = path.read_text() if path.exists() else ""
        path.unlink(missing_ok=True)
        return found

    def said_last(self) -> str:
        """The end of the log, and how the last lives ended: process ids and exit codes."""
        files = [path.read_text() for path in (self.log, self._ends) if path.exists()]
        return f"{self.life.pid}: " + "\n".join(text[-1000:] for text in files)

    def _saw(self, person: int, event: dict[str, Any]) -> None:
        message = event.get("message")
        if message is not None and message["from"] == "bot":
            self.shown[person, message["text"]] += 1
            self.new[person] += event["kind"] == "message"
            if self.on_show is not None:
                self.on_show(person, event)


def patient(number: int, **fields: Any) -> Patient:
    """Somebody who joined long ago and has said how they want to be asked."""
    given = {"id": FIRST + number, "joined": datetime(2026, 1, 1, tzinfo=UTC), "zone_chosen": True}
    return Patient(**{**given, "times_chosen": True, **fields})


async def until(true: Callable[[], bool | Awaitable[bool]], seconds: float = PATIENCE) -> None:
    """Wait until something is so. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while True:
            found = true()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(0.004)
