"""Hello: a stranger becomes a patient with nothing scheduled; a zone and times are one tap each."""

from datetime import time
from zoneinfo import ZoneInfoNotFoundError

import pytest

from journal import hello
from journal.hello import Times
from journal.records import ScheduleKind
from journal.visit import Visit
from storage.unit import UnitOfWork
from tests.builders import ALICE, CHARLIE, NOW


async def stranger(unit: UnitOfWork, *, keep: bool = True) -> Visit:
    return await hello.arrive(unit.records(ALICE), NOW, "en", "Europe/London", keep=keep)


async def test_a_stranger_is_scheduled_nothing(unit: UnitOfWork) -> None:
    visit = await stranger(unit)
    assert await visit.records.schedules.all() == []
    assert not hello.complete(visit.patient)
    assert await visit.records.patient() == visit.patient


async def test_who_only_taps_is_not_kept(unit: UnitOfWork) -> None:
    visit = await stranger(unit, keep=False)
    assert await visit.records.patient() is None


async def test_who_is_known_stays_as_they_were(unit: UnitOfWork) -> None:
    first = await stranger(unit)
    await first.change(symptoms=("pain",))
    again = await hello.arrive(unit.records(ALICE), NOW, "de", "Europe/Berlin")
    assert again.patient == first.patient


@pytest.mark.parametrize(
    ("times", "kinds"),
    [
        (Times.EVENING, {ScheduleKind.EVENING}),
        (Times.BOTH, {ScheduleKind.EVENING, ScheduleKind.MORNING}),
        (Times.LATER, set()),
    ],
)
async def test_one_tap_sets_the_times(unit: UnitOfWork, times: Times, kinds: set[ScheduleKind]) -> None:
    visit = await stranger(unit)
    await hello.choose_times(visit, times)
    assert {row.kind for row in await visit.records.schedules.all()} == kinds
    assert visit.patient.times_chosen


async def test_hello_is_complete_with_a_zone_and_times(unit: UnitOfWork) -> None:
    visit = await stranger(unit)
    await hello.choose_zone(visit, "America/New_York")
    await hello.choose_times(visit, Times.LATER)
    assert hello.complete(visit.patient)


@pytest.mark.parametrize("zone", ["Nowhere/Bad", "", "../../etc/passwd", "/etc/passwd", "Europe"])
async def test_a_zone_that_is_none_changes_nothing(unit: UnitOfWork, zone: str) -> None:
    visit = await stranger(unit)
    with pytest.raises((ZoneInfoNotFoundError, ValueError, OSError)):
        await hello.choose_zone(visit, zone)
    assert visit.patient.zone == "Europe/London"


async def test_the_first_evening_is_at_eight(unit: UnitOfWork) -> None:
    visit = await stranger(unit)
    await hello.choose_times(visit, Times.BOTH)
    assert (visit.patient.evening, visit.patient.morning) == (time(20), time(9, 30))


async def test_charlie_stays_a_stranger(unit: UnitOfWork) -> None:
    await stranger(unit)
    assert await unit.records(CHARLIE).patient() is None
