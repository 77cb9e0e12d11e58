"""The dates of a rule: RFC 5545 recurrence by arithmetic on periods, never by walking from the start."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, islice

from pacing.rule import Freq, Rule, byday_parts

#: A rule that gives no date in so many periods in a row is taken to give none (30 February): 100 years,
#: 500 months, 5,000 days or weeks. The rarest dates that people name, 29 February, Friday 13th, come sooner.
EMPTY_PERIODS = {Freq.YEARLY: 100, Freq.MONTHLY: 500}
EMPTY_DAYS = 5000

_LAST = date.max.toordinal() - 400


def dates(rule: Rule, first: date) -> Iterator[date]:
    """The dates of the rule from `first` on, rising; count and until are not looked at.

    Costs the same however far `first` lies from the start of the rule.
    """
    first = max(first, rule.start)
    empty, most = 0, EMPTY_PERIODS.get(rule.freq, EMPTY_DAYS)
    for index in count(_period_of(rule, first)):
        days = _period(rule, index)
        if days is None or empty > most:
            return
        wanted = [day for day in days if day >= first]
        empty = 0 if wanted else empty + 1
        yield from wanted


def nth_date(rule: Rule, nth: int) -> date | None:
    """Date number `nth` of the rule, from 0; None past the end. Only filtered rules are walked through."""
    if rule.freq is Freq.DAILY and not (rule.byday or rule.bymonthday or rule.bymonth):
        ordinal = rule.start.toordinal() + nth * rule.interval
        return date.fromordinal(ordinal) if ordinal < _LAST else None
    return next(islice(dates(rule, rule.start), nth, None), None)


def _period_of(rule: Rule, day: date) -> int:
    """Index of the period (`interval` days, weeks, months, years) that holds `day`, or the last before it."""
    match rule.freq:
        case Freq.WEEKLY:
            passed = (day - _monday(rule.start)).days // 7
        case Freq.MONTHLY:
            passed = _month_index(day) - _month_index(rule.start)
        case Freq.YEARLY:
            passed = day.year - rule.start.year
        case _:
            passed = (day - rule.start).days
    return passed // _step(rule)


def _step(rule: Rule) -> int:
    return 1 if rule.within_a_day else rule.interval


def _period(rule: Rule, index: int) -> list[date] | None:
    """The dates of one period, rising; None past the end of the calendar."""
    passed = index * _step(rule)
    match rule.freq:
        case Freq.WEEKLY:
            return _week(rule, _monday(rule.start).toordinal() + 7 * passed)
        case Freq.MONTHLY:
            month = _month_index(rule.start) + passed
            return _of_month(rule, month // 12, month % 12 + 1) if month // 12 < date.max.year else None
        case Freq.YEARLY:
            year = rule.start.year + passed
            return _of_year(rule, year) if year < date.max.year else None
        case _:
            return _days(rule, rule.start.toordinal() + passed, 1)


def _week(rule: Rule, ordinal: int) -> list[date] | None:
    if rule.byday:
        return _days(rule, ordinal, 7)
    return _days(rule, ordinal + rule.start.weekday(), 1)


def _days(rule: Rule, ordinal: int, length: int) -> list[date] | None:
    if ordinal > _LAST:
        return None
    days = [date.fromordinal(ordinal + step) for step in range(length)]
    if not (rule.byday or rule.bymonthday or rule.bymonth):
        return days
    weekdays = {weekday for _, weekday in map(byday_parts, rule.byday)}
    return [day for day in days if _passes(rule, day) and (not weekdays or day.weekday() in weekdays)]


def _of_month(rule: Rule, year: int, month: int) -> list[date]:
    if rule.bymonth and month not in rule.bymonth:
        return []
    first, length = date(year, month, 1), calendar.monthrange(year, month)[1]
    if not rule.byday and not rule.bymonthday:
        return [first.replace(day=rule.start.day)] if rule.start.day <= length else []
    return _select(rule, first, length)


def _of_year(rule: Rule, year: int) -> list[date]:
    if rule.bymonth or rule.bymonthday:
        return [day for month in rule.bymonth or range(1, 13) for day in _of_month(rule, year, month)]
    if rule.byday:
        return _select(rule, date(year, 1, 1), 366 if calendar.isleap(year) else 365)
    month, day = rule.start.month, rule.start.day
    return [date(year, month, day)] if day <= calendar.monthrange(year, month)[1] else []


def _select(rule: Rule, first: date, length: int) -> list[date]:
    """The days of a month or year that BYDAY (with its ordinals) and BYMONTHDAY both allow."""
    days = (first + timedelta(days=step) for step in range(length))
    tokens = [byday_parts(token) for token in rule.byday]
    return [
        day
        for step, day in enumerate(days)
        if _passes(rule, day) and (not tokens or any(_is_nth(token, day, step, length) for token in tokens))
    ]


def _is_nth(token: tuple[int, int], day: date, step: int, length: int) -> bool:
    nth, weekday = token
    if day.weekday() != weekday:
        return False
    return nth in (0, step // 7 + 1, -((length - 1 - step) // 7 + 1))


def _passes(rule: Rule, day: date) -> bool:
    """BYMONTH and BYMONTHDAY; -1 is the last day of the month."""
    if rule.bymonth and day.month not in rule.bymonth:
        return False
    if not rule.bymonthday:
        return True
    length = calendar.monthrange(day.year, day.month)[1]
    return day.day in rule.bymonthday or day.day - length - 1 in rule.bymonthday


def _monday(day: date) -> date:
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def _month_index(day: date) -> int:
    return day.year * 12 + day.month - 1
