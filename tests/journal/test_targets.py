"""Which reminders a command means."""

from datetime import date, datetime, time, timedelta

import pytest

from journal import remind
from journal.records import ScheduleKind
from journal.targets import rows_of
from journal.visit import Visit
from language.values import Target
from pacing.schedule import Freq, Rule
from tests.builders import NOW, TODAY

WEEKLY = Rule(Freq.WEEKLY, TODAY, byday=("TU",), times=(time(14),))


async def furnish(visit: Visit) -> None:
    """Meds twice a day, rest on Tuesdays, and the dentist once."""
    await remind.set_rule(visit, "take Meds", Rule(Freq.DAILY, TODAY, times=(time(8), time(21))))
    await remind.set_rule(visit, "rest", WEEKLY)
    await remind.set_once(visit, "dentist", [NOW + timedelta(days=2, hours=-5)])


@pytest.mark.parametrize(
    ("target", "tasks"),
    [
        (Target(label="meds"), ["take Meds"]),
        (Target(time=time(21)), ["take Meds"]),
        (Target(time=time(15)), ["dentist"]),
        (Target(byday=("TU",)), ["rest"]),
        (Target(date=date(2026, 11, 24)), ["dentist"]),
        (Target(index=2), ["rest"]),
        (Target(index=0), []),
        (Target(index=9), []),
        (Target(label="meds", time=time(9)), []),
        (Target(all=True), ["take Meds", "rest", "dentist"]),
        (Target(all=True, byday=("TU",)), ["rest"]),
        (Target(label="nothing such"), []),
    ],
)
async def test_a_target_names_its_reminders(visit: Visit, target: Target, tasks: list[str]) -> None:
    await furnish(visit)
    assert [row.task for row in await rows_of(visit, target)] == tasks


async def test_it_means_what_fired_last(visit: Visit) -> None:
    await furnish(visit)
    due = next(row for row in await visit.records.schedules.all() if row.kind is ScheduleKind.REMINDER)
    visit.now = due.due_at
    await remind.fire(visit, due)
    assert [row.task for row in await rows_of(visit, Target())] == ["take Meds"]


async def test_it_means_what_was_set_after_that(visit: Visit) -> None:
    await furnish(visit)
    visit.now += timedelta(hours=2)
    await remind.set_once(visit, "lie down", [visit.now + timedelta(hours=1)])
    assert [row.task for row in await rows_of(visit, Target())] == ["lie down"]


async def test_nothing_set_is_nothing_meant(visit: Visit) -> None:
    assert await rows_of(visit, Target()) == []
    assert await rows_of(visit, Target(all=True)) == []


async def test_another_zone_s_clock_names_the_time(visit: Visit) -> None:
    await visit.change(zone="America/New_York")
    await remind.set_once(visit, "dentist", [datetime(2026, 11, 24, 15, 0, tzinfo=NOW.tzinfo)])
    assert [row.task for row in await rows_of(visit, Target(time=time(10)))] == ["dentist"]


async def test_charlie_means_none_of_alice_s(visit: Visit, charlie: Visit) -> None:
    await furnish(visit)
    for target in (Target(), Target(all=True), Target(index=1), Target(label="meds")):
        assert await rows_of(charlie, target) == []
