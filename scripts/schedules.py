"""Every zone, every quarter of the day, ten years: that a daily rule fires once on every local date."""

from __future__ import annotations

import os
import sys
import time as clock
from array import array
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from pacing.schedule import Due, Freq, Rule, next_due
from pacing.wall import wall

FIRST, LAST = date(2026, 1, 1), date(2035, 12, 31)
DATES = (LAST - FIRST).days + 1
QUARTERS = [time(minute // 60, minute % 60) for minute in range(0, 24 * 60, 15)]
HOUR = timedelta(hours=1)
#: Hours from some days before the first date to some days after the last one.
HOURS = [datetime(2025, 12, 28, tzinfo=UTC) + step * HOUR for step in range((DATES + 8) * 24)]
#: No clock change of these years moves a clock by more.
FARTHEST = 3 * HOUR


def offsets(name: str) -> tuple[str, bytes]:
    """A zone and its distance from UTC in seconds, at every hour: zones that agree in all fire alike."""
    zone = ZoneInfo(name)
    seconds = (int((at.astimezone(zone).utcoffset() or timedelta()).total_seconds()) for at in HOURS)
    return name, array("i", seconds).tobytes()


def wrong(task: tuple[str, Iterable[time]]) -> tuple[str, int, list[str]]:
    """A zone, how many firings were looked at, and what is wrong with any."""
    name, times = task
    zone, seen, faults = ZoneInfo(name), 0, []
    for at in times:
        rule = Rule(Freq.DAILY, FIRST, times=(at,))
        due = next_due(rule, zone, HOURS[0])
        expected = datetime.combine(FIRST, at)
        while due is not None and due.slot.date() <= LAST:
            if due.slot != expected or not _first(due, zone):
                faults.append(f"{name} {due.slot} at {due.at}")
            expected, seen = expected + timedelta(days=1), seen + 1
            due = next_due(rule, zone, due.at)
        if expected.date() != LAST + timedelta(days=1):
            faults.append(f"{name} {at}: ends before {expected}")
    return name, seen, faults


def _first(due: Due, zone: ZoneInfo) -> bool:
    """Whether this is the first instant that shows the slot, or the first one after the gap that it is in."""
    shown = wall(due.at, zone)
    in_gap = wall(due.at - timedelta.resolution, zone) < due.slot < shown
    return (shown == due.slot or in_gap) and wall(due.at - FARTHEST, zone) < due.slot


def main() -> int:
    """Look at all of it; 1 when anything is wrong."""
    begun = clock.perf_counter()
    names = sorted(available_timezones() - {"localtime"})
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        alike: dict[bytes, list[str]] = defaultdict(list)
        for name, table in pool.map(offsets, names, chunksize=8):
            alike[table].append(name)
        sizes = {group[0]: len(group) for group in alike.values()}
        say = sys.stdout.write
        say(f"{len(names)} zones, {len(sizes)} different ones in these years\n")
        tasks = [(name, QUARTERS[half::2]) for name in sizes for half in (0, 1)]
        looked = covered = 0
        faults: list[str] = []
        for name, seen, found in pool.map(wrong, tasks):
            looked, covered, faults = looked + seen, covered + seen * sizes[name], faults + found
    say(f"{looked:,} firings looked at for {covered:,}, {len(faults)} wrong; one per date ")
    say(f"({len(QUARTERS)} times of day, {DATES} dates), {clock.perf_counter() - begun:.0f} s\n")
    say("".join(f"{fault}\n" for fault in faults[:20]))
    return int(bool(faults) or covered != len(names) * len(QUARTERS) * DATES)


if __name__ == "__main__":
    sys.exit(main())
