"""Score: the engine's own ordering of evenings, from recent effort and recent symptoms together.

A crash is likelier after an evening with a higher score; it is compared with the same patient's other
evenings only, and never shown. Effort alone orders evenings worse: an envelope that is small for hidden
reasons shows in symptoms first (prior-day symptoms carry AUC 0.73-0.83 for the next day's state, Aitken 2026,
PACING.md 0).
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pacing.answers import Series
from pacing.history import BASELINE_DAYS, EFFORT_LAG, SYMPTOM_LAG, History
from pacing.load import share_up_to
from pacing.seen import Seen
from pacing.sliding import Sliding
from pacing.usual import EFFORT_PRIOR, KNOWN_REPORTS, LEAST_SPREAD, PRIOR_REPORTS, SYMPTOM_PRIOR, Usual


class Weighing(NamedTuple):
    """How the answers to one question are weighed: newest first, from `lowest` to `highest` spreads.

    Only today's answer can lower the sum: days before it count from 0 on.
    """

    weights: tuple[float, ...]
    lag: int
    prior: Usual
    lowest: float
    highest: float
    whole: float


#: Today's effort and the three days before (most onsets follow within 12-48 h, PACING.md 0; the fall is
#: steeper than that of the load because only onsets from tomorrow on count here; measured on
#: virtual patients).
EFFORT = Weighing((1.0, 0.6, 0.25, 0.1), EFFORT_LAG, EFFORT_PRIOR, -1.0, 3.5, 1.95)
SEVERE_EFFORT = Weighing((1.0, 0.6, 0.25, 0.1, 0.05, 0.03), EFFORT_LAG, EFFORT_PRIOR, -1.0, 3.5, 2.03)
#: Today's symptoms and the four days before: an average that forgets 40 % a day.
SYMPTOMS = Weighing((1.0, 0.6, 0.36, 0.22, 0.13), SYMPTOM_LAG, SYMPTOM_PRIOR, -2.0, 3.0, 2.31)
#: What symptoms count beside effort (measured on virtual patients; no different from 0.25 to 0.5).
SYMPTOM_SHARE = 0.35
#: Evenings that a score stands among, how many it needs, and the newest ones left out (PACING.md 7.3).
STANDING_DAYS = 60
STANDING_LEAST = 14
STANDING_LAG = EFFORT_LAG


def score_of(history: History, day: date) -> float | None:
    """Effort and symptoms of the last days above the patient's own mean; None without an answer today.

    Mean and standard deviation, not median and MAD: on four or five levels those jump by a whole level when
    one answer joins the baseline, and an evening would be compared with a scale that moved.
    """
    return score_on(history, history.at(day))


def effort_part(history: History, day: date) -> float:
    """How far the efforts of today and three days lie above the own mean, in spreads; 0 for a constant life.

    Divided by all weights, reported or not: a day without a report counts neither way, so to leave out
    yesterday's report, or the one before, never raises it.
    """
    return effort_part_on(history, history.at(day))


def effort_part_on(history: History, day: Seen) -> float:
    """As effort_part, for a day of the history."""
    score_on(history, day)
    return day.part or 0.0


def standing_of(history: History, day: date) -> float | None:
    """The share of the own last 60 evenings whose score is no higher; None below 14 of them.

    The two newest evenings are left out, as from the baseline, and so are evenings on another scale.
    """
    return standing_on(history, history.at(day))


def standing_on(history: History, day: Seen) -> float | None:
    """As standing_of, for a day of the history."""
    score, evenings = score_on(history, day), day.efforts
    if score is None or len(evenings.days) < STANDING_LEAST:
        return None
    if evenings.scores is None:
        evenings.scores = _scores(history, evenings)
    last = day.ordinal - STANDING_LAG - 1
    past = evenings.scores.over(history.first_of(evenings, last, STANDING_DAYS - STANDING_LAG), last)
    return share_up_to(score, past, STANDING_LEAST)


def _scores(history: History, evenings: Series) -> Sliding:
    days, seen = evenings.days, history.by_ordinal
    return Sliding(days, lambda index: score_on(history, seen[days[index]]) or 0.0)


def score_on(history: History, day: Seen) -> float | None:
    """As score_of, for a day of the history."""
    if day.score is None and (day.effort is not None or day.symptoms is not None):
        day.part = _part(history, day.efforts, day.ordinal, SEVERE_EFFORT if history.severe else EFFORT)
        day.score = day.part + SYMPTOM_SHARE * _part(history, day.symptoms_said, day.ordinal, SYMPTOMS)
    return day.score


def _part(history: History, evenings: Series, ordinal: int, how: Weighing) -> float:
    """The weighted distance of the last days from the own mean; what was not said adds nothing."""
    weights, lag, prior, lowest, highest, whole = how
    usable, last = evenings.usable, ordinal - lag - 1
    n, mean, spread = usable.moments(history.first_of(usable, last, BASELINE_DAYS), last)
    a = n / (n + PRIOR_REPORTS)
    if n < KNOWN_REPORTS:
        mean = a * mean + (1 - a) * prior.m
    spread = a * (max(spread, LEAST_SPREAD)) + (1 - a) * prior.s
    said, total = evenings.by_day.get, 0.0
    today = said(ordinal)
    if today is not None and today < mean:
        total = weights[0] * max((today - mean) / spread, lowest)
    for weight in weights:
        value = said(ordinal)
        if value is not None and value > mean:
            z = (value - mean) / spread
            total += weight * z if z < highest else weight * highest
        ordinal -= 1
    return total / whole
