"""Wall clocks: the local day, its bounds, and waking from quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.schedule import day_bounds, is_quiet, local_day, next_waking, resolve, wall
from tests.pacing.clocks import instant, local

LONDON, SANTIAGO = ZoneInfo("Europe/London"), ZoneInfo("America/Santiago")
NIGHT = (time(22), time(8))

zones = st.sampled_from(
    ["Europe/London", "America/Santiago", "Australia/Lord_Howe", "Pacific/Apia", "America/Nuuk"]
)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
instants = st.datetimes(local("2011-01-01"), local("2035-12-01"), timezones=st.just(UTC))


@pytest.mark.parametrize(
    ("now", "day"), [("2026-01-06 03:59", 5), ("2026-01-06 04:00", 6), ("2026-01-06 23:59", 6)]
)
def test_day_starts_at_four(now: str, day: int) -> None:
    assert local_day(instant(now), LONDON) == date(2026, 1, day)


def test_day_of_a_spring_change_has_23_hours() -> None:
    start, end = day_bounds(date(2026, 3, 28), LONDON)
    assert end - start == timedelta(hours=23)


def test_midnight_day_starts_after_a_midnight_gap() -> None:
    start, _ = day_bounds(date(2026, 9, 6), SANTIAGO, time(0))
    assert wall(start, SANTIAGO) == local("2026-09-06 01:00")


def test_second_pass_of_a_fold_stays_in_the_day_that_began() -> None:
    assert local_day(instant("2026-10-25 01:10"), LONDON, time(1, 30)) == date(2026, 10, 25)


@given(instants, zones, clocks)
def test_every_instant_lies_in_the_bounds_of_its_day(now: datetime, name: str, day_start: time) -> None:
    zone = ZoneInfo(name)
    start, end = day_bounds(local_day(now, zone, day_start), zone, day_start)
    assert start <= now < end


def test_aware_wall_clock_is_refused() -> None:
    with pytest.raises(ValueError, match="no zone of its own"):
        resolve(instant("2026-01-01 00:00"), LONDON)


@pytest.mark.parametrize(
    ("at", "waking"),
    [
        ("2026-01-05 21:59", "2026-01-05 21:59"),
        ("2026-01-05 22:00", "2026-01-06 08:00"),
        ("2026-01-06 03:00", "2026-01-06 08:00"),
        ("2026-01-06 08:00", "2026-01-06 08:00"),
    ],
)
def test_quiet_hours_over_midnight_end_in_the_morning(at: str, waking: str) -> None:
    assert next_waking(instant(at), LONDON, NIGHT) == instant(waking)


def test_without_quiet_hours_nothing_moves() -> None:
    assert next_waking(instant("2026-01-06 03:00"), LONDON, None) == instant("2026-01-06 03:00")


def test_quiet_hours_end_in_the_second_pass_of_a_fold() -> None:
    waking = next_waking(instant("2026-10-25 01:20"), LONDON, (time(1), time(1, 30)))
    assert waking == instant("2026-10-25 01:30")


def test_equal_ends_are_no_quiet_hours() -> None:
    assert not is_quiet(time(8), (time(8), time(8)))


@given(instants, zones, clocks, clocks)
def test_waking_is_never_earlier_and_never_quiet(at: datetime, name: str, start: time, end: time) -> None:
    zone = ZoneInfo(name)
    waking = next_waking(at, zone, (start, end))
    assert waking >= at
    assert not is_quiet(wall(waking, zone).time(), (start, end)) or _moved_by_a_gap(waking, zone)


def _moved_by_a_gap(at: datetime, zone: ZoneInfo) -> bool:
    return wall(at, zone) - wall(at - timedelta.resolution, zone) > timedelta.resolution
