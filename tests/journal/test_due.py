"""What falls due: asked, or not asked and recorded so; less on bad days, and the size returns by itself."""

from datetime import UTC, datetime, time, timedelta

import pytest

from journal import care, checkin, crash, due, plan, reflect
from journal.checkin import CheckIn
from journal.records import PromptKind, PromptState, Schedule, ScheduleKind
from journal.visit import Visit
from language.values import Safety
from pacing.checkin import Question
from pacing.entries import Entry, Kind
from pacing.levels import Rating
from storage.unit import UnitOfWork
from tests.builders import NOW, TODAY, effort, schedule, visit_of, worst

SLOT = datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001  a slot is wall-clock time


async def evening(visit: Visit, slot: datetime = SLOT) -> CheckIn | None:
    return await due.check_in(visit, schedule(visit, ScheduleKind.EVENING, slot))


async def states(visit: Visit) -> dict[tuple[PromptKind, int], PromptState]:
    prompts = await visit.records.prompts.between(TODAY - timedelta(days=9), TODAY + timedelta(days=30))
    return {(prompt.kind, (prompt.day - TODAY).days): prompt.state for prompt in prompts}


async def test_an_evening_is_asked_in_full(visit: Visit) -> None:
    check = await evening(visit)
    assert check is not None
    assert check.open == (Question.EFFORT, Question.OVERALL)
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.ASKED}


async def test_a_day_that_said_everything_is_not_asked_again(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 5, 10), worst(TODAY, 6, 10)])
    assert await evening(visit) is None
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.ANSWERED}


async def test_a_day_that_said_half_is_asked_the_other_half(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 5, 10)])
    check = await evening(visit)
    assert check is not None
    assert check.open == (Question.OVERALL,)


async def test_who_answered_before_the_hour_gets_no_message(visit: Visit) -> None:
    await checkin.as_usual(visit, await checkin.begin(visit, PromptKind.EVENING))
    assert await evening(visit) is None


async def asked_yesterday(visit: Visit) -> CheckIn:
    visit.now = NOW - timedelta(days=1)
    check = await evening(visit, SLOT - timedelta(days=1))
    visit.now = NOW
    await evening(visit)
    assert check is not None
    return check


async def test_what_was_never_answered_is_no_answer(visit: Visit) -> None:
    await asked_yesterday(visit)
    assert (await states(visit))[PromptKind.EVENING, -1] is PromptState.NO_ANSWER


async def test_no_answer_can_still_be_answered(visit: Visit) -> None:
    check = await checkin.as_usual(visit, await asked_yesterday(visit))
    assert (check.prompt.state, check.entries[0].day) == (PromptState.ANSWERED, TODAY - timedelta(days=1))


@pytest.mark.parametrize("hours", [8, 24, 72])
async def test_what_comes_after_its_day_is_not_asked(visit: Visit, hours: int) -> None:
    visit.now = NOW + timedelta(hours=hours)
    assert await evening(visit) is None
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.NOT_ASKED}


async def test_what_comes_late_but_on_its_day_is_asked(visit: Visit) -> None:
    visit.now = NOW + timedelta(hours=7, minutes=59)
    assert await evening(visit) is not None


async def test_a_pause_is_not_asked_in(visit: Visit) -> None:
    await visit.change(paused_until=NOW + timedelta(days=1))
    assert await evening(visit) is None
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.NOT_ASKED}


async def test_who_blocked_the_bot_is_not_asked(visit: Visit) -> None:
    await visit.change(blocked_at=NOW)
    assert await evening(visit) is None
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.NOT_ASKED}


async def test_crash_mode_is_silent(visit: Visit) -> None:
    await visit.change(crash_since=TODAY)
    assert await evening(visit) is None
    assert await states(visit) == {(PromptKind.EVENING, 0): PromptState.NOT_ASKED}


async def test_a_gentle_question_is_one_row_when_it_is_wanted(visit: Visit) -> None:
    await visit.change(crash_since=TODAY, gentle=True)
    check = await evening(visit)
    assert check is not None
    assert (check.prompt.kind, check.open) == (PromptKind.GENTLE, (Question.OVERALL,))


async def test_mornings_stay_silent_in_a_crash(visit: Visit) -> None:
    await visit.change(crash_since=TODAY, gentle=True)
    row = schedule(visit, ScheduleKind.MORNING, SLOT.replace(hour=9))
    visit.now = row.due_at
    assert await due.check_in(visit, row) is None


async def test_after_a_week_of_crash_one_row_returns_by_itself(visit: Visit) -> None:
    await visit.change(crash_since=TODAY - timedelta(days=7))
    check = await evening(visit)
    assert check is not None
    assert check.prompt.kind is PromptKind.GENTLE


async def bad_morning(visit: Visit) -> None:
    lowest = Entry(TODAY, NOW - timedelta(hours=11), Kind.RATING, "energy", Rating(0, 3))
    await visit.records.entries.add([lowest])


async def test_a_bad_morning_leaves_one_row_for_the_evening(visit: Visit) -> None:
    await bad_morning(visit)
    check = await evening(visit)
    assert check is not None
    assert check.prompt.kind is PromptKind.GENTLE


async def test_the_size_returns_the_next_day(visit: Visit) -> None:
    await bad_morning(visit)
    await evening(visit)
    visit.now += timedelta(days=1)
    check = await evening(visit, SLOT + timedelta(days=1))
    assert check is not None
    assert check.prompt.kind is PromptKind.EVENING


async def test_the_size_returns_when_the_crash_has_eased(visit: Visit) -> None:
    await crash.begin(visit)
    await crash.leave(visit)
    check = await evening(visit)
    assert check is not None
    assert check.prompt.kind is PromptKind.EVENING


async def put_off(visit: Visit) -> Schedule:
    check = await evening(visit)
    assert check is not None
    row = await due.put_off(visit, check, timedelta(minutes=30))
    assert row is not None
    visit.now = row.due_at
    return row


async def test_later_asks_again_for_the_same_day(visit: Visit) -> None:
    check = await due.again(visit, await put_off(visit))
    assert check is not None
    assert (check.prompt.day, check.prompt.state) == (TODAY, PromptState.ASKED)


async def test_later_asks_nothing_that_was_answered_meanwhile(visit: Visit) -> None:
    row = await put_off(visit)
    await checkin.as_usual(visit, await checkin.begin(visit, PromptKind.EVENING))
    assert await due.again(visit, row) is None


async def test_later_asks_nothing_in_a_crash(visit: Visit) -> None:
    row = await put_off(visit)
    await crash.begin(visit)
    assert await due.again(visit, row) is None
    assert (await states(visit))[PromptKind.EVENING, 0] is PromptState.NO_ANSWER


async def test_later_asks_nothing_in_a_pause(visit: Visit) -> None:
    row = await put_off(visit)
    await visit.change(paused_until=visit.now + timedelta(days=1))
    assert await due.again(visit, row) is None


async def test_later_that_slept_a_day_is_dropped(visit: Visit) -> None:
    row = await put_off(visit)
    visit.now += timedelta(days=1)
    assert await due.again(visit, row) is None


async def test_later_keeps_out_of_the_quiet_hours(visit: Visit) -> None:
    check = await evening(visit)
    assert check is not None
    row = await due.put_off(visit, check, timedelta(hours=2))
    assert row is not None
    assert row.due_at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def test_a_whole_answer_is_not_put_off(visit: Visit) -> None:
    check = await checkin.as_usual(visit, await checkin.begin(visit, PromptKind.EVENING))
    assert await due.put_off(visit, check, timedelta(minutes=30)) is None
    assert (await states(visit))[PromptKind.EVENING, 0] is PromptState.ANSWERED


async def test_a_slot_after_midnight_belongs_to_the_day_before(visit: Visit) -> None:
    slot = datetime(2026, 11, 23, 1, 0)  # noqa: DTZ001
    visit.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    check = await evening(visit, slot)
    assert check is not None
    assert check.prompt.day == TODAY


@pytest.mark.parametrize(
    ("day", "evening_utc", "morning_utc"),
    [
        (datetime(2026, 3, 28), 20, 9),  # noqa: DTZ001  the day before London's clocks go forward
        (datetime(2026, 3, 29), 19, 8),  # noqa: DTZ001  the day on which they do
        (datetime(2026, 10, 24), 19, 8),  # noqa: DTZ001  the day before they go back
        (datetime(2026, 10, 25), 20, 9),  # noqa: DTZ001  the day on which they do
    ],
)
async def test_slots_keep_their_wall_clock_over_both_clock_changes(
    unit: UnitOfWork, day: datetime, evening_utc: int, morning_utc: int
) -> None:
    now = day.replace(hour=4, minute=30, tzinfo=UTC)
    visit = await visit_of(unit, now=now, morning=time(9))
    await plan.replan(visit)
    rows = {row.kind: row.due_at for row in await visit.records.schedules.all()}
    assert rows[ScheduleKind.EVENING] == day.replace(hour=evening_utc, tzinfo=UTC)
    assert rows[ScheduleKind.MORNING] == day.replace(hour=morning_utc, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 10, 25, 3, 59, tzinfo=UTC), 24),  # 03:59 in winter time, the second time round
        (datetime(2026, 10, 25, 4, 0, tzinfo=UTC), 25),
        (datetime(2026, 3, 29, 2, 59, tzinfo=UTC), 28),  # 03:59 in summer time
        (datetime(2026, 3, 29, 3, 0, tzinfo=UTC), 29),
    ],
)
async def test_the_day_starts_at_four_local_when_the_clocks_change(
    unit: UnitOfWork, now: datetime, day: int
) -> None:
    visit = await visit_of(unit, now=now)
    assert visit.today.day == day


async def test_the_companion_is_wanted_on_the_third_day(visit: Visit) -> None:
    await crash.begin(visit)
    assert due.companion(visit)


async def test_the_companion_is_not_wanted_when_the_crash_is_over(visit: Visit) -> None:
    await crash.begin(visit)
    await crash.leave(visit)
    assert not due.companion(visit)


async def test_the_companion_is_not_wanted_with_notes_off(visit: Visit) -> None:
    await crash.begin(visit)
    await reflect.silence(visit)
    assert not due.companion(visit)


async def test_the_companion_is_not_wanted_within_a_day_of_a_safety_reply(visit: Visit) -> None:
    await crash.begin(visit)
    await care.red_flag(visit, Safety.CRISIS)
    assert not due.companion(visit)


async def test_charlie_is_asked_nothing_again_that_alice_put_off(visit: Visit, charlie: Visit) -> None:
    row = await put_off(visit)
    assert await due.again(charlie, row) is None
    assert (await states(visit))[PromptKind.EVENING, 0] is PromptState.LATER
