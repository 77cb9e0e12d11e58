"""Prompts in the chat: a check-in sent, shown in place as it stands, brought up to what was said in words."""

from __future__ import annotations

from handlers import post
from handlers.desk import Desk
from handlers.notes import with_note
from handlers.screens import checkin as screens
from journal import checkin
from journal.checkin import CheckIn
from journal.records import PromptKind

#: From this hour on a check-in that is asked for is the evening's.
EVENING_FROM = 12


async def open_check_in(desk: Desk, kind: PromptKind | None = None) -> None:
    """The check-in of today on request, as a new message; the older copy loses its buttons."""
    check = await checkin.begin(desk.visit, kind or _kind_now(desk))
    check = await checkin.settle(desk.visit, check.prompt.id)
    if check.prompt.message_id:
        await post.remove(desk.visit, check.prompt.message_id)
    await ask(desk, check)


async def ask(desk: Desk, check: CheckIn) -> None:
    """Send a check-in as it stands."""
    screen = screens.check_in(desk.texts, check, desk.visit.today)
    await post.ask(desk.visit, screen, check.prompt.id, desk.visit.now + post.REPLY_LIVES)


async def show(desk: Desk, check: CheckIn) -> None:
    """The prompt as it stands, in place; a note rides on the reply that completes it."""
    screen = screens.check_in(desk.texts, check, desk.visit.today)
    if not check.open:
        screen = await with_note(desk, check, screen)
    await desk.show(screen)


async def refresh(desk: Desk, check: CheckIn) -> None:
    """Bring the prompt's message to what was said in words meanwhile."""
    if check.prompt.message_id:
        screen = screens.check_in(desk.texts, check, desk.visit.today)
        await post.edit(desk.visit, screen, check.prompt.message_id)


async def gone(desk: Desk) -> None:
    """A forged, foreign or outdated button changes nothing."""
    await desk.toast(desk.texts("gone-button"))


def _kind_now(desk: Desk) -> PromptKind:
    """From the start of the day until noon it is the morning's, for those who have one."""
    patient, now = desk.visit.patient, desk.visit.clock
    begun = now.date() == desk.visit.today
    return PromptKind.MORNING if patient.morning and begun and now.hour < EVENING_FROM else PromptKind.EVENING
