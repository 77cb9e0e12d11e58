"""Events: a named exertion that is followed on the days after it, and which day asks about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

#: Asked a day and two days after the event; on the third only if it was worse (PATIENTS.md; PEM begins
#: 12-48 h after exertion by the CDC, and later in 11 % of people: PACING.md 0).
LAGS = (1, 2, 3)
#: The lag that is asked only after "worse".
LAST_LAG = 3
#: An event of at least so many minutes is followed by itself; shorter ones cost more to ask about than they
#: tell (our judgement).
LONG_MINUTES = 60
#: Events followed side by side: one question a day could not follow more (our judgement).
MOST_EVENTS = 3
#: Exertions that are events whatever they took: they happen to a patient, and have a name and a day.
OCCASIONS = frozenset(
    {"appointment", "visit", "party", "outing", "travel", "meeting", "lunch", "dinner", "coffee"}
)


class After(IntEnum):
    """How it is since the event."""

    SAME = 0
    WORSE = 1
    MUCH_WORSE = 2


@dataclass(frozen=True, slots=True)
class Event:
    """A named event of one local day, in the patient's words, of a kind (pacing.entries.EXERTIONS).

    `sort` is the exertion as the reader knows it ("appointment"), `batch` the message that named it,
    `answers` are (days since, After) as they were given.
    """

    what: str
    sort: str
    kind: str
    day: date
    batch: int
    minutes: float | None = None
    answers: tuple[tuple[int, int], ...] = ()

    @property
    def worst(self) -> int | None:
        """The worst answer so far; None without one."""
        return max((level for _, level in self.answers), default=None)

    @property
    def ends(self) -> date:
        """The last day that may ask about it."""
        return self.day + timedelta(days=LAST_LAG)


def worth_following(sort: str, minutes: float | None) -> bool:
    """Whether a named exertion is an event: an occasion with its length, or an hour of anything."""
    if minutes is None:
        return False
    return minutes >= LONG_MINUTES or sort in OCCASIONS


def lag_of(event: Event, day: date) -> int | None:
    """The lag in days that `day` asks about; None when it asks nothing."""
    lag = (day - event.day).days
    if lag not in LAGS or any(asked == lag for asked, _ in event.answers):
        return None
    return lag if lag != LAST_LAG or (event.worst or 0) >= After.WORSE else None


def of_day(events: Iterable[Event], day: date) -> Event | None:
    """The event that `day` asks or has asked about, the oldest first: one question a day at most."""
    told = [event for event in events if _told_on(event, day)]
    asking = [event for event in told if lag_of(event, day) is None] or told
    return min(asking, key=lambda event: (event.day, event.batch), default=None)


def _told_on(event: Event, day: date) -> bool:
    lag = (day - event.day).days
    return lag_of(event, day) is not None or any(asked == lag for asked, _ in event.answers)


def next_day(events: Iterable[Event], after: date) -> date | None:
    """The first day later than `after` that has something to ask, as far as is known now."""
    kept = list(events)
    days = [after + timedelta(days=step) for step in LAGS]
    return next((day for day in days if any(lag_of(event, day) is not None for event in kept)), None)


def answered(events: Sequence[Event], event: Event, day: date, level: int | None) -> tuple[Event, ...]:
    """The events with one answer kept, in place of a former one; None ("as usual") counts as the same."""
    lag = (day - event.day).days
    kept = tuple(each for each in event.answers if each[0] != lag)
    told = replace(event, answers=(*kept, (lag, int(After.SAME if level is None else level))))
    return tuple(told if each == event else each for each in events)


def current(events: Iterable[Event], today: date) -> tuple[Event, ...]:
    """The events that may still ask, the newest few."""
    return tuple(event for event in events if event.ends >= today)[-MOST_EVENTS:]
