"""Say hello: a new patient, their zone by one tap, their check-in times by one tap."""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum

from journal import plan
from journal.patient import Patient
from journal.ports import Records
from journal.visit import Visit

#: Offered first, movable by a tap. Our judgement: late enough to know the day, early enough for the dark.
EVENING = time(20)
MORNING = time(9, 30)


class Times(StrEnum):
    """The one tap about check-in times."""

    EVENING = "evening"
    BOTH = "both"
    LATER = "later"


async def arrive(records: Records, now: datetime, language: str, zone: str, keep: bool = True) -> Visit:
    """The patient's visit; a stranger becomes a patient with nothing scheduled, saved only if `keep`."""
    patient = await records.patient()
    if patient is None:
        patient = Patient(records.patient_id, joined=now, language=language, zone=zone)
        if keep:
            await records.save(patient)
    return Visit(records, patient, now)


async def choose_zone(visit: Visit, zone: str) -> None:
    """Keep the zone and bring every schedule to it. Raises ZoneInfoNotFoundError or ValueError."""
    plan.check_zone(zone)
    await visit.change(zone=zone, zone_chosen=True)
    await plan.replan(visit)


async def choose_times(visit: Visit, times: Times) -> None:
    """Set check-in times; LATER sets none. Silence until the first of them."""
    evening = EVENING if times is not Times.LATER else None
    morning = MORNING if times is Times.BOTH else None
    await visit.change(evening=evening, morning=morning, times_chosen=True)
    await plan.replan_check_ins(visit)


def complete(patient: Patient) -> bool:
    """Whether hello has nothing left to ask."""
    return patient.zone_chosen and patient.times_chosen
