"""Today's level: lowered at once, raised only after a second yes."""

from __future__ import annotations

from journal.visit import Visit
from pacing.today import Change, TodayLevel, change_of, level_on


def level(visit: Visit) -> TodayLevel:
    """The level of the patient's own day."""
    return level_on(visit.patient.level, visit.today)


async def choose(visit: Visit, wanted: TodayLevel, confirmed: bool = False) -> Change:
    """Keep the wanted level for today, unless it is higher and not confirmed yet."""
    change = change_of(level(visit), wanted, confirmed)
    if change in (Change.LOWERED, Change.RAISED):
        await visit.change(level=(visit.today, wanted))
    return change
