"""A crash: one tap, then silence; one word on the third day; undone when it was a slip."""

from datetime import UTC, datetime, timedelta

from journal import checkin, correct, crash
from journal.records import PromptKind, PromptState, ScheduleKind
from journal.visit import Visit
from pacing.entries import Kind
from tests.builders import TODAY


async def companion_at(visit: Visit) -> list[datetime]:
    rows = await visit.records.schedules.all()
    return [row.due_at for row in rows if row.kind is ScheduleKind.COMPANION]


async def test_a_tap_logs_the_crash_and_goes_silent(visit: Visit) -> None:
    begun = await crash.begin(visit)
    (entry,) = await visit.entries_of(TODAY)
    assert (entry.kind, entry.amount, entry.batch) == (Kind.CRASH, 1, begun.batch_id)
    assert (visit.patient.crash_since, visit.patient.gentle) == (TODAY, False)


async def test_the_companion_comes_on_the_third_day_in_the_evening(visit: Visit) -> None:
    await crash.begin(visit)
    assert await companion_at(visit) == [datetime(2026, 11, 24, 20, 0, tzinfo=UTC)]


async def test_a_second_tap_changes_nothing_of_the_mode(visit: Visit) -> None:
    await crash.begin(visit)
    await crash.ask_gently(visit, True)
    visit.now += timedelta(days=1)
    assert (await crash.begin(visit)).already
    assert (visit.patient.crash_since, visit.patient.gentle) == (TODAY, True)
    assert len(await companion_at(visit)) == 1


async def test_leaving_brings_back_what_was(visit: Visit) -> None:
    await crash.begin(visit)
    await crash.leave(visit)
    assert crash.day_of_crash(visit) is None
    assert await companion_at(visit) == []


async def test_undo_takes_the_crash_and_its_silence_back(visit: Visit) -> None:
    begun = await crash.begin(visit)
    await correct.undo(visit, begun.batch_id)
    assert visit.patient.crash_since is None
    assert await visit.entries_of(TODAY) == []


async def test_undo_the_next_morning_still_ends_the_silence(visit: Visit) -> None:
    begun = await crash.begin(visit)
    visit.now += timedelta(hours=13)
    await correct.undo(visit, begun.batch_id)
    assert visit.patient.crash_since is None


async def test_undo_of_a_second_tap_leaves_the_first_crash(visit: Visit) -> None:
    await crash.begin(visit)
    visit.now += timedelta(hours=1)
    second = await crash.begin(visit)
    await correct.undo(visit, second.batch_id)
    assert visit.patient.crash_since == TODAY


async def test_a_crash_on_a_check_in_is_its_whole_answer(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    await crash.begin(visit, check.prompt)
    check = await checkin.settle(visit, check.prompt.id)
    assert (check.open, check.prompt.state) == ((), PromptState.ANSWERED)


async def test_a_crash_tapped_the_next_morning_belongs_to_the_evening(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    visit.now += timedelta(hours=13)
    await crash.begin(visit, check.prompt)
    assert [entry.kind for entry in await visit.entries_of(TODAY)] == [Kind.CRASH]
    assert (crash.day_of_crash(visit), visit.patient.crash_since) == (1, TODAY)


async def test_a_crash_on_an_old_check_in_is_noted_without_silence(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    visit.now += timedelta(days=5)
    await crash.begin(visit, check.prompt)
    assert visit.patient.crash_since is None
    assert len(await visit.entries_of(TODAY)) == 1


async def test_an_undone_crash_opens_its_check_in_again(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    begun = await crash.begin(visit, check.prompt)
    (check,) = (await correct.undo(visit, begun.batch_id)).checks
    assert check.prompt.state is PromptState.ASKED


async def test_charlie_takes_no_crash_of_alice_back(visit: Visit, charlie: Visit) -> None:
    begun = await crash.begin(visit)
    assert (await correct.undo(charlie, begun.batch_id)).entries == ()
    assert len(await visit.entries_of(TODAY)) == 1
    assert visit.patient.crash_since == TODAY
