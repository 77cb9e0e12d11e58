"""Function: 27 questions about what everyday things cost, one a day, for who wanted them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from journal.records import ScheduleKind
from journal.visit import Visit
from pacing.checkin import bad_morning
from pacing.entries import Entry, Kind, Source
from pacing.function import ITEMS, TOP, Scored, score
from pacing.levels import Rating

#: Entries are looked for from the day before: a round may begin before the patient's day does.
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Round:
    """The questions of one round: which are answered, and how they are scored."""

    answers: dict[str, float]
    scored: Scored

    @property
    def whole(self) -> bool:
        """Whether all have an answer."""
        return len(self.answers) == len(ITEMS)


async def start(visit: Visit) -> str | None:
    """Begin a round, or go on with the one that runs; its first question."""
    if visit.patient.function_since is None:
        await visit.change(function_since=visit.today)
    return await next_item(visit)


async def stop(visit: Visit) -> None:
    """No more of these questions; what was answered stays."""
    await visit.change(function_since=None)
    await visit.records.schedules.drop(ScheduleKind.FUNCTION)


async def answers(visit: Visit) -> Round:
    """The newest answer to each question of this round."""
    since = visit.patient.function_since or visit.today
    said = {entry.name: entry.rating.value for entry in await _said(visit, since) if entry.rating}
    return Round(said, score(said))


async def next_item(visit: Visit) -> str | None:
    """The next question without an answer; a skipped one comes again after the others."""
    done = (await answers(visit)).answers
    since = visit.patient.function_since or visit.today
    turn = (visit.today - since).days % len(ITEMS)
    return next((item for item in (*ITEMS[turn:], *ITEMS[:turn]) if item not in done), None)


async def answer(visit: Visit, item: str, level: int) -> Round | None:
    """Keep one answer in place of an earlier one; None when the round or the item is not there."""
    since = visit.patient.function_since
    if since is None or item not in ITEMS or not 0 <= level <= TOP:
        return None
    former = [entry.id for entry in await _said(visit, since) if entry.name == item and entry.id is not None]
    await visit.records.entries.retire(former, visit.now)
    said = Entry(visit.today, visit.now, Kind.FUNCTION, item, Rating(level, TOP), source=Source.TAP)
    await visit.records.entries.add([said])
    found = await answers(visit)
    if found.whole:
        await stop(visit)
    return found


async def due(visit: Visit) -> str | None:
    """The question of today; none in a crash, a pause or after a bad morning (PATIENTS.md, rule 4)."""
    patient = visit.patient
    if patient.function_since is None or patient.paused(visit.now) or patient.crash_since is not None:
        return None
    if bad_morning(tuple(await visit.entries_of(visit.today))):
        return None
    return await next_item(visit)


async def _said(visit: Visit, since: date) -> list[Entry]:
    entries = await visit.records.entries.between(since - _DAY, visit.today)
    return [entry for entry in entries if entry.kind is Kind.FUNCTION and entry.day >= since]
