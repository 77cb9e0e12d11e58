"""Closed days: days that are over, as values that can be kept and read again, each field for field."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any

from pacing.days import Day
from pacing.entries import OVERALL
from pacing.seen import Seen

#: What days_of makes of entries, and how it is written here. Whoever changes either counts up: what was kept
#: before is then made anew (tests/pacing/test_closed.py notices).
VERSION = 1


Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Closed:
    """All days up to `until` that matter still, oldest first, as pacing.days.days_of makes them.

    `rows` are JSON-ready: a list for each day, and what says nothing at its end is left out.
    """

    until: date
    rows: Sequence[Row]

    @classmethod
    def of(cls, until: date, days: Iterable[Day]) -> Closed:
        """These days."""
        return cls(until, [_packed(day) for day in days])

    def since(self, first: date) -> list[Day]:
        """The days from `first` on."""
        return [_unpacked(*row) for row in self._since(first)]

    def seen_since(self, first: date) -> Iterator[Seen]:
        """The same days, as a history sees them."""
        return (_seen(*row) for row in self._since(first))

    def _since(self, first: date) -> Sequence[Row]:
        return self.rows[bisect_left(self.rows, first.toordinal(), key=itemgetter(0)) :]


def _packed(day: Day) -> list[Any]:
    alone = day.symptoms is not None and day.by_symptom == {OVERALL: day.symptoms}
    row = [
        day.date.toordinal(),
        day.effort,
        day.effort_top,
        day.symptoms,
        day.symptom_top,
        None if alone else dict(day.by_symptom),
        day.crash,
        day.illness,
        day.sleep,
        day.hours,
        sorted(day.kinds),
        dict(day.minutes),
    ]
    while len(row) > _ALWAYS and row[-1] == _NOTHING[len(row) - 1 - _ALWAYS]:
        row.pop()
    return row


#: The first fields are written on every day; what each of the others holds when nothing was said.
_ALWAYS = 6
_NOTHING: tuple[Any, ...] = (None, False, None, None, [], {})


def _unpacked(
    on: int,
    effort: float | None,
    effort_top: int | None,
    symptoms: float | None,
    symptom_top: int | None,
    by_symptom: dict[str, float] | None,
    crash: bool | None = None,
    illness: bool = False,
    sleep: float | None = None,
    hours: float | None = None,
    kinds: Sequence[str] = (),
    minutes: dict[str, float] | None = None,
) -> Day:
    if by_symptom is None:
        by_symptom = {} if symptoms is None else {OVERALL: symptoms}
    return Day(
        date.fromordinal(on),
        effort,
        symptoms,
        sleep,
        hours,
        crash,
        frozenset(kinds),
        minutes or {},
        illness,
        effort_top,
        symptom_top,
        by_symptom,
    )


def _seen(
    on: int,
    effort: float | None,
    effort_top: int | None,
    symptoms: float | None,
    symptom_top: int | None,
    by_symptom: dict[str, float] | None,
    crash: bool | None = None,
    illness: bool = False,
    sleep: float | None = None,
    hours: float | None = None,
    kinds: Sequence[str] = (),
    minutes: dict[str, float] | None = None,
) -> Seen:
    day, slept = date.fromordinal(on), sleep is not None
    return Seen(
        day,
        effort,
        effort_top,
        symptoms,
        symptom_top,
        slept,
        crash,
        frozenset(kinds),
        illness,
        minutes or {},
    )
