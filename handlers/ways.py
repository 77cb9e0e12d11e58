"""Ways on from a prompt: as usual, crash, skip, later, change, add detail; each in place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.crash import show_crash
from handlers.desk import Desk
from handlers.prompts import show
from handlers.screens import checkin as screens
from journal import checkin, crash, due
from journal.checkin import CheckIn
from pacing.wall import resolve

LATER = timedelta(minutes=30)
LONGER = timedelta(hours=2)


async def _usual(desk: Desk, check: CheckIn) -> None:
    if checkin.tapped_twice(desk.visit, check, *check.questions):
        await desk.toast("")
    else:
        await show(desk, await checkin.as_usual(desk.visit, check))


async def _anew(desk: Desk, check: CheckIn) -> None:
    """As usual, said while changing an answer: all of it is."""
    await show(desk, await checkin.as_usual(desk.visit, check, anew=True))


async def _crash(desk: Desk, check: CheckIn) -> None:
    begun = await crash.begin(desk.visit, check.prompt)
    await checkin.settle(desk.visit, check.prompt.id)
    await show_crash(desk, begun)


async def _skip(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.result(desk.texts, await checkin.skip(desk.visit, check), desk.visit.today))


async def _later(desk: Desk, check: CheckIn, wait: timedelta = LATER) -> None:
    row = await due.put_off(desk.visit, check, wait)
    if row is None:
        await _view(desk, check)
    else:
        await _later_screen(desk, check, row.due_at)


async def _later_longer(desk: Desk, check: CheckIn) -> None:
    await _later(desk, check, LONGER)


async def _tomorrow(desk: Desk, check: CheckIn) -> None:
    """When the quiet hours end after this day; the answer still belongs to the day of the prompt."""
    patient = desk.visit.patient
    at = resolve(datetime.combine(desk.visit.today + timedelta(days=1), patient.quiet[1]), patient.tz)
    await _later(desk, check, at - desk.visit.now)


async def _later_screen(desk: Desk, check: CheckIn, at: datetime) -> None:
    visit = desk.visit
    await desk.show(screens.later(desk.texts, check, at, visit.now, visit.patient.tz))


async def _change(desk: Desk, check: CheckIn) -> None:
    """Ask again from the first question; what was answered stays until a tap replaces it."""
    asked = check.questions[0]
    await desk.show(screens.question(desk.texts, check, asked, desk.visit.today))


async def _more(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.detail(desk.texts, check))


async def _kinds(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.kinds(desk.texts, check))


async def each(desk: Desk, check: CheckIn) -> None:
    name = screens.next_unrated(check)
    if name is None:
        await desk.show(screens.result(desk.texts, check, desk.visit.today))
    else:
        await desk.show(screens.each(desk.texts, check, name))


async def _view(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.result(desk.texts, check, desk.visit.today))


WAYS: dict[str, Callable[[Desk, CheckIn], Awaitable[None]]] = {
    "usual": _usual,
    "anew": _anew,
    "crash": _crash,
    "skip": _skip,
    "later": _later,
    "hours": _later_longer,
    "tomorrow": _tomorrow,
    "change": _change,
    "more": _more,
    "kinds": _kinds,
    "each": each,
    "view": _view,
}
