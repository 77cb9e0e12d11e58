"""Instants: one date, clock and part of the day to an aware instant in the patient's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from language.numerals import Clock

EARLIEST, LATEST = time(7), time(22)  # hours without am or pm are looked for in here (rule 1)
DEFAULT = time(9)  # a date without a clock (rule 3)

#: Part of the day → its clock when none is said, and the hours that it holds (rule 2).
PARTS: dict[str, tuple[time, time, time]] = {
    "first_thing": (time(8), time(5), time(11, 59)),
    "morning": (time(9), time(5), time(11, 59)),
    "after_breakfast": (time(10), time(7), time(11, 59)),
    "noon": (time(12), time(11, 30), time(14)),
    "after_lunch": (time(13), time(12), time(17, 59)),
    "afternoon": (time(15), time(12), time(17, 59)),
    "evening": (time(19), time(17), time(21, 59)),
    "after_dinner": (time(19, 30), time(18), time(21, 59)),
    "night": (time(21), time(18), time(23, 59)),
    "tonight": (time(21), time(17), time(23, 59)),
    "midnight": (time(0), time(0), time(0)),
}


#: A part of the day → the wider one that it makes exact: "every morning when I wake up" is one time.
WITHIN = {
    "first_thing": "morning",
    "after_breakfast": "morning",
    "after_lunch": "afternoon",
    "after_dinner": "evening",
}


def distinct(parts: list[str]) -> list[str]:
    """The parts of the day without those that another one makes exact."""
    wider = {WITHIN.get(part) for part in parts} | ({"night"} if "tonight" in parts else set())
    return [part for part in parts if part not in wider]


class Choice(NamedTuple):
    """The instants that words can mean: one is an answer, several are a question, none is a refusal."""

    at: tuple[datetime, ...] = ()


def wall(day: date, clock: time, now: datetime) -> datetime:
    """A wall clock in the patient's zone; a time that the clocks skip is read one hour on."""
    return datetime.combine(day, clock, tzinfo=now.tzinfo).astimezone(UTC).astimezone(now.tzinfo)


def hours(clock: Clock) -> list[time]:
    """The times of the day that a clock can mean."""
    if clock.sure:
        return [time(clock.hour, clock.minute)]
    return [time(clock.hour % 12, clock.minute), time(clock.hour % 12 + 12, clock.minute)]


def in_part(clock: Clock, part: str) -> list[time]:
    """The times of a clock that lie inside a part of the day."""
    _, first, last = PARTS[part]
    return [each for each in hours(clock) if first <= each <= last]


def waking(times: list[time]) -> list[time]:
    """Those between 07:00 and 22:00."""
    return [each for each in times if EARLIEST <= each <= LATEST]


def on_day(day: date, clock: Clock, now: datetime) -> Choice:
    """A clock on a given day: the first inside 07-22 that is still ahead."""
    times = hours(clock)
    ahead = [each for each in times if wall(day, each, now) > now]
    good = waking(ahead)
    if clock.sure or not ahead:
        return Choice(tuple(wall(day, each, now) for each in ahead[:1]))
    if good:
        return Choice((wall(day, good[0], now),))
    return Choice(tuple(wall(day, each, now) for each in ahead))


def soonest(clock: Clock, now: datetime) -> Choice:
    """A clock without a day: its next occurrence, or both if am or pm is open and that lies outside 07-22."""
    coming = sorted(
        moment
        for each in hours(clock)
        for ahead in (0, 1)
        if (moment := wall(now.date() + timedelta(days=ahead), each, now)) > now
    )
    if clock.sure or EARLIEST <= coming[0].time() <= LATEST:
        return Choice((coming[0],))
    return Choice(tuple(coming[:2]))


def of_part(part: str, day: date | None, now: datetime) -> Choice:
    """A part of the day without a clock."""
    if part == "midnight":
        return Choice((wall((day or now.date()) + timedelta(days=1), time(0), now),))
    moment = wall(day or now.date(), PARTS[part][0], now)
    if moment > now:
        return Choice((moment,))
    if day is None and part != "tonight":
        return Choice((wall(now.date() + timedelta(days=1), PARTS[part][0], now),))
    return Choice()
