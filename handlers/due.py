"""Due: what falls due becomes a message, or a row that says why not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers import post
from handlers.carers import tell_of_silence
from handlers.crash import crash_screen
from handlers.screens import burden as burden_screens
from handlers.screens import checkin as checkin_screens
from handlers.screens import function as function_screens
from handlers.screens import notes as note_screens
from handlers.screens import reminders as reminder_screens
from handlers.screens import week as week_screens
from handlers.screens import week_pictures
from handlers.screens.asking import asking
from handlers.screens.base import Screen
from handlers.texts import Texts, texts_for
from journal import burden, due, function, reflect, remind, retention, week
from journal.ports import Unit
from journal.records import Act, Priority, Schedule, ScheduleKind
from journal.visit import Visit
from pacing.late import REMINDER_STALE, DueKind, Lateness, late
from pacing.wall import day_bounds

#: The summary of a week and a companion's word are dropped when the patient's day is over.
SUMMARY_LIVES = timedelta(hours=12)


async def show_due(unit: Unit, schedule: Schedule, now: datetime) -> None:
    """Write the outgoing rows of a schedule that was claimed; nothing for a patient who is gone."""
    records = unit.records(schedule.patient_id)
    patient = await records.patient()
    if patient is None:
        return
    visit = Visit(records, patient, now)
    await _SHOW[schedule.kind](visit, texts_for(patient.language), schedule)
    if patient.tells_carers and schedule.kind is ScheduleKind.EVENING:
        await tell_of_silence(unit, visit)


async def _check_in(visit: Visit, texts: Texts, row: Schedule) -> None:
    check = await due.check_in(visit, row)
    if check is not None:
        screen = asking(texts, check, visit.today)
        _, ends = day_bounds(check.prompt.day, visit.patient.tz, visit.patient.day_start)
        await post.ask(visit, screen, check.prompt.id, ends)


async def _probe(visit: Visit, texts: Texts, row: Schedule) -> None:
    check = (
        await due.probe(visit)
        if late(DueKind.CHECK_IN, row.due_at, visit.now) is not Lateness.STALE
        else None
    )
    if check is not None:
        screen = checkin_screens.check_in(texts, check, visit.today)
        await post.ask(visit, screen, check.prompt.id, visit.now + post.REPLY_LIVES)


async def _again(visit: Visit, texts: Texts, row: Schedule) -> None:
    """Later has come: a new copy of the same check-in, and the old one goes."""
    check = await due.again(visit, row)
    if check is None:
        return
    if check.prompt.message_id:
        await post.remove(visit, check.prompt.message_id)
    screen = checkin_screens.check_in(texts, check, visit.today)
    await post.ask(visit, screen, check.prompt.id, visit.now + post.REPLY_LIVES)


async def _reminder(visit: Visit, texts: Texts, row: Schedule) -> None:
    fired = await remind.fire(visit, row)
    if fired is not None:
        screen = reminder_screens.fired(texts, fired, visit)
        await post.remind(visit, screen, fired.firing.id, row.due_at + REMINDER_STALE)


async def _snoozed(visit: Visit, texts: Texts, row: Schedule) -> None:
    fired = await remind.fire_again(visit, row)
    if fired is None:
        return
    if fired.firing.message_id:
        await post.remove(visit, fired.firing.message_id)
    await post.remind(
        visit, reminder_screens.fired(texts, fired, visit), fired.firing.id, visit.now + REMINDER_STALE
    )


async def _week(visit: Visit, texts: Texts, row: Schedule) -> None:
    stale = late(DueKind.SUMMARY, row.due_at, visit.now) is Lateness.STALE
    if stale or visit.patient.paused(visit.now) or visit.patient.crash_since is not None:
        return
    values = await week.week(visit)
    screen = burden_screens.with_offer(texts, week_screens.week(texts, values), await burden.offer(visit))
    await post.tell(visit, screen, Priority.SUMMARY, visit.now + SUMMARY_LIVES)
    if visit.patient.week_picture:
        payload = week_pictures.picture_words(texts, values, visit.patient.light_pictures)
        await post.make(visit, Act.PICTURE, payload)


async def _function(visit: Visit, texts: Texts, row: Schedule) -> None:
    """One question about function; a late one is not caught up, tomorrow has its own."""
    item = await function.due(visit)
    if item is None or late(DueKind.CHECK_IN, row.due_at, visit.now) is Lateness.STALE:
        return
    screen = function_screens.ask(texts, item, len((await function.answers(visit)).answers))
    await post.tell(visit, screen, Priority.CHECKIN, visit.now + SUMMARY_LIVES)


async def _retention(visit: Visit, texts: Texts, row: Schedule) -> None:
    """What is older than the patient keeps goes, without a word."""
    del texts, row
    await retention.prune(visit)


async def _companion(visit: Visit, texts: Texts, row: Schedule) -> None:
    """The third day's word (PACING.md 7.4, P1), unless the crash is over or it is too late."""
    if not due.companion(visit) or late(DueKind.NOTE, row.due_at, visit.now) is Lateness.STALE:
        return
    shown = await reflect.on_crash(visit)
    words = note_screens.note_words(texts, shown.note) if shown else texts("note-crash_day3-1")
    screen: Screen = crash_screen(texts, words, None, visit.patient.gentle)
    await post.tell(visit, screen, Priority.NOTE, visit.now + SUMMARY_LIVES)


_SHOW: dict[ScheduleKind, Callable[[Visit, Texts, Schedule], Awaitable[None]]] = {
    ScheduleKind.EVENING: _check_in,
    ScheduleKind.MORNING: _check_in,
    ScheduleKind.LATER: _again,
    ScheduleKind.REMINDER: _reminder,
    ScheduleKind.SNOOZE: _snoozed,
    ScheduleKind.WEEK: _week,
    ScheduleKind.COMPANION: _companion,
    ScheduleKind.PROBE: _probe,
    ScheduleKind.RETENTION: _retention,
    ScheduleKind.FUNCTION: _function,
}
