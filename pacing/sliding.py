"""Sliding: the values of a span of days in order of size, kept while the span moves on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Callable, Sequence


class Sliding:
    """Values of `days` (ascending, may grow at its end), read by the index of a day when it first enters.

    A span that moves on costs only what enters and what leaves, never its length; any other span is put in
    order anew.
    """

    __slots__ = ("_days", "_end", "_inside", "_ordered", "_read", "_start")

    def __init__(self, days: Sequence[int], read: Callable[[int], float]) -> None:
        self._days, self._read = days, read
        self._start = self._end = 0
        self._inside: deque[float] = deque()
        self._ordered: list[float] = []

    def over(self, first: int, last: int) -> list[float]:
        """The values from `first` to `last` by size; the list is lent until the next question."""
        days, start, end = self._days, self._start, self._end
        if not end or not first <= days[end - 1] <= last or (start and days[start - 1] >= first):
            return self._anew(first, last)
        ordered, inside = self._ordered, self._inside
        count = len(days)
        while end < count and days[end] <= last:
            value = self._read(end)
            insort(ordered, value)
            inside.append(value)
            end += 1
        while days[start] < first:
            del ordered[bisect_left(ordered, inside.popleft())]
            start += 1
        self._start, self._end = start, end
        return ordered

    def _anew(self, first: int, last: int) -> list[float]:
        self._start = bisect_left(self._days, first)
        self._end = max(self._start, bisect_right(self._days, last))
        self._inside = deque(map(self._read, range(self._start, self._end)))
        self._ordered = sorted(self._inside)
        return self._ordered
