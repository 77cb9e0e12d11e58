"""Taps on a plan: rest set around it, or none."""

from __future__ import annotations

from telegram import Update

from handlers.callbacks import Ahead
from handlers.desk import Desk, sit
from handlers.said import answer
from handlers.screens.base import Screen
from journal import plans


async def on_ahead(update: Update, _: object) -> None:
    """Rest before and after, or no."""
    desk = await sit(update)
    query = update.callback_query
    tap = Ahead.unpack((query.data if query else None) or "")
    if tap is None or not await _do(desk, tap):
        await desk.toast(desk.texts("gone-button"))


async def _do(desk: Desk, tap: Ahead) -> bool:
    if tap.what == "no":
        if left := await plans.leave(desk.visit, tap.ask):
            await desk.show(Screen(desk.texts("plan-left")))
        return left
    if tap.what != "rest":
        return False
    what = await plans.what_of(desk.visit, tap.ask)
    before, after = desk.texts("plan-before", what=what), desk.texts("plan-after", what=what)
    reminded = await plans.rest(desk.visit, tap.ask, before, after)
    if reminded:
        await answer(desk, reminded)
    return bool(reminded)
