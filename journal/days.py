"""Days: a patient's own days as far back as the rules look; what is over is kept, and not read anew."""

from __future__ import annotations

from datetime import date, timedelta

from journal.visit import Visit
from pacing.closed import Closed
from pacing.days import USUAL_DAYS, Day, days_of
from pacing.history import History
from pacing.note import HISTORY_DAYS

#: What was said of the last week is often corrected: these days stay open. More are closed once a week.
OPEN_DAYS = 7
STEP_DAYS = 7
_DAY = timedelta(days=1)


async def days(visit: Visit, back: int = HISTORY_DAYS) -> list[Day]:
    """Days from `back` days before today on, today included; beyond HISTORY_DAYS all entries are read.

    As pacing.days.days_of makes them of all entries, but costs no more after years than after one.
    """
    first = visit.today - timedelta(days=back)
    if back > HISTORY_DAYS:
        return days_of(await visit.records.entries.between(first, visit.today))
    closed = await _closed(visit)
    return [*closed.since(first), *await _open_days(visit, closed)]


async def history(visit: Visit, severe: bool = False) -> History:
    """The same days of a year, as the rules look at them."""
    closed, found = await _closed(visit), History(severe=severe)
    for seen in closed.seen_since(visit.today - timedelta(days=HISTORY_DAYS)):
        found.see(seen)
    for day in await _open_days(visit, closed):
        found.add(day)
    return found


async def _open_days(visit: Visit, closed: Closed) -> list[Day]:
    """The days after those that are closed."""
    first = max(closed.until + _DAY, visit.today - timedelta(days=HISTORY_DAYS))
    said = await visit.records.entries.between(first, visit.today)
    return days_of(said, closed.since(first - timedelta(days=USUAL_DAYS)))


async def _closed(visit: Visit) -> Closed:
    """The days before this week or the one before it, as kept, or made and kept now."""
    last = visit.today - timedelta(days=OPEN_DAYS)
    closed = await visit.records.closed.get()
    if closed is not None and timedelta(0) <= last - closed.until < timedelta(days=STEP_DAYS):
        return closed
    await visit.records.closed.hold()
    fresh = await _made(visit, last)
    await visit.records.closed.put(fresh)
    return fresh


async def _made(visit: Visit, last: date) -> Closed:
    """All days up to `last`: those that are kept, and the entries since."""
    kept = await visit.records.closed.get()
    if kept is None or kept.until > last:
        kept = Closed(date.min, ())
    said = await visit.records.entries.between(kept.until + _DAY, last)
    found = kept.since(last - timedelta(days=HISTORY_DAYS))
    found += days_of(said, found)
    return Closed.of(last, [day for day in found if day.date >= last - timedelta(days=HISTORY_DAYS)])
