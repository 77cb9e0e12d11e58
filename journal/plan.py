"""Plan: the schedule rows of a patient, made anew whenever their times or zone change."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from journal.records import Schedule, ScheduleKind
from journal.visit import Visit
from pacing import schedule, wall
from pacing.schedule import Due, Freq, Rule

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: The summary of a week comes at this hour, the companion of a crash at the evening check-in's or here.
WEEK_TIME = time(18)
COMPANION_TIME = time(18)


def check_zone(name: str) -> None:
    """Raise ZoneInfoNotFoundError or ValueError unless `name` is an IANA zone."""
    ZoneInfo(name)


async def replan(visit: Visit) -> None:
    """Bring check-ins, the week and every reminder with a rule to the patient's times and zone."""
    await replan_check_ins(visit)
    for row in await visit.records.reminders.active():
        await remind_by_rule(visit, row.id, row.rule)


async def replan_check_ins(visit: Visit) -> None:
    """Bring check-ins and the week to the patient's times; reminders stay, a left-out firing too."""
    patient = visit.patient
    await _daily(visit, ScheduleKind.EVENING, patient.evening)
    await _daily(visit, ScheduleKind.MORNING, patient.morning)
    await _weekly(visit, patient.week_day)


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


async def _daily(visit: Visit, kind: ScheduleKind, at: time | None) -> None:
    rule = Rule(Freq.DAILY, visit.today, times=(at,)) if at else None
    await _by_rule(visit, kind, rule)


async def _weekly(visit: Visit, week_day: int | None) -> None:
    rule = None
    if week_day is not None:
        rule = Rule(Freq.WEEKLY, visit.today, byday=(DAYS[week_day],), times=(WEEK_TIME,))
    await _by_rule(visit, ScheduleKind.WEEK, rule)


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
