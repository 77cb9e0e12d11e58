"""Strain: symptoms that creep up over days, or stay up for weeks, without a crash."""

from __future__ import annotations

from datetime import date

from pacing.history import BASELINE_DAYS, History
from pacing.seen import Seen
from pacing.usual import SYMPTOM_PRIOR, middle_of, usual_from

#: Weights of the fast and the slow average of symptoms (PACING.md 7.3).
FAST, SLOW = 0.5, 0.12
#: Days that the averages look back: what is older weighs less than 0.1 % in the slow one.
TREND_DAYS = 60
#: At this usual worst symptoms nothing can be seen above it: only a tapped crash counts (PACING.md 7.7).
CEILING = 9.0
#: The care team: two weeks against the 42 days before, with at least 8 reports (PACING.md 7.4, P2).
WEEKS_TWO = 14
WEEKS_REPORTS = 8
WEEKS_RISE = 1.5
#: The mean of the two weeks rises by this at least (our judgement).
WEEKS_MEAN_RISE = 1.5


def at_ceiling(history: History, day: Seen) -> bool:
    """Whether the usual worst symptoms leave no room above (m_S >= 9, PACING.md 7.7)."""
    return history.symptom_usual_on(day).m >= CEILING


def trend_of(history: History, day: date) -> float | None:
    """T = (f - g) / s_S over 60 days on today's scale (PACING.md 7.3); None without symptoms today."""
    return trend_on(history, history.at(day))


def trend_on(history: History, day: Seen) -> float | None:
    """As trend_of, for a day of the history."""
    rise = rise_of(day)
    return None if rise is None else rise / history.symptom_usual_on(day).s


def rise_of(day: Seen) -> float | None:
    """The fast average less the slow one, in points of 0-10."""
    if day.symptoms is None:
        return None
    values = day.symptoms_said.between(day.ordinal - TREND_DAYS + 1, day.ordinal)
    fast = slow = values[0]
    quick, long = FAST, SLOW
    for value in values:
        fast += quick * (value - fast)
        slow += long * (value - slow)
    return fast - slow


def relapsed(history: History, day: Seen) -> bool:
    """Whether the median of 14 days lies max(1.5, 1.5 s_S) above the 42 days before (PACING.md 7.4, P2).

    Above both the usual and the reports' own median: the prior draws the usual of someone who always says 9
    down, and nothing got harder then (PACING.md 7.10: constant histories stay silent). The mean must have
    risen too: on four levels one answer can move a median by a whole level.
    """
    lag, ordinal, said = WEEKS_TWO - 1, day.ordinal, day.symptoms_said
    count, total = said.total(ordinal - WEEKS_TWO + 1, ordinal)
    if count < WEEKS_REPORTS:
        return False
    n, past = said.usable.total(ordinal - lag - BASELINE_DAYS, ordinal - lag - 1)
    if not n or total / count < past / n + WEEKS_MEAN_RISE:
        return False
    before = usual_from(history.past_symptoms(day, lag), SYMPTOM_PRIOR)
    if not before.known or before.median is None or before.m >= CEILING:
        return False
    usual = max(before.m, before.median)
    return middle_of(said.between(ordinal - WEEKS_TWO + 1, ordinal)) >= usual + max(
        WEEKS_RISE, WEEKS_RISE * before.s
    )


def symptom_reports(history: History, day: Seen, length: int) -> int:
    """Days with symptoms said among the `length` days that end with `day`."""
    return history.symptoms.count(day.ordinal - length + 1, day.ordinal)
