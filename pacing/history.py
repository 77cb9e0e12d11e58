"""History: a patient's days by date, and the usual of each day from the days before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from pacing.answers import Answers, Series
from pacing.days import Day
from pacing.kept import Kept
from pacing.usual import EFFORT_PRIOR, SYMPTOM_PRIOR, Usual, usual_from

#: Days of a baseline, and the newest days left out of it: x = 2 for effort, 3 for symptoms (PACING.md 7.3).
#: The same effect was +17 points with a rolling baseline and +4 with a lagged one (PACING.md 0).
BASELINE_DAYS = 42
EFFORT_LAG = 2
SYMPTOM_LAG = 3
#: Severe mode counts reports: whoever answers one day in three has a baseline too (PACING.md 7.3).
SEVERE_REPORTS = 60
#: After a gap of more than this a patient is learned anew (PACING.md 7.7).
RELEARN_GAP = 60


class History:
    """Days in order of date, each date once. What is asked about a date looks only at that date and before.

    Answers are kept, so a whole history asked evening by evening computes every evening once. A baseline
    holds only days on the scale in use: a new scale starts it anew (PACING.md, Scales; 7.7). No question
    costs more in a long history than in a short one.
    """

    def __init__(self, days: Iterable[Day] = (), severe: bool = False) -> None:
        """Start with `days`; `severe` counts windows in reports rather than days (PACING.md 7.3)."""
        self.severe = severe
        self._days: list[Day] = []
        self._dates: list[date] = []
        self._by_date: dict[date, Day] = {}
        self._reports: list[date] = []
        self._starts: list[date] = []
        self._efforts: dict[int, Usual] = {}
        self._symptoms: dict[int, Usual] = {}
        #: What was said of effort and of the worst symptoms, by ordinals of dates.
        self.efforts, self.symptoms = Answers(), Answers()
        #: What other modules compute once for a day, and the spans that they slide along.
        self.kept = Kept()
        for day in days:
            self.add(day)

    def add(self, day: Day) -> None:
        """One more day, later than all days that are here or were asked about."""
        on = day.date
        self._days.append(day)
        self._dates.append(on)
        self._by_date[on] = day
        ordinal, usable = on.toordinal(), not day.crash and not day.illness
        if day.effort is not None:
            self.efforts.add(ordinal, day.effort, day.effort_top, usable)
        if day.symptoms is not None:
            self.symptoms.add(ordinal, day.symptoms, day.symptom_top, usable)
        if day.reported:
            fresh = not self._reports or (on - self._reports[-1]).days > RELEARN_GAP
            self._starts.append(on if fresh else self._starts[-1])
            self._reports.append(on)

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
        return self.effort_usual_at(day.toordinal())

    def effort_usual_at(self, ordinal: int) -> Usual:
        """As effort_usual, by the ordinal of the date."""
        usual = self._efforts.get(ordinal)
        if usual is None:
            usual = usual_from(self._past(self.efforts, ordinal, EFFORT_LAG), EFFORT_PRIOR)
            self._efforts[ordinal] = usual
        return usual

    def symptom_usual(self, day: date) -> Usual:
        """m_S and s_S of a day (PACING.md 7.3)."""
        ordinal = day.toordinal()
        usual = self._symptoms.get(ordinal)
        if usual is None:
            usual = usual_from(self._past(self.symptoms, ordinal, SYMPTOM_LAG), SYMPTOM_PRIOR)
            self._symptoms[ordinal] = usual
        return usual

    def past_symptoms(self, ordinal: int, lag: int) -> Sequence[float]:
        """Symptoms of the 42 days that end `lag` + 1 days before a date, by size, on the scale of that date.

        Lent until the next question.
        """
        return self._past(self.symptoms, ordinal, lag)

    def _past(self, answers: Answers, ordinal: int, lag: int) -> Sequence[float]:
        series = (answers.on.get(ordinal) or answers.in_use(ordinal, RELEARN_GAP)).usable
        last = ordinal - lag - 1
        if self.severe:
            return series.ordered.over(*self.baseline(series, last))
        return series.ordered.over(last - BASELINE_DAYS + 1, last)

    def baseline(self, series: Series, last: int) -> tuple[int, int]:
        """The first and last day of a baseline that ends with `last`: 42 days, or 60 reports when severe."""
        return (series.back(SEVERE_REPORTS, last) if self.severe else last - BASELINE_DAYS + 1), last

    def evenings(self, series: Series, last: int, length: int) -> tuple[int, int]:
        """The first and last of the `length` days that end with `last`; of 60 reports when severe."""
        return (series.back(SEVERE_REPORTS, last) if self.severe else last - length + 1), last

    def learning_days(self, day: date, enough: int) -> int:
        """Days since the first report, or the first after a gap of more than 60 days; counted to `enough`."""
        index = bisect_right(self._reports, day) - 1
        if index < 0 or (day - self._reports[index]).days > RELEARN_GAP:
            return 0
        return min((day - self._starts[index]).days, enough)

    def has_reports(self, day: date, count: int, length: int) -> bool:
        """Whether so many of the `length` days that end with `day` have a report."""
        index = bisect_right(self._reports, day) - count
        return index >= 0 and (day - self._reports[index]).days < length
