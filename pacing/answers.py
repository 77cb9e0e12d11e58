"""Answers: what was said to one question, by day, apart for each scale, ready to be looked up by span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import sqrt

from pacing.sliding import Sliding


class Span:
    """Values by day, oldest first, with running sums: any span costs the same, however long the history.

    Days are ordinals of dates.
    """

    __slots__ = ("days", "sums", "values")

    def __init__(self) -> None:
        self.days: list[int] = []
        self.values: list[float] = []
        #: The sum of all values before the one of the same index.
        self.sums = [0.0]

    def between(self, first: int, last: int) -> list[float]:
        """The values from `first` to `last`, both included."""
        return self.values[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def back(self, count: int, last: int) -> int:
        """The day on which the newest `count` values up to `last` begin."""
        index = bisect_right(self.days, last) - count
        return self.days[max(0, index)] if self.days else last

    def total(self, first: int, last: int) -> tuple[int, float]:
        """(count, sum) from `first` to `last`."""
        start, end = bisect_left(self.days, first), bisect_right(self.days, last)
        return end - start, self.sums[end] - self.sums[start]


class Baseline(Span):
    """The values that a baseline may hold: of no crash, and of no other illness."""

    __slots__ = ("ordered", "squares")

    def __init__(self) -> None:
        super().__init__()
        #: As `sums`, of the squares.
        self.squares = [0.0]
        #: The values of a span by size, for medians and shares.
        self.ordered = Sliding(self.days, self.values.__getitem__)

    def moments(self, first: int, last: int) -> tuple[int, float, float]:
        """(count, mean, standard deviation) from `first` to `last`; (0, 0, 0) where nothing was said."""
        days, sums, squares = self.days, self.sums, self.squares
        start, end = bisect_left(days, first), bisect_right(days, last)
        n = end - start
        if not n:
            return 0, 0.0, 0.0
        mean = (sums[end] - sums[start]) / n
        square = (squares[end] - squares[start]) / n - mean * mean
        return n, mean, sqrt(square) if square > 0 else 0.0


class Series(Span):
    """All that was said on one scale: `top` is its top, `usable` what a baseline may hold of it."""

    __slots__ = ("by_day", "loads", "scores", "top", "usable")

    def __init__(self, top: int | None = None) -> None:
        super().__init__()
        self.top = top
        self.usable = Baseline()
        self.by_day: dict[int, float] = {}
        #: What the rules make of the evenings of this scale, by size; None until they are first asked.
        self.loads: Sliding | None = None
        self.scores: Sliding | None = None

    def add(self, day: int, value: float, usable: bool) -> None:
        """One more value; its day is later than all before. `usable`: a baseline may hold it."""
        self.by_day[day] = value
        self.days.append(day)
        self.values.append(value)
        sums = self.sums
        sums.append(sums[-1] + value)
        if usable:
            baseline = self.usable
            sums, squares = baseline.sums, baseline.squares
            baseline.days.append(day)
            baseline.values.append(value)
            sums.append(sums[-1] + value)
            squares.append(squares[-1] + value * value)


#: What a scale that was never used holds.
NOTHING = Series()


class Answers:
    """The answers to one question. Days are ordinals of dates; a value stands on the scale 0 to `top`."""

    __slots__ = ("_days", "_on", "_scales", "newest")

    def __init__(self) -> None:
        self._days: list[int] = []
        #: The scale that each of the days was answered on.
        self._on: list[Series] = []
        #: The scale of the newest answer.
        self.newest = NOTHING
        self._scales: dict[int | None, Series] = {}

    def add(self, day: int, value: float, top: int | None, usable: bool) -> Series:
        """One more answer; gives all on its scale. `usable`: a baseline may hold it."""
        said = self.newest
        if said is NOTHING or said.top != top:
            said = self.newest = self._scales.setdefault(top, Series(top))
        self._days.append(day)
        self._on.append(said)
        said.add(day, value, usable)
        return said

    def in_use(self, day: int, back: int) -> Series:
        """The answers on the scale of the newest answer among the `back` days that end with `day`."""
        index = bisect_right(self._days, day) - 1
        return self._on[index] if index >= 0 and self._days[index] > day - back else NOTHING

    def count(self, first: int, last: int) -> int:
        """Answers from `first` to `last` on any scale."""
        return bisect_right(self._days, last) - bisect_left(self._days, first)
