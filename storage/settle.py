"""Settling: after a database was put back, erased patients are erased again and nothing is sent twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.erased import Hashes
from storage.store import Store
from storage.unit import UnitOfWork

#: Patients looked at, and schedules moved on, in one commit.
PATIENTS, SCHEDULES = 2000, 500


@dataclass(frozen=True, slots=True)
class Settled:
    """How much of each: patients erased again, messages given up, updates set aside, schedules moved on."""

    erased: int
    messages: int
    updates: int
    schedules: int


async def settle(store: Store, now: datetime, hashes: Hashes) -> Settled:
    """Bring a database that was put back to `now`. Doing it twice does no more than doing it once."""
    erased = await _erase(store, hashes)
    messages, updates = await store.run(lambda unit: unit.returning.hush())
    return Settled(erased, messages, updates, await _move_on(store, now))


async def _erase(store: Store, hashes: Hashes) -> int:
    if not hashes:
        return 0
    after: int | None = -(2**63)
    number = 0
    while after is not None:

        async def erase(unit: UnitOfWork, start: int = after) -> tuple[int, int | None]:
            gone, following = await unit.returning.erased(hashes, start, PATIENTS)
            for patient_id in gone:
                await unit.records(patient_id).forget()
            return len(gone), following

        found, after = await store.run(erase)
        number += found
    return number


async def _move_on(store: Store, now: datetime) -> int:
    number = 0
    while moved := await store.run(lambda unit: unit.returning.move_on(now, SCHEDULES)):
        number += moved
    return number
