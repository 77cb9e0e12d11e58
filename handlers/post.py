"""Post: screens as outgoing rows, written in the unit that caused them."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.screens.base import Screen, sendable
from handlers.spoken import spoken
from journal.records import Act, Outgoing, Priority
from journal.visit import Visit

#: A tap's answer is an edit: it stays true for as long as anybody may look at the message.
EDIT_LIVES = timedelta(days=2)
#: What was said is worth answering for half a day; later it would only startle.
REPLY_LIVES = timedelta(hours=12)


async def edit(visit: Visit, screen: Screen, message_id: int, callback_id: str | None = None) -> None:
    """Turn a message into a screen, and answer the tap."""
    await _put(
        visit,
        Act.EDIT,
        screen,
        Priority.TAP,
        visit.now + EDIT_LIVES,
        message_id=message_id,
        callback_id=callback_id,
    )


async def reply(visit: Visit, screen: Screen, callback_id: str | None = None) -> None:
    """Answer what the patient wrote with a new silent message."""
    await _put(visit, Act.SEND, screen, Priority.REPLY, visit.now + REPLY_LIVES, callback_id=callback_id)


async def toast(visit: Visit, words: str, callback_id: str) -> None:
    """Answer a tap over the chat, changing nothing in it."""
    await _put(
        visit,
        Act.ANSWER,
        Screen("", toast=words),
        Priority.TAP,
        visit.now + EDIT_LIVES,
        callback_id=callback_id,
    )


async def ask(visit: Visit, screen: Screen, prompt_id: int, not_after: datetime) -> None:
    """Send a check-in: silent, once, and not after its day is over."""
    await _put(visit, Act.SEND, screen, Priority.CHECKIN, not_after, prompt_id=prompt_id)


async def remind(visit: Visit, screen: Screen, firing_id: int, not_after: datetime) -> None:
    """Send a reminder; it makes a sound only if the patient wanted one."""
    silent = not visit.patient.reminder_sound
    await _put(visit, Act.SEND, screen, Priority.REMINDER, not_after, silent=silent, firing_id=firing_id)


async def tell(visit: Visit, screen: Screen, priority: Priority, not_after: datetime) -> None:
    """Send something that was not asked for just now: a summary, a companion's word."""
    await _put(visit, Act.SEND, screen, priority, not_after)


async def remove(visit: Visit, message_id: int) -> None:
    """Take a message of ours away, so that only its newer copy stays."""
    await _put(
        visit, Act.DELETE, Screen(""), Priority.CHECKIN, visit.now + REPLY_LIVES, message_id=message_id
    )


async def make(visit: Visit, act: Act, payload: dict[str, object], callback_id: str | None = None) -> None:
    """Ask delivery for a picture or files, made from the rows when they are sent."""
    clean = {name: sendable(value) if isinstance(value, str) else value for name, value in payload.items()}
    row = Outgoing(
        visit.patient.id, act, clean, Priority.SUMMARY, visit.now + REPLY_LIVES, callback_id=callback_id
    )
    await visit.records.outbox.put(row)


async def farewell(visit: Visit, screen: Screen, message_id: int | None, callback_id: str | None) -> None:
    """The last word after everything was erased."""
    not_after = visit.now + REPLY_LIVES
    await _put(
        visit, Act.FAREWELL, screen, Priority.TAP, not_after, message_id=message_id, callback_id=callback_id
    )


async def _put(
    visit: Visit,
    act: Act,
    screen: Screen,
    priority: Priority,
    not_after: datetime,
    message_id: int | None = None,
    callback_id: str | None = None,
    silent: bool = True,
    prompt_id: int | None = None,
    firing_id: int | None = None,
) -> None:
    row = Outgoing(
        visit.patient.id,
        act,
        screen.payload(),
        priority,
        not_after,
        message_id,
        callback_id,
        silent,
        prompt_id,
        firing_id,
    )
    await visit.records.outbox.put(row)
    if visit.patient.speak and act is Act.SEND:
        await _say(visit, screen, priority, not_after)


async def _say(visit: Visit, screen: Screen, priority: Priority, not_after: datetime) -> None:
    """The same aloud, for who asked for it: a silent voice note below the text, whose buttons stay."""
    if words := spoken(screen.aloud or screen.text):
        row = Outgoing(visit.patient.id, Act.SPEECH, {"make": "speech", "text": words}, priority, not_after)
        await visit.records.outbox.put(row)
