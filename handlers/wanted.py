"""Places: everything that a command, a button or plain words can lead to, one function each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers import function, level, post, weeks
from handlers.callbacks import Menu
from handlers.crash import eased, gently, show_crash, silent
from handlers.desk import Desk, sit
from handlers.own import ask_delete, delete, export, keep, privacy
from handlers.prompts import open_check_in
from handlers.quiet import pause, pause_open, pauses, resume
from handlers.report import usual_report
from handlers.screens import burden as burden_screens
from handlers.screens import care, own, reminders
from handlers.screens import hello as hello_screens
from handlers.screens import week as week_screens
from handlers.screens.base import Screen
from handlers.screens.notes import with_insight
from handlers.settings import show_settings, show_symptoms, show_zone
from handlers.undo import take_back
from journal import burden, crash, reflect, week
from journal.outcomes import Commanded
from journal.records import PromptKind
from journal.zones import candidates
from language.values import Intent, ReminderAction


async def on_menu(update: Update, _: object) -> None:
    """A tap on a place."""
    desk = await sit(update)
    query = update.callback_query
    tap = Menu.unpack((query.data if query else None) or "")
    if tap is None or tap.place not in PLACES:
        await desk.toast(desk.texts("gone-button"))
    elif desk.new:
        await begin(desk)  # an old button of somebody erased: nothing comes back before they choose it
    else:
        await PLACES[tap.place](desk)


async def show_place(desk: Desk, intent: Intent) -> None:
    """What plain words asked for."""
    await PLACES[intent.value](desk)


async def begin(desk: Desk) -> None:
    """Who I am and the first question; who is here already sees the menu."""
    if desk.visit.patient.zone_chosen:
        await menu(desk)
        return
    language = desk.visit.patient.language
    guesses = candidates(language, desk.visit.now, desk.turn.zone)
    await desk.show(hello_screens.zones(desk.texts, guesses))


async def menu(desk: Desk) -> None:
    """What there is."""
    await desk.show(hello_screens.help_menu(desk.texts))


async def check_in(desk: Desk) -> None:
    """The check-in of this time of day."""
    await open_check_in(desk)
    await _answer_tap(desk)


async def check_in_morning(desk: Desk) -> None:
    """The morning's."""
    await open_check_in(desk, PromptKind.MORNING)
    await _answer_tap(desk)


async def how_to_log(desk: Desk) -> None:
    """An example and the ways in."""
    await desk.show(own.how_to_log(desk.texts))


async def the_week(desk: Desk) -> None:
    """The last seven days."""
    values = await week.week(desk.visit)
    screen = with_insight(
        desk.texts, week_screens.week(desk.texts, values), await reflect.insight(desk.visit)
    )
    await desk.show(burden_screens.with_offer(desk.texts, screen, await burden.offer(desk.visit)))


async def list_reminders(desk: Desk) -> None:
    """All reminders."""
    rows = tuple(await desk.visit.records.reminders.active())
    await desk.show(reminders.commanded(desk.texts, Commanded(ReminderAction.LIST, rows), desk.visit))


async def crashed(desk: Desk) -> None:
    """A crash, said by a command or a button."""
    await show_crash(desk, await crash.begin(desk.visit))


async def support(desk: Desk) -> None:
    """People who can help."""
    await desk.say(care.support(desk.texts, desk.visit.patient.zone))


async def quiet_notes(desk: Desk) -> None:
    """No more pacing notes."""
    await reflect.silence(desk.visit)
    await desk.show(Screen(desk.texts("note-silenced")))


async def nothing(desk: Desk) -> None:
    """Thanks are answered with a word, not with a question."""
    await desk.show(Screen(desk.texts("thanks")))


async def greeting(desk: Desk) -> None:
    """Hello again."""
    await (desk.show(own.here(desk.texts)) if desk.visit.patient.zone_chosen else begin(desk))


async def undo(desk: Desk) -> None:
    """Take back the last message."""
    await take_back(desk)


async def _answer_tap(desk: Desk) -> None:
    if desk.callback_id:
        await post.toast(desk.visit, "", desk.callback_id)


PLACES: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "start": begin,
    "help": menu,
    "checkin": check_in,
    "checkin_morning": check_in_morning,
    "log": how_to_log,
    "week": the_week,
    **weeks.PLACES,
    **function.PLACES,
    **level.PLACES,
    "report": usual_report,
    "reminders": list_reminders,
    "settings": show_settings,
    "symptoms": show_symptoms,
    "zone": show_zone,
    "pause": pause,
    "pause_open": pause_open,
    **pauses(),
    "resume": resume,
    "crash": crashed,
    "crash_over": eased,
    "eased": eased,
    "gently": gently,
    "silent": silent,
    "support": support,
    "privacy": privacy,
    "export": export,
    "delete": ask_delete,
    "delete_yes": delete,
    "delete_no": keep,
    "quiet_notes": quiet_notes,
    "thanks": nothing,
    "greeting": greeting,
    "undo": undo,
}
