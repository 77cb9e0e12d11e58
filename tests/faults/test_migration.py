"""F20: migrations and restores are killed at any step: old or new, never between; what is erased stays so."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from storage.backup import back_up
from tests.faults.acts import Erased
from tests.faults.ledger import Ledger
from tests.faults.life import PATIENCE, either
from tests.faults.schemas import REVISIONS, at_revision, shape
from tests.faults.table import Tally
from tests.faults.world import FIRST, World

pytestmark = pytest.mark.fault("F20")
#: More steps than any start or restore has.
MANY = 5_000


@pytest.mark.parametrize("revision", REVISIONS[:-1])
async def test_a_migration_killed_at_any_step_leaves_old_or_new(
    sqlite_world: World, tally: Tally, revision: str, thorough: bool
) -> None:
    world = sqlite_world
    old = at_revision(world.folder / "old.db", revision)
    former, coming = shape(old), shape(at_revision(world.folder / "new.db", REVISIONS[-1]))
    with tally.judged("F20"):
        for step in range(7, MANY, 3 if thorough else 97):
            path = Path(shutil.copy(old, world.folder / "pacenote.db"))
            if not await died(world, step):
                break
            if shape(path) not in {former, coming}:
                tally.wrong("F20", "between two schemas")
            await world.start()
            await world.life.end()
            if shape(path) != coming:
                tally.wrong("F20", "not migrated after a kill")
            tally.add("F20", "migrations killed")
            clear(world)


async def died(world: World, step: int, **more: str) -> bool:
    """Whether a bot died at that step before it was ready, or before it had restored what it was to."""
    life = await world.launch(step, **more)
    await either(life.died, life.ready)
    await life.end()
    return bool(world.last_step()) and not life.ready.is_set()


def clear(world: World) -> None:
    """Neither a database nor anything beside it."""
    for path in world.folder.glob("pacenote.db*"):
        path.unlink()


async def test_a_restore_killed_at_any_step_is_old_or_new_and_can_be_done_again(
    sqlite_world: World, tally: Tally, thorough: bool
) -> None:
    world, ledger = sqlite_world, Ledger(sqlite_world, tally, "F20")
    await lived(world, ledger)
    now = world.folder / "now.db"
    shutil.copy(world.folder / "pacenote.db", now)
    with tally.judged("F20"):
        for step in range(1, MANY, 2 if thorough else 40):
            if not await died(world, step, restore=str(world.folder / "backup")):
                break
            tally.add("F20", "restores killed")
            await old_or_new(world, tally)
            assert not await died(world, MANY, restore=str(world.folder / "backup"))
            await as_backed_up(world, tally)
            clear(world)
            shutil.copy(now, world.folder / "pacenote.db")


async def lived(world: World, ledger: Ledger) -> None:
    """Five people say something, a backup is made, they say more, and one of them erases everything."""
    erasing = Erased(world, ledger, 0)
    await erasing.people(5)
    await world.start()
    for person in range(FIRST + 1, FIRST + 5):
        ledger.say(person, "head 7")
    person = await erasing.prepare()
    key = (world.folder / "pacenote.key").read_bytes()
    back_up(world.folder / "pacenote.db", key, world.folder / "backup")
    await erasing.do(person)
    for other in range(FIRST + 1, FIRST + 5):
        ledger.say(other, "head 6")
    await world.worked_off()
    await world.life.end()
    async with world.store():
        pass  # nothing is left in the log


async def old_or_new(world: World, tally: Tally) -> None:
    """What a kill leaves: the former database, the restored one, or the word that there was one."""
    if not (world.folder / "pacenote.db").exists():
        life = await world.launch()
        await asyncio.wait_for(life.died.wait(), PATIENCE)
        if "is missing" not in world.log.read_text().splitlines()[-1]:
            tally.wrong("F20", "a start without a database was not refused")
    elif await entries(world) not in ({8}, {4}):
        tally.wrong("F20", "between two databases")


async def as_backed_up(world: World, tally: Tally) -> None:
    """Who was erased stays erased, the others have what they had, and a start sends nothing again."""
    if await entries(world) != {4}:
        tally.wrong("F20", "not what was backed up, or somebody erased came back")
    before = world.shown.total()
    await world.start()
    await world.worked_off()
    await world.life.end()
    if world.shown.total() != before:
        tally.wrong("F20", "something was sent again")


async def entries(world: World) -> set[int]:
    """How many entries there are."""
    return {(await world.truth.ask("SELECT count(*) FROM entry"))[0][0]}
