"""The week, or four of them, beside the patient's own weeks before, with the counts behind every value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pacing.days import Day
from pacing.usual import LEAST_SPREAD, MAD_TO_SD, middle_of

WEEK_DAYS = 7
BEFORE_DAYS = 28
#: A month is four whole weeks, beside the twelve before.
MONTH_DAYS = 28
MONTH_BEFORE = 84
#: Fewer reports than these are not enough to say anything (our judgement).
LEAST_REPORTS = 3
LEAST_BEFORE = 8
#: A week within so many of its own spreads is "about" as before: 1.6 standard errors of a median of seven
#: days, so that one ordinary week in ten, and not one in three, is called different (our judgement).
ABOUT_SPREADS = 0.75
#: An observation: harder symptoms within two days (PEM: 12-48 h, CDC) of the days above the usual effort;
#: said from four such days on, when most were followed, and clearly more often than other days (our
#: judgement).
FOLLOW_DAYS = 2
LEAST_SUCH = 4
CLEARLY = 1.5


class Direction(StrEnum):
    """This week's middle beside that of the four weeks before."""

    LOWER = "lower"
    ABOUT = "about"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True)
class Compared:
    """The median of the week and of the four weeks before, and the reports behind each.

    0-10 for effort, symptoms and sleep (10 is the best sleep), hours for hours. `top` is the top of the scale
    in use, None for sleep and hours. `direction` is None when there is not enough to say.
    """

    now: float
    reports: int
    before: float | None
    before_reports: int
    direction: Direction | None
    top: int | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """Of `days` with more effort than usual in five weeks, `harder` had harder symptoms within two days."""

    harder: int
    days: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Check-ins of the week that were asked, and how many of them were answered."""

    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Week:
    """Values for at most five short lines. Compared values are None when nothing was said in the week.

    `efforts`, `symptoms_by_day` and `crashes` have one slot for each of the days, oldest first, None where
    nothing was said. `crash_days` counts the days on which a crash was said, `weeks` the weeks before.
    """

    first: date
    last: date
    asked: Asked
    reports: int
    effort: Compared | None
    symptoms: Compared | None
    sleep: Compared | None
    hours: Compared | None
    crash_days: int
    efforts: tuple[float | None, ...]
    symptoms_by_day: tuple[float | None, ...]
    crashes: tuple[bool | None, ...]
    followed: Followed | None
    weeks: int = BEFORE_DAYS // WEEK_DAYS


#: A value of a day with the top of its scale.
Said = tuple[float | None, int | None]


def week_of(
    days: Sequence[Day], asked: Asked, last_day: date, length: int = WEEK_DAYS, before_days: int = BEFORE_DAYS
) -> Week:
    """The days that end with `last_day`, beside those before them; other days are not looked at.

    Direction is said from 3 reports in the week and 8 in the weeks before, on the scale in use now.
    """
    first = last_day - timedelta(days=length - 1)
    week = {day.date: day for day in days if first <= day.date <= last_day}
    now = [
        week.get(first + timedelta(days=step)) or Day(first + timedelta(days=step)) for step in range(length)
    ]
    before = [day for day in days if first - timedelta(days=before_days) <= day.date < first]
    return Week(
        first,
        last_day,
        asked,
        reports=sum(day.reported for day in now),
        effort=_compare(now, before, lambda day: (day.effort, day.effort_top)),
        symptoms=_compare(now, before, lambda day: (day.symptoms, day.symptom_top)),
        sleep=_compare(now, before, lambda day: (day.sleep, None)),
        hours=_compare(now, before, lambda day: (day.hours, None)),
        crash_days=sum(day.crash is True for day in now),
        efforts=tuple(day.effort for day in now),
        symptoms_by_day=tuple(day.symptoms for day in now),
        crashes=tuple(day.crash for day in now),
        followed=_followed([*before, *now]),
        weeks=before_days // WEEK_DAYS,
    )


def _compare(now: Sequence[Day], before: Sequence[Day], of: Callable[[Day], Said]) -> Compared | None:
    said = [(value, top) for value, top in map(of, now) if value is not None]
    if not said:
        return None
    newest = said[-1][1]
    values = [value for value, top in said if top == newest]
    past = [value for value, top in map(of, before) if value is not None and top == newest]
    middle = middle_of(values)
    return Compared(
        middle,
        len(values),
        middle_of(past) if past else None,
        len(past),
        _direction(middle, past) if len(values) >= LEAST_REPORTS and len(past) >= LEAST_BEFORE else None,
        newest,
    )


def _direction(middle: float, past: Sequence[float]) -> Direction:
    usual = middle_of(past)
    spread = max(MAD_TO_SD * middle_of([abs(value - usual) for value in past]), LEAST_SPREAD)
    if abs(middle - usual) < ABOUT_SPREADS * spread:
        return Direction.ABOUT
    return Direction.LOWER if middle < usual else Direction.HIGHER


def _followed(days: Sequence[Day]) -> Followed | None:
    """How often harder symptoms followed the days of more effort; None when the counts do not carry it."""
    efforts = [day.effort for day in days if day.effort is not None]
    outcomes = _outcomes(days)
    if not efforts or not outcomes:
        return None
    usual = middle_of(efforts)
    such = [harder for effort, harder in outcomes if effort > usual]
    other = [harder for effort, harder in outcomes if effort <= usual]
    if min(len(such), len(other)) < LEAST_SUCH or 2 * sum(such) <= len(such):
        return None
    clearly = sum(such) / len(such) >= CLEARLY * sum(other) / len(other)
    return Followed(sum(such), len(such)) if clearly else None


def _outcomes(days: Sequence[Day]) -> list[tuple[float, bool]]:
    """(effort, whether symptoms harder than its own came within two days); open windows are left out."""
    by_date = {day.date: day.symptoms for day in days if day.symptoms is not None}
    outcomes = []
    for day in days:
        after = [by_date.get(day.date + timedelta(days=step + 1)) for step in range(FOLLOW_DAYS)]
        said = [value for value in after if value is not None]
        if day.effort is not None and day.symptoms is not None and len(said) == FOLLOW_DAYS:
            outcomes.append((day.effort, max(said) > day.symptoms))
    return outcomes
