"""The week in words: at most five short lines, each with its counts, blanks said as blanks."""

from __future__ import annotations

from datetime import date
from typing import Any

from handlers.callbacks import Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import number, short_day
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
            "levels": [texts(f"level-overall-{level}") for level in range(4)],
            "efforts": [texts(f"level-effort-{level}") for level in range(5)],
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
        effort=_days(values.efforts),
        symptoms=_days(values.symptoms_by_day),
        crash=", ".join(crashed or _crashes(texts, values)),
    )


def _days(values: tuple[float | None, ...]) -> str:
    return ", ".join("–" if value is None else number(round(value, 1)) for value in values)


def _crashes(texts: Texts, values: Week) -> list[str]:
    named = []
    for step, crashed in enumerate(values.crashes):
        if crashed:
            named.append(short_day(texts, date.fromordinal(values.first.toordinal() + step)))
    return named


def _compared(texts: Texts, name: str, values: Compared | None) -> str:
    if values is None or values.direction is None or values.before is None:
        return _few(texts, name, values)
    return texts(
        f"week-{name}",
        now=number(round(values.now, 1)),
        place=texts(f"week-{values.direction.value}"),
        before=number(round(values.before, 1)),
        count=values.reports,
    )


def _few(texts: Texts, name: str, values: Compared | None) -> str:
    """Not enough to say, or too little before it to compare with."""
    count = values.reports if values else 0
    if values is None or count < LEAST_REPORTS:
        return texts(f"week-{name}-few", count=count)
    return texts(f"week-{name}-alone", now=number(round(values.now, 1)), count=count)


def _last(texts: Texts, values: Week) -> str:
    """One observation with its counts, or sleep when it was logged; nothing otherwise."""
    if values.followed is not None:
        return texts("week-followed", harder=values.followed.harder, days=values.followed.days)
    if values.hours is not None:
        return texts("week-hours", now=number(round(values.hours.now, 1)), count=values.hours.reports)
    if values.sleep is not None and values.sleep.direction is not None:
        return _compared(texts, "sleep", values.sleep)
    return ""
