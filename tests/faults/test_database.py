"""F5: the database is locked, full, read-only, gone, damaged or newer: no ✓, a clear cause, no repair."""

from __future__ import annotations

import asyncio
import random
import resource
import sqlite3

import pytest

from storage.errors import StorageError
from tests.faults.ledger import Ledger
from tests.faults.table import Tally
from tests.faults.world import FIRST, World, patient, until

pytestmark = pytest.mark.fault("F5")


@pytest.fixture
async def said(sqlite_world: World, tally: Tally) -> Ledger:
    """Thirty people, and a bot that has heard the first of them."""
    await sqlite_world.people(*[patient(number) for number in range(30)])
    ledger = Ledger(sqlite_world, tally, "F5")
    await sqlite_world.start()
    ledger.say(FIRST, "head 7")
    await sqlite_world.worked_off()
    return ledger


async def spoken_into(world: World, ledger: Ledger, cause: str) -> None:
    """People write while nothing can be kept: none of it is confirmed, to them or to Telegram."""
    before = world.shown.total()
    for person in range(FIRST + 1, FIRST + 11):
        ledger.say(person, "head 7")
    await until(lambda: cause in world.log.read_text())
    assert len(world.telegram.api.queue.waiting()) == 10
    assert world.shown.total() == before


async def recovered(world: World, ledger: Ledger) -> None:
    """All of it is kept, once; everybody is answered; nothing of it is in the log."""
    await world.worked_off()
    with ledger.tally.judged("F5"):
        await ledger.settled()
        ledger.silent()
    assert ledger.unanswered() == 0


async def refused(world: World, cause: str, **more: bool) -> None:
    """A start says its cause in one line, and ends."""
    life = await world.launch(None, **more)
    await life.died.wait()
    last = world.log.read_text().splitlines()[-1]
    assert last.startswith("pacenote: "), world.said_last()
    assert cause in last


async def test_a_lock_of_another_program_is_waited_out(
    sqlite_world: World, said: Ledger, tally: Tally, thorough: bool
) -> None:
    for seconds in (1, 5, 15, 30, 60) if thorough else (2,):
        other = sqlite3.connect(sqlite_world.folder / "pacenote.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        before, person = sqlite_world.shown.total(), FIRST + 11 + seconds % 19
        said.say(person, "head 7")
        await asyncio.sleep(seconds)
        assert sqlite_world.shown.total() == before
        assert sqlite_world.telegram.api.queue.waiting()
        other.execute("ROLLBACK")
        other.close()
        await recovered(sqlite_world, said)
        assert seconds < 11 or "locked by another program" in sqlite_world.log.read_text()
        tally.add("F5", "locks")


async def test_a_disk_that_takes_no_more_is_waited_out(sqlite_world: World, said: Ledger) -> None:
    """A limit on the size of files stands for the disk: the log of the database is beyond it already."""
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(sqlite_world.life.pid, resource.RLIMIT_FSIZE, (16_384, resource.RLIM_INFINITY))
    await spoken_into(sqlite_world, said, "the disk is full or fails")
    resource.prlimit(sqlite_world.life.pid, resource.RLIMIT_FSIZE, unlimited)
    await recovered(sqlite_world, said)


async def test_a_file_that_cannot_be_written_stops_the_start(sqlite_world: World, said: Ledger) -> None:
    await sqlite_world.life.end()
    path = sqlite_world.folder / "pacenote.db"
    path.chmod(0o400)
    await refused(sqlite_world, "cannot be written", humble=True)
    path.chmod(0o600)
    await sqlite_world.start(humble=True)
    await recovered(sqlite_world, said)


async def test_a_database_that_is_gone_while_the_bot_runs_is_not_written_to(
    sqlite_world: World, said: Ledger
) -> None:
    path = sqlite_world.folder / "pacenote.db"
    aside = path.with_name("aside.db")
    path.rename(aside)
    await spoken_into(sqlite_world, said, "is missing")
    aside.rename(path)
    await recovered(sqlite_world, said)


async def test_a_database_that_is_gone_stops_the_start_and_is_not_made_anew(
    sqlite_world: World, said: Ledger
) -> None:
    await sqlite_world.life.end()
    path = sqlite_world.folder / "pacenote.db"
    aside = path.with_name("aside.db")
    path.rename(aside)
    await refused(sqlite_world, "is missing")
    assert not path.exists()


async def test_a_newer_database_stops_the_start(sqlite_world: World, said: Ledger) -> None:
    await sqlite_world.life.end()
    with sqlite3.connect(sqlite_world.folder / "pacenote.db") as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.close()
    await refused(sqlite_world, "newer Pacenote")


async def test_a_damaged_file_is_refused_or_whole_and_never_repaired(
    sqlite_world: World, said: Ledger, tally: Tally, thorough: bool
) -> None:
    """Damage anywhere: either the start refuses and leaves every byte, or what is there is all there."""
    await sqlite_world.life.end()
    async with sqlite_world.store():
        pass  # nothing is left in the log
    path = sqlite_world.folder / "pacenote.db"
    whole, chance = path.read_bytes(), random.Random(5)  # noqa: S311
    for _ in range(300 if thorough else 20):
        broken = bytearray(whole)
        at, length = chance.randrange(len(whole)), chance.choice([1, 16, 512, 4096])
        broken[at : at + length] = chance.randbytes(len(broken[at : at + length]))
        path.write_bytes(broken)
        if await refuses(sqlite_world) and path.read_bytes() != broken:
            tally.wrong("F5", "a damaged file was changed")
        tally.add("F5", "damaged files")


async def refuses(world: World) -> bool:
    """Whether a start refuses the file, or everybody is there."""
    try:
        async with world.store():
            pass
    except StorageError:
        return True
    assert await world.truth.ask("SELECT count(*) FROM patient") == [(30,)]
    return False
