"""Insight: from which effort on crashes followed in the patient's own log, or that no link is found (7.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pacing.beta import chance_above
from pacing.history import RELEARN_GAP, History
from pacing.outcome import AHEAD, is_onset, is_open_evening, outcome_on

#: Efforts looked at, on 0-10; days at or above one, and how sure a share above 1.5 x base has to be (7.6).
EFFORTS = range(3, 11)
LEAST_DAYS = 8
TIMES = 1.5
SURE = 0.8
#: Crashes before anything is said, and before it is said that no link is found (7.6).
SPEAKS_FROM = 5
NO_LINK_FROM = 8
#: The same effort has to be found twice, a month apart (7.6).
APART_DAYS = 30


@dataclass(frozen=True, slots=True)
class Insight:
    """Of `crashes` that began, `after` came within three days of effort of `effort` (0-10) or more.

    `effort` is None when no link was found; `days` counts evenings at or above it whose outcome is known,
    and `top` is the top of the scale that the efforts were said on.
    """

    effort: float | None
    after: int
    crashes: int
    days: int = 0
    top: int | None = None


def insight_of(history: History, today: date) -> Insight | None:
    """What effort and crashes say together (PACING.md 7.6); None while there is too little to say.

    Pure and for all days of `history`; asked once a week at most, by those who want to hear it.
    """
    starts = _starts(history, today)
    if len(starts) < SPEAKS_FROM:
        return None
    now, before = threshold_of(history, today), threshold_of(history, today - timedelta(days=APART_DAYS))
    if now is not None and now == before:
        days = [day for day, effort, _ in _evenings(history, today) if effort >= now]
        after = sum(_follows(start, days) for start in starts)
        return Insight(now, after, len(starts), len(days), _top(history, today))
    if now is None and before is None and len(starts) >= NO_LINK_FROM:
        return Insight(None, 0, len(starts))
    return None


def threshold_of(history: History, today: date) -> float | None:
    """tau of PACING.md 7.6: the least effort after which crashes begin clearly more often than otherwise.

    r ~ Beta(k + 2 b, n - k + 2 (1 - b)), n >= 8 and P(r > 1.5 b) >= .8, b the rate over all such evenings.
    """
    evenings = _evenings(history, today)
    base = sum(onset for _, _, onset in evenings) / len(evenings) if evenings else 0.0
    if not 0 < base < 1:
        return None
    for effort in _steps(history, today):
        ends = [onset for _, said, onset in evenings if said >= effort]
        n, k = len(ends), sum(ends)
        if n >= LEAST_DAYS and chance_above(k + 2 * base, n - k + 2 * (1 - base), TIMES * base) >= SURE:
            return effort
    return None


def _steps(history: History, today: date) -> Sequence[float]:
    """The efforts that can be a threshold: 3-10, or the levels of a worded scale that lie there."""
    top = _top(history, today) or 10
    levels = [level * 10 / top for level in range(top + 1)]
    return [level for level in levels if level >= EFFORTS[0]]


def _evenings(history: History, today: date) -> list[tuple[date, float, bool]]:
    """(day, effort, whether a crash began within three days) of evenings on today's scale that are closed."""
    top = _top(history, today)
    found = []
    for day in history.between(0, today.toordinal()):
        if day.effort is None or day.effort_top != top or not is_open_evening(history, day):
            continue
        onset = outcome_on(history, day, today.toordinal())
        if onset is not None:
            found.append((day.date, day.effort, onset))
    return found


def _top(history: History, today: date) -> int | None:
    """The top of the effort scale in use."""
    return history.efforts.in_use(today.toordinal(), RELEARN_GAP).top


def _starts(history: History, today: date) -> list[date]:
    return [day.date for day in history.between(0, today.toordinal()) if is_onset(history, day)]


def _follows(start: date, days: Sequence[date]) -> bool:
    return any(1 <= (start - day).days <= AHEAD for day in days)
