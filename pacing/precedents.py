"""Precedents: the patient's own earlier events of one sort, and how often worse days followed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pacing.crash import is_flare
from pacing.days import Day
from pacing.entries import Entry, Kind
from pacing.event import LAGS, After
from pacing.history import History

#: Earlier events looked at: a year, since envelopes move (our judgement).
LOOK_BACK = timedelta(days=365)
#: Fewer are not enough to say anything from (PATIENTS.md, rule 8; PACING.md 7: quiet below the threshold).
ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Precedents:
    """Of `times` earlier events of a sort whose days after are known, `worse` were followed by worse days."""

    times: int
    worse: int

    @property
    def enough(self) -> bool:
        """Whether there is enough to say something."""
        return self.times >= ENOUGH


def precedents(entries: Iterable[Entry], days: Sequence[Day], sort: str, today: date) -> Precedents:
    """Count the events of `sort` (the text of an exertion) in the year before `today`.

    Worse is what the patient said when asked about that event; else a crash, or a day of symptoms far above
    the own usual (a flare, PACING.md 7.3) within three days (PEM: 12-48 h, 11 % always later: PACING.md 0).
    An event in a crash, or with nothing known of the days after, is not counted.
    """
    kept = list(entries)
    held = {entry.day for entry in kept if entry.kind is Kind.EXERTION and entry.text == sort}
    answers = _answers(kept, sort)
    history = History(days)
    followed = [_worse(history, day, answers.get(day)) for day in sorted(held) if _counts(day, today)]
    known = [worse for worse in followed if worse is not None]
    return Precedents(len(known), sum(known))


def _counts(day: date, today: date) -> bool:
    return today - LOOK_BACK <= day < today


def _answers(entries: Iterable[Entry], sort: str) -> dict[date, float]:
    """The worst answer about each event of this sort, by its day."""
    worst: dict[date, float] = {}
    for entry in entries:
        if entry.kind is Kind.EVENT and entry.name == sort and entry.amount is not None:
            day = entry.day - timedelta(days=int(entry.amount))
            level = entry.rating.value if entry.rating else float(After.SAME)
            worst[day] = max(worst.get(day, level), level)
    return worst


def _worse(history: History, day: date, answer: float | None) -> bool | None:
    """Whether worse days followed; None when it cannot be said."""
    if history.at(day).crash:
        return None
    if answer is not None:
        return answer >= After.WORSE
    after = [history.at(day + timedelta(days=lag)) for lag in LAGS]
    known = [one for one in after if one.symptoms is not None or one.crash is not None]
    if not known:
        return None
    return any(one.crash or is_flare(history, one) for one in known)
