"""Recurring: a repeat with its times, window and end, to a rule of pacing.schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from language.amounts import Span
from language.dates import Day
from language.facts import When
from language.instants import PARTS, hours, in_part, soonest, waking
from language.numerals import Clock
from language.once import ask, refusal, reject
from language.repeats import BYDAY, Repeat
from language.values import Doubt, Refusal, Reminder, ReminderKind
from pacing.schedule import Freq, Rule

_FEWEST_MINUTES = 5  # more often is refused (CONVENTIONS 8)
_MOST_INTERVAL = 1_000
_AWAKE = (time(7), time(22))
_ELAPSED = (Freq.MINUTELY, Freq.HOURLY)


def recurring(found: When, told: Repeat, now: datetime) -> Reminder:
    """The recurring reminder that `found` tells; `now` is local and aware."""
    if refused := refusal(found, now) or _refused(told):
        return refused
    if found.same_time and not found.clocks:
        found.clocks.append(Clock(now.hour, now.minute, sure=True))
    if told.vague and told.freq is Freq.DAILY and len(found.clocks) > 1:
        told = replace(told, vague=False)
    if told.vague or found.soon or found.clashes or found.spans or len(found.days) > 1:
        return ask(Doubt.WHEN if told.vague else Doubt.TIME)
    if told.freq in _ELAPSED:
        return _elapsed(found, told, now)
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


def _elapsed(found: When, told: Repeat, now: datetime) -> Reminder:
    """Every so many minutes or hours, in a window or counted from now."""
    freq, interval = told.freq, told.interval
    if freq is Freq.HOURLY and interval != int(interval):
        freq, interval = Freq.MINUTELY, interval * 60
    if interval != int(interval) or found.parts or found.days or found.clocks:
        return ask(Doubt.TIME)
    if isinstance(found.until, Clock):
        return _until_tonight(found, told, now)
    window = _AWAKE if found.awake else None
    byday = _left_days(told.byday, found.without)
    if byday and not (window or found.window):
        return ask(Doubt.TIME)
    if found.window:
        window = _window(*found.window)
        if window is None:
            return ask(Doubt.TIME)
    count = found.count
    start, until = _start(found, now), _end(found)
    if found.lasting and found.lasting.minutes:
        count = int(found.lasting.minutes // (interval * (60 if freq is Freq.HOURLY else 1)))
    elif found.lasting and until is None:
        until = start + timedelta(days=min(_days(found.lasting), 40_000) - 1)
    start_at: datetime | None = now
    if found.start_clock:
        opens = soonest(found.start_clock, now).at if found.start_clock.real else ()
        if window or found.start or len(opens) != 1:
            return ask(Doubt.TIME)
        start_at = opens[0] - timedelta(minutes=interval * (60 if freq is Freq.HOURLY else 1))
    rule = Rule(
        freq,
        start,
        int(interval),
        byday,
        window=window,
        count=count,
        until=until,
        start_at=None if window else start_at,
    )
    return Reminder(ReminderKind.RECURRING, rule=rule)


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


def _left_days(byday: tuple[str, ...], without: tuple[str, ...]) -> tuple[str, ...]:
    """The weekdays that stay when some are left out; none named and none left out: none."""
    if not without:
        return byday
    return tuple(day for day in byday or BYDAY if day not in without)


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


def _dated(found: When, told: Repeat, now: datetime) -> Reminder:
    """Days, weeks, months and years, at wall-clock times."""
    if found.without:
        if told.freq not in (Freq.DAILY, Freq.WEEKLY) or told.interval != 1:
            return ask(Doubt.TIME)
        told = replace(told, freq=Freq.WEEKLY, byday=_left_days(told.byday, found.without))
    times = _times(found, told)
    if times is None or found.window or found.awake:
        return ask(Doubt.TIME)
    byday, bymonthday = told.byday, told.bymonthday
    bymonth: tuple[int, ...] = ()
    if found.days:
        day = found.days[0]
        if told.freq is Freq.WEEKLY and day.weekday is not None and not byday:
            byday = (BYDAY[day.weekday],)
        elif told.freq is Freq.MONTHLY and day.by_month and not bymonthday:
            bymonthday = (day.by_month,)
        elif told.freq is Freq.YEARLY:
            bymonth, bymonthday = (day.days[0].month,), (day.days[0].day,)
        elif found.start is None and told.freq is Freq.DAILY and day.near:
            found.start = day
        else:
            return ask(Doubt.TIME)
    if told.freq is Freq.YEARLY and not bymonth:
        return ask(Doubt.WHEN)
    if not times and _needs_clock(told):
        times = (time(9),)
    return _ruled(
        found, Rule(told.freq, now.date(), int(told.interval), byday, bymonthday, bymonth, times), now
    )


def _needs_clock(told: Repeat) -> bool:
    """A longer rhythm without a clock is at 09:00; a daily one without a clock is asked."""
    return told.freq is not Freq.DAILY or told.interval > 1


def _times(found: When, told: Repeat) -> tuple[time, ...] | None:
    """The wall-clock times; None when clocks and parts of the day contradict each other."""
    del told
    parts = ["night" if part == "tonight" else part for part in found.parts]
    if "midnight" in parts:
        parts = [part for part in parts if part != "night"]
    if not found.clocks:
        return tuple(sorted({PARTS[part][0] for part in parts}))
    chosen: list[time] = []
    for at, clock in enumerate(found.clocks):
        mine = parts if len(parts) < 2 else parts[at : at + 1]
        fitting = [each for part in mine for each in in_part(clock, part)] if mine else _usual(clock)
        if not fitting:
            return None
        chosen.append(_next_after(clock, fitting[0], chosen) if fitting[0] in chosen else fitting[0])
    return tuple(sorted(set(chosen)))


def _next_after(clock: Clock, fitting: time, chosen: list[time]) -> time:
    """ "8, 2 and 8": an hour said twice is its other half of the day."""
    return next((each for each in hours(clock) if each not in chosen), fitting)


def _usual(clock: Clock) -> list[time]:
    """Rule 1 for recurring clocks: the first of the two inside 07-22."""
    return waking(hours(clock)) or hours(clock)[-1:]


def _ruled(found: When, rule: Rule, now: datetime) -> Reminder:
    if not rule.times:
        return ask(Doubt.WHEN)
    start = _start(found, now)
    if found.start is None and len(rule.byday) == 1 and rule.freq is Freq.WEEKLY and rule.interval > 1:
        start += timedelta(days=(BYDAY.index(rule.byday[0]) - start.weekday()) % 7)
    if found.start is None and rule.freq is Freq.DAILY and rule.interval > 1 and now.time() >= rule.times[-1]:
        start += timedelta(days=1)
    if isinstance(found.until, Clock):
        return ask(Doubt.TIME)
    until, count = _end(found), found.count
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
    days = _days(length)
    if rule.freq is Freq.DAILY and length.unit in ("day", "week", "fortnight"):
        return int(days // rule.interval) * len(rule.times), None
    if rule.freq is Freq.WEEKLY and length.unit == "week" and len(rule.times) == 1:
        return max(1, int(length.count // rule.interval)) * max(1, len(rule.byday)), None
    del now
    return None, start + timedelta(days=min(int(days), 40_000) - 1)


def _days(length: Span) -> int:
    return int(
        length.count
        * {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91}.get(length.unit, 365)
    )


def _start(found: When, now: datetime) -> date:
    return found.start.days[-1] if found.start and found.start.days else now.date()


def _end(found: When) -> date | None:
    return found.until.days[-1] if isinstance(found.until, Day) and found.until.days else None
