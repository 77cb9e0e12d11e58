"""Settings: what one tap changes, and what follows from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import time

from journal import hello, plan
from journal.visit import Visit
from journal.waiting import MOST_SYMPTOMS
from pacing.note import NoteKind, NoteLevel

#: One tap moves a check-in by this many minutes, quiet hours and the day's start by an hour.
STEP = 30
HOUR = 60
MINUTES_A_DAY = 24 * 60


def moved(at: time, minutes: int) -> time:
    """A wall-clock time some minutes on, round the clock."""
    total = (at.hour * 60 + at.minute + minutes) % MINUTES_A_DAY
    return time(total // 60, total % 60)


async def turn(visit: Visit, name: str) -> bool:
    """Do what one switch says; False when there is no such switch."""
    act = _SWITCHES.get(name)
    if act is None:
        return False
    await act(visit)
    return True


async def set_notes(visit: Visit, level: str) -> None:
    """How much to hear. Raises ValueError for a level that does not exist."""
    await visit.change(notes=NoteLevel(level))


async def set_week(visit: Visit, day: int | None) -> None:
    """The day of the summary, 0 is Monday. Raises ValueError outside a week."""
    if day is not None and not 0 <= day < len(plan.DAYS):
        raise ValueError("a day of the week lies between 0 and 6")
    await visit.change(week_day=day)
    await plan.replan_check_ins(visit)


async def switch_symptom(visit: Visit, name: str) -> bool:
    """Follow a symptom or stop; False when six are followed already."""
    followed = visit.patient.symptoms
    if name in followed:
        await visit.change(symptoms=tuple(each for each in followed if each != name))
        return True
    if len(followed) >= MOST_SYMPTOMS:
        return False
    await visit.change(symptoms=(*followed, name))
    return True


async def _evening(visit: Visit) -> None:
    await _times(visit, evening=None if visit.patient.evening else hello.EVENING)


async def _morning(visit: Visit) -> None:
    await _times(visit, morning=None if visit.patient.morning else hello.MORNING)


async def _times(visit: Visit, **times: time | None) -> None:
    await visit.change(times_chosen=True, **times)
    await plan.replan_check_ins(visit)


def _move_evening(minutes: int) -> Callable[[Visit], Awaitable[None]]:
    async def act(visit: Visit) -> None:
        await _times(visit, evening=moved(visit.patient.evening or hello.EVENING, minutes))

    return act


def _move_morning(minutes: int) -> Callable[[Visit], Awaitable[None]]:
    async def act(visit: Visit) -> None:
        await _times(visit, morning=moved(visit.patient.morning or hello.MORNING, minutes))

    return act


def _move_quiet(start: int, end: int) -> Callable[[Visit], Awaitable[None]]:
    async def act(visit: Visit) -> None:
        first, last = visit.patient.quiet
        await visit.change(quiet=(moved(first, start), moved(last, end)))

    return act


def _move_day(minutes: int) -> Callable[[Visit], Awaitable[None]]:
    async def act(visit: Visit) -> None:
        await visit.change(day_start=moved(visit.patient.day_start, minutes))

    return act


async def _no_week(visit: Visit) -> None:
    await set_week(visit, None)


async def _picture(visit: Visit) -> None:
    await visit.change(week_picture=not visit.patient.week_picture)


async def _speak(visit: Visit) -> None:
    await visit.change(speak=not visit.patient.speak)


async def _events(visit: Visit) -> None:
    await visit.change(follow_events=not visit.patient.follow_events)


async def _good_days(visit: Visit) -> None:
    await visit.change(good_days=not visit.patient.good_days)


async def _insights(visit: Visit) -> None:
    await visit.change(insights=not visit.patient.insights)


async def _few_reports(visit: Visit) -> None:
    await visit.change(few_reports=not visit.patient.few_reports)


async def _again(visit: Visit) -> None:
    """Every stopped kind of note back on; what it did before today is not held against it."""
    audited = dict.fromkeys(map(NoteKind, visit.patient.muted), visit.today)
    await visit.change(muted={}, audited={**visit.patient.audited, **audited})


async def _sound(visit: Visit) -> None:
    await visit.change(reminder_sound=not visit.patient.reminder_sound)


_SWITCHES: dict[str, Callable[[Visit], Awaitable[None]]] = {
    "evening-toggle": _evening,
    "evening-earlier": _move_evening(-STEP),
    "evening-later": _move_evening(STEP),
    "morning-toggle": _morning,
    "morning-earlier": _move_morning(-STEP),
    "morning-later": _move_morning(STEP),
    "quiet-start-earlier": _move_quiet(-HOUR, 0),
    "quiet-start-later": _move_quiet(HOUR, 0),
    "quiet-end-earlier": _move_quiet(0, -HOUR),
    "quiet-end-later": _move_quiet(0, HOUR),
    "day-earlier": _move_day(-HOUR),
    "day-later": _move_day(HOUR),
    "week-off": _no_week,
    "week-picture": _picture,
    "notes-good": _good_days,
    "notes-insight": _insights,
    "notes-few": _few_reports,
    "notes-again": _again,
    "sound-toggle": _sound,
    "events-toggle": _events,
    "speak-toggle": _speak,
}
