"""The week's picture: a patient's days as the values that reports draws."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import quantiles
from typing import Any

from babel.dates import format_date

from journal.visit import Visit
from journal.week import month, week
from pacing.days import days_of
from pacing.week import BEFORE_DAYS, LEAST_BEFORE, Week
from reports.month_picture import DAYS, MonthPicture
from reports.month_picture import draw as draw_month
from reports.week_picture import DayMark, WeekPicture, WeekWords, draw


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that is ready to be drawn."""

    picture: WeekPicture

    def png(self) -> bytes:
        """The picture as a PNG; safe in any thread."""
        return draw(self.picture)


@dataclass(frozen=True, slots=True)
class DrawnMonth:
    """The same of a month."""

    picture: MonthPicture

    def png(self) -> bytes:
        """The picture as a PNG; safe in any thread."""
        return draw_month(self.picture)


async def gather(visit: Visit, payload: Mapping[str, Any]) -> Drawn:
    """The days of the week that ends with payload["last_day"], in payload["words"]."""
    values = await week(visit, date.fromisoformat(payload["last_day"]))
    words = payload["words"]
    days = tuple(_day(values, at, words) for at in range(7))
    return Drawn(WeekPicture(days, await _usual(visit, values), _words(words), not payload.get("light")))


async def gather_month(visit: Visit, payload: Mapping[str, Any]) -> DrawnMonth:
    """The four weeks that end with payload["last_day"], in payload["words"]."""
    values = await month(visit, date.fromisoformat(payload["last_day"]))
    words = payload["words"]
    days = tuple(_day(values, at, words, "d") for at in range(DAYS))
    named = tuple(_label(values.first + timedelta(days=at), "EEE", words) for at in range(7))
    return DrawnMonth(MonthPicture(days, named, _words(words), not payload.get("light")))


def _words(words: Mapping[str, Any]) -> WeekWords:
    return WeekWords(words["effort"], words["symptoms"], words["usual"], words["crash"], words["blank"])


def _label(day: date, form: str, words: Mapping[str, Any]) -> str:
    return str(format_date(day, form, locale=words["language"]))


def _day(values: Week, at: int, words: Mapping[str, Any], form: str = "EEE d") -> DayMark:
    effort, worst = values.efforts[at], values.symptoms_by_day[at]
    return DayMark(
        label=_label(values.first + timedelta(days=at), form, words),
        effort=effort,
        effort_word=words["efforts"][at],
        worst=worst,
        worst_word=words["levels"][at],
        crash=values.crashes[at] is True,
    )


async def _usual(visit: Visit, values: Week) -> tuple[float, float] | None:
    """The middle half of the efforts of the four weeks before, once there are enough to say it."""
    first = values.first - timedelta(days=BEFORE_DAYS)
    before = days_of(await visit.records.entries.between(first, values.first - timedelta(days=1)))
    efforts = [day.effort for day in before if day.effort is not None]
    if len(efforts) < LEAST_BEFORE:
        return None
    low, _, high = quantiles(efforts, n=4, method="inclusive")
    return low, high
