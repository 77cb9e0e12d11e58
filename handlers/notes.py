"""Pacing notes on the replies that carry them, and the four taps on them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from handlers.callbacks import NoteTap
from handlers.desk import Desk, sit
from handlers.screens import checkin as screens
from handlers.screens.base import Screen
from handlers.screens.notes import note_row, note_words, why_words
from journal import checkin, reflect
from journal.checkin import CheckIn
from pacing.note import Feedback, NoteKind


async def with_note(desk: Desk, check: CheckIn, screen: Screen) -> Screen:
    """The reply, with a note when the patient's own log has one to give."""
    shown = await reflect.on_check_in(desk.visit, check)
    if shown is None:
        return screen
    text = f"{screen.text}\n\n{note_words(desk.texts, shown.note)}"
    if shown.note.kind is NoteKind.COLD:
        return replace(screen, text=text)
    return replace(screen, text=text, rows=(note_row(desk.texts, shown.id, check.prompt.id), *screen.rows))


async def on_note(update: Update, _: object) -> None:
    """Thanks, not helpful, quiet, why."""
    desk = await sit(update)
    query = update.callback_query
    tap = NoteTap.unpack((query.data if query else None) or "")
    act = _ACTS.get(tap.what) if tap else None
    if tap is None or act is None:
        await desk.toast(desk.texts("gone-button"))
        return
    await act(desk, tap)


async def _thanks(desk: Desk, tap: NoteTap) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.THANKS)
    await _plain(desk, tap, desk.texts("note-thanked"))


async def _not_helpful(desk: Desk, tap: NoteTap) -> None:
    await reflect.think(desk.visit, tap.note, Feedback.NOT_HELPFUL)
    await _plain(desk, tap, desk.texts("note-less"))


async def _quiet(desk: Desk, tap: NoteTap) -> None:
    await reflect.silence(desk.visit)
    await _plain(desk, tap, desk.texts("note-silenced"))


async def _why(desk: Desk, tap: NoteTap) -> None:
    """The reason, in place of the note; the other taps stay."""
    numbers = await reflect.why(desk.visit, tap.note)
    words = why_words(desk.texts, numbers) if numbers else desk.texts("why-gone")
    check = await checkin.find(desk.visit, tap.prompt)
    row = note_row(desk.texts, tap.note, tap.prompt)[:-1]
    if check is None:
        await desk.show(Screen(words, (row,)))
        return
    screen = screens.result(desk.texts, check, desk.visit.today, words)
    await desk.show(replace(screen, rows=(row, *screen.rows)))


async def _plain(desk: Desk, tap: NoteTap, words: str) -> None:
    """Back to the result, without the note."""
    check = await checkin.find(desk.visit, tap.prompt)
    if check is None:
        await desk.show(Screen(words))
    else:
        await desk.show(screens.result(desk.texts, check, desk.visit.today, words))


_ACTS: dict[str, Callable[[Desk, NoteTap], Awaitable[None]]] = {
    "thanks": _thanks,
    "less": _not_helpful,
    "quiet": _quiet,
    "why": _why,
}
