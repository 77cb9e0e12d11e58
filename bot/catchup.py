"""Catching up: where a schedule goes on after the bot, or the machine, was asleep."""

from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from pacing.schedule import Due, Rule, next_due

#: How far back the newest missed slot is looked for, shortest first: a look steps over few slots, since
#: the one before it found none.
_BACK = tuple(timedelta(minutes=minutes) for minutes in (5, 60, 360, 1_440, 10_080, 44_640, 527_040))


def following(rule: Rule, zone: ZoneInfo, due_at: datetime, now: datetime) -> Due | None:
    """Where a schedule that was due at `due_at` stands next: the newest slot up to `now`, else the one after.

    Of all slots that were slept through only the newest may still be worth a message (FAULTS.md, F15); its
    lateness says whether it is, when it is shown. None when the rule has ended.
    """
    soonest = _next_due(rule, zone, due_at)
    if soonest is None or soonest.at > now:
        return soonest  # nothing was missed
    upcoming = next_due(rule, zone, max(due_at, now))
    for back in _BACK:
        missed = next_due(rule, zone, max(due_at, now - back))
        if missed is not None and missed.at <= now:
            return _newest(rule, zone, missed, now)
        if now - back <= due_at:
            break
    return upcoming


#: Of those who are asked at the same minute many have the same rule.
_next_due = lru_cache(maxsize=4096)(next_due)


def _newest(rule: Rule, zone: ZoneInfo, missed: Due, now: datetime) -> Due:
    while (later := next_due(rule, zone, missed.at)) is not None and later.at <= now:
        missed = later
    return missed
