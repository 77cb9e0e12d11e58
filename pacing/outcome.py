"""Outcomes: whether a crash began in the days after an evening, as far as the patient's reports tell."""

from __future__ import annotations

from datetime import date

from pacing.crash import crashed, held
from pacing.history import History
from pacing.seen import Seen

#: A crash counts when it begins within three days (PACING.md 5, 7.6).
AHEAD = 3
#: Days without a crash before the first day of a new one (PACING.md 7.3).
APART = 2
#: A window without a crash is closed when so many of its days have a report (PACING.md 5).
SEEN = 2
#: Crashes that begin on a day, before the own log says more: 2.1 in 100 days, as in the one real diary
#: (PACING.md 8). It counts as so many days of the own; no more than these are looked back (set on virtual
#: patients; no different from 40 to 100, and from 120 to 240).
AT_FIRST, FIRST_DAYS, RATE_DAYS = 0.021, 60, 180


def is_onset(history: History, day: Seen) -> bool:
    """A crash day after two days without (PACING.md 7.3)."""
    if day.onset is None:
        day.onset = crashed(history, day) and not _crashed_before(history, day.ordinal)
    return day.onset


def _crashed_before(history: History, ordinal: int) -> bool:
    at = history.by_ordinal.get
    return any(crashed(history, at(ordinal - back)) for back in range(1, APART + 1))


def rate_on(history: History, day: Seen) -> float:
    """Crashes that began before the day, for each day, drawn to AT_FIRST while the log is short.

    Days count whether reported or not: who is silent for a while does not seem to crash more often.
    """
    begun, yesterday = history.kept.begun, day.ordinal - 1
    for one in history.between(begun.until, yesterday):
        if is_onset(history, one):
            begun.add(one.ordinal, 1)
    begun.until = max(begun.until, day.ordinal)
    days = history.learning_days(day, RATE_DAYS)
    crashes, _ = begun.between(day.ordinal - days, yesterday)
    return (crashes + AT_FIRST * FIRST_DAYS) / (days + FIRST_DAYS)


def outcome_of(history: History, day: date, today: date) -> bool | None:
    """Whether a crash began within three days of `day`; None while that is open or was not seen.

    Only crashes that the patient reported count, and nothing is concluded from days without a report.
    """
    return outcome_on(history, history.at(day), today.toordinal())


def outcome_on(history: History, day: Seen, today: int) -> bool | None:
    """As outcome_of, for a day of the history and the ordinal of today."""
    if day.over:
        return day.outcome
    day.outcome, day.over = _outcome(history, day.ordinal, today), today - day.ordinal >= AHEAD
    return day.outcome


def _outcome(history: History, ordinal: int, today: int) -> bool | None:
    reported = 0
    for after in range(ordinal + 1, ordinal + AHEAD + 1):
        if after > today:
            return None
        day = history.by_ordinal.get(after)
        if day is not None:
            if is_onset(history, day):
                return True
            reported += day.reported
    return False if reported >= SEEN else None


def is_open_evening(history: History, day: Seen) -> bool:
    """Whether a crash could begin after it: a report, and neither crash nor HOLD."""
    if day.open is None:
        day.open = day.reported and not held(history, day) and not crashed(history, day)
    return day.open


def closed_of(history: History, today: int, first: int) -> tuple[float, int]:
    """(followed by a crash, all) of the evenings from `first` on whose three days are over, by ordinals."""
    tally, last = history.kept.closed, today - AHEAD
    for day in history.between(max(tally.until, first), last):
        outcome = outcome_on(history, day, today) if is_open_evening(history, day) else None
        if outcome is not None:
            tally.add(day.ordinal, outcome)
    tally.until = max(tally.until, last + 1)
    return tally.between(first, last)
