"""Tally: what the things of a span of days come to, however long the history."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Tally:
    """Yes and no, or numbers, by day, oldest first, with a running sum. It was kept up to before `until`.

    Days are ordinals of dates.
    """

    __slots__ = ("_days", "_sums", "until")

    def __init__(self) -> None:
        self.until = 0
        self._days: list[int] = []
        self._sums = [0.0]

    def add(self, day: int, value: float) -> None:
        """One more; its day is no earlier than those before."""
        self._days.append(day)
        self._sums.append(self._sums[-1] + value)

    def days(self, first: int, last: int) -> list[int]:
        """The days from `first` to `last`, both included."""
        return self._days[bisect_left(self._days, first) : bisect_right(self._days, last)]

    def between(self, first: int, last: int) -> tuple[float, int]:
        """(sum, count) from `first` to `last`."""
        start, end = bisect_left(self._days, first), bisect_right(self._days, last)
        return self._sums[end] - self._sums[start], end - start
