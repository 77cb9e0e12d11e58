"""Reminder taps: done, later, skip on one that fired; end one of the list."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from handlers.callbacks import Fire, Reminder
from handlers.desk import Desk, sit
from handlers.screens import reminders as screens
from handlers.words import moment
from journal import remind
from journal.records import FiringState

WAITS = {"later": remind.LATER, "hours": remind.LONGER, "tomorrow": timedelta(days=1)}
ENDS = ("undo", "end")
ANSWERS = {"done": FiringState.DONE, "skip": FiringState.SKIPPED}


async def on_fire(update: Update, _: object) -> None:
    """A tap on a reminder that fired."""
    desk = await sit(update)
    query = update.callback_query
    tap = Fire.unpack((query.data if query else None) or "")
    if tap is not None and tap.what in ANSWERS:
        await _answer(desk, tap.firing, ANSWERS[tap.what])
    elif tap is not None and tap.what in WAITS:
        await _snooze(desk, tap.firing, WAITS[tap.what])
    else:
        await desk.toast(desk.texts("gone-button"))


async def on_reminder(update: Update, _: object) -> None:
    """A tap that ends a reminder, from its confirmation or from the list."""
    desk = await sit(update)
    query = update.callback_query
    tap = Reminder.unpack((query.data if query else None) or "")
    known = tap is not None and tap.what in ENDS
    row = await remind.cancel(desk.visit, tap.reminder) if tap and known else None
    if tap is None or row is None:
        await desk.toast(desk.texts("gone-button"))
    elif tap.what == "undo":
        await desk.show(screens.cancelled(desk.texts, row))
    else:
        rows = tuple(await desk.visit.records.reminders.active())
        await desk.show(screens.listed(desk.texts, rows, desk.visit))


async def _answer(desk: Desk, firing_id: int, state: FiringState) -> None:
    found = await remind.answer(desk.visit, firing_id, state)
    if found is None:
        await desk.toast(desk.texts("gone-button"))
    else:
        await desk.show(screens.answered(desk.texts, found, state))


async def _snooze(desk: Desk, firing_id: int, wait: timedelta) -> None:
    at = await remind.snooze(desk.visit, firing_id, wait)
    found = await remind.find(desk.visit, firing_id)
    if at is None or found is None:
        await desk.toast(desk.texts("gone-button"))
    else:
        when = moment(desk.texts, at, desk.visit.now, desk.visit.patient.tz)
        await desk.show(screens.snoozed(desk.texts, found, when))
