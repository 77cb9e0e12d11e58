"""F2: killed at random with 100 updates waiting, over and over: 0 lost, 0 doubled."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from itertools import count

import pytest

from tests.faults.ledger import Ledger
from tests.faults.life import either
from tests.faults.table import Tally
from tests.faults.world import FIRST, World, patient, until

pytestmark = pytest.mark.fault("F2")

WAITING = 100
#: Kills between two times that everything is worked off and counted to the last row.
ROUND = 8
#: Rounds in CI, and in `make faults`.
ROUNDS = {"SQLite": (6, 75), "PostgreSQL": (1, 25)}
STORED = "SELECT count(*) FROM incoming WHERE state = 'waiting'"


PEOPLE = 400


async def test_killed_at_random_nothing_is_lost_and_nothing_doubled(
    world: World, tally: Tally, thorough: bool
) -> None:
    rounds = ROUNDS[world.kind][thorough]
    await world.people(*[patient(number) for number in range(PEOPLE)])
    ledger = Ledger(world, tally, "F2")
    turns = count()
    with tally.judged("F2"):
        for number in range(rounds):
            await killed_often(world, ledger, random.Random(number), turns)  # noqa: S311
            await world.start()
            await world.worked_off()
            await ledger.settled()
            await world.life.end()
        ledger.silent()
    lost = f"{ledger.unanswered():,} of {ledger.due.total():,} replies died with their process, as allowed"
    tally.say("F2", f"{world.kind}: {lost}; ready again within {world.slowest:.1f} s")


async def killed_often(world: World, ledger: Ledger, chance: random.Random, turns: Iterator[int]) -> None:
    """One round: before each life 100 updates wait, and each life is cut short."""
    for _ in range(ROUND):
        stored = (await world.truth.ask(STORED))[0][0]
        for _ in range(WAITING - stored - len(world.telegram.api.queue.waiting())):
            turn = next(turns)
            ledger.say(FIRST + turn % PEOPLE, f"head {turn // PEOPLE % 11}")
        await cut_short(world, chance)
        ledger.tally.add("F2", f"kills on {world.kind}")
        await ledger.dead()


async def cut_short(world: World, chance: random.Random) -> None:
    """One life, which ends while it starts, soon after that, or in the middle of its answers."""
    when = chance.choice(["starting", "working", "answering", "answering"])
    life = await world.launch()
    if when == "answering":
        await answered(world, chance.randint(1, 12))
    elif when == "working":
        await either(life.ready, life.died)
    await asyncio.sleep(chance.uniform(0, 0.2 if when == "working" else 0.05))
    assert not life.died.is_set(), world.said_last()
    await life.end()


async def answered(world: World, times: int) -> None:
    """Wait until so many things more were shown, to anybody."""
    shown = world.shown.total() + times
    await until(lambda: world.shown.total() >= shown or world.life.died.is_set())
