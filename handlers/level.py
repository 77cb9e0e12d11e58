"""Today's level, by taps: less at once, more after one question."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from handlers.desk import Desk
from handlers.screens import level as screens
from journal import today
from pacing.today import Change, TodayLevel


async def show_level(desk: Desk) -> None:
    """The level of today, and what it can be."""
    await desk.show(screens.level(desk.texts, today.level(desk.visit)))


def _to(wanted: TodayLevel, confirmed: bool = False) -> Callable[[Desk], Awaitable[None]]:
    async def act(desk: Desk) -> None:
        if await today.choose(desk.visit, wanted, confirmed) is Change.ASKED:
            await desk.show(screens.confirm(desk.texts, wanted))
        else:
            await show_level(desk)

    return act


#: Places of today's level.
PLACES: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "level": show_level,
    **{f"level_{one.name.lower()}": _to(one) for one in TodayLevel},
    **{f"level_{one.name.lower()}_yes": _to(one, confirmed=True) for one in TodayLevel},
}
