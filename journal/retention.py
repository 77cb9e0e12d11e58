"""Retention: how long a diary is kept, chosen by the patient; what is older goes by itself."""

from __future__ import annotations

from datetime import time, timedelta

from journal.records import Schedule, ScheduleKind
from journal.visit import Visit
from pacing.schedule import Freq, Rule, next_due

#: What can be chosen, in years; 0 keeps everything.
YEARS = (0, 1, 2, 5)
#: A year as it is kept: never a day less than one.
YEAR_DAYS = 366
#: When the patient sleeps: nothing is said about it.
_AT = time(4)


async def keep(visit: Visit, years: int) -> bool:
    """Keep so many years from now on; False for what cannot be chosen. What is older goes at once."""
    if years not in YEARS:
        return False
    await visit.change(keep_days=years * YEAR_DAYS or None)
    if not years:
        await visit.records.schedules.drop(ScheduleKind.RETENTION)
        return True
    rule = Rule(Freq.WEEKLY, visit.today, times=(_AT,))
    due = next_due(rule, visit.patient.tz, visit.now)
    if due is not None:
        row = Schedule(visit.patient.id, ScheduleKind.RETENTION, due.at, due.slot, rule)
        await visit.records.schedules.put(row)
    await prune(visit)
    return True


async def prune(visit: Visit) -> int:
    """Let go of what is older than the patient keeps; how many rows went."""
    if visit.patient.keep_days is None:
        return 0
    ago = timedelta(days=visit.patient.keep_days)
    return await visit.records.prune(visit.today - ago, visit.now - ago)
