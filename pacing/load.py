"""Load: the effort of the last days against the patient's own usual, and its rank among their evenings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from pacing.answers import Series
from pacing.history import History
from pacing.seen import Seen
from pacing.sliding import Sliding

#: Weights of today and the three days before: PEM follows within 12-48 h, 11 % always later (PACING.md 0,
#: 7.3).
WEIGHTS = (1.0, 0.8, 0.45, 0.2)
#: Severe mode looks back up to five days (PACING.md 7.3; the last two weights are our judgement).
SEVERE_WEIGHTS = (*WEIGHTS, 0.1, 0.05)
#: Reported weight that a load needs (PACING.md 7.3).
LEAST_WEIGHT = 0.8
#: A single day counts from -1 to 3.5 spreads (PACING.md 7.3).
LOWEST, HIGHEST = -1.0, 3.5
#: Evenings that a load is ranked among, and how many of them it needs (PACING.md 7.3).
RANK_DAYS = 60
RANK_LEAST = 14


def load_of(history: History, day: date) -> float | None:
    """L of PACING.md 7.3: the weighted mean of z over today and three days; None without today's effort."""
    return load_on(history, history.at(day))


def rank_of(history: History, day: date) -> float | None:
    """The share of the last 60 evenings' loads that are no higher; None below 14 of them (PACING.md 7.3).

    Today is not among them. Evenings on another scale do not count, so a new scale starts anew.
    """
    return rank_on(history, history.at(day))


def rank_on(history: History, day: Seen) -> float | None:
    """As rank_of, for a day of the history."""
    load, evenings = load_on(history, day), day.efforts
    if load is None or day.rank is not None:
        return day.rank
    if evenings.loads is None:
        evenings.loads = _loads(history, evenings)
    last = day.ordinal - 1
    past = evenings.loads.over(history.first_of(evenings, last, RANK_DAYS), last)
    day.rank = share_up_to(load, past, RANK_LEAST)
    return day.rank


def _loads(history: History, evenings: Series) -> Sliding:
    days, seen = evenings.days, history.by_ordinal
    return Sliding(days, lambda index: load_on(history, seen[days[index]]) or 0.0)


def share_up_to(value: float, ordered: Sequence[float], least: int) -> float | None:
    """The share of values, in order of size, that are no higher; None below `least` of them."""
    count = len(ordered)
    return bisect_right(ordered, value) / count if count >= least else None


def load_on(history: History, day: Seen) -> float | None:
    """As load_of, for a day of the history."""
    if day.load is None and day.effort is not None:
        day.load = _load(history, day)
    return day.load


def _load(history: History, day: Seen) -> float | None:
    """The weighted mean of clip((E - m) / s, -1, 3.5); None below the least weight."""
    said, ordinal = day.efforts.by_day.get, day.ordinal
    middle, spread, _, _ = history.effort_usual_on(day)
    total = reported = 0.0
    for weight in SEVERE_WEIGHTS if history.severe else WEIGHTS:
        effort = said(ordinal)
        if effort is not None:
            z = (effort - middle) / spread
            if not LOWEST <= z <= HIGHEST:
                z = HIGHEST if z > 0 else LOWEST
            total += weight * z
            reported += weight
        ordinal -= 1
    return total / reported if reported >= LEAST_WEIGHT else None
