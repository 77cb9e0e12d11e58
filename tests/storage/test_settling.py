"""Settling: after a restore nothing is sent again, and schedules go on from now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from journal.records import Act, FiringState, PromptKind, PromptState, ReminderState, ScheduleKind
from storage.erased import ErasedList
from storage.incoming import RawUpdate
from storage.records import Records
from storage.settle import Settled, settle
from storage.store import Store
from tests.storage.cast import (
    ALICE,
    BOB,
    DAY,
    KEY,
    NIGHTLY,
    NOW,
    SLOT,
    TODAY,
    do,
    message,
    patient,
    schedule,
)  # fmt: skip
from tests.storage.house import LATER, House


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


async def test_a_rule_that_has_ended_goes_away(house: House) -> None:
    ended = schedule(rule=replace(NIGHTLY, start=date(2026, 11, 1), until=TODAY))
    await house.did(ALICE, lambda records: records.schedules.put(ended))
    house.back_up()
    await house.restore()
    store = await house.open()
    assert await do(store, ALICE, lambda records: records.schedules.all()) == []
    await store.close()


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
