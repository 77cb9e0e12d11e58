"""Outcomes: whether a crash began in the days after an evening, as far as the patient's reports tell."""

from __future__ import annotations

from datetime import date, timedelta

from pacing.crash import in_hold, is_crash
from pacing.history import History

#: A crash counts when it begins within three days (PACING.md 5, 7.6).
AHEAD = 3
#: Days without a crash before the first day of a new one (PACING.md 7.3).
APART = 2
#: A window without a crash is closed when so many of its days have a report (PACING.md 5).
SEEN = 2
NEXT = timedelta(days=1)
_AHEAD = timedelta(days=AHEAD)
_BEFORE = tuple(timedelta(days=back) for back in range(1, APART + 1))


def is_onset(history: History, day: date) -> bool:
    """A crash day after two days without (PACING.md 7.3)."""
    if not is_crash(history, day):
        return False
    return not any(is_crash(history, day - back) for back in _BEFORE)


def outcome_of(history: History, day: date, today: date) -> bool | None:
    """Whether a crash began within three days of `day`; None while that is open or was not seen.

    Only crashes that the patient reported count, and nothing is concluded from days without a report.
    """
    if today - day < _AHEAD:
        return _outcome(history, day, today)
    outcomes = history.kept.outcomes
    if day not in outcomes:
        outcomes[day] = _outcome(history, day, today)
    return outcomes[day]


def _outcome(history: History, day: date, today: date) -> bool | None:
    reported = 0
    for _ in range(AHEAD):
        day += NEXT
        if day > today:
            return None
        if is_onset(history, day):
            return True
        reported += history.at(day).reported
    return False if reported >= SEEN else None


def is_open_evening(history: History, day: date) -> bool:
    """Whether a crash could begin after it: a report, and neither crash nor HOLD."""
    opened = history.kept.open
    if day not in opened:
        opened[day] = history.at(day).reported and not in_hold(history, day) and not is_crash(history, day)
    return opened[day]


def closed_of(history: History, today: date, first: date) -> tuple[int, int]:
    """(followed by a crash, all) of the evenings from `first` on whose three days are over."""
    tally, last = history.kept.closed, today - timedelta(days=AHEAD)
    for day in history.between(max(tally.until, first), last):
        outcome = outcome_of(history, day.date, today) if is_open_evening(history, day.date) else None
        if outcome is not None:
            tally.add(day.date, outcome)
    tally.until = max(tally.until, last + NEXT)
    return tally.between(first, last)
