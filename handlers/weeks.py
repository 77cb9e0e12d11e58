"""Weeks: the week and the month, in words first, as a picture when asked, on the ground that suits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from handlers import post
from handlers.desk import Desk
from handlers.screens import week as screens
from handlers.screens import week_pictures as pictures
from journal import week
from journal.records import Act


async def the_month(desk: Desk) -> None:
    """The last four weeks."""
    await desk.show(screens.month(desk.texts, await week.month(desk.visit)))


async def picture(desk: Desk) -> None:
    """The week as a picture, because it was asked for."""
    values = await week.week(desk.visit)
    payload = pictures.picture_words(desk.texts, values, desk.visit.patient.light_pictures)
    await post.make(desk.visit, Act.PICTURE, payload, desk.callback_id)


async def month_picture(desk: Desk) -> None:
    """The month as a picture."""
    values = await week.month(desk.visit)
    payload = pictures.month_words(desk.texts, values, desk.visit.patient.light_pictures)
    await post.make(desk.visit, Act.PICTURE, payload, desk.callback_id)


def _on(light: bool, show: Callable[[Desk], Awaitable[None]]) -> Callable[[Desk], Awaitable[None]]:
    async def shown(desk: Desk) -> None:
        await desk.visit.change(light_pictures=light)
        await show(desk)

    return shown


#: Places of the week's pictures.
PLACES: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "month": the_month,
    "picture": picture,
    "picture_light": _on(True, picture),
    "picture_dark": _on(False, picture),
    "month_picture": month_picture,
    "month_picture_light": _on(True, month_picture),
    "month_picture_dark": _on(False, month_picture),
}
