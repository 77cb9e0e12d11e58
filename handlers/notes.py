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
from pacing.note import Feedback, NoteKind


async def with_note(desk: Desk, check: CheckIn, screen: Screen) -> Screen:
    """The reply, with a note when the patient's own log has one to give."""
    shown = await reflect.on_check_in(desk.visit, check)
    if shown is None:
        return screen
    offered = shown.note.kind is NoteKind.CRASH and desk.visit.patient.crash_since is None
    text = f"{screen.text}\n\n{note_words(desk.texts, shown.note, offered)}"
    if shown.note.kind is NoteKind.COLD:
        return replace(screen, text=text)
    rows = (offer_rows if offered else note_rows)(desk.texts, shown.id, check.prompt.id)
    return replace(screen, text=text, rows=(*rows, *screen.rows))


async def on_note(update: Update, _: object) -> None:
    """Thanks, not helpful, quiet, why."""
    desk = await sit(update)
    query = update.callback_query
    tap = NoteTap.unpack((query.data if query else None) or "")
    act = _ACTS.get(tap.what) if tap else None
    check = await checkin.find(desk.visit, tap.prompt) if tap else None
    known = tap is not None and await reflect.why(desk.visit, tap.note) is not None
    if tap is None or act is None or check is None or not known:
        await desk.toast(desk.texts("gone-button"))
        return
    await act(desk, tap, check)


async def _thanks(desk: Desk, tap: NoteTap, check: CheckIn) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.THANKS)
    await _plain(desk, check, desk.texts("note-thanked"))


async def _not_helpful(desk: Desk, tap: NoteTap, check: CheckIn) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.NOT_HELPFUL)
    await _plain(desk, check, desk.texts("note-less"))


async def _quiet(desk: Desk, tap: NoteTap, check: CheckIn) -> None:
    del tap
    await reflect.silence(desk.visit)
    await _plain(desk, check, desk.texts("note-silenced"))


async def _why(desk: Desk, tap: NoteTap, check: CheckIn) -> None:
    """The reason, in place of the note; the other taps stay."""
    words = why_words(desk.texts, await reflect.why(desk.visit, tap.note) or {})
    screen = screens.result(desk.texts, check, desk.visit.today, words)
    rows = note_rows(desk.texts, tap.note, tap.prompt, why=False)
    await desk.show(replace(screen, rows=(*rows, *screen.rows)))


async def _plain(desk: Desk, check: CheckIn, words: str) -> None:
    """Back to the result, without the note."""
    await desk.show(screens.result(desk.texts, check, desk.visit.today, words))


_ACTS: dict[str, Callable[[Desk, NoteTap, CheckIn], Awaitable[None]]] = {
    "thanks": _thanks,
    "less": _not_helpful,
    "quiet": _quiet,
    "why": _why,
}
