"""Reminders: the patient's words, a rule or an instant, each slot fired once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from journal.records import Firing, FiringState, ReminderRow, ReminderState
from storage.errors import ConflictError
from storage.records import Records
from storage.store import Store
from tests.storage.cast import ALICE, BOB, DAY, NIGHTLY, NOW, SLOT, do


async def meds(records: Records) -> ReminderRow:
    """A reminder of every night."""
    return await records.reminders.add("take meds \ud83d", NIGHTLY, None, NOW)


async def test_a_reminder_comes_back_with_its_words_and_rule(store: Store) -> None:
    row = await do(store, ALICE, meds)
    assert row == ReminderRow(row.id, "take meds \ud83d", NIGHTLY, None, ReminderState.ACTIVE, NOW)
    assert await do(store, ALICE, lambda records: records.reminders.get(row.id)) == row


async def test_a_moved_reminder_keeps_its_words(store: Store) -> None:
    row = await do(store, ALICE, meds)
    await do(store, ALICE, lambda records: records.reminders.move(row.id, None, NOW + DAY))
    found = await do(store, ALICE, lambda records: records.reminders.get(row.id))
    assert found == ReminderRow(row.id, row.task, None, NOW + DAY, ReminderState.ACTIVE, NOW)


async def test_active_ones_are_the_running_and_the_paused_oldest_first(store: Store) -> None:
    async def live(records: Records) -> tuple[list[int], list[int]]:
        ids = [(await meds(records)).id for _ in ReminderState]
        for reminder_id, state in zip(ids, ReminderState, strict=True):
            await records.reminders.mark(reminder_id, state)
        return ids, [row.id for row in await records.reminders.active()]

    ids, active = await do(store, ALICE, live)
    assert active == ids[:2]


async def test_a_slot_fires_once(store: Store) -> None:
    async def fire(records: Records) -> list[Firing | None]:
        row = await meds(records)
        slots = (SLOT, SLOT, SLOT + DAY)
        return [await records.reminders.fire(row.id, slot, FiringState.FIRED, NOW) for slot in slots]

    first, second, other = await do(store, ALICE, fire)
    assert first is not None
    assert first == Firing(first.id, first.reminder_id, SLOT, FiringState.FIRED, NOW)
    assert second is None
    assert other is not None


async def test_what_became_of_a_firing_is_kept(store: Store) -> None:
    async def tap(records: Records) -> list[Firing | None]:
        row = await meds(records)
        firing = await records.reminders.fire(row.id, SLOT, FiringState.FIRED, NOW)
        assert firing is not None
        at = NOW + timedelta(minutes=3)
        await records.reminders.mark_firing(firing.id, FiringState.DONE, at)
        done = Firing(firing.id, row.id, SLOT, FiringState.DONE, at)
        return [done, await records.reminders.firing(firing.id), await records.reminders.last_firing()]

    done, by_id, last = await do(store, ALICE, tap)
    assert done == by_id == last


async def test_the_reminder_of_another_patient_cannot_be_fired(store: Store) -> None:
    row = await do(store, ALICE, meds)
    with pytest.raises(ConflictError):
        await do(store, BOB, lambda records: records.reminders.fire(row.id, SLOT, FiringState.FIRED, NOW))
