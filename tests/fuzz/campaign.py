"""The campaign: mutated updates in batches, a neighbour's tap in each, and what must hold at the end."""

import asyncio
import gc
import os
import resource
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from sqlalchemy import bindparam, func, or_, select

import bot.app
from bot.app import App
from bot.limiter import LOCAL
from bot.settings import Settings
from storage.tables import IncomingState, OutgoingState, incoming, outgoing
from storage.unit import UnitOfWork
from tests.fuzz import poison
from tests.fuzz.line import BOT, Line
from tests.fuzz.talking import Talk

TOKEN = f"{BOT['id']}:" + "canary-Token_" * 3
BEGIN = datetime(2026, 9, 21, 16, 0, tzinfo=UTC)
BATCH = 200
#: People who send nonsense, at a time; after so many batches others take their places.
CROWD, SHIFT = 40, 12
_NEIGHBOUR = "neighbour-"
WITNESSES = (501, 502, 503)
NEIGHBOURS = (601, 602, 603, 604)
#: Looks, a hundredth of a second apart, after which a stall is one, however busy the machine is.
PATIENCE = 12_000
#: What a witness does before, so that there is a row of every noun to be touched.
FURNITURE = (
    "/start", "/pause", "pain 6, walked 20 min", "remind me on 1 june 2027 at 9 to take meds", "asdf qwer",
    "/checkin", "call it treacle when my head is slow",
)  # fmt: skip


class StallError(Exception):
    """Something waits for ever."""


@dataclass(slots=True)
class Seen:
    """What a campaign saw. Times are seconds of this process's CPU."""

    updates: int = 0
    poison: int = 0
    repeated: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    set_aside: Counter[str] = field(default_factory=Counter)
    not_sent: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    touched: list[int] = field(default_factory=list)
    left: int = 0
    seconds: float = 0.0
    cpu: float = 0.0

    @property
    def growth(self) -> float:
        """MiB of memory more at the end than at half time: until then the largest bodies have come once."""
        return self.memory[-1] - self.memory[len(self.memory) // 2] if self.memory else 0.0


@dataclass(slots=True)
class Moving:
    """A clock that runs on from where it is put."""

    at: datetime = BEGIN
    since: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        """What it shows."""
        return self.at + timedelta(seconds=time.monotonic() - self.since)


class Campaign:
    """One app, one database, one seed."""

    def __init__(self, folder: Path, updates: int, seed: int = 1) -> None:
        self._folder, self._wanted = folder, updates
        self._random = Random(seed)  # noqa: S311 (cases, not secrets)
        self._clock = Moving()
        self._line = Line(lambda: self._clock.now().timestamp())
        self._talk = Talk(self._random, self._line.buttons, WITNESSES)
        self._told: dict[str, float] = {}
        self._line.answered = self._hear
        self._odd: list[str] = []
        self.seen = Seen()

    async def run(self, told: Callable[[str], object] = lambda _: None) -> Seen:
        """All of it; `told` hears how far it is. Raises StallError."""
        began, cpu = time.monotonic(), time.process_time()
        asyncio.get_running_loop().set_exception_handler(lambda _, context: self._odd.append(_named(context)))
        async with self._app() as app:
            for person in (*WITNESSES, *NEIGHBOURS):
                await self._furnish(app, person)
            before = [await self._kept(app, witness) for witness in WITNESSES]
            await self._all_batches(app, told)
            after = [await self._kept(app, witness) for witness in WITNESSES]
            self.seen.touched = [who for who, a, b in zip(WITNESSES, before, after, strict=True) if a != b]
            await self._count(app)
        self.seen.refused, self.seen.calls, self.seen.kinds = (
            self._line.refused,
            self._line.calls,
            self._talk.kinds,
        )
        self.seen.complaints = self._odd
        self.seen.seconds, self.seen.cpu = time.monotonic() - began, time.process_time() - cpu
        return self.seen

    def _hear(self, query: str) -> None:
        if query.startswith(_NEIGHBOUR):
            self._told.setdefault(query, time.process_time())

    @asynccontextmanager
    async def _app(self) -> AsyncIterator[App]:
        url = f"sqlite+aiosqlite:///{self._folder}/pacenote.db"
        settings = Settings(database_url=url, key_file=self._folder / "key", token=TOKEN)  # type: ignore[arg-type]
        line = bot.app.Line(TOKEN, "http://127.0.0.1:1", LOCAL)
        with patch.object(bot.app, "Transport", lambda: self._line):
            app = App(settings, line, self._clock)
            await app.start()
        part = asyncio.create_task(app.run_until(asyncio.Event()), name="parts")
        try:
            yield app
            assert not part.done(), part.exception()
        finally:
            part.cancel()
            await app.stop()

    async def _furnish(self, app: App, person: int) -> None:
        for words in FURNITURE:
            self._line.give(poison.answer([self._talk.honest(self._talk.said(person, words))]))
            await self._worked_off(app)

    async def _all_batches(self, app: App, told: Callable[[str], object]) -> None:
        every = max(1, self._wanted // BATCH // 10)
        for number in range(self._wanted // BATCH):
            if number % SHIFT == 0:
                for gone in self._talk.people:
                    self._line.buttons.pop(gone, None)
                self._talk.people = range(10_000 + number * CROWD, 10_000 + (number + 1) * CROWD)
            await self._batch(app, number)
            if number % every == 0:
                self.seen.memory.append(_memory())
                told(f"{self.seen.updates} updates, {self.seen.memory[-1]:.0f} MiB")
        self.seen.memory.append(_memory())

    async def _batch(self, app: App, number: int) -> None:
        """Many at once, and among them a neighbour's tap."""
        self._clock.at += timedelta(minutes=1)
        self._talk.now = self._clock.at.timestamp()
        updates = [self._talk.next() for _ in range(BATCH)]
        self.seen.updates += len(updates)
        self._spice(updates, number)
        query = self._neighbour_taps(updates, number)
        begun = time.process_time()
        self._line.give(poison.answer(updates))
        await _look_until(lambda: _true(query in self._told), app)
        self.seen.waits.append(self._told.pop(query) - begun)
        app.clock_moved()
        await self._worked_off(app)

    def _spice(self, updates: list[bytes], number: int) -> None:
        """Poison, repeats, and what is no update."""
        if number % 5 == 0:
            updates.append(poison.SMALL[number // 5 % len(poison.SMALL)](self._talk.number()))
        if number % 40 == 3:
            updates.append(poison.HUGE[number // 40 % len(poison.HUGE)](self._talk.number()))
        self.seen.poison += (number % 5 == 0) + (number % 40 == 3)
        self.seen.repeated += 2
        updates += self._random.sample(updates[:BATCH], 2)
        updates.append(self._random.choice(poison.NOTHING))
        self._random.shuffle(updates)

    def _neighbour_taps(self, updates: list[bytes], number: int) -> str:
        person = NEIGHBOURS[number % len(NEIGHBOURS)]
        query = f"{_NEIGHBOUR}{number}"
        message, data = self._line.buttons[person][-1]
        tap = self._talk.honest(self._talk.tapped(person, query, message, data))
        updates.insert(self._random.randrange(len(updates)), tap)
        return query

    async def _worked_off(self, app: App) -> None:
        """Wait until all is confirmed, worked on and sent."""

        async def over() -> bool:
            return self._line.hungry and not await app.store.read(
                lambda unit: _waiting(unit, self._clock.now())
            )

        await _look_until(over, app)

    async def _kept(self, app: App, person: int) -> Any:
        return await app.store.read(lambda unit: unit.records(person).everything())

    async def _count(self, app: App) -> None:
        async def read(unit: UnitOfWork) -> None:
            aside = select(incoming.c.reason, func.count()).where(incoming.c.state == IncomingState.SET_ASIDE)
            self.seen.set_aside = Counter(dict(await _pairs(unit, aside.group_by(incoming.c.reason))))
            ends = select(outgoing.c.state, outgoing.c.act, outgoing.c.reason)
            for state, act, reason in await unit._session.rows(ends, {}):
                self.seen.not_sent[f"{state} {act} {reason}" if reason else str(state)] += 1
            self.seen.left = await unit.intake.waiting_count()

        await app.store.read(read)


async def _look_until(over: Callable[[], Awaitable[bool]], app: App) -> None:
    """Raises StallError with what waits, when it does not come."""
    for _ in range(PATIENCE):
        if await over():
            return
        await asyncio.sleep(0.01)
    raise StallError(await app.store.read(_what_waits))


async def _true(value: bool) -> bool:
    return value


_UNSENT = outgoing.c.state.in_([OutgoingState.PENDING, OutgoingState.SENDING])


async def _waiting(unit: UnitOfWork, now: datetime) -> int:
    """Updates to be worked on, and messages to be sent by now."""
    due = or_(outgoing.c.not_before.is_(None), outgoing.c.not_before <= bindparam("now"))
    row = await unit._session.row(select(func.count()).where(_UNSENT, due), {"now": now})
    return await unit.intake.waiting_count() + (row[0] if row else 0)


async def _what_waits(unit: UnitOfWork) -> str:
    """States and acts, no content."""
    columns = (outgoing.c.id, outgoing.c.state, outgoing.c.act, outgoing.c.not_before)
    unsent = await unit._session.rows(select(*columns).where(_UNSENT), {})
    return f"{await unit.intake.waiting_count()} updates and {[tuple(map(str, row)) for row in unsent]}"


async def _pairs(unit: UnitOfWork, statement: Any) -> list[tuple[Any, int]]:
    return [(row[0], row[1]) for row in await unit._session.rows(statement, {})]


def _named(context: dict[str, Any]) -> str:
    return f"{context.get('message')}: {type(context.get('exception')).__name__}"


def _memory() -> float:
    """MiB that this process holds."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:  # not Linux
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
