"""Elapsed: rules of minutes and hours, in a window, until an hour, or counted from now."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from language.ends import days_of, end_of, left_days, start_of
from language.facts import When
from language.instants import hours, soonest, waking
from language.numerals import Clock
from language.once import ask
from language.repeats import Repeat
from language.values import Doubt, Reminder, ReminderKind
from pacing.schedule import Freq, Rule

_AWAKE = (time(7), time(22))


def read_elapsed(found: When, told: Repeat, now: datetime) -> Reminder:
    """Every so many minutes or hours, in a window or counted from now."""
    freq, interval = told.freq, told.interval
    if freq is Freq.HOURLY and interval != int(interval):
        freq, interval = Freq.MINUTELY, interval * 60
    if interval != int(interval) or found.parts or found.days or found.clocks:
        return ask(Doubt.TIME)
    if isinstance(found.until, Clock):
        return _until_tonight(found, told, now)
    window = _window(*found.window) if found.window else _AWAKE if found.awake else None
    byday = left_days(told.byday, found.without)
    starts = _start_at(found, now, interval * (60 if freq is Freq.HOURLY else 1))
    if (found.window and not window) or (byday and not window) or starts is None:
        return ask(Doubt.TIME)
    count, until = _limits(found, freq, interval, now)
    start_at = None if window else starts
    rule = Rule(
        freq,
        start_of(found, now),
        int(interval),
        byday,
        window=window,
        count=count,
        until=until,
        start_at=start_at,
    )
    return Reminder(ReminderKind.RECURRING, rule=rule)


def _limits(found: When, freq: Freq, interval: float, now: datetime) -> tuple[int | None, date | None]:
    """How many times, or until which day."""
    count, until = found.count, end_of(found)
    if found.lasting and found.lasting.minutes:
        count = int(found.lasting.minutes // (interval * (60 if freq is Freq.HOURLY else 1)))
    elif found.lasting and until is None:
        until = start_of(found, now) + timedelta(days=min(days_of(found.lasting), 40_000) - 1)
    return count, until


def _start_at(found: When, now: datetime, step: float) -> datetime | None:
    """The instant from which the steps count: now, or one step before the first hour; None when unclear."""
    if found.start_clock is None:
        return now
    opens = soonest(found.start_clock, now).at if found.start_clock.real else ()
    unclear = found.window or found.awake or found.start or len(opens) != 1
    return None if unclear else opens[0] - timedelta(minutes=step)


def _until_tonight(found: When, told: Repeat, now: datetime) -> Reminder:
    """ "every 2 hours until 6pm": today, from one interval ahead up to that hour."""
    step = told.interval * (60 if told.freq is Freq.HOURLY else 1)
    first = (now + timedelta(minutes=step)).replace(second=0, microsecond=0)
    end = found.until
    if (
        not isinstance(end, Clock)
        or not end.real
        or found.window
        or found.awake
        or found.lasting
        or found.count
    ):
        return ask(Doubt.TIME)
    ahead = [each for each in hours(end) if first.date() == now.date() and each > first.time()]
    if not ahead or told.byday or found.without or found.start:
        return ask(Doubt.TIME)
    window = (first.time(), (waking(ahead) or ahead)[0])
    freq, interval = (Freq.HOURLY, told.interval) if step % 60 == 0 else (Freq.MINUTELY, step)
    rule = Rule(freq, now.date(), int(interval), window=window, until=now.date())
    return Reminder(ReminderKind.RECURRING, rule=rule)


def _window(start: Clock, end: Clock) -> tuple[time, time] | None:
    """ "between 10 and 6": the start in waking hours, the end the first after it; None when unclear."""
    if not (start.real and end.real):
        return None
    first = (waking(hours(start)) or hours(start))[0]
    if not start.sure and end.sure and first >= hours(end)[0]:
        first = hours(start)[0]
    after = [each for each in hours(end) if each > first]
    unclear = not start.sure and not end.sure and len(after) > 1 and after[0].hour < 12
    return None if unclear or not after else (first, after[0])
