"""Load: the effort of the last days against the patient's own usual, and its rank among their evenings."""

from __future__ import annotations

from datetime import date, timedelta

from pacing.history import History
from pacing.usual import Usual

#: Weights of today and the three days before: PEM follows within 12-48 h, 11 % always later (PACING.md 0,
#: 7.3).
WEIGHTS = (1.0, 0.8, 0.45, 0.2)
#: Reported weight that a load needs (PACING.md 7.3).
LEAST_WEIGHT = 0.8
#: A single day counts from -1 to 3.5 spreads (PACING.md 7.3).
LOWEST, HIGHEST = -1.0, 3.5
#: Evenings that a load is ranked among, and how many of them it needs (PACING.md 7.3).
RANK_DAYS = 60
RANK_LEAST = 14


def load_of(history: History, day: date) -> float | None:
    """L of PACING.md 7.3: the weighted mean of z over today and three days; None without today's effort."""
    if day not in history.loads:
        history.loads[day] = _load(history, day)
    return history.loads[day]


def rank_of(history: History, day: date) -> float | None:
    """The share of the last 60 evenings' loads that are no higher; None below 14 of them (PACING.md 7.3).

    Today is not among them. Evenings on another scale do not count, so a new scale starts anew.
    """
    load = load_of(history, day)
    if load is None:
        return None
    top = history.at(day).effort_top
    evenings = history.back(day - timedelta(days=1), RANK_DAYS)
    loads = [load_of(history, one.date) for one in evenings if one.effort_top == top]
    known = [one for one in loads if one is not None]
    return sum(one <= load for one in known) / len(known) if len(known) >= RANK_LEAST else None


def excess_of(history: History, day: date) -> float:
    """How far the same days lie above the reports' own median, prior left out, weighted like the load.

    The prior draws the usual of someone who always says 9 below 9; nothing was more than usual then
    (PACING.md 7.10: constant histories stay silent).
    """
    middle = history.effort_usual(day).median
    if middle is None:
        return 0.0
    return sum(weight * (effort - middle) for weight, effort in _efforts(history, day))


def z_of(effort: float, usual: Usual) -> float:
    """clip((E - m) / s, -1, 3.5) (PACING.md 7.3)."""
    return min(max((effort - usual.m) / usual.s, LOWEST), HIGHEST)


def _load(history: History, day: date) -> float | None:
    if history.at(day).effort is None:
        return None
    efforts = _efforts(history, day)
    weight = sum(weight for weight, _ in efforts)
    if weight < LEAST_WEIGHT:
        return None
    usual = history.effort_usual(day)
    return sum(weight * z_of(effort, usual) for weight, effort in efforts) / weight


def _efforts(history: History, day: date) -> list[tuple[float, float]]:
    """(weight, effort) of today and three days before, only where reported and on today's scale."""
    top = history.at(day).effort_top
    days = [(weight, history.at(day - timedelta(days=lag))) for lag, weight in enumerate(WEIGHTS)]
    return [(weight, one.effort) for weight, one in days if one.effort is not None and one.effort_top == top]
