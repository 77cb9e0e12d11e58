"""The plan: schedule rows follow the patient's times and zone, and keep out of the quiet hours."""

from datetime import UTC, datetime, time, timedelta

from journal import hello, plan, remind
from journal.records import ScheduleKind
from journal.visit import Visit
from pacing.schedule import Freq, Rule
from tests.builders import NOW, TODAY


async def due(visit: Visit) -> dict[ScheduleKind, datetime]:
    return {row.kind: row.due_at for row in await visit.records.schedules.all()}


async def test_the_next_evening_is_tomorrow_s_when_today_s_has_passed(visit: Visit) -> None:
    await plan.replan(visit)
    assert await due(visit) == {ScheduleKind.EVENING: NOW + timedelta(days=1)}


async def test_a_new_zone_moves_the_next_check_in(visit: Visit) -> None:
    await plan.replan(visit)
    await hello.choose_zone(visit, "America/New_York")
    assert await due(visit) == {ScheduleKind.EVENING: datetime(2026, 11, 23, 1, 0, tzinfo=UTC)}


async def test_a_new_zone_moves_reminders_too(visit: Visit) -> None:
    nightly = Rule(Freq.DAILY, TODAY, times=(time(21),))
    await remind.set_rule(visit, "take meds", nightly)
    await hello.choose_zone(visit, "Pacific/Auckland")
    rows = await due(visit)
    assert rows[ScheduleKind.REMINDER] == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def test_a_new_zone_leaves_an_instant_where_it_is(visit: Visit) -> None:
    await remind.set_once(visit, "lie down", [NOW + timedelta(hours=1)])
    await hello.choose_zone(visit, "Pacific/Auckland")
    assert (await due(visit))[ScheduleKind.REMINDER] == NOW + timedelta(hours=1)


async def test_no_times_are_no_rows(visit: Visit) -> None:
    await plan.replan(visit)
    await visit.change(evening=None)
    await plan.replan(visit)
    assert await due(visit) == {}


async def test_the_week_comes_on_its_day(visit: Visit) -> None:
    await visit.change(week_day=2)
    await plan.replan(visit)
    assert (await due(visit))[ScheduleKind.WEEK] == datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


async def test_one_kind_has_one_row(visit: Visit) -> None:
    for _ in range(3):
        await plan.replan(visit)
    assert len(await visit.records.schedules.all()) == 1


async def test_later_is_moved_out_of_the_quiet_hours(visit: Visit) -> None:
    assert plan.later(visit, timedelta(minutes=119)) == NOW + timedelta(minutes=119)
    assert plan.later(visit, timedelta(hours=2)) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


async def test_charlie_s_plan_moves_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    await plan.replan(visit)
    before = await visit.records.schedules.all()
    await hello.choose_zone(charlie, "Pacific/Auckland")
    assert await visit.records.schedules.all() == before
