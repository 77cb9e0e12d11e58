"""Rhythms: repeats of a message, put together where they say one thing."""

from __future__ import annotations

from datetime import date

from language.facts import When
from language.marks import Line
from language.repeats import Repeat, repeat, several_days, weekdays, which_day
from language.sorts import Sort

WITHIN_A_DAY = ("MINUTELY", "HOURLY")


def read_repeat(found: When, line: Line, at: int, today: date) -> int:
    del today
    told = repeat(line, at) or _of_every_month(found, line, at)
    if told is None:
        return 0
    if found.repeat is None:
        found.repeat = told
    elif _narrower(found.repeat, told) and not (Sort.AND in line[at - 1] or Sort.AND in line[at - 2]):
        found.repeat = told._replace(parts=(*found.repeat.parts, *told.parts))
    elif not _joined(found, told):
        found.clashes = True
    found.parts.extend(part for part in told.parts if part not in found.parts)
    return found.take(at, told.end)


def _of_every_month(found: When, line: Line, at: int) -> Repeat | None:
    """ "every month on the last day": which day of the month that was said before."""
    old = found.repeat
    if old is not None and old.freq.value == "WEEKLY" and not old.byday:
        listed = weekdays(line, at + (Sort.ON in line[at]), 1)
        return listed if len(listed.byday) > 1 and not listed.vague else None
    if old is None or old.freq.value != "MONTHLY" or old.byday or old.bymonthday:
        return None
    first = at + (Sort.ON in line[at])
    first += Sort.THE in line[first]
    return which_day(line, first) or several_days(line, first)


def _narrower(old: Repeat, told: Repeat) -> bool:
    """ "every morning, weekdays only"."""
    every_day = (old.freq.value, old.interval, told.interval) == ("DAILY", 1, 1)
    return every_day and told.freq.value == "WEEKLY" and bool(told.byday) and not (old.vague or told.vague)


def _same_rhythm(old: Repeat, told: Repeat) -> bool:
    """ "tuesdays, every week", "fortnightly, so every 2 weeks"."""
    again = old.freq is told.freq and old.interval == told.interval
    return again and not (told.byday or told.bymonthday or told.parts)


def _joined(found: When, told: Repeat) -> bool:
    """Two repeats that say one thing together: "every week on mondays", "every night and every morning"."""
    old = found.repeat
    if old is None or _same_rhythm(old, told):
        return not (old and (old.vague or told.vague))
    if told.parts and old.freq is told.freq and old.interval == told.interval == 1 and not told.byday:
        return True
    for hours, days in ((old, told), (told, old)):
        if hours.freq.value in WITHIN_A_DAY and days.freq.value in ("WEEKLY", "DAILY") and days.interval == 1:
            found.repeat = hours._replace(byday=days.byday)
            return not (hours.byday or days.vague or days.parts)
    if old.freq is told.freq and told.byday and not old.byday and told.interval == 1:
        found.repeat = Repeat(told.end, old.freq, old.interval, told.byday, old.bymonthday, old.parts)
        return True
    if old.freq is told.freq and (told.bymonthday or told.byday) and not (old.bymonthday or old.byday):
        found.repeat = Repeat(told.end, old.freq, old.interval, told.byday, told.bymonthday)
        return True
    return (
        told.freq.value == "DAILY" and told.interval == 1 and not told.vague and bool(told.parts or old.byday)
    )
