"""History: a patient's days by date, and the usual of each day from the days before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from pacing.days import Day
from pacing.usual import EFFORT_PRIOR, SYMPTOM_PRIOR, Usual, usual_of

#: Days of a baseline, and the newest days left out of it: x = 2 for effort, 3 for symptoms (PACING.md 7.3).
#: The same effect was +17 points with a rolling baseline and +4 with a lagged one (PACING.md 0).
BASELINE_DAYS = 42
EFFORT_LAG = 2
SYMPTOM_LAG = 3
#: After a gap of more than this a patient is learned anew (PACING.md 7.7).
RELEARN_GAP = 60


class History:
    """Days in order of date, each date once. What is asked about a date looks only at that date and before.

    Answers are kept, so a whole history asked evening by evening computes every evening once. A baseline
    holds only days on the scale in use: a new scale starts it anew (PACING.md, Scales; 7.7).
    """

    def __init__(self, days: Sequence[Day]) -> None:
        self._days = list(days)
        self._dates = [day.date for day in self._days]
        self._by_date = {day.date: day for day in self._days}
        self._reports = [day.date for day in self._days if day.reported]
        self._starts = _starts(self._reports)
        self._efforts: dict[date, Usual] = {}
        self._symptoms: dict[date, Usual] = {}
        #: Load, crash and hold by date, kept by pacing.load and pacing.crash.
        self.loads: dict[date, float | None] = {}
        self.crashes: dict[date, bool] = {}
        self.holds: dict[date, bool] = {}

    def at(self, day: date) -> Day:
        """What was said about the day, or a day about which nothing was said."""
        return self._by_date.get(day) or Day(day)

    def between(self, first: date, last: date) -> Sequence[Day]:
        """The days with entries from `first` to `last`, both included."""
        return self._days[bisect_left(self._dates, first) : bisect_right(self._dates, last)]

    def back(self, day: date, length: int) -> Sequence[Day]:
        """The days with entries among the `length` days that end with `day`."""
        return self.between(day - timedelta(days=length - 1), day)

    def before(self, day: date) -> Day | None:
        """The newest day with entries before `day`."""
        index = bisect_left(self._dates, day)
        return self._days[index - 1] if index else None

    def effort_usual(self, day: date) -> Usual:
        """m_E and s_E of a day (PACING.md 7.3)."""
        if day not in self._efforts:
            top = self.effort_top(day)
            past = self._past(day, EFFORT_LAG)
            self._efforts[day] = usual_of(_efforts(past, top), EFFORT_PRIOR)
        return self._efforts[day]

    def symptom_usual(self, day: date) -> Usual:
        """m_S and s_S of a day (PACING.md 7.3)."""
        if day not in self._symptoms:
            self._symptoms[day] = usual_of(self.past_symptoms(day, SYMPTOM_LAG), SYMPTOM_PRIOR)
        return self._symptoms[day]

    def past_symptoms(self, day: date, lag: int) -> list[float]:
        """Symptoms of the 42 days that end `lag` + 1 days before `day`, on the scale of `day`."""
        return _symptoms(self._past(day, lag), self.symptom_top(day))

    def effort_top(self, day: date) -> int | None:
        """The top of the effort scale in use on the day."""
        newest = (one.effort_top for one in reversed(self.back(day, RELEARN_GAP)) if one.effort is not None)
        return next(newest, None)

    def symptom_top(self, day: date) -> int | None:
        """The top of the symptom scale in use on the day."""
        newest = (
            one.symptom_top for one in reversed(self.back(day, RELEARN_GAP)) if one.symptoms is not None
        )
        return next(newest, None)

    def learning_days(self, day: date, enough: int) -> int:
        """Days since the first report, or the first after a gap of more than 60 days; counted to `enough`."""
        index = bisect_right(self._reports, day) - 1
        if index < 0 or (day - self._reports[index]).days > RELEARN_GAP:
            return 0
        return min((day - self._starts[index]).days, enough)

    def reports(self, day: date, length: int) -> int:
        """Days with a report among the `length` days that end with `day`."""
        first = day - timedelta(days=length - 1)
        return bisect_right(self._reports, day) - bisect_left(self._reports, first)

    def _past(self, day: date, lag: int) -> Iterable[Day]:
        """past_k: the days in [d - 42 - x, d - x - 1] that are no crash and no illness (PACING.md 7.3)."""
        days = self.back(day - timedelta(days=lag + 1), BASELINE_DAYS)
        return (one for one in days if not one.crash and not one.illness)


def _starts(reports: Sequence[date]) -> list[date]:
    """For each report the first one after the last gap of more than 60 days (PACING.md 7.7)."""
    starts: list[date] = []
    for before, day in zip([None, *reports], reports, strict=False):
        fresh = before is None or (day - before).days > RELEARN_GAP
        starts.append(day if fresh else starts[-1])
    return starts


def _efforts(days: Iterable[Day], top: int | None) -> list[float]:
    return [one.effort for one in days if one.effort is not None and one.effort_top == top]


def _symptoms(days: Iterable[Day], top: int | None) -> list[float]:
    return [one.symptoms for one in days if one.symptoms is not None and one.symptom_top == top]
