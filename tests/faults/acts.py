"""Acts: what one person does, or what falls due for them; bots are killed in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

from journal.records import Schedule, ScheduleKind
from localchat.state import Message
from pacing.schedule import Freq, Rule
from storage.unit import UnitOfWork
from tests.faults.ledger import Ledger
from tests.faults.world import FIRST, World, patient

#: Everything that falls due does so on days to come, a minute after the other.
TOMORROW = datetime.now(UTC).replace(hour=5, minute=0, second=0, microsecond=0) + timedelta(days=1)
CANARY = "feed the canary"


class Act:
    """Something that one person does. Each person does it once: `people` gives the next of them."""

    name = "words"

    def __init__(self, world: World, ledger: Ledger, first: int) -> None:
        self.world, self.ledger = world, ledger
        self.numbers: Iterator[int] = count(first)
        self._first = first

    async def people(self, number: int) -> None:
        """Let so many have joined, while no bot runs."""
        await self.world.people(*[patient(self._first + each) for each in range(number)])

    async def prepare(self) -> int:
        """Somebody who is about to do it, with a bot that works; their id."""
        return FIRST + next(self.numbers)

    async def do(self, person: int) -> None:
        """Do it."""
        self.ledger.say(person, "head 7")

    async def over(self, person: int) -> bool:
        """Whether all that it was to lead to has happened."""
        return await self.world.done()

    async def after(self, person: int) -> None:
        """What the person does once it is over and the bot works."""


class FirstTap(Act):
    """The first answer to a check-in."""

    name = "first tap"

    async def prepare(self) -> int:
        person = await super().prepare()
        self.ledger.say(person, "/checkin", entries=0)
        await self.world.worked_off()
        return person

    async def do(self, person: int) -> None:
        shown, data = buttons(self.world, person)
        self.ledger.tap(person, shown.id, data[0])


class LastTap(FirstTap):
    """The answer that completes a check-in."""

    name = "last tap"

    async def prepare(self) -> int:
        person = await super().prepare()
        await self.do(person)
        await self.world.worked_off()
        return person


class Wish(Act):
    """A reminder that is asked for in words."""

    name = "reminder set"

    async def do(self, person: int) -> None:
        self.ledger.wish(person, f"remind me at 9pm to {CANARY}")


class Due(Act):
    """A check-in that falls due."""

    name = "check-in due"
    day = TOMORROW + timedelta(days=1)

    async def people(self, number: int) -> None:
        moments = {FIRST + each: self._moment(each) for each in range(self._first, self._first + number)}
        await self.world.people(
            *[patient(who - FIRST, evening=at.time(), quiet=_NO_QUIET) for who, at in moments.items()]
        )

        async def plan(unit: UnitOfWork) -> None:
            for who, at in moments.items():
                await self._plan(unit, who, at)

        async with self.world.store() as store:
            await store.run(plan)

    async def _plan(self, unit: UnitOfWork, who: int, at: datetime) -> None:
        rule = Rule(Freq.DAILY, at.date() - timedelta(days=2), times=(at.time(),))
        slot = at.replace(tzinfo=None)
        await unit.records(who).schedules.put(Schedule(who, ScheduleKind.EVENING, at, slot, rule))

    def _moment(self, number: int) -> datetime:
        return self.day + timedelta(minutes=number - self._first)

    async def do(self, person: int) -> None:
        self.ledger.due[person] += 1
        await self.world.move_clock(self._moment(person - FIRST) + timedelta(seconds=1))

    async def over(self, person: int) -> bool:
        return self.world.new[person] > 0 and await self.world.done()

    async def after(self, person: int) -> None:
        """Answered, it is never asked again: the ledger knows how much was to be seen."""
        shown, data = buttons(self.world, person)
        self.ledger.tap(person, shown.id, data[0])
        await self.world.worked_off()
        self.ledger.seen_enough(person)


class Reminded(Due):
    """A reminder that falls due."""

    name = "reminder due"
    day = TOMORROW

    async def _plan(self, unit: UnitOfWork, who: int, at: datetime) -> None:
        row = await unit.records(who).reminders.add(CANARY, None, at, datetime.now(UTC))
        due = Schedule(who, ScheduleKind.REMINDER, at, at.replace(tzinfo=None), None, row.id)
        await unit.records(who).schedules.put(due)

    async def after(self, person: int) -> None:
        shown, data = buttons(self.world, person, "f:")
        self.ledger.tap(person, shown.id, data[0], entries=0)
        await self.world.worked_off()
        self.ledger.seen_enough(person)


class Erased(Act):
    """Everything is to be erased."""

    name = "erasing"

    async def prepare(self) -> int:
        person = await super().prepare()
        self.ledger.say(person, "head 7")
        self.ledger.say(person, "/delete", entries=0)
        await self.world.worked_off()
        return person

    async def do(self, person: int) -> None:
        shown, data = buttons(self.world, person, "")
        self.ledger.erase(person)
        self.world.telegram.people.tap(person, shown.id, data[-1])


#: In the order in which one world can live them: its clock never goes back, nor past what was set meanwhile.
ACTS: tuple[type[Act], ...] = (Act, FirstTap, LastTap, Erased, Reminded, Due, Wish)
_NO_QUIET = (TOMORROW.time(), TOMORROW.time())


def buttons(world: World, person: int, begins: str = "a:") -> tuple[Message, list[str]]:
    """The newest message of the bot that has buttons, and those data of them that begin so."""
    messages = sorted(world.telegram.api.world.chat(person).messages.values(), key=lambda shown: -shown.id)
    newest = next(shown for shown in messages if shown.by_bot and shown.rows)
    data = [button["callback_data"] for row in newest.rows for button in row]
    return newest, [each for each in data if each.startswith(begins)]
