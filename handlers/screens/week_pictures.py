"""The words of the pictures of a week and a month: what stands in them, and the same for who does not see."""

from __future__ import annotations

from datetime import date
from typing import Any

from handlers.callbacks import Menu
from handlers.screens.base import Button
from handlers.texts import Texts
from handlers.words import short_day, spoken
from pacing.week import Compared, Week


def picture_words(texts: Texts, values: Week, light: bool = False) -> dict[str, Any]:
    """What the picture of a week and its caption say, as JSON for the maker."""
    return _payload(texts, "week_picture", values, caption(texts, values), light)


def month_words(texts: Texts, values: Week, light: bool = False) -> dict[str, Any]:
    """The same of four weeks."""
    return _payload(texts, "month_picture", values, month_caption(texts, values), light)


def _payload(texts: Texts, make: str, values: Week, text: str, light: bool) -> dict[str, Any]:
    return {
        "make": make,
        "last_day": values.last.isoformat(),
        "light": light,
        "text": text,
        "rows": [[_other(texts, make, light).row()]],
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


def _other(texts: Texts, make: str, light: bool) -> Button:
    """The same picture on the other ground; the choice is kept."""
    other = "dark" if light else "light"
    place = "picture" if make == "week_picture" else "month_picture"
    return Button(texts(f"picture-{other}"), Menu(f"{place}_{other}"))


def caption(texts: Texts, values: Week) -> str:
    """The picture in words, day by day, for who does not see it."""
    return texts(
        "picture-caption",
        first=short_day(texts, values.first),
        last=short_day(texts, values.last),
        effort=_said(_words(texts, "effort", values.efforts, values.effort)),
        symptoms=_said(_words(texts, "overall", values.symptoms_by_day, values.symptoms)),
        crash=", ".join(_crashes(texts, values) or [texts("none-word")]),
    )


def month_caption(texts: Texts, values: Week) -> str:
    """Four weeks in words: levels with the number of their days, crash days by date."""
    return texts(
        "month-caption",
        first=short_day(texts, values.first),
        last=short_day(texts, values.last),
        noted=values.reports,
        days=len(values.efforts),
        effort=_counted(texts, _words(texts, "effort", values.efforts, values.effort)),
        symptoms=_counted(texts, _words(texts, "overall", values.symptoms_by_day, values.symptoms)),
        crash=", ".join(_crashes(texts, values) or [texts("none-word")]),
    )


def _words(
    texts: Texts, question: str, values: tuple[float | None, ...], compared: Compared | None
) -> list[str]:
    """A word a day, empty where nothing was said."""
    top = compared.top if compared else None
    return ["" if value is None else spoken(texts, question, value, top) for value in values]


def _said(words: list[str]) -> str:
    return ", ".join(word or "–" for word in words)


def _counted(texts: Texts, words: list[str]) -> str:
    """Each word with its days, in the order in which they came; blanks last."""
    counts = {word: words.count(word) for word in dict.fromkeys(words) if word}
    named = [f"{word} {count}" for word, count in counts.items()]
    blanks = words.count("")
    if blanks:
        named.append(texts("month-blank", count=blanks))
    return ", ".join(named)


def _crashes(texts: Texts, values: Week) -> list[str]:
    first = values.first.toordinal()
    days = [date.fromordinal(first + step) for step, crashed in enumerate(values.crashes) if crashed]
    return [short_day(texts, day) for day in days]
