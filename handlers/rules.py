"""Recurrence rules in words: "every weekday at 08:30"."""

from __future__ import annotations

from babel import Locale
from babel.dates import get_day_names

from handlers.texts import Texts
from handlers.words import clock, short_day
from pacing.schedule import Freq, Rule

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAYS = {"MO", "TU", "WE", "TH", "FR"}
_WEEKENDS = {"SA", "SU"}


def rule_words(texts: Texts, rule: Rule) -> str:
    """A rule as a patient would say it."""
    words = _frequency(texts, rule)
    if rule.window:
        words = texts("rule-window", rule=words, start=clock(rule.window[0]), end=clock(rule.window[1]))
    elif rule.times:
        words = texts("rule-at", rule=words, times=", ".join(clock(at) for at in rule.times))
    if rule.count:
        words = texts("rule-count", rule=words, count=rule.count)
    if rule.until:
        words = texts("rule-until", rule=words, day=short_day(texts, rule.until))
    return words


def _frequency(texts: Texts, rule: Rule) -> str:
    match rule.freq:
        case Freq.MINUTELY | Freq.HOURLY:
            return texts(f"rule-{rule.freq.value.lower()}", count=rule.interval)
        case Freq.MONTHLY:
            return _monthly(texts, rule)
        case Freq.YEARLY:
            return texts("rule-yearly")
    if rule.freq is Freq.WEEKLY or rule.byday:
        return _weekly(texts, rule)
    return texts("rule-daily") if rule.interval == 1 else texts("rule-every-days", count=rule.interval)


def _weekly(texts: Texts, rule: Rule) -> str:
    named = set(rule.byday)
    if rule.interval > 1:
        name = "rule-every-weeks-on" if named else "rule-every-weeks"
        return texts(name, count=rule.interval, days=_day_names(texts, rule))
    if named == _WEEKDAYS:
        return texts("rule-weekdays")
    if named == _WEEKENDS:
        return texts("rule-weekends")
    return texts("rule-weekly", days=_day_names(texts, rule))


def _monthly(texts: Texts, rule: Rule) -> str:
    if rule.interval > 1:
        return texts("rule-every-months", count=rule.interval)
    if not rule.bymonthday and not rule.byday:
        return texts("rule-monthly")
    days = [texts("rule-last") if day == -1 else _nth(texts, day) for day in rule.bymonthday]
    return texts("rule-monthly-on", days=", ".join(days) or _day_names(texts, rule))


def _day_names(texts: Texts, rule: Rule) -> str:
    names = get_day_names("wide", locale=texts.language)
    days = rule.byday or (_DAYS[rule.start.weekday()],)
    return ", ".join(_ordinal(texts, day[:-2]) + names[_DAYS.index(day[-2:])] for day in days)


def _ordinal(texts: Texts, number: str) -> str:
    if not number:
        return ""
    place = int(number)
    return (texts("rule-last-of") if place == -1 else _nth(texts, place)) + " "


def _nth(texts: Texts, place: int) -> str:
    """1st, 2nd, or 2nd to last for a place counted from the end."""
    form = Locale.parse(texts.language).ordinal_form(abs(place))
    nth = texts("rule-nth", day=abs(place), form=form)
    return nth if place > 0 else texts("rule-nth-last", nth=nth)
