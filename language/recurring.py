"""Recurring: a repeat with its times, window and end, to a rule of pacing.schedule."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from language.elapsed import read_elapsed
from language.ends import days_of, end_of, left_days, start_of
from language.facts import When
from language.instants import PARTS, distinct, hours, in_part, waking
from language.numerals import Clock
from language.once import ask, refusal, reject
from language.repeats import BYDAY, Repeat
from language.values import Doubt, Refusal, Reminder, ReminderKind
from pacing.schedule import Freq, Rule

_FEWEST_MINUTES = 5  # more often is refused (CONVENTIONS 8)
_DAWN = 4  # the last hour of a night
_MOST_INTERVAL = 1_000
_ELAPSED = (Freq.MINUTELY, Freq.HOURLY)


def recurring(found: When, told: Repeat, now: datetime) -> Reminder:
    """The recurring reminder that `found` tells; `now` is local and aware."""
    if refused := refusal(found, now) or _refused(told):
        return refused
    if found.same_time and not found.clocks:
        found.clocks.append(Clock(now.hour, now.minute, sure=True))
    if told.vague and told.freq is Freq.DAILY and told.often == len(found.clocks) > 1:
        told = told._replace(vague=False)
    if told.vague or found.soon or found.clashes or found.spans or len(found.days) > 1:
        return ask(Doubt.WHEN if told.vague else Doubt.TIME)
    if told.freq in _ELAPSED:
        return read_elapsed(found, told, now)
    return _dated(found, told, now)


def _refused(told: Repeat) -> Reminder | None:
    if told.interval <= 0:
        return reject(Refusal.IMPOSSIBLE)
    minutes = told.interval * (60 if told.freq is Freq.HOURLY else 1)
    if told.seconds or (told.freq in _ELAPSED and minutes < _FEWEST_MINUTES):
        return reject(Refusal.TOO_OFTEN)
    if told.interval > _MOST_INTERVAL:
        return reject(Refusal.TOO_FAR)
    return None if told.freq in _ELAPSED or told.interval == int(told.interval) else ask(Doubt.TIME)


def _dated(found: When, told: Repeat, now: datetime) -> Reminder:
    """Days, weeks, months and years, at wall-clock times."""
    if found.without:
        if told.freq not in (Freq.DAILY, Freq.WEEKLY) or told.interval != 1:
            return ask(Doubt.TIME)
        told = told._replace(freq=Freq.WEEKLY, byday=left_days(told.byday, found.without))
    times = _times(found, told)
    if times is None or found.window or found.awake:
        return ask(Doubt.TIME)
    days = _named_days(found, told)
    if days is None or (told.freq is Freq.YEARLY and not days[2]):
        return ask(Doubt.TIME if days is None else Doubt.WHEN)
    if not times and _needs_clock(told):
        times = (time(9),)
    return _ruled(found, Rule(told.freq, now.date(), int(told.interval), *days, times), now)


def _named_days(found: When, told: Repeat) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]] | None:
    """BYDAY, BYMONTHDAY and BYMONTH with the day that the message names; None when that does not fit."""
    if not found.days:
        return told.byday, told.bymonthday, ()
    day = found.days[0]
    if told.freq is Freq.WEEKLY and day.weekday is not None and not told.byday:
        return (BYDAY[day.weekday],), told.bymonthday, ()
    if told.freq is Freq.MONTHLY and day.by_month and not told.bymonthday:
        return told.byday, (day.by_month,), ()
    if told.freq is Freq.YEARLY:
        return told.byday, (day.days[0].day,), (day.days[0].month,)
    if found.start is None and told.freq is Freq.DAILY and day.near:
        found.start = day
        return told.byday, told.bymonthday, ()
    return None


def _needs_clock(told: Repeat) -> bool:
    """A longer rhythm without a clock is at 09:00; a daily one without a clock is asked."""
    return told.freq is not Freq.DAILY or told.interval > 1


def _times(found: When, told: Repeat) -> tuple[time, ...] | None:
    """The wall-clock times; None when clocks and parts of the day contradict each other."""
    del told
    parts = distinct(["night" if part == "tonight" else part for part in found.parts])
    if "midnight" in parts:
        parts = [part for part in parts if part != "night"]
    if not found.clocks:
        return tuple(sorted({PARTS[part][0] for part in parts}))
    chosen: list[time] = []
    if len(parts) > 1 and len(found.clocks) not in (1, len(parts)):
        return None
    if len(parts) > 1 and len(found.clocks) == 1:
        each_part = [in_part(found.clocks[0], part)[:1] for part in parts]
        return tuple(sorted({times[0] for times in each_part})) if all(each_part) else None
    for at, clock in enumerate(found.clocks):
        mine = parts if len(parts) < 2 else parts[at : at + 1]
        fitting = [each for part in mine for each in _in(clock, part)] if mine else _usual(clock)
        if not fitting:
            return None
        chosen.append(_next_after(clock, fitting[0], chosen) if fitting[0] in chosen else fitting[0])
    return tuple(sorted(set(chosen)))


def _in(clock: Clock, part: str) -> list[time]:
    """The times of a clock in a part of the day; a night goes on until dawn where no doubt is left."""
    late = clock.hour <= _DAWN if clock.sure else clock.hour % 12 == 0
    if part == "night" and clock.real and late:
        return [time(clock.hour % 12, clock.minute)]
    return in_part(clock, part)


def _next_after(clock: Clock, fitting: time, chosen: list[time]) -> time:
    """ "8, 2 and 8": an hour said twice is its other half of the day."""
    return next((each for each in hours(clock) if each not in chosen), fitting)


def _usual(clock: Clock) -> list[time]:
    """Rule 1 for recurring clocks: the first of the two inside 07-22."""
    return waking(hours(clock)) or hours(clock)[-1:]


def _ruled(found: When, rule: Rule, now: datetime) -> Reminder:
    if not rule.times:
        return ask(Doubt.WHEN)
    start = start_of(found, now)
    if found.start is None and len(rule.byday) == 1 and rule.freq is Freq.WEEKLY and rule.interval > 1:
        start += timedelta(days=(BYDAY.index(rule.byday[0]) - start.weekday()) % 7)
    if found.start is None and rule.freq is Freq.DAILY and rule.interval > 1 and now.time() >= rule.times[-1]:
        start += timedelta(days=1)
    if isinstance(found.until, Clock):
        return ask(Doubt.TIME)
    until, count = end_of(found), found.count
    if found.lasting and until is None:
        count, until = _lasting(found, rule, start, now)
    if until is not None and until < start:
        return reject(Refusal.PAST)
    made = Rule(
        rule.freq,
        start,
        rule.interval,
        rule.byday,
        rule.bymonthday,
        rule.bymonth,
        rule.times,
        None,
        count,
        until,
    )
    return Reminder(ReminderKind.RECURRING, rule=made)


def _lasting(found: When, rule: Rule, start: date, now: datetime) -> tuple[int | None, date | None]:
    """ "for 5 days": as many firings where that is plain, else the last day."""
    length = found.lasting
    if length is None:
        return None, None
    days = days_of(length)
    if rule.freq is Freq.DAILY and length.unit in ("day", "week", "fortnight"):
        return int(days // rule.interval) * len(rule.times), None
    if rule.freq is Freq.WEEKLY and length.unit == "week" and len(rule.times) == 1:
        return max(1, int(length.count // rule.interval)) * max(1, len(rule.byday)), None
    del now
    return None, start + timedelta(days=min(int(days), 40_000) - 1)
