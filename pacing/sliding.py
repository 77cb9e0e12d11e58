"""Sliding: the values of a span of days in order of size, kept while the span moves on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Sequence


class Sliding:
    """Values of some of the days `days` (ascending, may grow at its end), each value computed by `value`.

    A span that moves on costs only what enters and what leaves, never its length; any other span is put in
    order anew.
    """

    __slots__ = ("_days", "_end", "_ordered", "_start", "_value")

    def __init__(self, days: Sequence[int], value: Callable[[int], float]) -> None:
        self._days, self._value = days, value
        self._start = self._end = 0
        self._ordered: list[float] = []

    def over(self, first: int, last: int) -> list[float]:
        """The values from `first` to `last` by size; the list is lent until the next question."""
        days = self._days
        start, end = bisect_left(days, first), bisect_right(days, last)
        if start != self._start or end != self._end:
            self._move(start, end)
        return self._ordered

    def _move(self, start: int, end: int) -> None:
        days, value, ordered = self._days, self._value, self._ordered
        if not self._start <= start <= self._end <= end:
            self._ordered = sorted(map(value, days[start:end]))
        else:
            for day in days[self._end : end]:
                insort(ordered, value(day))
            for day in days[self._start : start]:
                del ordered[bisect_left(ordered, value(day))]
        self._start, self._end = start, max(start, end)
