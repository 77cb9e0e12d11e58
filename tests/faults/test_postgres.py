"""F6: PostgreSQL crashes, is away, or is lost inside COMMIT: no ✓ until it is known, and every row once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest

from tests.faults.ledger import Ledger
from tests.faults.life import Nursery
from tests.faults.postgres import Cut, Line, crash
from tests.faults.table import Tally
from tests.faults.truth import truth_of
from tests.faults.world import FIRST, World, patient, until

pytestmark = [pytest.mark.fault("F6"), pytest.mark.postgres]
PEOPLE = 200


@pytest.fixture
async def line(empty_server: str) -> AsyncIterator[Line]:
    """A line to a server without tables."""
    async with Line(empty_server).open() as opened:
        yield opened


@pytest.fixture
async def far(line: Line, empty_server: str, folder: Path, nursery: Nursery) -> AsyncIterator[World]:
    """A bot at the other end of the line; what is there is looked at beside it."""
    async with World(folder, line.url, nursery).running() as world:
        world.truth = truth_of(empty_server)
        await world.people(*[patient(number) for number in range(PEOPLE)])
        await world.start()
        yield world


@pytest.fixture
def ledger(far: World, tally: Tally) -> Ledger:
    """Nobody has said anything."""
    return Ledger(far, tally, "F6")


async def settled(world: World, ledger: Ledger) -> None:
    """All of it is there, once; nothing of it is in the log."""
    await world.worked_off()
    with ledger.tally.judged("F6"):
        await ledger.settled()
        ledger.silent()


@pytest.mark.parametrize("cut", Cut)
async def test_a_line_lost_inside_commit_leaves_every_row_once(
    far: World, line: Line, ledger: Ledger, cut: Cut, thorough: bool
) -> None:
    chance, turns = random.Random(cut.value), count()  # noqa: S311
    for _ in range(100 if thorough else 5):
        line.cut, line.spared = cut, chance.randrange(8)
        for _ in range(3):
            ledger.say(FIRST + next(turns) % PEOPLE, "head 7")
        await until(lambda: line.cut is None)
        await far.worked_off()
        await ledger.dead()
        ledger.tally.add("F6", f"cuts {cut.value}")
    await settled(far, ledger)


async def test_a_server_that_crashes_and_recovers_has_every_row_once(
    far: World, empty_server: str, ledger: Ledger, thorough: bool
) -> None:
    chance, turns = random.Random(6), count()  # noqa: S311
    for _ in range(20 if thorough else 2):
        for _ in range(20):
            ledger.say(FIRST + next(turns) % PEOPLE, "head 7")
        await asyncio.sleep(chance.uniform(0, 0.3))
        await crash(empty_server)
        await far.worked_off()
        await ledger.dead()
        ledger.tally.add("F6", "crashes of the server")
    await settled(far, ledger)


async def test_while_the_server_is_away_nobody_is_told_that_anything_is_kept(
    far: World, line: Line, ledger: Ledger, thorough: bool
) -> None:
    for seconds in (30, 5) if thorough else (3,):
        line.leave()
        before = far.shown.total()
        for person in range(FIRST, FIRST + 20):
            ledger.say(person, "head 7")
        await until(lambda: "cannot be reached" in far.log.read_text() or "was lost" in far.log.read_text())
        await asyncio.sleep(seconds)
        assert far.shown.total() == before
        assert len(far.telegram.api.queue.waiting()) == 20
        line.away = False
        await settled(far, ledger)
        assert ledger.unanswered() == 0
        ledger.tally.add("F6", "times away")
