"""History: a patient's days by date, and the usual of each day from the days before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from pacing.answers import Answers, Series, Span
from pacing.days import Day
from pacing.kept import Kept
from pacing.seen import Seen
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
    """Days in order of date, each date once. What is asked about a day looks only at that day and before.

    Answers are kept with their day, so a whole history asked evening by evening computes every evening once.
    A baseline holds only days on the scale in use: a new scale starts it anew (PACING.md, Scales; 7.7). No
    question costs more in a long history than in a short one.
    """

    def __init__(self, days: Iterable[Day] = (), severe: bool = False) -> None:
        """Start with `days`; `severe` counts windows in reports rather than days (PACING.md 7.3)."""
        self.severe = severe
        self._days: list[Seen] = []
        self._ordinals: list[int] = []
        #: The days with entries by the ordinals of their dates.
        self.by_ordinal: dict[int, Seen] = {}
        self._reports: list[int] = []
        self._start = 0
        #: What was said of effort and of the worst symptoms, by ordinals of dates.
        self.efforts, self.symptoms = Answers(), Answers()
        #: What other modules count along the days.
        self.kept = Kept()
        for day in days:
            self.add(day)

    def add(self, day: Day) -> None:
        """One more day, later than all days that are here or were asked about."""
        self.see(
            Seen(
                day.date,
                day.effort,
                day.effort_top,
                day.symptoms,
                day.symptom_top,
                slept=day.sleep is not None,
                crash=day.crash,
                illness=day.illness,
                kinds=day.kinds,
                minutes=day.minutes,
            )
        )

    def see(self, day: Seen) -> None:
        """As add, for a day that nobody else keeps."""
        ordinal, usable = day.ordinal, not day.crash and not day.illness
        days = self._days
        day.before = days[-1] if days else None
        days.append(day)
        self._ordinals.append(ordinal)
        self.by_ordinal[ordinal] = day
        if day.effort is None:
            day.efforts = self.efforts.in_use(ordinal, RELEARN_GAP)
        else:
            day.efforts = self.efforts.add(ordinal, day.effort, day.effort_top, usable)
        if day.symptoms is None:
            day.symptoms_said = self.symptoms.in_use(ordinal, RELEARN_GAP)
        else:
            day.symptoms_said = self.symptoms.add(ordinal, day.symptoms, day.symptom_top, usable)
        reports = self._reports
        if day.reported:
            fresh = not reports or ordinal - reports[-1] > RELEARN_GAP
            self._start = ordinal if fresh else self._start
            reports.append(ordinal)
        day.reports, day.start = len(reports), self._start

    def at(self, day: date) -> Seen:
        """What was said about the day, or a day about which nothing was said."""
        return self.by_ordinal.get(day.toordinal()) or self._blank(day)

    def _blank(self, day: date) -> Seen:
        blank = Seen(day)
        blank.before = self.before(day)
        blank.efforts = self.efforts.in_use(blank.ordinal, RELEARN_GAP)
        blank.symptoms_said = self.symptoms.in_use(blank.ordinal, RELEARN_GAP)
        if blank.before is not None:
            blank.reports, blank.start = blank.before.reports, blank.before.start
        return blank

    def between(self, first: int, last: int) -> Sequence[Seen]:
        """The days with entries from `first` to `last`, ordinals of dates, both included."""
        return self._days[bisect_left(self._ordinals, first) : bisect_right(self._ordinals, last)]

    def back(self, day: int, length: int) -> Sequence[Seen]:
        """The days with entries among the `length` days that end with the ordinal `day`."""
        return self.between(day - length + 1, day)

    def before(self, day: date) -> Seen | None:
        """The newest day with entries before `day`."""
        index = bisect_left(self._ordinals, day.toordinal())
        return self._days[index - 1] if index else None

    def effort_usual(self, day: date) -> Usual:
        """m_E and s_E of a day (PACING.md 7.3)."""
        return self.effort_usual_on(self.at(day))

    def effort_usual_on(self, day: Seen) -> Usual:
        """As effort_usual, for a day of this history."""
        usual = day.effort_usual
        if usual is None:
            usual = usual_from(self._past(day.efforts, day.ordinal, EFFORT_LAG), EFFORT_PRIOR)
            day.effort_usual = usual
        return usual

    def symptom_usual(self, day: date) -> Usual:
        """m_S and s_S of a day (PACING.md 7.3)."""
        return self.symptom_usual_on(self.at(day))

    def symptom_usual_on(self, day: Seen) -> Usual:
        """As symptom_usual, for a day of this history."""
        usual = day.symptom_usual
        if usual is None:
            usual = usual_from(self.past_symptoms(day, SYMPTOM_LAG), SYMPTOM_PRIOR)
            day.symptom_usual = usual
        return usual

    def past_symptoms(self, day: Seen, lag: int) -> Sequence[float]:
        """Symptoms of the 42 days that end `lag` + 1 days before a day, by size, on the scale of that day.

        Lent until the next question.
        """
        return self._past(day.symptoms_said, day.ordinal, lag)

    def _past(self, said: Series, ordinal: int, lag: int) -> Sequence[float]:
        baseline, last = said.usable, ordinal - lag - 1
        return baseline.ordered.over(self.first_of(baseline, last, BASELINE_DAYS), last)

    def first_of(self, span: Span, last: int, length: int) -> int:
        """The first of the `length` days that end with `last`; of 60 reports when severe (PACING.md 7.3)."""
        return span.back(SEVERE_REPORTS, last) if self.severe else last - length + 1

    def learning_days(self, day: Seen, enough: int) -> int:
        """Days since the first report, or the first after a gap of more than 60 days; counted to `enough`."""
        if day.reported:
            return min(day.ordinal - day.start, enough)
        if not day.reports or day.ordinal - self._reports[day.reports - 1] > RELEARN_GAP:
            return 0
        return min(day.ordinal - day.start, enough)

    def is_learning(self, day: Seen, enough: int) -> bool:
        """Whether fewer than `enough` of these days have passed."""
        if day.reported:
            return day.ordinal - day.start < enough
        return self.learning_days(day, enough) < enough

    def has_reports(self, day: Seen, count: int, length: int) -> bool:
        """Whether so many of the `length` days that end with `day` have a report."""
        index = day.reports - count
        return index >= 0 and day.ordinal - self._reports[index] < length
