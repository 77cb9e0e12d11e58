"""Care in a crash: one tap, then silence but for what the patient chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from journal import plan
from journal.records import Prompt, ScheduleKind
from journal.visit import Visit
from pacing.entries import Entry, Kind, Source

#: A crash said on a check-in as old as this, or newer, is a crash now; an older one is only noted.
RECENT = timedelta(days=1)
#: Taps within so long are one tap. Our judgement.
SLIP = timedelta(seconds=2)
#: The companion's second and last word comes on the third day of a crash (PACING.md 7.4, P1).
COMPANION_DAY = 2


@dataclass(frozen=True, slots=True)
class Crash:
    """A crash that was just said: its batch, for Undo, and whether crash mode was on before."""

    batch_id: int
    already: bool


async def begin(visit: Visit, prompt: Prompt | None = None, source: Source = Source.TAP) -> Crash:
    """Log the crash on the prompt's day, today without one, and go silent."""
    day = prompt.day if prompt else visit.today
    if slipped := await _tapped_twice(visit, day):
        return Crash(slipped, True)
    batch = await visit.records.batches.open(visit.now, source, None)
    answers = prompt.id if prompt else None
    entry = Entry(day, visit.now, Kind.CRASH, amount=1, source=source, prompt=answers, batch=batch.id)
    await visit.records.entries.add([entry])
    already = visit.patient.crash_since is not None
    if visit.today - day <= RECENT:
        await enter(visit, day)
    return Crash(batch.id, already)


async def _tapped_twice(visit: Visit, day: date) -> int | None:
    """The batch of a crash tapped a moment ago: its Undo takes both taps back."""
    entries = [
        entry for entry in await visit.entries_of(day) if entry.kind is Kind.CRASH and entry.amount == 1
    ]
    return next((entry.batch for entry in entries if visit.now - entry.at <= SLIP), None)


async def enter(visit: Visit, since: date | None = None) -> None:
    """Crash mode from `since`, today unless said, and one word on the third day; nothing when it is on."""
    if visit.patient.crash_since is not None:
        return
    since = since or visit.today
    await visit.change(crash_since=since, gentle=False)
    await plan.companion(visit, since + timedelta(days=COMPANION_DAY))


async def leave(visit: Visit) -> None:
    """Crash mode ends: the check-ins come back as they were."""
    await visit.change(crash_since=None, gentle=False)
    await visit.records.schedules.drop(ScheduleKind.COMPANION)


async def taken_back(visit: Visit) -> None:
    """After a crash was undone: crash mode ends with the last entry that says it."""
    since = visit.patient.crash_since
    if since is None:
        return
    entries = await visit.records.entries.between(since, visit.today)
    if not any(entry.kind is Kind.CRASH and entry.amount == 1 for entry in entries):
        await leave(visit)


async def ask_gently(visit: Visit, wanted: bool) -> None:
    """One question a day in the crash, or none."""
    await visit.change(gentle=wanted)


def day_of_crash(visit: Visit) -> int | None:
    """Days in crash mode from 0; None outside it."""
    since = visit.patient.crash_since
    return None if since is None else (visit.today - since).days
