"""Reminders: each slot fires once, late ones say so, quiet hours are kept, and a tap does what it says."""

from datetime import UTC, datetime, time, timedelta

import pytest

from journal import plan, remind
from journal.hear import hear
from journal.outcomes import Reminded
from journal.records import FiringState, ReminderState, Schedule, ScheduleKind
from journal.remind import Fired
from journal.visit import Visit
from pacing.schedule import Freq, Rule
from tests.builders import NOW, TODAY, Nowhere

NIGHTLY = Rule(Freq.DAILY, TODAY, times=(time(21),))


async def due(visit: Visit, reminder_id: int) -> Schedule:
    rows = await visit.records.schedules.all()
    return next(row for row in rows if (row.kind, row.ref) == (ScheduleKind.REMINDER, reminder_id))


async def set_nightly(visit: Visit, rule: Rule = NIGHTLY) -> Reminded:
    reminded = await remind.set_rule(visit, "take meds", rule)
    assert reminded is not None
    return reminded


async def fired(visit: Visit) -> Fired:
    reminded = await set_nightly(visit)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    found = await remind.fire(visit, row)
    assert found is not None
    return found


async def state_of(visit: Visit, found: Fired) -> FiringState:
    firing = await visit.records.reminders.firing(found.firing.id)
    assert firing is not None
    return firing.state


async def test_a_sentence_sets_a_reminder(visit: Visit) -> None:
    (reminded,) = await hear(visit, "remind me to take meds every night at 9", Nowhere())
    assert isinstance(reminded, Reminded)
    assert reminded.next == datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
    assert reminded.row.task == "take meds"


async def test_a_sentence_sets_a_single_reminder(visit: Visit) -> None:
    (reminded,) = await hear(visit, "remind me tomorrow at 11 to call the chemist", Nowhere())
    assert isinstance(reminded, Reminded)
    assert (await due(visit, reminded.row.id)).due_at == datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


async def test_it_fires_with_its_words(visit: Visit) -> None:
    found = await fired(visit)
    assert (found.row.task, found.late, found.firing.state) == ("take meds", False, FiringState.FIRED)


async def test_a_slot_fires_once(visit: Visit) -> None:
    found = await fired(visit)
    assert await remind.fire(visit, await due(visit, found.row.id)) is None


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (15, False), (16, True), (11 * 60, True)])
async def test_a_late_one_says_so(visit: Visit, minutes: int, late: bool) -> None:
    reminded = await set_nightly(visit)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at + timedelta(minutes=minutes)
    found = await remind.fire(visit, row)
    assert found is not None
    assert found.late is late


async def test_a_stale_one_is_not_said_and_is_recorded_so(visit: Visit) -> None:
    reminded = await set_nightly(visit)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at + timedelta(hours=12)
    assert await remind.fire(visit, row) is None
    firing = await visit.records.reminders.last_firing()
    assert firing is not None
    assert firing.state is FiringState.NOT_ASKED


async def test_a_pause_is_kept_and_the_firing_is_recorded(visit: Visit) -> None:
    reminded = await set_nightly(visit)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    await visit.change(paused_until=row.due_at + timedelta(days=1))
    assert await remind.fire(visit, row) is None
    firing = await visit.records.reminders.last_firing()
    assert firing is not None
    assert firing.state is FiringState.NOT_ASKED


async def test_a_single_one_ends_with_its_firing(visit: Visit) -> None:
    (reminded,) = await remind.set_once(visit, "lie down", [NOW + timedelta(minutes=45)])
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    await remind.fire(visit, row)
    assert await visit.records.reminders.active() == []


async def test_a_single_one_that_fell_into_its_pause_is_over(visit: Visit) -> None:
    (reminded,) = await remind.set_once(visit, "lie down", [NOW + timedelta(minutes=45)])
    await visit.records.reminders.mark(reminded.row.id, ReminderState.PAUSED)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    assert await remind.fire(visit, row) is None
    assert await visit.records.reminders.active() == []


async def test_a_rule_of_hours_keeps_the_quiet_hours(visit: Visit) -> None:
    rule = Rule(Freq.HOURLY, TODAY, interval=2, start_at=NOW)
    reminded = await set_nightly(visit, rule)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    assert row.slot.time() == time(22)
    assert await remind.fire(visit, row) is None


async def test_a_time_that_the_patient_set_at_night_is_kept(visit: Visit) -> None:
    reminded = await set_nightly(visit, Rule(Freq.DAILY, TODAY, times=(time(3),)))
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    assert await remind.fire(visit, row) is not None


async def test_a_window_that_the_patient_set_is_kept(visit: Visit) -> None:
    rule = Rule(Freq.HOURLY, TODAY, window=(time(22), time(23)))
    reminded = await set_nightly(visit, rule)
    row = await due(visit, reminded.row.id)
    visit.now = row.due_at
    assert await remind.fire(visit, row) is not None


@pytest.mark.parametrize("state", [FiringState.DONE, FiringState.SKIPPED])
async def test_a_tap_answers_and_the_last_tap_counts(visit: Visit, state: FiringState) -> None:
    found = await fired(visit)
    await remind.answer(visit, found.firing.id, FiringState.SKIPPED)
    await remind.answer(visit, found.firing.id, state)
    assert await state_of(visit, found) is state


async def test_later_comes_back_after_half_an_hour(visit: Visit) -> None:
    found = await fired(visit)
    at = await remind.snooze(visit, found.firing.id, remind.LATER)
    assert at == datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
    assert await state_of(visit, found) is FiringState.LATER


async def test_later_that_would_be_at_night_waits_for_the_morning(visit: Visit) -> None:
    found = await fired(visit)
    at = await remind.snooze(visit, found.firing.id, remind.LONGER)
    assert at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def snoozed(visit: Visit, found: Fired) -> Schedule:
    await remind.snooze(visit, found.firing.id, remind.LATER)
    rows = await visit.records.schedules.all()
    return next(row for row in rows if row.kind is ScheduleKind.SNOOZE)


async def test_a_snoozed_one_fires_again(visit: Visit) -> None:
    found = await fired(visit)
    row = await snoozed(visit, found)
    visit.now = row.due_at
    assert await remind.fire_again(visit, row) is not None
    assert await state_of(visit, found) is FiringState.FIRED


async def test_a_snoozed_one_that_was_answered_stays_silent(visit: Visit) -> None:
    found = await fired(visit)
    row = await snoozed(visit, found)
    await remind.answer(visit, found.firing.id, FiringState.DONE)
    assert await remind.fire_again(visit, row) is None
    assert [each.kind for each in await visit.records.schedules.all()] == [ScheduleKind.REMINDER]


async def test_a_snoozed_one_that_slept_half_a_day_is_dropped(visit: Visit) -> None:
    found = await fired(visit)
    row = await snoozed(visit, found)
    visit.now = row.due_at + timedelta(hours=12)
    assert await remind.fire_again(visit, row) is None


async def test_a_rule_that_never_comes_is_not_set(visit: Visit) -> None:
    over = Rule(Freq.DAILY, TODAY - timedelta(days=9), times=(time(9),), until=TODAY - timedelta(days=1))
    assert await remind.set_rule(visit, "too late", over) is None
    assert await visit.records.reminders.active() == []


async def test_a_cancelled_one_neither_fires_nor_is_due(visit: Visit) -> None:
    reminded = await set_nightly(visit)
    row = await due(visit, reminded.row.id)
    await remind.cancel(visit, reminded.row.id)
    assert await remind.fire(visit, row) is None
    assert await visit.records.schedules.all() == []


async def test_charlie_reaches_no_firing_of_alice(visit: Visit, charlie: Visit) -> None:
    found = await fired(visit)
    assert await remind.find(charlie, found.firing.id) is None
    assert await remind.answer(charlie, found.firing.id, FiringState.DONE) is None
    assert await remind.snooze(charlie, found.firing.id, remind.LATER) is None
    assert await state_of(visit, found) is FiringState.FIRED


async def test_charlie_cancels_no_reminder_of_alice(visit: Visit, charlie: Visit) -> None:
    reminded = await set_nightly(visit)
    assert await remind.cancel(charlie, reminded.row.id) is None
    assert [row.id for row in await visit.records.reminders.active()] == [reminded.row.id]


async def test_charlie_fires_no_reminder_of_alice(visit: Visit, charlie: Visit) -> None:
    reminded = await set_nightly(visit)
    await plan.remind_at(charlie, reminded.row.id, NOW)
    assert await remind.fire(charlie, await due(charlie, reminded.row.id)) is None
