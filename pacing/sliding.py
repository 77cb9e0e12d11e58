"""Sliding: the values of a span of days in order of size, kept while the span moves on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping, Sequence


class Sliding:
    """Values of some of the days `days` (ascending, may grow at its end): `known` ones, or made by `make`.

    A span that moves on costs only what enters and what leaves, never its length; any other span is put in
    order anew.
    """

    __slots__ = ("_days", "_end", "_known", "_make", "_ordered", "_start")

    def __init__(
        self,
        days: Sequence[int],
        known: Mapping[int, float | None],
        make: Callable[[int], float | None] | None = None,
    ) -> None:
        self._days, self._known, self._make = days, known, make
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
        days, known, ordered = self._days, self._known, self._ordered
        if not self._start <= start <= self._end <= end:
            self._ordered = sorted(map(self._value, days[start:end]))
            end = max(start, end)
        else:
            for day in days[self._end : end]:
                value = known.get(day)
                insort(ordered, self._value(day) if value is None else value)
            for day in days[self._start : start]:
                value = known.get(day)
                del ordered[bisect_left(ordered, self._value(day) if value is None else value)]
        self._start, self._end = start, end

    def _value(self, day: int) -> float:
        value = self._known.get(day)
        if value is None and self._make is not None:
            value = self._make(day)
        return value or 0.0
