"""Why: the numbers that a note comes from, read from the patient's own history."""

from __future__ import annotations

from pacing.crash import crashed
from pacing.history import History
from pacing.load import WEIGHTS, load_on, rank_on
from pacing.note import Why
from pacing.seen import Seen
from pacing.strain import WEEKS_TWO, trend_on


def why_of(history: History, today: Seen) -> Why:
    """What a why-line may say about today (PACING.md 7.8)."""
    at, ordinal = history.by_ordinal.get, today.ordinal
    last = [at(ordinal - lag) for lag in range(len(WEIGHTS))]
    effort, symptoms = history.effort_usual_on(today), history.symptom_usual_on(today)
    return Why(
        efforts=tuple([day.effort if day else None for day in last]),
        effort_usual=effort.span if effort.n else None,
        effort_reports=effort.n,
        symptoms=tuple([day.symptoms if day else None for day in last]),
        symptom_usual=symptoms.span if symptoms.n else None,
        symptom_reports=symptoms.n,
        load=load_on(history, today),
        rank=rank_on(history, today),
        trend=trend_on(history, today),
        crash_days=sum([crashed(history, day) for day in history.back(ordinal, WEEKS_TWO)]),
        quiet_days=quiet_days(today),
    )


def quiet_days(today: Seen) -> int:
    """Days without an entry before today, up to the newest day that has one; 0 when there is none."""
    return today.ordinal - today.before.ordinal - 1 if today.before else 0
