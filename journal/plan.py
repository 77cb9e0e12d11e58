"""Plan: the schedule rows of a patient, made anew whenever their times or zone change."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from journal.records import PromptKind, PromptState, Schedule, ScheduleKind
from journal.visit import Visit
from pacing import event, schedule, wall
from pacing.schedule import Due, Freq, Rule

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: The summary of a week and a question about an event come at this hour, the companion of a crash at the
#: evening check-in's or here.
WEEK_TIME = time(18)
COMPANION_TIME = time(18)
#: The questions about function stay away from the check-ins of the evening and the morning.
FUNCTION_TIME = time(14)
#: After a change of zone the next check-in comes no sooner after the last one (FAULTS.md, F14).
REST = timedelta(hours=4)
#: What a check-in of the evening or the morning may have been asked as.
ASKED_AS = {
    ScheduleKind.EVENING: (PromptKind.EVENING, PromptKind.GENTLE),
    ScheduleKind.MORNING: (PromptKind.MORNING,),
}
_DAY = timedelta(days=1)


def check_zone(name: str) -> None:
    """Raise ZoneInfoNotFoundError or ValueError unless `name` is an IANA zone."""
    ZoneInfo(name)


async def replan(visit: Visit) -> None:
    """Bring check-ins, the week and every reminder with a rule to the patient's times and zone."""
    await replan_check_ins(visit, await _rested(visit))
    for row in await visit.records.reminders.active():
        await remind_by_rule(visit, row.id, row.rule)


async def replan_check_ins(visit: Visit, after: datetime | None = None) -> None:
    """Bring check-ins and the week to the patient's times; reminders stay, a left-out firing too.

    Check-ins come later than `after` (now unless said).
    """
    patient = visit.patient
    await _daily(visit, ScheduleKind.EVENING, patient.evening, after or visit.now)
    await _daily(visit, ScheduleKind.MORNING, patient.morning, after or visit.now)
    await _weekly(visit, patient.week_day)
    await _function(visit)
    await replan_probe(visit)


async def replan_probe(visit: Visit) -> None:
    """Schedule the next question about an event, for who has no evening check-in that would ask it."""
    day = event.next_day(visit.patient.events, visit.today)
    if day is None or visit.patient.evening is not None:
        await visit.records.schedules.drop(ScheduleKind.PROBE)
        return
    at = wall.resolve(datetime.combine(day, COMPANION_TIME), visit.patient.tz)
    await remind_at(visit, 0, at, ScheduleKind.PROBE)


async def remind_by_rule(visit: Visit, reminder_id: int, rule: Rule | None) -> Due | None:
    """Schedule the next firing of a reminder's rule; None when it has no more."""
    if rule is None:
        return None
    due = schedule.next_due(rule, visit.patient.tz, visit.now)
    await _put(visit, ScheduleKind.REMINDER, due, rule, reminder_id)
    return due


async def planned(visit: Visit, reminder_id: int) -> datetime | None:
    """When a reminder is due next."""
    rows = await visit.records.schedules.all()
    named = (ScheduleKind.REMINDER, reminder_id)
    return next((row.due_at for row in rows if (row.kind, row.ref) == named), None)


async def remind_from(visit: Visit, reminder_id: int, rule: Rule, due: Due) -> None:
    """Schedule a certain firing of a rule, so that the ones before it are left out."""
    await _put(visit, ScheduleKind.REMINDER, due, rule, reminder_id)


async def remind_at(
    visit: Visit, reminder_id: int, at: datetime, kind: ScheduleKind = ScheduleKind.REMINDER
) -> Due:
    """Schedule one instant."""
    due = Due(at, at.astimezone(visit.patient.tz).replace(tzinfo=None))
    await _put(visit, kind, due, None, reminder_id)
    return due


async def companion(visit: Visit, day: date) -> None:
    """Schedule the one message of a crash's third day (PACING.md 7.4, P1)."""
    clock = visit.patient.evening or COMPANION_TIME
    at = wall.resolve(datetime.combine(day, clock), visit.patient.tz)
    await remind_at(visit, 0, at, ScheduleKind.COMPANION)


async def _daily(visit: Visit, kind: ScheduleKind, at: time | None, after: datetime) -> None:
    rule = Rule(Freq.DAILY, visit.today - _DAY, times=(at,)) if at else None
    due = schedule.next_due(rule, visit.patient.tz, after) if rule else None
    # Who flies west lives some hours of a day twice, and is asked once.
    while rule and due and await _has_check_in(visit, kind, due):
        due = schedule.next_due(rule, visit.patient.tz, due.at)
    await _put(visit, kind, due, rule)


async def _has_check_in(visit: Visit, kind: ScheduleKind, due: Due) -> bool:
    """Whether the slot's day had one already, in full or as one row."""
    day = wall.local_day(due.at, visit.patient.tz, visit.patient.day_start)
    return any(prompt.kind in ASKED_AS[kind] for prompt in await visit.records.prompts.between(day, day))


async def _rested(visit: Visit) -> datetime:
    """The instant after which the next check-in may come: a rest after the last one was asked or answered."""
    prompts = await visit.records.prompts.between(visit.today - 2 * _DAY, visit.today + 2 * _DAY)
    asked = [prompt.at for prompt in prompts if prompt.state is not PromptState.NOT_ASKED]
    # A check-in exactly at the end of the rest is late enough.
    return max([visit.now, *(at + REST - timedelta.resolution for at in asked)])


async def _weekly(visit: Visit, week_day: int | None) -> None:
    rule = None
    if week_day is not None:
        rule = Rule(Freq.WEEKLY, visit.today, byday=(DAYS[week_day],), times=(WEEK_TIME,))
    await _by_rule(visit, ScheduleKind.WEEK, rule)


async def _function(visit: Visit) -> None:
    """One question about function a day, for who wanted them."""
    rule = None
    if visit.patient.function_since is not None:
        rule = Rule(Freq.DAILY, visit.today + _DAY, times=(FUNCTION_TIME,))
    await _by_rule(visit, ScheduleKind.FUNCTION, rule)


async def _by_rule(visit: Visit, kind: ScheduleKind, rule: Rule | None) -> None:
    due = schedule.next_due(rule, visit.patient.tz, visit.now) if rule else None
    await _put(visit, kind, due, rule)


async def _put(visit: Visit, kind: ScheduleKind, due: Due | None, rule: Rule | None, ref: int = 0) -> None:
    if due is None:
        await visit.records.schedules.drop(kind, ref)
        return
    row = Schedule(visit.patient.id, kind, due.at, due.slot, rule, ref)
    await visit.records.schedules.put(row)


def later(visit: Visit, wait: timedelta) -> datetime:
    """Now plus a wait, moved out of the quiet hours."""
    return wall.next_waking(visit.now + wait, visit.patient.tz, visit.patient.quiet)
