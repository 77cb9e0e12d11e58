"""The week in words: at most five short lines, each with its counts, blanks said as blanks."""

from __future__ import annotations

from datetime import date
from typing import Any

from handlers.callbacks import Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import number, short_day, spoken
from pacing.week import LEAST_REPORTS, Compared, Week


def week(texts: Texts, values: Week) -> Screen:
    """Five lines at most, and the picture as an offer."""
    if values.reports == 0 and values.asked.asked == 0:
        return Screen(texts("week-empty"))
    lines = [
        texts(
            "week-answered",
            first=short_day(texts, values.first),
            last=short_day(texts, values.last),
            answered=values.asked.answered,
            asked=values.asked.asked,
        ),
        _compared(texts, "effort", values.effort),
        _compared(texts, "symptoms", values.symptoms),
        texts("week-crash", count=values.crash_days) if values.crash_days else "",
        _last(texts, values),
    ]
    rows = ((Button(texts("week-picture"), Menu("picture")),),)
    return Screen("\n".join(line for line in lines if line), rows)


def picture_words(texts: Texts, values: Week) -> dict[str, Any]:
    """What the picture and its caption say, as JSON for the maker."""
    return {
        "make": "week_picture",
        "last_day": values.last.isoformat(),
        "text": caption(texts, values),
        "words": {
            "effort": texts("picture-effort"),
            "symptoms": texts("picture-symptoms"),
            "usual": texts("picture-usual"),
            "crash": texts("picture-crash"),
            "blank": texts("picture-blank"),
            "efforts": _words(texts, "effort", values.efforts, values.effort),
            "levels": _words(texts, "overall", values.symptoms_by_day, values.symptoms),
            "language": texts.language,
        },
    }


def caption(texts: Texts, values: Week) -> str:
    """The picture in words, day by day, for who does not see it."""
    crashed = [texts("none-word")] if not values.crash_days else []
    return texts(
        "picture-caption",
        first=short_day(texts, values.first),
        last=short_day(texts, values.last),
        effort=_said(_words(texts, "effort", values.efforts, values.effort)),
        symptoms=_said(_words(texts, "overall", values.symptoms_by_day, values.symptoms)),
        crash=", ".join(crashed or _crashes(texts, values)),
    )


def _words(
    texts: Texts, question: str, values: tuple[float | None, ...], compared: Compared | None
) -> list[str]:
    """A word a day, empty where nothing was said."""
    top = compared.top if compared else None
    return ["" if value is None else spoken(texts, question, value, top) for value in values]


def _said(words: list[str]) -> str:
    return ", ".join(word or "–" for word in words)


def _crashes(texts: Texts, values: Week) -> list[str]:
    named = []
    for step, crashed in enumerate(values.crashes):
        if crashed:
            named.append(short_day(texts, date.fromordinal(values.first.toordinal() + step)))
    return named


#: The name under which a compared value's levels are worded.
_LEVELS = {"effort": "effort", "symptoms": "overall", "sleep": "sleep"}


def _compared(texts: Texts, name: str, values: Compared | None) -> str:
    if values is None or values.reports < LEAST_REPORTS:
        return texts(f"week-{name}-few", count=values.reports if values else 0)
    now = spoken(texts, _LEVELS[name], values.now, values.top)
    if values.direction is None or values.before is None:
        return texts(f"week-{name}-alone", now=now, count=values.reports)
    before = spoken(texts, _LEVELS[name], values.before, values.top)
    place = texts(f"week-{values.direction.value}")
    return texts(f"week-{name}", now=now, place=place, before=before, count=values.reports)


def _last(texts: Texts, values: Week) -> str:
    """One observation with its counts, or sleep when it was logged; nothing otherwise."""
    if values.followed is not None:
        return texts("week-followed", harder=values.followed.harder, days=values.followed.days)
    if values.hours is not None:
        return texts("week-hours", now=number(round(values.hours.now, 1)), count=values.hours.reports)
    if values.sleep is not None and values.sleep.direction is not None:
        return _compared(texts, "sleep", values.sleep)
    return ""
