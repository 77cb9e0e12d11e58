"""Late is not now: what each kind is still worth after a sleep, and what a journey does to check-ins."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import checkin, crash, due, hello, plan, remind
from journal.checkin import CheckIn
from journal.records import FiringState, PromptKind, PromptState, ScheduleKind
from journal.visit import Visit
from pacing.checkin import Question
from pacing.schedule import Freq, Rule
from tests.builders import NOW, TODAY, effort, schedule

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SLOT = datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001  a slot is wall-clock time
EIGHT = datetime(2026, 11, 22, 8, 0)  # noqa: DTZ001


async def evening(visit: Visit, days: int = 0) -> CheckIn | None:
    return await due.check_in(visit, schedule(visit, ScheduleKind.EVENING, SLOT + days * DAY))


async def states(visit: Visit) -> dict[int, PromptState]:
    prompts = await visit.records.prompts.between(TODAY - 20 * DAY, TODAY + 20 * DAY)
    return {(prompt.day - TODAY).days: prompt.state for prompt in prompts}


async def next_evening(visit: Visit) -> datetime:
    rows = await visit.records.schedules.all()
    return next(row.due_at for row in rows if row.kind is ScheduleKind.EVENING)


async def test_a_late_check_in_asks_what_is_still_open_for_the_day_of_its_slot(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 5, 10)])
    visit.now = NOW + 5 * HOUR  # 01:00
    check = await evening(visit)
    assert check is not None
    assert (check.prompt.day, check.open) == (TODAY, (Question.OVERALL,))


async def test_a_check_in_that_comes_after_its_day_is_dropped_and_not_asked(visit: Visit) -> None:
    visit.now = NOW + 8 * HOUR
    assert await evening(visit) is None
    assert await states(visit) == {0: PromptState.NOT_ASKED}


async def test_days_asleep_are_not_asked_and_only_the_newest_is(visit: Visit) -> None:
    await evening(visit)
    visit.now = NOW + 4 * DAY
    assert await evening(visit, 1) is None
    assert await evening(visit, 4) is not None
    assert await states(visit) == {
        0: PromptState.NO_ANSWER,
        1: PromptState.NOT_ASKED,
        2: PromptState.NOT_ASKED,
        3: PromptState.NOT_ASKED,
        4: PromptState.ASKED,
    }


async def test_no_answer_and_not_asked_are_told_apart(visit: Visit) -> None:
    await evening(visit)
    await visit.change(paused_until=NOW + DAY + HOUR)
    visit.now = NOW + DAY
    await evening(visit, 1)
    assert await states(visit) == {0: PromptState.NO_ANSWER, 1: PromptState.NOT_ASKED}


async def test_a_day_that_was_not_asked_can_still_be_answered(visit: Visit) -> None:
    visit.now = NOW + 8 * HOUR
    await evening(visit)
    check = await checkin.as_usual(visit, await checkin.begin(visit, PromptKind.EVENING, TODAY))
    assert check.prompt.state is PromptState.ANSWERED


async def test_an_evening_asked_in_full_is_not_asked_again_as_one_row(visit: Visit) -> None:
    await evening(visit)
    await crash.begin(visit)
    await visit.change(gentle=True)
    assert await evening(visit) is None


async def medicine(visit: Visit, rule: Rule | None) -> int:
    row = await visit.records.reminders.add("take meds", rule, None if rule else NOW, NOW)
    return row.id


@pytest.mark.parametrize(
    ("hours", "late"), [(0.25, False), (0.5, True), (8, True), (11.9, True), (12, None), (30, None)]
)
async def test_a_medicine_is_reworded_when_late_and_never_said_half_a_day_later(
    visit: Visit, hours: float, late: bool | None
) -> None:
    ref = await medicine(visit, Rule(Freq.DAILY, TODAY, times=(time(8),)))
    row = schedule(visit, ScheduleKind.REMINDER, EIGHT, ref)
    visit.now = row.due_at + hours * HOUR
    fired = await remind.fire(visit, row)
    assert (None if fired is None else fired.late) is late


async def test_a_medicine_that_came_too_late_is_kept_as_not_asked(visit: Visit) -> None:
    ref = await medicine(visit, None)
    row = schedule(visit, ScheduleKind.REMINDER, EIGHT, ref)
    visit.now = row.due_at + 13 * HOUR
    assert await remind.fire(visit, row) is None
    firing = await visit.records.reminders.last_firing()
    kept = (await visit.records.everything())["firings"]
    assert firing is None or firing.state is FiringState.NOT_ASKED
    assert [one["state"] for one in kept] == [FiringState.NOT_ASKED]


@pytest.mark.parametrize(("minutes", "late"), [(5, False), (16, True), (8 * 60, True), (12 * 60, None)])
async def test_a_snoozed_medicine_that_comes_late_is_reworded_too(
    visit: Visit, minutes: int, late: bool | None
) -> None:
    ref = await medicine(visit, None)
    fired = await remind.fire(visit, schedule(visit, ScheduleKind.REMINDER, SLOT, ref))
    assert fired is not None
    at = await remind.snooze(visit, fired.firing.id, timedelta(minutes=30))
    assert at is not None
    (row,) = await visit.records.schedules.all()
    visit.now = at + timedelta(minutes=minutes)
    again = await remind.fire_again(visit, row)
    assert (None if again is None else again.late) is late


async def asked_in(visit: Visit, zone: str, at: datetime) -> datetime:
    """An evening that was asked in a zone; when."""
    await visit.change(zone=zone)
    slot = at.astimezone(visit.patient.tz).replace(tzinfo=None)
    visit.now = at
    await due.check_in(visit, schedule(visit, ScheduleKind.EVENING, slot))
    return at


async def test_a_row_keeps_its_zone_until_the_patient_changes_it(visit: Visit) -> None:
    await plan.replan(visit)
    before = await next_evening(visit)
    visit.now += 3 * HOUR
    await visit.change(language="de")
    await plan.replan_check_ins(visit)
    assert await next_evening(visit) == before == NOW + DAY


@pytest.mark.parametrize(
    ("home", "asked", "away", "following"),
    [
        # West: London's 20:00 is New York's 15:00; its day has had its check-in.
        ("Europe/London", "2026-11-22 20:00", "America/New_York", "2026-11-24 01:00"),
        # East: New York's 20:00 is London's 01:00, still the same day there; the next evening is its own.
        ("America/New_York", "2026-11-23 01:00", "Europe/London", "2026-11-23 20:00"),
        # East, far: Los Angeles' 20:00 is Tokyo's 13:00 of the next date, seven hours before its evening.
        ("America/Los_Angeles", "2026-11-23 04:00", "Asia/Tokyo", "2026-11-23 11:00"),
        # West over the date line: 20:00 is Auckland's 17:00 of the next date, three hours before: too soon.
        ("America/Los_Angeles", "2026-11-23 04:00", "Pacific/Auckland", "2026-11-24 07:00"),
        # East over the date line, where 22 November begins again: it has had its check-in.
        ("Pacific/Auckland", "2026-11-22 07:00", "America/Los_Angeles", "2026-11-24 04:00"),
        # The same clock, a date apart: 22 November comes twice, and is asked once.
        ("Pacific/Kiritimati", "2026-11-22 06:00", "Pacific/Honolulu", "2026-11-24 06:00"),
        # West over the date line, where a date is left out.
        ("Pacific/Honolulu", "2026-11-23 06:00", "Pacific/Kiritimati", "2026-11-24 06:00"),
    ],
)
async def test_after_a_journey_the_next_check_in_rests_and_no_date_has_two(
    visit: Visit, home: str, asked: str, away: str, following: str
) -> None:
    await asked_in(visit, home, datetime.fromisoformat(asked).replace(tzinfo=UTC))
    visit.now += timedelta(minutes=10)
    await hello.choose_zone(visit, away)
    assert await next_evening(visit) == datetime.fromisoformat(following).replace(tzinfo=UTC)


async def test_a_check_in_exactly_at_the_end_of_the_rest_is_late_enough(visit: Visit) -> None:
    await asked_in(visit, "Asia/Karachi", datetime(2026, 11, 22, 16, 0, tzinfo=UTC))
    await visit.change(morning=time(20), evening=None)
    visit.now += timedelta(minutes=10)
    await hello.choose_zone(visit, "Europe/London")
    (row,) = await visit.records.schedules.all()
    assert row.due_at == NOW


async def test_a_journey_leaves_nothing_said_a_day_before(visit: Visit) -> None:
    await asked_in(visit, "Europe/London", NOW - DAY)
    visit.now = NOW - HOUR
    await hello.choose_zone(visit, "Europe/Berlin")
    assert await next_evening(visit) == NOW + 23 * HOUR


ZONES = ["Pacific/Kiritimati", "Pacific/Auckland", "Asia/Tokyo", "Asia/Kolkata", "Europe/London"]
ZONES += ["America/St_Johns", "America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Pacific/Niue"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ZONES), st.integers(0, 30)), min_size=1, max_size=6))
async def test_whoever_travels_is_never_asked_within_four_hours_nor_twice_for_a_date(
    visit: Visit, journey: list[tuple[str, int]]
) -> None:
    visit.now = max(NOW, visit.now) + 30 * DAY
    asked: list[tuple[datetime, date]] = []
    for zone, hours in journey:
        await hello.choose_zone(visit, zone)
        asked += await live(visit, hours * HOUR)
    instants = [at for at, _ in asked]
    assert all(two - one >= 4 * HOUR for one, two in pairwise(instants))
    assert len({day for _, day in asked}) == len(asked)


async def live(visit: Visit, wait: timedelta) -> list[tuple[datetime, date]]:
    """Time passes, and what falls due is asked."""
    until, asked = visit.now + wait, []
    for row in await visit.records.schedules.all():
        if row.kind is ScheduleKind.EVENING and visit.now <= row.due_at <= until:
            visit.now = row.due_at
            check = await due.check_in(visit, row)
            asked += [(visit.now, check.prompt.day)] if check else []
            await plan.replan_check_ins(visit)
    visit.now = until
    return asked
