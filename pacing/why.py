"""Why: the numbers that a note comes from, read from the patient's own history."""

from __future__ import annotations

from datetime import date, timedelta

from pacing.crash import is_crash
from pacing.history import History
from pacing.load import WEIGHTS, load_of, rank_of
from pacing.note import Why
from pacing.strain import WEEKS_TWO, trend_of


def why_of(history: History, today: date) -> Why:
    """What a why-line may say about today (PACING.md 7.8)."""
    last = [history.at(today - timedelta(days=lag)) for lag in range(len(WEIGHTS))]
    effort, symptoms = history.effort_usual(today), history.symptom_usual(today)
    return Why(
        efforts=tuple(day.effort for day in last),
        effort_usual=effort.span if effort.n else None,
        effort_reports=effort.n,
        symptoms=tuple(day.symptoms for day in last),
        symptom_usual=symptoms.span if symptoms.n else None,
        symptom_reports=symptoms.n,
        load=load_of(history, today),
        rank=rank_of(history, today),
        trend=trend_of(history, today),
        crash_days=sum(is_crash(history, day.date) for day in history.back(today, WEEKS_TWO)),
        quiet_days=quiet_days(history, today),
    )


def quiet_days(history: History, today: date) -> int:
    """Days without an entry before today, up to the newest day that has one; 0 when there is none."""
    before = history.before(today)
    return (today - before.date).days - 1 if before else 0
