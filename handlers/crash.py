"""The crash: one tap, one kind word, then silence but for what is chosen here."""

from __future__ import annotations

from handlers.callbacks import Batch, Menu
from handlers.desk import Desk
from handlers.screens.base import Button, Screen
from handlers.screens.notes import note_words
from handlers.texts import Texts
from journal import crash, reflect
from journal.crash import Crash


def crash_screen(texts: Texts, words: str, begun: Crash | None, gentle: bool) -> Screen:
    """The word, and the three choices; Undo for a tap that slipped."""
    ask = (
        Button(texts("crash-silent"), Menu("silent"))
        if gentle
        else Button(texts("crash-gently"), Menu("gently"))
    )
    last = [Button(texts("crash-support"), Menu("support"))]
    if begun is not None:
        last.append(Button(texts("undo"), Batch(begun.batch_id, "undo")))
    return Screen(words, ((ask, Button(texts("crash-eased"), Menu("eased"))), tuple(last)))


async def show_crash(desk: Desk, begun: Crash) -> None:
    """After a crash was said by a tap."""
    await desk.show(await crash_word(desk, begun))


async def crash_word(desk: Desk, begun: Crash) -> Screen:
    """The one kind word at the start of a crash."""
    shown = await reflect.on_crash(desk.visit)
    texts = desk.texts
    words = note_words(texts, shown.note) if shown else texts("note-crash_start-1")
    return crash_screen(texts, texts("crash-noted", note=words), begun, desk.visit.patient.gentle)


async def gently(desk: Desk) -> None:
    """One question a day."""
    if desk.visit.patient.crash_since is None:
        await desk.show(Screen(desk.texts("crash-not-on")))
        return
    await crash.ask_gently(desk.visit, True)
    await desk.show(crash_screen(desk.texts, desk.texts("crash-gentle-set"), None, True))


async def silent(desk: Desk) -> None:
    """None."""
    if desk.visit.patient.crash_since is None:
        await desk.show(Screen(desk.texts("crash-not-on")))
        return
    await crash.ask_gently(desk.visit, False)
    await desk.show(crash_screen(desk.texts, desk.texts("crash-silent-set"), None, False))


async def eased(desk: Desk) -> None:
    """The crash is over, by the patient's word."""
    on = desk.visit.patient.crash_since is not None
    await crash.leave(desk.visit)
    await desk.show(Screen(desk.texts("crash-left" if on else "crash-not-on")))
