"""Function: the questions about what everyday things cost, begun, answered and stopped by taps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.callbacks import Function
from handlers.desk import Desk, sit
from handlers.screens import function as screens
from handlers.screens.base import Screen
from journal import function, plan


async def on_function(update: Update, _: object) -> None:
    """An answer, or another day."""
    desk = await sit(update)
    query = update.callback_query
    tap = Function.unpack((query.data if query else None) or "")
    if tap is not None and tap.level == -1 and desk.texts.has(f"function-item-{tap.item}"):
        await desk.show(Screen(desk.texts("function-skipped")))
        return
    found = await function.answer(desk.visit, tap.item, tap.level) if tap else None
    if tap is None or found is None:
        await desk.toast(desk.texts("gone-button"))
    else:
        await desk.show(screens.kept(desk.texts, tap.item, tap.level, found))


async def intro(desk: Desk) -> None:
    """What the questions are."""
    await desk.show(screens.intro(desk.texts))


async def begin(desk: Desk) -> None:
    """Begin: the first question now, the others one a day."""
    item = await function.start(desk.visit)
    await plan.replan_check_ins(desk.visit)
    if item is None:
        await function.stop(desk.visit)
        await desk.show(Screen(desk.texts("function-stopped")))
    else:
        done = len((await function.answers(desk.visit)).answers)
        await desk.show(screens.ask(desk.texts, item, done))


async def stop(desk: Desk) -> None:
    """No more of them."""
    await function.stop(desk.visit)
    await desk.show(Screen(desk.texts("function-stopped")))


#: Places of the questions about function.
PLACES: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "function": intro,
    "function_on": begin,
    "function_no": stop,
    "function_off": stop,
}
