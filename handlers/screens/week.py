"""The week, and the month, in words: at most five short lines, each with its counts, blanks as blanks."""

from __future__ import annotations

from handlers.callbacks import Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import number, short_day, spoken
from pacing.week import LEAST_REPORTS, WEEK_DAYS, Compared, Direction, Week

#: The name under which a compared value's levels are worded.
_LEVELS = {"effort": "effort", "symptoms": "overall", "sleep": "sleep"}
#: What is spoken is at most this long (VOICE.md).
SPOKEN_WORDS = 60


def week(texts: Texts, values: Week) -> Screen:
    """Five lines at most; the picture and the month are offers."""
    if values.reports == 0 and values.asked.asked == 0:
        return Screen(texts("week-empty"))
    row = (Button(texts("week-picture"), Menu("picture")), Button(texts("week-month"), Menu("month")))
    return Screen("\n".join(_lines(texts, values)), (row,), aloud=spoken_week(texts, values))


def month(texts: Texts, values: Week) -> Screen:
    """The same over four weeks."""
    if values.reports == 0 and values.asked.asked == 0:
        return Screen(texts("month-empty"))
    row = (Button(texts("week-picture"), Menu("month_picture")), Button(texts("month-week"), Menu("week")))
    return Screen("\n".join(_lines(texts, values)), (row,), aloud=spoken_week(texts, values))


def _lines(texts: Texts, values: Week) -> list[str]:
    if _few(values.effort) and _few(values.symptoms) and _pattern(texts, values) is None:
        lines = [_noted(texts, values), texts("week-little"), _question(texts, values)]
        return [line for line in lines if line]
    lines = [
        _noted(texts, values),
        _compared(texts, "effort", values.effort, values),
        _compared(texts, "symptoms", values.symptoms, values),
        _observed(texts, values),
        _question(texts, values),
    ]
    return [line for line in lines if line]


def spoken_week(texts: Texts, values: Week) -> str:
    """The same for the ear: no dates, no brackets, at most 60 words, whole sentences only."""
    if values.reports == 0:
        return texts("week-empty")
    parts = [
        texts("week-spoken-noted", noted=values.reports, days=len(values.efforts)),
        _spoken_value(texts, "effort", values.effort),
        _spoken_value(texts, "symptoms", values.symptoms),
        texts("week-crash", count=values.crash_days) if values.crash_days else "",
        _observed(texts, values),
        _question(texts, values),
    ]
    said = ""
    for part in filter(None, parts):
        if len(f"{said} {part}".split()) <= SPOKEN_WORDS:
            said = f"{said} {part}".strip()
    return said


def _noted(texts: Texts, values: Week) -> str:
    """Days with a note, answered check-ins, crash days."""
    first, last = short_day(texts, values.first), short_day(texts, values.last)
    noted = texts(
        "week-noted",
        first=first,
        last=last,
        noted=values.reports,
        days=len(values.efforts),
        answered=values.asked.answered,
        asked=values.asked.asked,
    )
    return f"{noted} {texts('week-crash', count=values.crash_days)}" if values.crash_days else noted


def _few(values: Compared | None) -> bool:
    return values is None or values.reports < LEAST_REPORTS


def _compared(texts: Texts, name: str, values: Compared | None, whole: Week) -> str:
    if values is None or _few(values):
        return texts(f"week-{name}-few", count=values.reports if values else 0)
    now = spoken(texts, _LEVELS[name], values.now, values.top)
    if values.direction is None or values.before is None:
        return texts(f"week-{name}-alone", now=now, count=values.reports)
    before = spoken(texts, _LEVELS[name], values.before, values.top)
    place = texts(f"week-{values.direction.value}")
    span = texts("week-before" if whole.weeks == 4 else "month-before")
    return texts(f"week-{name}", now=now, place=place, before=before, count=values.reports, span=span)


def _spoken_value(texts: Texts, name: str, values: Compared | None) -> str:
    if values is None or _few(values):
        return texts(f"week-{name}-few", count=values.reports if values else 0)
    now = spoken(texts, _LEVELS[name], values.now, values.top)
    if values.direction is None:
        return texts("week-spoken-alone", name=texts(f"week-name-{name}"), now=now)
    place = texts(f"week-spoken-{values.direction.value}")
    return texts("week-spoken-value", name=texts(f"week-name-{name}"), now=now, place=place)


def _observed(texts: Texts, values: Week) -> str:
    """One observation with its counts, or that there is not enough to say."""
    return _pattern(texts, values) or texts("week-no-pattern", days=values.reports)


def _pattern(texts: Texts, values: Week) -> str | None:
    if values.followed is not None:
        return texts("week-followed", harder=values.followed.harder, days=values.followed.days)
    if values.sleep is not None and values.sleep.direction is not None:
        return _compared(texts, "sleep", values.sleep, values)
    if values.hours is not None:
        return texts("week-hours", now=number(round(values.hours.now, 1)), count=values.hours.reports)
    return None


def _question(texts: Texts, values: Week) -> str:
    """One open question for the days to come at most, from what was noted; most weeks have none."""
    if len(values.efforts) != WEEK_DAYS:
        return ""
    if values.followed is not None and values.reports >= LEAST_REPORTS:
        return texts("week-ask-room")
    if values.crash_days:
        return texts("week-ask-crash")
    effort = values.effort
    return texts("week-ask-effort") if effort and effort.direction is Direction.HIGHER else ""
