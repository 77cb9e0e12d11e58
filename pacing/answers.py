"""Answers: what was said to one question, by day, apart for each scale, ready to be looked up by span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import sqrt

from pacing.sliding import Sliding


class Series:
    """Values by day, oldest first, with running sums: any span costs the same, however long the history.

    `top` is the top of the scale that they were said on, `usable` holds those that a baseline may hold.
    Days are ordinals of dates.
    """

    __slots__ = (
        "_squares",
        "_sums",
        "by_day",
        "days",
        "loads",
        "ordered",
        "scores",
        "top",
        "usable",
        "values",
    )

    def __init__(self, top: int | None = None, usable: Series | None = None) -> None:
        self.top = top
        self.usable = usable or self
        self.by_day: dict[int, float] = {}
        self.days: list[int] = []
        self.values: list[float] = []
        self._sums = [0.0]
        self._squares = [0.0]
        #: The values of a span by size, for medians and shares.
        self.ordered = Sliding(self.days, self.values.__getitem__)
        #: What the rules make of the evenings of this scale, by size; None until they are first asked.
        self.loads: Sliding | None = None
        self.scores: Sliding | None = None

    def add(self, day: int, value: float) -> None:
        """One more value; its day is later than all before."""
        self.days.append(day)
        self.values.append(value)
        sums, squares = self._sums, self._squares
        sums.append(sums[-1] + value)
        squares.append(squares[-1] + value * value)

    def between(self, first: int, last: int) -> list[float]:
        """The values from `first` to `last`, both included."""
        return self.values[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def back(self, count: int, last: int) -> int:
        """The day on which the newest `count` values up to `last` begin."""
        index = bisect_right(self.days, last) - count
        return self.days[max(0, index)] if self.days else last

    def moments(self, first: int, last: int) -> tuple[int, float, float]:
        """(count, mean, standard deviation) from `first` to `last`; (0, 0, 0) where nothing was said."""
        start, end = bisect_left(self.days, first), bisect_right(self.days, last)
        n = end - start
        if not n:
            return 0, 0.0, 0.0
        sums, squares = self._sums, self._squares
        mean = (sums[end] - sums[start]) / n
        square = (squares[end] - squares[start]) / n - mean * mean
        return n, mean, sqrt(square) if square > 0 else 0.0

    def total(self, first: int, last: int) -> tuple[int, float]:
        """(count, sum) from `first` to `last`."""
        start, end = bisect_left(self.days, first), bisect_right(self.days, last)
        sums = self._sums
        return end - start, sums[end] - sums[start]


#: What a scale that was never used holds.
NOTHING = Series()


class Answers:
    """The answers to one question. Days are ordinals of dates; a value stands on the scale 0 to `top`."""

    __slots__ = ("_days", "_on", "_scales")

    def __init__(self) -> None:
        self._days: list[int] = []
        #: The scale that each of the days was answered on.
        self._on: list[Series] = []
        self._scales: dict[int | None, Series] = {}

    def add(self, day: int, value: float, top: int | None, usable: bool) -> Series:
        """One more answer; gives all on its scale. `usable`: a baseline may hold it."""
        said = self._scales.get(top)
        if said is None:
            said = self._scales[top] = Series(top, Series(top))
        self._days.append(day)
        self._on.append(said)
        said.by_day[day] = value
        said.add(day, value)
        if usable:
            said.usable.add(day, value)
        return said

    def in_use(self, day: int, back: int) -> Series:
        """The answers on the scale of the newest answer among the `back` days that end with `day`."""
        index = bisect_right(self._days, day) - 1
        return self._on[index] if index >= 0 and self._days[index] > day - back else NOTHING

    def count(self, first: int, last: int) -> int:
        """Answers from `first` to `last` on any scale."""
        return bisect_right(self._days, last) - bisect_left(self._days, first)
