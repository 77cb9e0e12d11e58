"""The first minutes: a zone by one tap, check-in times by one tap, then silence."""

from __future__ import annotations

from telegram import Update

from handlers.callbacks import Hello
from handlers.desk import Desk, sit
from handlers.screens import hello as screens
from handlers.screens.base import Screen
from journal import hello
from journal.choose import refuse
from journal.records import AskKind


async def on_hello(update: Update, _: object) -> None:
    """A tap of the first minutes, or on a zone later."""
    desk = await sit(update)
    query = update.callback_query
    tap = Hello.unpack((query.data if query else None) or "")
    match tap.what if tap else "":
        case "zone" if tap:
            await _zone(desk, tap.value)
        case "place":
            await desk.visit.records.asks.open(AskKind.CITY, {}, desk.visit.now)
            await desk.say(screens.place(desk.texts))
        case "times" if tap and tap.value in list(hello.Times):
            await hello.choose_times(desk.visit, hello.Times(tap.value))
            await desk.show(screens.done(desk.texts, desk.visit.patient))
        case _:
            await desk.toast(desk.texts("gone-button"))


async def on_location(update: Update, _: object) -> None:
    """A shared place gives the zone; the place itself is not kept."""
    desk = await sit(update)
    message = update.effective_message
    where = message.location if message else None
    zone = desk.turn.places.of_location(where.latitude, where.longitude) if where else None
    if zone is None:
        await desk.say(Screen(desk.texts("hello-zone-unknown")))
        return
    await refuse(desk.visit, AskKind.CITY)
    await hello.choose_zone(desk.visit, zone)
    await desk.say(screens.zone_set(desk.texts, desk.visit, close_keyboard=True))
    await ask_times(desk)


async def ask_times(desk: Desk) -> None:
    """The last question, for who has not answered it."""
    if not desk.visit.patient.times_chosen:
        await desk.say(screens.times(desk.texts))


async def _zone(desk: Desk, zone: str) -> None:
    """One tap sets the zone; "later" keeps the likeliest and asks nothing more about it."""
    chosen = desk.visit.patient.zone if zone == "later" else zone
    try:
        await hello.choose_zone(desk.visit, chosen)
    except (LookupError, ValueError, OSError):
        await desk.toast(desk.texts("gone-button"))
        return
    if desk.visit.patient.times_chosen:
        await desk.show(screens.zone_set(desk.texts, desk.visit))
    else:
        await desk.show(screens.times(desk.texts))
