"""Forwarded messages: never logged unasked (T4)."""

from __future__ import annotations

from telegram import Update

from handlers.callbacks import Forward
from handlers.desk import sit
from handlers.said import answer
from handlers.screens.base import Button, Screen
from journal import forwards


async def on_forwarded(update: Update, _: object) -> None:
    """Words of somebody else, perhaps: one question, and nothing is kept of anything but words."""
    desk = await sit(update)
    message = update.effective_message
    if message is None or message.text is None:
        await desk.say(Screen(desk.texts("forward-other")))
        return
    asked = await forwards.ask(desk.visit, message.text, message.message_id)
    row = tuple(Button(desk.texts(f"forward-{what}"), Forward(asked.id, what)) for what in ("log", "no"))
    await desk.say(Screen(desk.texts("forward-ask"), (row,)))


async def on_forward(update: Update, _: object) -> None:
    """Log it, or not."""
    desk = await sit(update)
    query = update.callback_query
    tap = Forward.unpack((query.data if query else None) or "")
    outcomes = None
    if tap is not None and tap.what in ("log", "no"):
        outcomes = await forwards.take(desk.visit, tap.ask, tap.what == "log", desk.turn.places)
    if outcomes is None:
        await desk.toast(desk.texts("gone-button"))
    elif outcomes:
        await answer(desk, outcomes)
    else:
        await desk.show(Screen(desk.texts("not-kept")))
