"""Crashes: what was tapped, what consecutive days say, when one began, and until when to hold."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from pacing.history import SYMPTOM_LAG, History
from pacing.seen import Seen
from pacing.strain import CEILING

#: A flare lies max(2, 1.5 s_S) above the usual; two of three consecutive reports make a crash (PACING.md
#: 7.3).
FLARE_RISE = 2.0
FLARE_SPREADS = 1.5
FLARE_REPORTS = 3
#: On four levels one step is 3.3 of 10: what was as high on more than one ordinary day in five is no flare,
#: and nobody hears of a crash for it before they say so (PACING.md 6.4; the share is our judgement).
FLARE_SHARE = 0.2
#: Reports further apart than a week are not consecutive days of one crash (our judgement).
FLARE_DAYS = 7
#: Symptoms up to half a spread above the usual are near it; three such reports in a row end HOLD (PACING.md
#: 7.3).
NEAR_SPREADS = 0.5
CALM_REPORTS = 3
#: An answer stands for what lies up to half a step below it, on 0-10 and on levels alike: what is so little
#: above is no further away than the answer can say. Without it holds outlasted flares by weeks: on 0-10 three
#: held evenings of five lay in no crash, and a sixth of all onsets came unheard (set on virtual patients).
NEAR_STEP = 0.5
#: Crash days up to three days apart are one crash (PACING.md 7.3).
MERGE_DAYS = 3
#: A hold ends at the latest here: by then the usual itself has moved (42 + 3 days; our judgement).
HOLD_DAYS = 60
#: No crash is read from symptoms in the first 14 days (PACING.md 7.7).
LEARN_DAYS = 14


def is_flare(history: History, day: Seen) -> bool:
    """S >= m_S + max(2, 1.5 s_S), once the usual is known and leaves room above (PACING.md 7.3, 7.7).

    Only what is rare in the patient's own baseline counts (FLARE_SHARE).
    """
    if day.symptoms is None or day.symptoms < FLARE_RISE:
        return False
    past = history.past_symptoms(day, SYMPTOM_LAG)
    as_high = len(past) - bisect_left(past, day.symptoms)
    if as_high > FLARE_SHARE * len(past):
        return False
    usual = history.symptom_usual_on(day)
    if not usual.known or usual.m >= CEILING:
        return False
    return day.symptoms >= usual.m + max(FLARE_RISE, FLARE_SPREADS * usual.s)


def is_crash(history: History, day: date) -> bool:
    """The patient tapped crash, or two of the last three reports were flares, this one too (PACING.md 7.3).

    A patient who says that it is no crash is believed. A single day is a dip, no crash.
    """
    return crashed(history, history.by_ordinal.get(day.toordinal()))


def crashed(history: History, day: Seen | None) -> bool:
    """As is_crash, for a day of the history; a day that is not there is none."""
    if day is None:
        return False
    if day.crashed is None:
        day.crashed = _crash(history, day) if day.crash is None else day.crash
    return day.crashed


def is_near_usual(history: History, day: Seen) -> bool:
    """S, less half a step of its scale, <= m_S + 0.5 s_S; at the ceiling any (PACING.md 7.3, 7.7)."""
    if day.symptoms is None:
        return False
    usual = history.symptom_usual_on(day)
    near = usual.m + NEAR_SPREADS * usual.s + NEAR_STEP * 10 / (day.symptom_top or 10)
    return usual.m >= CEILING or day.symptoms <= near


def onset_of(history: History, day: date) -> date | None:
    """The first day of the newest crash in the last 60 days; crash days up to 3 days apart are one crash."""
    onset = onset_on(history, history.at(day))
    return onset.date if onset else None


def onset_on(history: History, day: Seen) -> Seen | None:
    """As onset_of, for a day of the history."""
    onset: Seen | None = None
    one: Seen | None = day
    first = day.ordinal - HOLD_DAYS + 1
    while one is not None and one.ordinal >= first:
        if onset is not None and onset.ordinal - one.ordinal > MERGE_DAYS:
            break
        if crashed(history, one):
            onset = one
        one = one.before
    return onset


def in_hold(history: History, day: date) -> bool:
    """HOLD: a crash, and not yet three reports in a row near the usual since (PACING.md 7.3)."""
    return held(history, history.at(day))


def held(history: History, day: Seen) -> bool:
    """As in_hold, for a day of the history."""
    if day.hold is None:
        day.hold = _hold(history, day)
    return day.hold


def last_crash(history: History, day: Seen) -> int:
    """The ordinal of the newest crash day of the 60 days that end with `day`; 0 when there is none."""
    if day.newest is None:
        day.newest = _last_crash(history, day)
    return day.newest


def _last_crash(history: History, day: Seen) -> int:
    if crashed(history, day):
        return day.ordinal
    first, before = day.ordinal - HOLD_DAYS + 1, day.before
    while before is not None and before.ordinal >= first:
        if before.newest is not None:  # known from an evening before: no need to look further back
            return before.newest if before.newest >= first else 0
        if crashed(history, before):
            return before.ordinal
        before = before.before
    return 0


def _hold(history: History, day: Seen) -> bool:
    last, before = last_crash(history, day), day.before
    if not last:
        return False
    if before is not None and before.ordinal > last and before.hold is not None:
        return before.hold and not _is_calm(history, last, day)
    calm = 0
    for one in history.between(last + 1, day.ordinal):
        if one.symptoms is not None:
            calm = calm + 1 if is_near_usual(history, one) else 0
        if calm == CALM_REPORTS:
            return False
    return True


def _is_calm(history: History, last: int, day: Seen) -> bool:
    """Whether the three newest reports since the crash are near the usual."""
    calm = 0
    one: Seen | None = day
    while one is not None and one.ordinal > last:
        if one.symptoms is not None:
            if not is_near_usual(history, one):
                return False
            calm += 1
        if calm == CALM_REPORTS:
            return True
        one = one.before
    return False


def _crash(history: History, day: Seen) -> bool:
    if not is_flare(history, day) or history.learning_days(day, LEARN_DAYS) < LEARN_DAYS:
        return False
    reports = [one for one in history.back(day.ordinal, FLARE_DAYS) if one.symptoms is not None]
    return sum(is_flare(history, one) for one in reports[-FLARE_REPORTS:]) > 1
