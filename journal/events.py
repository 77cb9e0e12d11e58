"""Events: a named exertion is followed on the days after it, one silent question a day at most."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from journal import plan
from journal.visit import Visit
from language.values import Said
from pacing import event
from pacing.entries import Entry, Kind
from pacing.event import Event


async def follow(visit: Visit, said: Sequence[Said], entries: Sequence[Entry]) -> Event | None:
    """Follow the event that a message named; None when it named none, or its days are over.

    `entries` are what `said` became, in the same order.
    """
    named = (_named(words, entry) for words, entry in zip(said, entries, strict=True))
    found = next((one for one in named if one and one.ends > visit.today), None)
    if found is None or not visit.patient.follow_events or visit.patient.crash_since is not None:
        return None
    await _keep(visit, (*visit.patient.events, found))
    return found


async def leave(visit: Visit, batches: Collection[int]) -> bool:
    """Ask no more about what these messages named; whether anything was followed."""
    kept = tuple(one for one in visit.patient.events if one.batch not in batches)
    if kept == visit.patient.events:
        return False
    await _keep(visit, kept)
    return True


async def told(visit: Visit, asked: Event, day: date, level: int | None) -> None:
    """How it is since an event was answered: that decides what is still to be asked."""
    await _keep(visit, event.answered(visit.patient.events, asked, day, level))


async def _keep(visit: Visit, events: Sequence[Event]) -> None:
    await visit.change(events=event.current(events, visit.today))
    await plan.replan_probe(visit)


def _named(words: Said, entry: Entry) -> Event | None:
    if entry.kind is not Kind.EXERTION or not event.worth_following(entry.text, entry.amount):
        return None
    return Event(words.quote or entry.text, entry.text, entry.name, entry.day, entry.batch or 0, entry.amount)
