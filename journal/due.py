"""Due: what a schedule that fell due still means now, and what is recorded when it means nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from journal import care, checkin, crash, plan
from journal.asked import Asked
from journal.checkin import CheckIn
from journal.patient import Patient
from journal.records import Prompt, PromptKind, PromptState, Schedule, ScheduleKind
from journal.visit import Visit
from pacing import event
from pacing.checkin import Size, bad_morning, size
from pacing.entries import Entry
from pacing.late import DueKind, Lateness, late
from pacing.note import NoteLevel
from pacing.wall import day_bounds, local_day

KINDS = {ScheduleKind.EVENING: PromptKind.EVENING, ScheduleKind.MORNING: PromptKind.MORNING}
#: Prompts of this many days back are looked at when the unanswered ones are closed.
UNANSWERED_DAYS = 14
#: How a patient's Later puts a check-in to the next day.
TOMORROW = timedelta(days=1)


def asks(patient: Patient, due: Schedule) -> Asked:
    """What `check_in` will want to know; for who reads it ahead."""
    day = local_day(due.due_at, patient.tz, patient.day_start)
    return Asked(day, day - timedelta(days=UNANSWERED_DAYS), plan.ASKED_AS[due.kind])


async def check_in(visit: Visit, due: Schedule) -> CheckIn | None:
    """The check-in to be shown, or None when the day is not to be asked; which of the two is recorded."""
    asked = asks(visit.patient, due)
    day = asked.day
    prompts = await visit.records.prompts.for_day(asked)
    await _close_former(visit, due.kind, day, prompts)
    entries = tuple(await visit.entries_of(day))
    kind = _kind(visit, KINDS[due.kind], entries)
    if kind is None or _stale(visit, due, day):
        await visit.records.prompts.put(KINDS[due.kind], day, PromptState.NOT_ASKED, visit.now)
        return None
    if any(prompt.day == day and prompt.kind in asked.kinds for prompt in prompts):
        return None
    return await _ask(visit, kind, day, entries)


async def again(visit: Visit, due: Schedule) -> CheckIn | None:
    """A check-in put off by Later; None when it was answered meanwhile or nobody wants to be asked now."""
    prompt = await visit.records.prompts.get(due.ref)
    if prompt is None or prompt.state is not PromptState.LATER:
        return None
    if _silent(visit) or late(DueKind.CHECK_IN, due.due_at, visit.now) is Lateness.STALE:
        await visit.records.prompts.mark(prompt.id, PromptState.NO_ANSWER, visit.now)
        return None
    await visit.records.prompts.mark(prompt.id, PromptState.ASKED, visit.now)
    return await checkin.find(visit, prompt.id)


async def probe(visit: Visit) -> CheckIn | None:
    """The question about an event, alone; None when the evening asks it, or nobody wants to be asked now."""
    await plan.replan_probe(visit)
    asked = event.of_day(visit.patient.events, visit.today)
    if asked is None or visit.patient.evening is not None or _silent(visit):
        return None
    check = await checkin.begin(visit, PromptKind.PROBE)
    return check if check.open else None


async def put_off(visit: Visit, check: CheckIn, wait: timedelta) -> Schedule | None:
    """Later: the same check-in, for the same day, after a wait and outside the quiet hours.

    None when all is said already: nothing is left to ask later.
    """
    if not check.open:
        return None
    at = plan.later(visit, wait)
    await visit.records.prompts.mark(check.prompt.id, PromptState.LATER, visit.now)
    slot = at.astimezone(visit.patient.tz).replace(tzinfo=None)
    row = Schedule(visit.patient.id, ScheduleKind.LATER, at, slot, ref=check.prompt.id)
    await visit.records.schedules.put(row)
    return row


def companion(visit: Visit) -> bool:
    """Whether the third day's word is still wanted: notes off, or a safety reply yesterday, and it is not."""
    patient = visit.patient
    cared = patient.safety_at is not None and visit.now - patient.safety_at < care.QUIET_AFTER
    in_crash = crash.day_of_crash(visit) is not None
    return in_crash and not patient.paused(visit.now) and patient.notes is not NoteLevel.OFF and not cared


async def _ask(visit: Visit, kind: PromptKind, day: date, entries: tuple[Entry, ...]) -> CheckIn | None:
    """Ask, unless the day already holds every answer."""
    whole = checkin.of_entries(visit, Prompt(0, kind, day, PromptState.ASKED, visit.now), entries)
    state = PromptState.ASKED if whole.open else PromptState.ANSWERED
    prompt = await visit.records.prompts.put(kind, day, state, visit.now)
    return replace(whole, prompt=prompt) if whole.open else None


def _kind(visit: Visit, kind: PromptKind, entries: Sequence[Entry]) -> PromptKind | None:
    """The full check-in, one row, or none (PATIENTS.md, rule 4)."""
    if visit.patient.paused(visit.now):
        return None
    match size(crash.day_of_crash(visit), visit.patient.gentle, bad_morning(entries)):
        case Size.NONE:
            return None
        case Size.ONE_ROW:
            return PromptKind.GENTLE if kind is PromptKind.EVENING else None
    return kind


def _silent(visit: Visit) -> bool:
    """Whether nothing is asked now, however it was put off: paused, or in a crash."""
    return visit.patient.paused(visit.now) or crash.day_of_crash(visit) is not None


def _stale(visit: Visit, due: Schedule, day: date) -> bool:
    _, ends = day_bounds(day, visit.patient.tz, visit.patient.day_start)
    return late(DueKind.CHECK_IN, due.due_at, visit.now, ends) is Lateness.STALE


async def _close_former(visit: Visit, kind: ScheduleKind, day: date, prompts: Sequence[Prompt]) -> None:
    """What was asked on an earlier day and never answered is "no answer"; its buttons still work.

    The days since then at which nobody was there to ask (FAULTS.md, F15) are "not asked".
    """
    former = [prompt for prompt in prompts if prompt.day < day]
    for prompt in former:
        if prompt.state is PromptState.ASKED:
            await visit.records.prompts.mark(prompt.id, PromptState.NO_ANSWER, visit.now)
    last = max((prompt.day for prompt in former if prompt.kind in plan.ASKED_AS[kind]), default=day)
    for missed in range(1, (day - last).days):
        await visit.records.prompts.put(
            KINDS[kind], last + missed * TOMORROW, PromptState.NOT_ASKED, visit.now
        )
