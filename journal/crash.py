"""Care in a crash: one tap, then silence but for what the patient chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from journal import plan
from journal.records import ScheduleKind
from journal.visit import Visit
from pacing.entries import Entry, Kind, Source

#: The companion's second and last word comes on the third day of a crash (PACING.md 7.4, P1).
COMPANION_DAY = 2


@dataclass(frozen=True, slots=True)
class Crash:
    """A crash that was just said: its batch, for Undo, and whether crash mode was on before."""

    batch_id: int
    already: bool


async def begin(visit: Visit, source: Source = Source.TAP, message_id: int | None = None) -> Crash:
    """Log the crash today and go silent."""
    batch = await visit.records.batches.open(visit.now, source, message_id)
    entry = Entry(visit.today, visit.now, Kind.CRASH, amount=1, source=source, batch=batch.id)
    await visit.records.entries.add([entry])
    already = visit.patient.crash_since is not None
    await enter(visit)
    return Crash(batch.id, already)


async def enter(visit: Visit) -> None:
    """Crash mode from today, and one word on the third day; nothing changes when it is on already."""
    if visit.patient.crash_since is not None:
        return
    await visit.change(crash_since=visit.today, gentle=False)
    await plan.companion(visit, visit.today + timedelta(days=COMPANION_DAY))


async def leave(visit: Visit) -> None:
    """Crash mode ends: the check-ins come back as they were."""
    await visit.change(crash_since=None, gentle=False)
    await visit.records.schedules.drop(ScheduleKind.COMPANION)


async def ask_gently(visit: Visit, wanted: bool) -> None:
    """One question a day in the crash, or none."""
    await visit.change(gentle=wanted)


def day_of_crash(visit: Visit) -> int | None:
    """Days in crash mode from 0; None outside it."""
    since = visit.patient.crash_since
    return None if since is None else (visit.today - since).days
