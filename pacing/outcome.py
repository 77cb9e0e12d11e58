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


def is_onset(history: History, day: date) -> bool:
    """A crash day after two days without (PACING.md 7.3)."""
    before = (day - timedelta(days=back) for back in range(1, APART + 1))
    return is_crash(history, day) and not any(is_crash(history, one) for one in before)


def outcome_of(history: History, day: date, today: date) -> bool | None:
    """Whether a crash began within three days of `day`; None while that is open or was not seen.

    Only crashes that the patient reported count, and nothing is concluded from days without a report.
    """
    window = [day + timedelta(days=step) for step in range(1, AHEAD + 1)]
    if any(one <= today and is_onset(history, one) for one in window):
        return True
    if window[-1] > today:
        return None
    return False if sum(history.at(one).reported for one in window) >= SEEN else None


def is_open_evening(history: History, day: date) -> bool:
    """Whether a crash could begin after it: a report, and neither crash nor HOLD."""
    return history.at(day).reported and not is_crash(history, day) and not in_hold(history, day)
