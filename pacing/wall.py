"""Wall clocks and instants: gaps, folds, the local day, quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

#: The local day starts at 04:00, so that a late evening still belongs to its day (issue: check-ins;
#: settable).
DAY_START = time(4)

_SECOND = timedelta(seconds=1)


def wall(at: datetime, zone: ZoneInfo) -> datetime:
    """The naive wall clock of the aware instant `at`."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def resolve(local: datetime, zone: ZoneInfo) -> datetime:
    """The first UTC instant at which the clocks of `zone` show the naive `local` or later.

    A time in a spring gap is the first instant after the gap, a time in an autumn fold is the first of the
    two. So the result never falls when `local` rises. Raises ValueError for an aware `local`.
    """
    if local.tzinfo is not None:
        raise ValueError("a wall-clock time has no zone of its own")
    local = local.replace(fold=0)
    at = local.replace(tzinfo=zone).astimezone(UTC)
    if wall(at, zone) == local:
        return at
    return _gap_end(local, zone)


def _gap_end(local: datetime, zone: ZoneInfo) -> datetime:
    """The clock change in whose gap `local` lies: read with fold 0 it comes out late, with fold 1 early."""
    high = local.replace(tzinfo=zone).astimezone(UTC)
    low = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while high - low > _SECOND:
        middle = low + timedelta(seconds=(high - low) // _SECOND // 2)
        if wall(middle, zone) > local:
            high = middle
        else:
            low = middle
    return high.replace(microsecond=0)


def has_date(day: date, zone: ZoneInfo) -> bool:
    """Whether `day` exists in `zone`: a move over the date line leaves one out (Apia, 30 December 2011)."""
    return wall(resolve(datetime.combine(day, time()), zone), zone).date() == day


@lru_cache(maxsize=4096)
def day_bounds(day: date, zone: ZoneInfo, day_start: time = DAY_START) -> tuple[datetime, datetime]:
    """The UTC instants at which the patient's `day` starts and ends, [start, end)."""
    start = datetime.combine(day, day_start)
    return resolve(start, zone), resolve(start + timedelta(days=1), zone)


@lru_cache(maxsize=1024)
def local_day(now: datetime, zone: ZoneInfo, day_start: time = DAY_START) -> date:
    """The patient's day that holds the instant `now`: the one day whose bounds hold it."""
    day = wall(now, zone).date()
    return day if now >= day_bounds(day, zone, day_start)[0] else day - timedelta(days=1)


def next_waking(at: datetime, zone: ZoneInfo, quiet: tuple[time, time] | None) -> datetime:
    """`at` in UTC, moved to the end of the quiet hours [from, to), which may go over midnight."""
    local = wall(at, zone)
    if quiet is None or not is_quiet(local.time(), quiet):
        return at.astimezone(UTC)
    start, end = quiet
    over_midnight = start > end and local.time() >= start
    waking = datetime.combine(local.date() + timedelta(days=over_midnight), end)
    first = resolve(waking, zone)
    # In the second pass of a fold the first end of the quiet hours is over already: the second one counts.
    return first if first >= at else waking.replace(tzinfo=zone, fold=1).astimezone(UTC)


def is_quiet(at: time, quiet: tuple[time, time]) -> bool:
    """Whether the wall-clock time lies in [from, to); equal ends are no quiet hours at all."""
    start, end = quiet
    if start <= end:
        return start <= at < end
    return at >= start or at < end
