"""Once: what was said about time, to instants, to one question, or to a refusal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from language.amounts import Span
from language.facts import When
from language.instants import DEFAULT, EARLIEST, LATEST, Choice, in_part, of_part, on_day, soonest, wall
from language.numerals import Clock
from language.told import Day, later
from language.values import Doubt, Option, Refusal, Reminder, ReminderKind

_FAR = 3 * 366  # days: what lies further ahead is refused (CONVENTIONS 8)
_AFTER_MIDNIGHT = time(4)  # until then "tomorrow" may mean today


def ask(doubt: Doubt, moments: Sequence[datetime] = ()) -> Reminder:
    """One question, with the instants that it is between."""
    return Reminder(ReminderKind.ASK, doubt=doubt, options=tuple(Option(at=moment) for moment in moments))


def reject(refusal: Refusal) -> Reminder:
    """A refusal with its reason."""
    return Reminder(ReminderKind.REJECT, refusal=refusal)


def once(found: When, now: datetime) -> Reminder:
    """The one-off reminder (or several) that `found` tells; `now` is local and aware."""
    if refused := refusal(found, now):
        return refused
    if found.same_time and not found.clocks:
        found.clocks.append(Clock(now.hour, now.minute, sure=True))
    two_nights = "tonight" in found.parts and any(told.days[:1] != (now.date(),) for told in found.days)
    if unclear := Doubt.WHEN if two_nights else _unclear(found):
        return ask(unclear)
    if found.spans:
        return _after(found, now)
    if not (found.clocks or found.days or found.parts):
        return ask(Doubt.WHEN)
    return _checked(_moments(found, now), found, now)


def _unclear(found: When) -> Doubt | None:
    """What cannot be put together: several days without their hours, an hour for one of several, a window."""
    if len([told for told in found.days if told.weekday is not None]) > 1 and not _paired(found):
        return Doubt.WHEN
    if found.without or (found.apart and not _paired(found)):
        return Doubt.WHEN
    twice = len(set(found.clocks)) < len(found.clocks) and len(found.days) < 2
    if found.soon or found.window or found.until or found.start or found.clashes or twice:
        return Doubt.TIME if found.clocks else Doubt.WHEN
    return None


def refusal(found: When, now: datetime) -> Reminder | None:
    """What is refused or asked before anything is computed: the past, clocks and days that do not exist."""
    if found.ago or any(told.told_past for told in found.days):
        return reject(Refusal.PAST)
    if (
        found.negative
        or not all(clock.real for clock in found.clocks)
        or any(not told.days for told in found.days)
    ):
        odd = [clock for clock in found.clocks if clock.odd and clock.real]
        return ask(Doubt.TIME) if odd else reject(Refusal.IMPOSSIBLE)
    if odd := [clock for clock in found.clocks if clock.odd]:
        return ask(Doubt.TIME, soonest(odd[0], now).at)
    return None


def _after(found: When, now: datetime) -> Reminder:
    if len(found.spans) > 1:
        return (
            _several(found.spans, now) if not (found.clocks or found.days or found.parts) else ask(Doubt.TIME)
        )
    told = found.spans[0]
    if not (told.minutes or told.count):
        return reject(Refusal.IMPOSSIBLE)
    if told.unit:
        return _after_days(told, found, now)
    if found.clocks or found.days or found.parts:
        return ask(Doubt.TIME)
    return _checked([Choice((_elapsed(told, now),))], found, now)


def _several(spans: Sequence[Span], now: datetime) -> Reminder:
    if any(told.unit or not told.minutes for told in spans):
        return ask(Doubt.TIME)
    return Reminder(ReminderKind.ONCE, at=tuple(_elapsed(told, now) for told in spans))


def _elapsed(told: Span, now: datetime) -> datetime:
    """Minutes and hours are elapsed time, whatever the clocks do (rule 6)."""
    minutes = min(told.minutes, 10_000_000)
    return (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def _after_days(told: Span, found: When, now: datetime) -> Reminder:
    if told.count != int(told.count) or told.count > 40_000:
        return ask(Doubt.TIME) if told.count < 1_000 else reject(Refusal.TOO_FAR)
    day = Day(0, (later(now.date(), told.count, told.unit),))
    if found.days:
        return ask(Doubt.TIME)
    found.days.append(day)
    if not (found.clocks or found.parts):
        clock = now.time().replace(second=0, microsecond=0)
        return _checked(
            [Choice((wall(day.days[0], clock if EARLIEST <= clock <= LATEST else DEFAULT, now),))], found, now
        )
    return _checked(_moments(found, now), found, now)


def _moments(found: When, now: datetime) -> list[Choice]:
    if _paired(found):
        pairs = zip(found.days, found.clocks, strict=True)
        return [_moment(_shifted(told, found), clock, "", now) for told, clock in pairs]
    if len(found.days) > 1 and (len(found.clocks) > 1 or len(found.parts) > 1):
        return [Choice((now, now))]
    days: list[Day | None] = [_shifted(told, found) for told in found.days] or [None]
    clocks: list[Clock | None] = list(found.clocks) or [None]
    if found.clocks or len(found.parts) <= 1:
        part = found.parts[0] if found.parts else ""
        clash = len(found.parts) > 1
        return [
            Choice((now, now)) if clash else _moment(told, clock, part, now)
            for told in days
            for clock in clocks
        ]
    return [_moment(told, None, part, now) for told in days for part in found.parts]


def _paired(found: When) -> bool:
    """ "tomorrow at 7 and wednesday at 8": as many days as hours, in turn."""
    turns = len(found.days)
    return turns > 1 and not found.parts and found.order in (["day", "hour"] * turns, ["hour", "day"] * turns)


def _shifted(told: Day, found: When) -> Day:
    return Day(told.end, tuple(day - timedelta(days=found.shift_days) for day in told.days), told.near)


def _moment(told: Day | None, clock: Clock | None, part: str, now: datetime) -> Choice:
    if told and (len(told.days) > 1 or (told.near and now.time() < _AFTER_MIDNIGHT)):
        days = told.days if len(told.days) > 1 else (told.days[0], told.days[0] - timedelta(days=1))
        each = [_on(day, clock, part, now) for day in days]
        weekday_today = told.weekday is not None and clock is None
        return each[-1] if weekday_today else Choice(tuple(moment for choice in each for moment in choice.at))
    return _on(told.days[0] if told else None, clock, part, now)


def _on(day: date | None, clock: Clock | None, part: str, now: datetime) -> Choice:
    if clock and part:
        times = in_part(clock, part)
        if not times:
            return Choice((now, now))
        sure = Clock(times[0].hour, times[0].minute, sure=True)
        fixed = day or (now.date() if part == "tonight" else None)
        return on_day(fixed, sure, now) if fixed else soonest(sure, now)
    if clock:
        return on_day(day, clock, now) if day else soonest(clock, now)
    if part:
        return of_part(part, day, now)
    if day == now.date():
        return Choice((now, now))
    return Choice((wall(day or now.date(), DEFAULT, now),))


def _checked(choices: Sequence[Choice], found: When, now: datetime) -> Reminder:
    """Every choice must be one instant, ahead and not too far; else one question or a refusal."""
    if any(not choice.at for choice in choices):
        return reject(Refusal.PAST)
    doubtful = next((choice for choice in choices if len(choice.at) > 1), None)
    if doubtful:
        return ask(
            Doubt.TIME
            if found.clocks or len(found.days) > 1 or (found.days and len(found.days[0].days) > 1)
            else Doubt.WHEN,
            [m for m in dict.fromkeys(doubtful.at) if m > now],
        )
    at = tuple(choice.at[0] - timedelta(minutes=found.shift) for choice in choices)
    if any(moment <= now for moment in at):
        return reject(Refusal.PAST)
    loose = len(at) > 1 and len(found.days) < 2 and not all(clock.sure for clock in found.clocks)
    if loose and list(at) != sorted(at):
        return ask(Doubt.TIME, at)
    if any(moment - now > timedelta(days=_FAR) for moment in at):
        return reject(Refusal.TOO_FAR)
    return Reminder(ReminderKind.ONCE, at=tuple(dict.fromkeys(at)))
