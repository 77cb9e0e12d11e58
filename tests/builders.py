"""Builders: the cast, their moments, and rows that tests would otherwise spell out again and again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from journal.patient import Patient
from journal.records import Schedule, ScheduleKind
from journal.visit import Visit
from pacing.entries import OVERALL, Entry, Kind
from pacing.levels import EFFORT_TOP, SYMPTOM_TOP, Rating
from pacing.schedule import resolve
from storage.unit import UnitOfWork

#: Alice owns what the tests are about, Bob has his own beside it, Charlie must see nothing.
ALICE, BOB, CHARLIE = 1001, 1002, 1003
#: A Sunday evening in London, where the clock shows UTC in winter.
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
TODAY = NOW.date()
EVENING = time(20)


def patient(patient_id: int = ALICE, **settings: Any) -> Patient:
    """A patient of London who finished hello and is asked at 20:00."""
    given: dict[str, Any] = {"zone": "Europe/London", "zone_chosen": True, "times_chosen": True}
    return Patient(patient_id, joined=NOW - timedelta(days=90), **{**given, "evening": EVENING, **settings})


async def visit_of(unit: UnitOfWork, patient_id: int = ALICE, now: datetime = NOW, **settings: Any) -> Visit:
    """A visit of a patient who is saved as given."""
    visit = Visit(unit.records(patient_id), patient(patient_id, **settings), now)
    await visit.records.save(visit.patient)
    return visit


def effort(day: date, level: float, top: int = EFFORT_TOP, **fields: Any) -> Entry:
    """What was said about the effort of a day, at 20:00 of it."""
    return Entry(day, _evening(day), Kind.EFFORT, rating=Rating(level, top), **fields)


def worst(day: date, level: float, top: int = SYMPTOM_TOP, **fields: Any) -> Entry:
    """Symptoms at their worst."""
    return Entry(day, _evening(day), Kind.SYMPTOM, OVERALL, Rating(level, top), **fields)


def history(days: int, efforts: Iterable[float], symptoms: float = 1, last: date = TODAY) -> list[Entry]:
    """Two answers a day for `days` days before `last`; the efforts repeat, oldest first."""
    pattern = list(efforts)
    said = []
    for index in range(days):
        day = last - timedelta(days=days - index)
        said += [effort(day, pattern[index % len(pattern)]), worst(day, symptoms)]
    return said


def schedule(visit: Visit, kind: ScheduleKind, slot: datetime, ref: int = 0, **fields: Any) -> Schedule:
    """A schedule that falls due at a wall-clock slot of the patient's."""
    return Schedule(visit.patient.id, kind, resolve(slot, visit.patient.tz), slot, ref=ref, **fields)


def _evening(day: date) -> datetime:
    return datetime.combine(day, EVENING, tzinfo=UTC)


class Nowhere:
    """journal.ports.Places without a map: it knows Leeds, two Springfields, and the sea."""

    def of_city(self, words: str) -> tuple[str, ...]:
        """Zones of a typed place."""
        known = {"leeds": ("Europe/London",), "springfield": ("America/Chicago", "America/New_York")}
        return known.get(words.casefold(), ())

    def of_location(self, latitude: float, longitude: float) -> str | None:
        """The zone of a shared place: England's, or none at sea."""
        return "Europe/London" if (round(latitude), round(longitude)) == (54, -2) else None
