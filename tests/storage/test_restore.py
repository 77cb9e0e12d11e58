"""Restoring: erased patients stay erased, nothing is sent again, and the former database is kept."""

# ruff: noqa: ASYNC240  files of a few kilobytes, and nobody else waits
from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from journal.records import Act, FiringState, PromptKind, PromptState, ReminderState, ScheduleKind
from storage.backup import back_up
from storage.erased import ErasedList
from storage.errors import (
    CorruptError,
    InUseError,
    MissingError,
    StorageError,
    UnwritableError,
    WrongKeyError,
)
from storage.incoming import RawUpdate
from storage.records import Records
from storage.restore import Restored, restore
from storage.settle import Settled, settle
from storage.sidecar import SUFFIX
from storage.store import Store
from tests.storage.cast import (
    ALICE,
    BOB,
    CANARY,
    DAY,
    KEY,
    NIGHTLY,
    NOW,
    SLOT,
    TODAY,
    do,
    entry,
    message,
    patient,
    schedule,
)  # fmt: skip

LATER = NOW + 3 * DAY


@dataclass
class House:
    """A folder with a database, its list of erased patients, and a backup."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "pacenote.db"

    @property
    def erased(self) -> Path:
        return self.folder / "keys" / "pacenote.erased"

    @property
    def backup(self) -> Path:
        return self.folder / "backup"

    async def open(self) -> Store:
        return await Store.open(f"sqlite:///{self.database}", KEY, self.erased)

    async def did(self, who: int, *works: Callable[[Records], Awaitable[object]]) -> None:
        store = await self.open()
        for work in works:
            await do(store, who, work)
        await store.close()

    def back_up(self) -> None:
        back_up(self.database, KEY, self.backup)

    async def restore(self, key: bytes = KEY) -> Restored:
        return await restore(self.database, key, self.backup, self.erased, LATER)


@pytest.fixture
async def house(sqlite_tables: str, tmp_path: Path) -> House:
    """Alice and Bob have joined."""
    made = House(tmp_path)
    for who in (ALICE, BOB):
        await made.did(who, lambda records: records.save(patient(records.patient_id)))
    return made


async def known(house: House) -> list[int]:
    store = await house.open()
    found = [who for who in (ALICE, BOB) if await do(store, who, lambda records: records.patient())]
    await store.close()
    return found


async def test_what_was_backed_up_is_back_and_what_came_since_is_gone(house: House) -> None:
    await house.did(ALICE, lambda records: records.entries.add([entry(text=CANARY)]))
    house.back_up()
    await house.did(ALICE, lambda records: records.entries.add([entry(), entry()]))
    await house.restore()
    store = await house.open()
    (found,) = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    await store.close()
    assert found.text == CANARY


async def test_who_was_erased_since_stays_erased(house: House) -> None:
    house.back_up()
    await house.did(ALICE, lambda records: records.forget())
    assert (await house.restore()).settled.erased == 1
    assert await known(house) == [BOB]


async def test_who_was_erased_stays_erased_when_only_the_list_is_left(house: House) -> None:
    house.back_up()
    await house.did(ALICE, lambda records: records.forget())
    house.database.rename(house.folder / "lost.db")
    assert (await house.restore()).aside is None
    assert await known(house) == [BOB]


async def test_who_came_back_after_erasing_stays(house: House) -> None:
    back = patient(ALICE, joined=NOW + DAY)
    await house.did(ALICE, lambda records: records.forget(), lambda records: records.save(back))
    house.back_up()
    assert (await house.restore()).settled.erased == 0
    assert await known(house) == [ALICE, BOB]


async def test_the_former_database_is_kept_with_its_log(house: House) -> None:
    house.back_up()
    Path(f"{house.database}-wal").write_bytes(b"not yet moved")
    former = house.database.read_bytes()
    done = await house.restore()
    assert done.aside is not None
    assert done.aside.read_bytes() == former
    assert Path(f"{done.aside}-wal").read_bytes() == b"not yet moved"
    assert not Path(f"{house.database}-wal").exists()


async def test_a_message_that_waited_is_not_sent_again(house: House) -> None:
    await house.did(
        ALICE,
        lambda records: records.outbox.put(message(not_after=LATER + DAY)),
        lambda records: records.outbox.put(message(act=Act.FAREWELL, not_after=LATER + DAY)),
    )
    house.back_up()
    done = await house.restore()
    store = await house.open()
    assert await store.run(lambda unit: unit.outgoing.claim(LATER, 10)) == []
    await store.close()
    assert done.settled.messages == 1


async def test_a_message_that_was_on_its_way_is_not_sent_again(house: House) -> None:
    store = await house.open()
    await do(store, ALICE, lambda records: records.outbox.put(message(prompt_id=1, not_after=LATER + DAY)))
    await store.run(lambda unit: unit.outgoing.claim(NOW, 10))
    house.back_up()
    await store.close()
    await house.restore()
    store = await house.open()
    assert await store.run(lambda unit: unit.outgoing.recover(LATER)) == 0
    assert await store.run(lambda unit: unit.outgoing.claim(LATER, 10)) == []
    await store.close()


async def test_an_update_that_waited_is_set_aside_and_still_recognised(house: House) -> None:
    store = await house.open()
    await store.run(lambda unit: unit.intake.put([RawUpdate(7, ALICE, "{}")]))
    house.back_up()
    await store.close()
    assert (await house.restore()).settled.updates == 1
    store = await house.open()
    assert await store.run(lambda unit: unit.intake.waiting(10)) == []
    assert await store.run(lambda unit: unit.intake.put([RawUpdate(7, ALICE, "{}")])) == []
    await store.close()


async def test_a_schedule_moves_to_its_next_time_and_its_slot_does_not_fire(house: House) -> None:
    await house.did(ALICE, lambda records: records.schedules.put(schedule()))
    house.back_up()
    assert (await house.restore()).settled.schedules == 1
    store = await house.open()
    (row,) = await do(store, ALICE, lambda records: records.schedules.all())
    assert row.due_at == (LATER + DAY).replace(hour=21, minute=0) - DAY
    assert await store.run(lambda unit: unit.due.due(LATER, 10)) == []
    again = schedule()
    await do(store, ALICE, lambda records: records.schedules.put(again))
    (due,) = await store.run(lambda unit: unit.due.due(NOW, 10))
    assert not await store.run(lambda unit: unit.due.claim(due, None))
    await store.close()


async def test_a_schedule_still_to_come_stays_where_it_is(house: House) -> None:
    coming = schedule(due_at=LATER + DAY, slot=SLOT + 4 * DAY)
    await house.did(ALICE, lambda records: records.schedules.put(coming))
    house.back_up()
    assert (await house.restore()).settled.schedules == 0
    store = await house.open()
    (row,) = await do(store, ALICE, lambda records: records.schedules.all())
    await store.close()
    assert (row.due_at, row.slot) == (coming.due_at, coming.slot)


async def test_what_fires_once_and_has_passed_is_not_said(house: House) -> None:
    async def plan(records: Records) -> None:
        once = await records.reminders.add("water", None, NOW, NOW)
        nightly = await records.reminders.add("tea", NIGHTLY, None, NOW)
        firing = await records.reminders.fire(nightly.id, SLOT, FiringState.LATER, NOW)
        prompt = await records.prompts.put(PromptKind.EVENING, TODAY, PromptState.LATER, NOW)
        assert firing is not None
        refs = {
            ScheduleKind.REMINDER: once.id,
            ScheduleKind.SNOOZE: firing.id,
            ScheduleKind.LATER: prompt.id,
            ScheduleKind.COMPANION: 0,
        }
        for kind, ref in refs.items():
            await records.schedules.put(schedule(kind=kind, ref=ref, rule=None))

    await house.did(ALICE, plan)
    house.back_up()
    assert (await house.restore()).settled.schedules == 4
    store = await house.open()
    kept = await do(store, ALICE, lambda records: records.everything())
    await store.close()
    assert kept["schedules"] == []
    assert sorted(firing["state"] for firing in kept["firings"]) == ["fired", "not_asked"]
    assert [row["state"] for row in kept["reminders"]] == [ReminderState.DONE, ReminderState.ACTIVE]
    assert kept["prompts"][0]["state"] == PromptState.NO_ANSWER


async def test_a_running_bot_keeps_its_database(house: House) -> None:
    house.back_up()
    store = await house.open()
    with pytest.raises(InUseError, match="stop it first"):
        await house.restore()
    await store.close()


@pytest.mark.parametrize("fault", ["cut", "changed", "foreign", "missing"])
async def test_a_bad_backup_changes_nothing(house: House, fault: str) -> None:
    house.back_up()
    spoil(house.backup, fault)
    before = {path.name: path.read_bytes() for path in house.folder.iterdir() if path.is_file()}
    with pytest.raises((CorruptError, UnwritableError)):
        await house.restore()
    assert {path.name: path.read_bytes() for path in house.folder.iterdir() if path.is_file()} == before


def spoil(backup: Path, fault: str) -> None:
    whole = backup.read_bytes()
    match fault:
        case "cut":
            backup.write_bytes(whole[:-1])
        case "changed":
            backup.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
        case "foreign":
            backup.write_bytes(b"SQLite format 3\0" + bytes(1000))
        case _:
            backup.unlink()


async def test_a_backup_of_another_key_changes_nothing(house: House) -> None:
    house.back_up()
    before = house.database.read_bytes()
    with pytest.raises(WrongKeyError, match="another key"):
        await house.restore(bytes(32))
    assert house.database.read_bytes() == before


async def test_a_settling_that_fails_changes_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(store: Store, *_: object) -> Settled:
        raise StorageError("no")

    house.back_up()
    before = house.database.read_bytes()
    monkeypatch.setattr("storage.restore.settle", fail)
    with pytest.raises(StorageError):
        await house.restore()
    assert house.database.read_bytes() == before
    assert sorted(path.name for path in house.folder.glob("*.restoring*")) == []


async def test_a_restore_that_died_at_the_last_step_is_refused_at_start_and_done_again(house: House) -> None:
    house.back_up()
    house.database.rename(house.folder / "pacenote.db.before-now")
    (house.folder / "pacenote.db.restoring").write_bytes(b"half of it")
    with pytest.raises(MissingError):
        await house.open()
    await house.restore()
    assert await known(house) == [ALICE, BOB]


async def test_a_restored_database_is_guarded_like_any_other(house: House, tmp_path: Path) -> None:
    house.back_up()
    moved = House(tmp_path / "elsewhere")
    moved.folder.mkdir()
    house.backup.rename(moved.backup)
    await moved.restore()
    assert Path(f"{moved.database}{SUFFIX}").stat().st_size > 0
    assert await known(moved) == [ALICE, BOB]


async def test_settling_on_either_database_erases_hushes_and_moves_on(store: Store, tmp_path: Path) -> None:
    gone = ErasedList(tmp_path / "list")
    other = await Store.open(f"sqlite:///{tmp_path}/other.db", KEY, tmp_path / "list")
    await do(other, ALICE, lambda records: records.save(patient(ALICE)))
    await do(other, ALICE, lambda records: records.forget())
    await other.close()
    await do(store, BOB, lambda records: records.outbox.put(message(BOB)))
    await do(store, BOB, lambda records: records.schedules.put(schedule(BOB)))
    assert await settle(store, LATER, gone.read()) == Settled(erased=1, messages=1, updates=0, schedules=1)
    assert await settle(store, LATER, gone.read()) == Settled(0, 0, 0, 0)
    assert await do(store, ALICE, lambda records: records.patient()) is None


async def test_a_rule_that_has_ended_goes_away(house: House) -> None:
    ended = schedule(rule=replace(NIGHTLY, start=date(2026, 11, 1), until=TODAY))
    await house.did(ALICE, lambda records: records.schedules.put(ended))
    house.back_up()
    await house.restore()
    store = await house.open()
    assert await do(store, ALICE, lambda records: records.schedules.all()) == []
    await store.close()
