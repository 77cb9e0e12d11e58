"""F12, F14, F15, F19: clocks that step, a bot that was off, patients who travel, block and return."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest

from handlers.callbacks import Hello
from journal.records import Schedule, ScheduleKind
from localchat.state import Message
from pacing.schedule import Freq, Rule
from storage.unit import UnitOfWork
from tests.faults.table import Tally
from tests.faults.world import FIRST, World, patient, until

#: Noon, some days from now: everything happens after it.
NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=3)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NO_QUIET = (time(0), time(0))
SLOTS = "SELECT patient_id, kind, day, count(*) FROM prompt GROUP BY 1, 2, 3 HAVING count(*) > 1"
ASKED = "SELECT patient_id, count(*) FROM prompt WHERE state <> 'not_asked' GROUP BY 1"
NOT_ASKED = "SELECT count(*) FROM prompt WHERE state = 'not_asked'"


async def asked_daily(world: World, *slots: datetime) -> None:
    """One person a slot, in UTC, who is asked then and every day after it."""
    people = [patient(number, evening=at.time(), quiet=NO_QUIET) for number, at in enumerate(slots)]
    await world.people(*people)

    async def plan(unit: UnitOfWork) -> None:
        for person, at in zip(people, slots, strict=True):
            rule = Rule(Freq.DAILY, at.date() - 2 * DAY, times=(at.time(),))
            slot = Schedule(person.id, ScheduleKind.EVENING, at, at.replace(tzinfo=None), rule)
            await unit.records(person.id).schedules.put(slot)

    async with world.store() as store:
        await store.run(plan)


async def remind(world: World, person: int, at: datetime) -> None:
    """A medicine that is due then, once."""

    async def plan(unit: UnitOfWork) -> None:
        row = await unit.records(person).reminders.add("take the canary", None, at, NOON)
        due = Schedule(person, ScheduleKind.REMINDER, at, at.replace(tzinfo=None), None, row.id)
        await unit.records(person).schedules.put(due)

    async with world.store() as store:
        await store.run(plan)


def told(world: World, person: int) -> list[Message]:
    """What the bot has written to somebody."""
    found = world.telegram.api.world.chat(person).messages.values()
    return [message for message in found if message.by_bot]


async def looked(world: World) -> None:
    """Wait until the bot has looked at what is due by its clock now, and is done with it."""
    now = world.telegram.clock.now().strftime("%Y-%m-%d %H:%M:%S")
    due = f"SELECT count(*) FROM schedule WHERE due_at <= '{now}'"  # noqa: S608

    async def over() -> bool:
        return (await world.truth.ask(due))[0][0] == 0 and await world.done()

    await until(over)


@pytest.mark.fault("F12")
async def test_a_clock_that_steps_asks_no_slot_twice(
    sqlite_world: World, tally: Tally, thorough: bool
) -> None:
    world, chance = sqlite_world, random.Random(12)  # noqa: S311
    await asked_daily(world, *(NOON + timedelta(hours=number) for number in range(12)))
    await world.start()
    now, furthest = NOON, NOON
    far = [datetime(1970, 1, 1, 0, 1, tzinfo=UTC), datetime(2038, 1, 19, 3, 15, tzinfo=UTC)]
    with tally.judged("F12"):
        for number in range(300 if thorough else 12):
            step = chance.choice([HOUR, -HOUR, DAY, -DAY, 2 * HOUR, timedelta(minutes=30)])
            now = min(now + step, NOON + 30 * DAY)
            furthest = max(now, furthest)
            await world.move_clock(far[0] if number % 10 == 9 else now)
            await looked(world)
            await once(world, tally, furthest)
            tally.add("F12", "steps of the clock")
        await world.move_clock(far[1])
        await looked(world)
        await once(world, tally, far[1])
        tally.add("F12", "steps of the clock")


async def once(world: World, tally: Tally, furthest: datetime) -> None:
    """No date of anybody was asked twice, and nobody was asked oftener than they lived days."""
    for _ in await world.truth.ask(SLOTS):
        tally.wrong("F12", "a date was asked twice")
    asked: dict[int, int] = dict(await world.truth.ask(ASKED))
    for person, prompts in asked.items():
        if len(told(world, person)) > prompts or prompts > (furthest - NOON).days + 2:
            tally.wrong("F12", "somebody was asked too often")


@pytest.mark.fault("F15")
async def test_after_eight_hours_off_there_is_one_catch_up_and_medicine_was_due(
    sqlite_world: World, tally: Tally, thorough: bool
) -> None:
    world = sqlite_world
    number = 200 if thorough else 30
    hours = [timedelta(minutes=480 * each // number) for each in range(number)]
    await asked_daily(world, *(NOON + late for late in hours))
    for person, late in enumerate(hours):
        await remind(world, FIRST + person, NOON + late + timedelta(minutes=1))
    await world.move_clock(NOON - HOUR)
    await world.start()
    await world.life.end()
    await world.move_clock(NOON + 8 * HOUR + timedelta(minutes=5))
    await world.start()
    await looked(world)
    with tally.judged("F15"):
        for person, late in enumerate(hours):
            caught_up(world, tally, FIRST + person, NOON + late + timedelta(minutes=1))
            tally.add("F15", "people slept through")


def caught_up(world: World, tally: Tally, person: int, due: datetime) -> None:
    """One check-in and one reminder, each once; the reminder says when it was due if that is long ago."""
    texts = [message.content.text for message in told(world, person)]
    reminders = [text for text in texts if "canary" in text]
    if len(reminders) != 1 or len(texts) != 2:
        tally.wrong("F15", f"{len(texts)} messages, {len(reminders)} of them reminders")
    elif world.telegram.clock.now() - due > timedelta(minutes=16) and f"{due:%H:%M}" not in reminders[0]:
        tally.wrong("F15", "a late reminder did not say when it was due")


@pytest.mark.fault("F15")
async def test_slots_that_were_slept_through_for_days_are_not_asked(
    sqlite_world: World, tally: Tally
) -> None:
    world = sqlite_world
    await asked_daily(world, NOON)
    await world.move_clock(NOON + 3 * DAY + HOUR)
    await world.start()
    await looked(world)
    assert len(told(world, FIRST)) == 1
    assert (await world.truth.ask(NOT_ASKED))[0][0] >= 1


@pytest.mark.fault("F19")
async def test_who_blocks_is_left_in_peace_and_greeted_without_a_backlog(
    sqlite_world: World, tally: Tally, thorough: bool
) -> None:
    world, tries = sqlite_world, Counter[int]()
    days = 10 if thorough else 3
    people = 50 if thorough else 5
    await asked_daily(world, *[NOON] * people)
    await world.move_clock(NOON - HOUR)
    await world.start()
    count_tries(world, tries)
    for person in range(FIRST, FIRST + people):
        world.telegram.people.set_blocked(person, blocked=True)
    await world.worked_off()
    for day in range(days):
        await world.move_clock(NOON + day * DAY + HOUR)
        await looked(world)
    with tally.judged("F19"):
        for person in range(FIRST, FIRST + people):
            before = len(told(world, person))
            world.telegram.people.set_blocked(person, blocked=False)
            world.telegram.people.say(person, "head 7")
            await world.worked_off()
            if tries[person] > 1 + len(told(world, person)) - before:
                tally.wrong("F19", "written to while blocked")
            if len(told(world, person)) - before > 1:
                tally.wrong("F19", "a backlog came")
            tally.add("F19", "blocked and returned")


def count_tries(world: World, tries: Counter[int]) -> None:
    """Count every call that writes to somebody, the refused ones too."""
    api = world.telegram.api
    writable = api.writable

    def counted(call: object) -> object:
        tries[call.integer("chat_id")] += 1  # type: ignore[attr-defined]
        return writable(call)  # type: ignore[arg-type]

    api.writable = counted  # type: ignore[method-assign, assignment]


ZONES = ["Pacific/Kiritimati", "Asia/Tokyo", "Asia/Kathmandu", "Europe/London", "America/New_York"]
ZONES += ["America/St_Johns", "Pacific/Honolulu", "Pacific/Niue"]


@pytest.mark.fault("F14")
async def test_whoever_flies_is_asked_once_a_date_and_rests_between(
    sqlite_world: World, tally: Tally, thorough: bool
) -> None:
    """From zone to zone and over the date line, by taps; the clock goes on between."""
    world, chance = sqlite_world, random.Random(14)  # noqa: S311
    asked: list[datetime] = []
    slots = set()
    await asked_daily(world, NOON)
    await world.start()
    now = NOON + timedelta(seconds=1)
    with tally.judged("F14"):
        for _ in range(150 if thorough else 15):
            before = len(told(world, FIRST))
            await world.move_clock(now)
            await looked(world)
            asked += [now] * (len(told(world, FIRST)) - before)
            await fly(world, chance.choice(ZONES))
            slots.add((await world.truth.ask("SELECT due_at FROM schedule WHERE kind = 'evening'"))[0])
            tally.add("F14", "flights")
            now += timedelta(hours=chance.choice([1, 2, 3, 5, 12, 24]))
        for _ in await world.truth.ask(SLOTS):
            tally.wrong("F14", "a date was asked twice")
        for one, two in pairwise(asked):
            if two - one < 4 * HOUR:
                tally.wrong("F14", "asked again within four hours")
    assert min(len(asked), len(slots)) > 2


async def fly(world: World, zone: str) -> None:
    """Choose a zone by its button, which any message may carry."""
    world.telegram.people.say(FIRST, "/help")
    await world.worked_off()
    menu = told(world, FIRST)[-1]
    world.telegram.people.tap(FIRST, menu.id, Hello("zone", zone).pack())
    await world.worked_off()
