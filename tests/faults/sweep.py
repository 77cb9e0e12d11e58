"""A sweep: an act is done over and over, and each time the bot dies one step later."""

from __future__ import annotations

from collections.abc import Iterable

from tests.faults.acts import Act
from tests.faults.ledger import Ledger
from tests.faults.world import World, until

#: Of an act the last step may come earlier than when it was counted: the clock's minute holds other things.
BEYOND = 12


class Sweep:
    """Kills of one world at steps. `places` are the names of the steps at which a bot died."""

    def __init__(self, world: World, ledger: Ledger) -> None:
        self._world, self._ledger = world, ledger
        self.places: set[str] = set()
        self._kills = 0

    def said(self) -> str:
        """What was seen beside the kills."""
        lost, all_ = self._ledger.unanswered(), self._ledger.due.total()
        return (
            f"{self._kills:,} kills at {len(self.places)} kinds of steps; {lost:,} of {all_:,} replies died"
            f" with their process, as allowed; ready again within {self._world.slowest:.1f} s"
        )

    async def steps(self, act: Act, some: int | None) -> None:
        """Die at every step of the act, or at some of them; enough lives that go on show where its end is."""
        lived = 0
        for step in _chosen(await self._length(act), some):
            person = await act.prepare()
            await self._world.life.tell(step=step)
            lived = 0 if await self._trial(act, person) else lived + 1
            if lived == BEYOND:
                return

    async def shown(self, act: Act, times: int) -> None:
        """Die when Telegram has done what it was asked to do, before the bot hears of it."""
        for _ in range(times):
            person = await act.prepare()
            self._world.on_show = lambda *_: self._world.life.send()
            await self._trial(act, person)

    async def starting(self, act: Act, some: int | None) -> None:
        """Die at every step from the start of a bot that finds something to do, or at some of them."""
        self._world.life.send()
        await self._ended()
        length = 0
        for step in [10**9, *_chosen(400, some)]:
            if length and step > length:
                return
            person = await act.prepare()
            await act.do(person)
            await self._world.launch(step)
            length = await self._started(act, person) or length

    async def _started(self, act: Act, person: int) -> int:
        """How many steps there are, when it did not die."""
        await until(lambda: self._over(act, person))
        if passed := await self._world.life.tell(step=None):
            await self._world.life.end()
            return passed
        await self._look(act, person)
        await self._world.life.end()
        return 0

    async def _trial(self, act: Act, person: int) -> bool:
        """Do it; whether the bot died of it."""
        await act.do(person)
        await until(lambda: self._over(act, person))
        self._world.on_show = None
        died = await self._world.life.tell(step=None) is None
        if died:
            await self._look(act, person)
        return died

    async def _over(self, act: Act, person: int) -> bool:
        return self._world.life.died.is_set() or await act.over(person)

    async def _look(self, act: Act, person: int) -> None:
        """After a death: what is there, then another life, and what is there once all is worked off."""
        self._kills += 1
        self._ledger.tally.add("F1", f"kills on {self._world.kind}")
        self.places.add(self._world.last_step())
        await self._ledger.dead()
        await self._world.start()
        await self._world.worked_off()
        await until(lambda: act.over(person))
        await act.after(person)
        await self._ledger.settled()

    async def _length(self, act: Act) -> int:
        """How many steps the act has, once what others left to fall due by then is out of the way."""
        await self._once(act)
        return await self._once(act)

    async def _once(self, act: Act) -> int:
        person = await act.prepare()
        await self._world.life.tell(step=None)
        await act.do(person)
        await until(lambda: act.over(person))
        passed = await self._world.life.tell(step=None)
        await act.after(person)
        return passed or 0

    async def _ended(self) -> None:
        await self._world.life.died.wait()


def _chosen(length: int, some: int | None) -> Iterable[int]:
    """All steps from 1, or some of them, evenly spread."""
    if some is None or some >= length:
        return range(1, length + 1)
    return sorted({1 + each * (length - 1) // (some - 1) for each in range(some)})
