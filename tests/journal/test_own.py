"""Theirs: everything out, everything gone, and nothing of anybody else touched."""

from datetime import timedelta
from pathlib import Path

from journal import checkin, crash, own, plan, reflect, remind
from journal.hear import hear
from journal.records import AskKind, PromptKind, ScheduleKind
from journal.visit import Visit
from tests.builders import ALICE, BOB, NOW, Nowhere, schedule
from tests.journal.conftest import Meet

CANARY = "the canary has a migraine"


async def furnish(visit: Visit) -> None:
    """A row of every noun."""
    check = await checkin.as_usual(visit, await checkin.begin(visit, PromptKind.EVENING))
    await reflect.on_check_in(visit, check)
    await hear(visit, f"note: {CANARY}", Nowhere())
    (reminded,) = await remind.set_once(visit, CANARY, [NOW + timedelta(hours=1)])
    await remind.fire(visit, schedule(visit, ScheduleKind.REMINDER, visit.clock.replace(tzinfo=None),
                                      reminded.row.id))  # fmt: skip
    await visit.records.asks.open(AskKind.KEEP, {"text": CANARY}, NOW)
    await crash.begin(visit)
    await plan.replan(visit)


def on_disk(folder: Path) -> bytes:
    """Every byte of the database and of the files beside it."""
    return b"".join(path.read_bytes() for path in folder.glob("pacenote.db*"))


async def test_the_export_holds_every_noun(visit: Visit) -> None:
    await furnish(visit)
    kept = await own.everything(visit)
    assert [noun for noun, rows in kept.items() if not rows] == []
    assert CANARY in str(kept)


async def test_forget_leaves_nothing(visit: Visit) -> None:
    await furnish(visit)
    await own.forget(visit)
    assert [noun for noun, rows in (await own.everything(visit)).items() if rows] == []
    assert await visit.records.patient() is None


async def test_forget_leaves_no_byte_in_the_file(meet: Meet, tmp_path: Path) -> None:
    async with meet() as visit:
        await furnish(visit)
    async with meet() as visit:
        await own.forget(visit)
    assert CANARY.encode() not in on_disk(tmp_path)


async def test_forget_touches_nobody_else(meet: Meet) -> None:
    async with meet(BOB) as visit:
        await furnish(visit)
        before = await own.everything(visit)
    async with meet(ALICE) as visit:
        await furnish(visit)
        await own.forget(visit)
    async with meet(BOB) as visit:
        assert await own.everything(visit) == before


async def test_charlie_exports_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    await furnish(visit)
    kept = await own.everything(charlie)
    assert [noun for noun, rows in kept.items() if rows] == ["patient"]
    assert CANARY not in str(kept)


async def test_charlie_forgets_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    await furnish(visit)
    before = await own.everything(visit)
    await own.forget(charlie)
    assert await own.everything(visit) == before
