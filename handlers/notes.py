"""Pacing notes on the replies that carry them, and the four taps on them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from handlers.callbacks import NoteTap
from handlers.desk import Desk, sit
from handlers.screens import checkin as screens
from handlers.screens.base import Screen
from handlers.screens.notes import note_rows, note_words, offer_rows, why_words
from journal import checkin, reflect
from journal.checkin import CheckIn
from journal.outcomes import Logged
from journal.reflect import Shown
from pacing.note import Feedback, NoteKind

#: A note on words belongs to no check-in's message.
NO_PROMPT = 0


async def with_note(desk: Desk, check: CheckIn, screen: Screen) -> Screen:
    """The reply to a check-in, with a note when the patient's own log has one to give."""
    return _carrying(desk, screen, await reflect.on_check_in(desk.visit, check), check.prompt.id)


async def with_note_on_words(desk: Desk, logged: Logged, screen: Screen) -> Screen:
    """The echo of words that completed the day, with a note when there is one."""
    prompt = logged.check.prompt.id if logged.check else NO_PROMPT
    return _carrying(desk, screen, await reflect.on_words(desk.visit, logged.entries), prompt)


def _carrying(desk: Desk, screen: Screen, shown: Shown | None, prompt_id: int) -> Screen:
    if shown is None:
        return screen
    offered = shown.note.kind is NoteKind.CRASH and desk.visit.patient.crash_since is None
    text = f"{screen.text}\n\n{note_words(desk.texts, shown.note, offered)}"
    if shown.note.kind is NoteKind.COLD:
        return replace(screen, text=text)
    rows = (offer_rows if offered else note_rows)(desk.texts, shown.id, prompt_id)
    return replace(screen, text=text, rows=(*rows, *screen.rows))


async def on_note(update: Update, _: object) -> None:
    """Thanks, not helpful, quiet, why."""
    desk = await sit(update)
    query = update.callback_query
    tap = NoteTap.unpack((query.data if query else None) or "")
    act = _ACTS.get(tap.what) if tap else None
    check = await checkin.find(desk.visit, tap.prompt) if tap else None
    known = tap is not None and await reflect.why(desk.visit, tap.note) is not None
    lost = check is None and tap is not None and tap.prompt != NO_PROMPT
    if tap is None or act is None or lost or not known:
        await desk.toast(desk.texts("gone-button"))
        return
    await act(desk, tap, check)


async def _thanks(desk: Desk, tap: NoteTap, check: CheckIn | None) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.THANKS)
    await _plain(desk, check, desk.texts("note-thanked"))


async def _not_helpful(desk: Desk, tap: NoteTap, check: CheckIn | None) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.NOT_HELPFUL)
    await _plain(desk, check, desk.texts("note-less"))


async def _quiet(desk: Desk, tap: NoteTap, check: CheckIn | None) -> None:
    del tap
    await reflect.silence(desk.visit)
    await _plain(desk, check, desk.texts("note-silenced"))


async def _why(desk: Desk, tap: NoteTap, check: CheckIn | None) -> None:
    """The reason, in place of the note; the other taps stay."""
    words = why_words(desk.texts, await reflect.why(desk.visit, tap.note) or {})
    screen = _result(desk, check, words)
    rows = note_rows(desk.texts, tap.note, tap.prompt, why=False)
    await desk.show(replace(screen, rows=(*rows, *screen.rows)))


async def _plain(desk: Desk, check: CheckIn | None, words: str) -> None:
    """Back to the result, without the note."""
    await desk.show(_result(desk, check, words))


def _result(desk: Desk, check: CheckIn | None, words: str) -> Screen:
    """The words below the check-in's result, or alone where a message of words carried the note."""
    if check is None:
        return Screen(words)
    return screens.result(desk.texts, check, desk.visit.today, words)


_ACTS: dict[str, Callable[[Desk, NoteTap, CheckIn | None], Awaitable[None]]] = {
    "thanks": _thanks,
    "less": _not_helpful,
    "quiet": _quiet,
    "why": _why,
}
