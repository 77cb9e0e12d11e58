"""People who tap: each has a question open, and taps again as soon as their last tap is answered."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter

from bench.standin import Line

#: Seconds that a bot has to answer what it was asked before it counts as stuck.
PATIENCE = 20.0
#: Seconds for a bot's start and first words; on a machine that others use, loading a library may take long.
START = 60.0
_FIRST = 1001


@dataclass(slots=True)
class Person:
    """One person and the level buttons of their question. `taps` counts the levels that were answered."""

    chat: int
    screens: asyncio.Queue[tuple[int, list[str]]] = field(default_factory=asyncio.Queue)
    message_id: int = 0
    levels: list[str] = field(default_factory=list)
    taps: int = 0
    tapped_at: float | None = None
    last: str = ""

    async def see(self, begins: str) -> list[str]:
        """Wait for a screen with such buttons; their data."""
        while True:
            self.message_id, data = await self.screens.get()
            if found := [each for each in data if each.startswith(begins)]:
                return found


Talk = Callable[[Line, Person], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds from a tap that can be fetched to its edit, in one stretch of `seconds`."""

    waits: tuple[float, ...]
    seconds: float

    @property
    def rate(self) -> float:
        """Taps answered a second."""
        return len(self.waits) / self.seconds

    def percentile(self, which: int) -> float:
        """Milliseconds within which so many of a hundred taps were answered; needs two taps."""
        return quantiles(self.waits, n=100, method="inclusive")[which - 1] * 1000


class People:
    """Everybody on one line."""

    def __init__(self, line: Line, count: int) -> None:
        self._line = line
        self.all = {chat: Person(chat) for chat in range(_FIRST, _FIRST + count)}
        self._settled: Callable[[Person, float], None] | None = None
        line.shown = self._shown

    @property
    def taps(self) -> int:
        """How many levels were tapped and answered so far."""
        return sum(person.taps for person in self.all.values())

    async def prepare(self, talk: Talk, patience: float = START) -> None:
        """Everybody begins by `talk`, a dialogue that leaves them with level buttons."""
        async with asyncio.timeout(patience):
            await asyncio.gather(*(talk(self._line, person) for person in self.all.values()))
        await self._quiet()

    async def closed(self, seconds: float) -> Round:
        """Everybody taps again at once when answered, for so long: how many taps a bot can take."""
        waits: list[float] = []
        until = perf_counter() + seconds

        def settled(person: Person, wait: float) -> None:
            if perf_counter() < until:
                waits.append(wait)
                self._tap(person)

        self._settled = settled
        for person in self.all.values():
            self._tap(person)
        await asyncio.sleep(seconds)
        await self._quiet()
        return Round(tuple(waits), seconds)

    async def paced(self, seconds: float, rate: float) -> Round:
        """So many taps a second, whoever is free taps next: how long a tap waits."""
        waits: list[float] = []
        free: asyncio.Queue[Person] = asyncio.Queue()

        def settled(person: Person, wait: float) -> None:
            waits.append(wait)
            free.put_nowait(person)

        self._settled = settled
        for person in self.all.values():
            free.put_nowait(person)
        begun = perf_counter()
        for each in range(int(seconds * rate)):
            await asyncio.sleep(max(begun + each / rate - perf_counter(), 0))
            self._tap(await free.get())
        await self._quiet()
        return Round(tuple(waits), seconds)

    def _tap(self, person: Person) -> None:
        person.last = person.levels[person.taps % len(person.levels)]
        person.tapped_at = perf_counter()
        self._line.tap(person.chat, person.message_id, person.last)

    def _shown(self, chat: int, message_id: int, _: str, data: list[str]) -> None:
        person = self.all[chat]
        if person.tapped_at is None:
            person.screens.put_nowait((message_id, data))
            return
        wait, person.tapped_at = perf_counter() - person.tapped_at, None
        person.taps += 1
        if self._settled is not None:
            self._settled(person, wait)

    async def _quiet(self) -> None:
        """Until every tap has had its edit and its answer."""
        async with asyncio.timeout(PATIENCE):
            while self._line.unanswered or any(person.tapped_at for person in self.all.values()):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # to be signalled would cost something at every tap
