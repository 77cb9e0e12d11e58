"""Answers: what was said to one question, by day, apart for each scale, ready to be looked up by span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import sqrt

from pacing.sliding import Sliding


class Series:
    """Values by day, oldest first, with running sums: any span costs the same, however long the history."""

    __slots__ = ("_squares", "_sums", "_values", "by_day", "days", "ordered")

    def __init__(self) -> None:
        self.by_day: dict[int, float] = {}
        self.days: list[int] = []
        self._values: list[float] = []
        self._sums = [0.0]
        self._squares = [0.0]
        #: The values of a span by size, for medians and shares.
        self.ordered = Sliding(self.days, self.by_day.__getitem__)

    def add(self, day: int, value: float) -> None:
        """One more value; its day is later than all before."""
        self.by_day[day] = value
        self.days.append(day)
        self._values.append(value)
        self._sums.append(self._sums[-1] + value)
        self._squares.append(self._squares[-1] + value * value)

    def at(self, day: int) -> float | None:
        """The value of one day."""
        return self.by_day.get(day)

    def between(self, first: int, last: int) -> list[float]:
        """The values from `first` to `last`, both included."""
        return self._values[bisect_left(self.days, first) : bisect_right(self.days, last)]

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
        mean = (self._sums[end] - self._sums[start]) / n
        square = (self._squares[end] - self._squares[start]) / n - mean * mean
        return n, mean, sqrt(square) if square > 0 else 0.0

    def total(self, first: int, last: int) -> tuple[int, float]:
        """(count, sum) from `first` to `last`."""
        start, end = bisect_left(self.days, first), bisect_right(self.days, last)
        return end - start, self._sums[end] - self._sums[start]


#: What a scale that was never used holds.
_NONE = Series()


class Answers:
    """The answers to one question. Days are ordinals of dates; a value stands on the scale 0 to `top`."""

    __slots__ = ("_days", "_on", "_said", "_tops", "_usable")

    def __init__(self) -> None:
        self._on: set[int] = set()
        self._days: list[int] = []
        self._tops: list[int | None] = []
        self._said: dict[int | None, Series] = {}
        self._usable: dict[int | None, Series] = {}

    def add(self, day: int, value: float, top: int | None, usable: bool) -> None:
        """One more answer; `usable` when a baseline may hold its day (no crash, no illness)."""
        self._on.add(day)
        self._days.append(day)
        self._tops.append(top)
        if top not in self._said:
            self._said[top], self._usable[top] = Series(), Series()
        self._said[top].add(day, value)
        if usable:
            self._usable[top].add(day, value)

    def top(self, day: int, back: int) -> int | None:
        """The top of the newest answer among the `back` days that end with `day`."""
        days = self._days
        index = len(days) - 1 if days and days[-1] <= day else bisect_right(days, day) - 1
        return self._tops[index] if index >= 0 and days[index] > day - back else None

    def has(self, day: int) -> bool:
        """Whether the day has an answer."""
        return day in self._on

    def said(self, top: int | None) -> Series:
        """All answers on the scale."""
        return self._said.get(top, _NONE)

    def usable(self, top: int | None) -> Series:
        """The answers on the scale that a baseline may hold."""
        return self._usable.get(top, _NONE)

    def count(self, first: int, last: int) -> int:
        """Answers from `first` to `last` on any scale."""
        return bisect_right(self._days, last) - bisect_left(self._days, first)
