"""High: evenings that stand out among the own ones, on which a note on load is due (PACING.md 7.4, P4)."""

from __future__ import annotations

from itertools import pairwise
from math import log2

from pacing.evening import SURE_DAYS, is_calm
from pacing.history import History
from pacing.load import load_on
from pacing.outcome import AT_FIRST, rate_on
from pacing.score import effort_part_on, standing_on
from pacing.seen import Seen

#: The standing of the score takes the place of the rank of the load (.85): at the same rate of notes it comes
#: before more onsets, most of all on worded scales (docs/pacing.md has the measurement).
STANDING, STANDING_EARLY = 0.83, 0.90
#: The same evening means less for a patient who rarely crashes: the standing asked for is higher by so much
#: for each time that the own rate of crashes halves, lower when it doubles, and stays within these ends (set
#: on virtual patients: as many onsets with one in twenty fewer notes in vain).
HALVED, LEAST_STANDING, MOST_STANDING = 0.083, 0.70, 0.95
#: The least load, and the least effort above the own mean, that a note on load speaks of, in spreads.
#: PACING.md 7.4 says a load of 0.3; with four or five levels one level is often 0.27.
LEAST_LOAD, LEAST_PART = 0.2, 0.3
#: After a gap of more than 7 days a high load waits for the third evening (PACING.md 7.7).
FRESH_GAP = 7
FRESH_EVENINGS = 3


def is_high(history: History, day: Seen) -> bool:
    """Whether a note on load is due, whatever was sent before: limits are looked at elsewhere."""
    if day.high is None:
        day.high = _is_high(history, day)
    return day.high


def _is_high(history: History, day: Seen) -> bool:
    load = load_on(history, day)
    if load is None or load < LEAST_LOAD or effort_part_on(history, day) < LEAST_PART:
        return False
    return is_calm(history, day) and _stands_out(history, day) and _is_fresh(history, day)


def _stands_out(history: History, day: Seen) -> bool:
    """Whether the score is among the highest of the own last 60 evenings."""
    standing = standing_on(history, day)
    return standing is not None and standing >= LEAST_STANDING and standing >= _asked(history, day)


def _asked(history: History, day: Seen) -> float:
    """The standing that a note takes: higher for who crashes rarely, and in the first weeks."""
    own = STANDING + HALVED * log2(AT_FIRST / rate_on(history, day))
    asked = min(max(own, LEAST_STANDING), MOST_STANDING)
    return asked if history.learning_days(day, SURE_DAYS) >= SURE_DAYS else max(asked, STANDING_EARLY)


def _is_fresh(history: History, today: Seen) -> bool:
    """Whether no gap of more than 7 days lies between the last three evenings with effort."""
    days = history.back(today.ordinal, FRESH_EVENINGS * (FRESH_GAP + 1))
    evenings = [day.ordinal for day in days if day.effort is not None][-FRESH_EVENINGS:]
    return len(evenings) == FRESH_EVENINGS and all(b - a <= FRESH_GAP for a, b in pairwise(evenings))
