"""Lateness: what a firing is still worth when the bot was asleep at its time."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

#: Up to here a firing is on time: a restart or a busy minute is not worth a word. Our judgement.
ON_TIME = timedelta(minutes=15)
#: A reminder is worth saying ("was due at 08:00", never "take it now", FAULTS.md F15) for half a day. Our
#: judgement.
REMINDER_STALE = timedelta(hours=12)
#: A note or summary of yesterday is not one of today (FAULTS.md F15: stale nudges are dropped).
NOTE_STALE = timedelta(days=1)
#: A check-in belongs to its day (PATIENTS.md, rule 3); without a known end of the day, this is one.
CHECK_IN_STALE = timedelta(days=1)


class DueKind(StrEnum):
    """What fires."""

    CHECK_IN = "check_in"
    MEDICINE = "medicine"
    REMINDER = "reminder"
    NOTE = "note"
    SUMMARY = "summary"


class Lateness(StrEnum):
    """What to do: say it as it is, say that it was due earlier, or drop it (recorded as not asked)."""

    ON_TIME = "on_time"
    LATE = "late"
    STALE = "stale"


_STALE = {
    DueKind.CHECK_IN: CHECK_IN_STALE,
    DueKind.MEDICINE: REMINDER_STALE,
    DueKind.REMINDER: REMINDER_STALE,
    DueKind.NOTE: NOTE_STALE,
    DueKind.SUMMARY: NOTE_STALE,
}


def late(kind: DueKind, due: datetime, now: datetime, ends: datetime | None = None) -> Lateness:
    """How late `now` is for what was due at `due`, aware instants; a clock gone back makes nothing late.

    `ends` is the instant from which a check-in is worth nothing: the next slot of its schedule or the end of
    its local day, whichever comes first. A check-in that is late is still credited to the day of its slot.
    """
    if now >= due + _STALE[kind] or (kind is DueKind.CHECK_IN and ends is not None and now >= ends):
        return Lateness.STALE
    return Lateness.LATE if now > due + ON_TIME else Lateness.ON_TIME
