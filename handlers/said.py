"""Free words: everything a message says, echoed in one message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from telegram import Update

from handlers import carers
from handlers.callbacks import Batch, Choose
from handlers.crash import crash_word
from handlers.desk import Desk, sit
from handlers.hello import ask_times
from handlers.notes import with_note_on_words
from handlers.outcomes import screen_of
from handlers.prompts import refresh
from handlers.report import make_report
from handlers.screens import said
from handlers.screens.base import Button, Screen
from handlers.undo import take_back
from handlers.wanted import show_place
from journal import events, hear
from journal.choose import choose, refuse
from journal.crash import Crash
from journal.outcomes import (
    Logged,
    Outcome,
    Undone,
    Wanted,
    ZoneFound,
)
from journal.records import AskKind
from language.spans import read_report

#: What can be done with what a message said.
BATCH = ("undo", "fix", "keep", "leave")


async def on_text(update: Update, _: object) -> None:
    """A message of free words."""
    desk = await sit(update)
    message = update.effective_message
    text = (message.text if message else None) or ""
    if not await carers.on_words(desk, text):
        await hear_words(desk, text)


async def hear_words(desk: Desk, words: str) -> None:
    """Read words and answer them; a page for an appointment is asked for by a whole message."""
    report = read_report(words)
    if report is not None:
        await make_report(desk, report)
        return
    await answer(desk, await hear.hear(desk.visit, words, desk.turn.places, desk.message_id))


async def on_edited(update: Update, _: object) -> None:
    """A message that the patient changed: it is read again."""
    desk = await sit(update)
    message = update.effective_message
    if message is None or message.text is None:
        return
    heard = await hear.hear_again(desk.visit, message.text, message.message_id, desk.turn.places)
    await answer(desk, heard)


async def answer(
    desk: Desk, outcomes: Iterable[Outcome], around: Callable[[Screen], Screen] = lambda screen: screen
) -> None:
    """One message for all that came of it, as `around` has it; what a command does answers for itself."""
    heard = list(outcomes)
    screens = [await _screen(outcome, desk) for outcome in heard if not isinstance(outcome, Wanted)]
    if screens:
        await desk.show(around(_merged(screens)))
    for outcome in heard:
        await _follow_up(desk, outcome)


async def _screen(outcome: Outcome, desk: Desk) -> Screen:
    """The screen of an outcome; a crash is answered as a crash, whatever else was said with it."""
    if not isinstance(outcome, Logged):
        return screen_of(outcome, desk)
    if not outcome.crashed:
        return await with_note_on_words(desk, outcome, screen_of(outcome, desk))
    word = await crash_word(desk, Crash(outcome.batch_id, False))
    if len(outcome.entries) == 1:
        return word
    return replace(word, text=f"{said.logged(desk.texts, outcome, desk.visit.today).text}\n{word.text}")


async def _follow_up(desk: Desk, outcome: Outcome) -> None:
    """What changes beside the answer: check-ins answered or asked again, a place that was wanted."""
    if isinstance(outcome, Wanted):
        await show_place(desk, outcome.intent)
    elif isinstance(outcome, Logged) and outcome.check is not None:
        await refresh(desk, outcome.check)
    elif isinstance(outcome, Undone):
        for check in outcome.checks:
            await refresh(desk, check)
    elif isinstance(outcome, ZoneFound) and len(outcome.zones) == 1:
        await ask_times(desk)


async def on_batch(update: Update, _: object) -> None:
    """Undo, fix, leave as it is."""
    desk = await sit(update)
    query = update.callback_query
    tap = Batch.unpack((query.data if query else None) or "")
    if tap is None or tap.what not in BATCH or await desk.visit.records.batches.get(tap.batch) is None:
        await desk.toast(desk.texts("gone-button"))
    elif tap.what == "undo":
        await take_back(desk, tap.batch)
    elif tap.what == "fix":
        await desk.visit.records.asks.open(AskKind.FIX, {"batch": tap.batch}, desk.visit.now)
        await desk.show(said.fixing(desk.texts, tap.batch))
    elif tap.what == "leave":
        await events.leave(desk.visit, {tap.batch})
        await desk.show(Screen(desk.texts("event-left"), (said.undo_row(desk.texts, tap.batch),)))
    else:
        await refuse(desk.visit, AskKind.FIX)
        await desk.show(Screen(desk.texts("fix-kept")))


async def on_choose(update: Update, _: object) -> None:
    """One way to read a doubtful message, chosen."""
    desk = await sit(update)
    query = update.callback_query
    tap = Choose.unpack((query.data if query else None) or "")
    outcomes = await choose(desk.visit, tap.ask, tap.index) if tap else None
    if outcomes is None:
        await desk.toast(desk.texts("gone-button"))
    elif not outcomes:
        await desk.show(Screen(desk.texts("not-kept")))
    else:
        await answer(desk, outcomes)


def _merged(screens: list[Screen]) -> Screen:
    """Several screens in one message: their lines, then their rows."""
    keyboards = [screen.reply_rows for screen in screens if screen.reply_rows is not None]
    return Screen(
        "\n".join(screen.text for screen in screens),
        _once(row for screen in screens for row in screen.rows),
        reply_rows=keyboards[0] if keyboards else None,
    )


def _once(rows: Iterable[tuple[Button, ...]]) -> tuple[tuple[Button, ...], ...]:
    """The rows with each button once: one Undo takes back all that a message said."""
    seen: set[str] = set()
    kept = []
    for row in rows:
        fresh = tuple(button for button in row if button.data.pack() not in seen)
        seen |= {button.data.pack() for button in row}
        kept.append(fresh)
    return tuple(row for row in kept if row)
