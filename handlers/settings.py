"""Settings taps: each one saved and shown in place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.callbacks import Set, key_of
from handlers.carers import invite, show_carers
from handlers.desk import Desk, sit
from handlers.screens import burden as burden_screens
from handlers.screens import hello as hello_screens
from handlers.screens import lexicon as lexicon_screens
from handlers.screens import settings as screens
from handlers.screens.base import Screen
from handlers.texts import Texts
from journal import burden, lexicon, retention, settings
from journal.outcomes import WordList
from journal.patient import Patient
from journal.records import AskKind
from journal.zones import candidates
from pacing.entries import SYMPTOMS

_SHOWN: dict[str, Callable[[Texts, Patient], Screen]] = {
    "times": screens.times,
    "symptoms": screens.symptoms,
    "notes": screens.notes,
    "week": screens.week,
    "quiet": screens.quiet,
    "day": screens.day,
    "sound": screens.sound,
    "events": screens.events,
    "keep": screens.keep,
    "speak": screens.speak,
}


async def on_set(update: Update, _: object) -> None:
    """A tap in the settings."""
    desk = await sit(update)
    query = update.callback_query
    tap = Set.unpack((query.data if query else None) or "")
    if tap is None or not await _do(desk, tap):
        await desk.toast(desk.texts("gone-button"))


async def show_settings(desk: Desk) -> None:
    """The menu."""
    await desk.show(screens.menu(desk.texts))


async def show_symptoms(desk: Desk) -> None:
    """The symptoms."""
    await _show(desk, "symptoms")


async def show_zone(desk: Desk) -> None:
    """The zone, chosen anew."""
    guesses = candidates(desk.visit.patient.language, desk.visit.now, desk.visit.patient.zone)
    screen = hello_screens.zones(desk.texts, guesses)
    await desk.show(Screen(desk.texts("hello-zone"), screen.rows))


async def show_burden(desk: Desk) -> None:
    """What was asked of them in a week."""
    asked = await burden.of_week(desk.visit)
    await desk.show(burden_screens.week(desk.texts, asked, desk.visit.patient))


async def _keep(desk: Desk, years: str) -> bool:
    if not years.isdecimal() or not await retention.keep(desk.visit, int(years)):
        return False
    await _show(desk, "keep")
    return True


async def _drop(desk: Desk, name: str) -> bool:
    if left := await burden.drop(desk.visit, name):
        await desk.show(burden_screens.dropped(desk.texts, name))
    return left


async def _show(desk: Desk, name: str) -> None:
    await desk.show(_SHOWN[name](desk.texts, desk.visit.patient))


async def _do(desk: Desk, tap: Set) -> bool:
    if tap.name in ("notes", "week"):
        return await _choose(desk, tap)
    act = _ACTS.get(tap.name)
    return act is not None and await act(desk, tap.value)


async def _open(desk: Desk, place: str) -> bool:
    if place == "zone":
        await show_zone(desk)
    elif place == "more":
        await desk.show(screens.rare(desk.texts))
    elif place == "carers":
        await show_carers(desk)
    elif place == "burden":
        await show_burden(desk)
    elif place in _SHOWN:
        await _show(desk, place)
    else:
        return False
    return True


async def _turn(desk: Desk, name: str) -> bool:
    if name == "carer":
        await invite(desk)
        return True
    if name == "burden-again":
        await burden.ask_again(desk.visit)
        await show_burden(desk)
        return True
    if name == "own":
        await desk.visit.records.asks.open(AskKind.SYMPTOM, {}, desk.visit.now)
        await desk.show(Screen(desk.texts("settings-symptom-ask")))
        return True
    if not await settings.turn(desk.visit, name):
        return False
    place = name.partition("-")[0]
    await _show(desk, "times" if place in ("evening", "morning") else place)
    return True


async def _symptom(desk: Desk, key: str) -> bool:
    known = (*SYMPTOMS, *desk.visit.patient.symptoms)
    name = next((each for each in known if key_of(each) == key), None)
    if name is None:
        return False
    if await settings.switch_symptom(desk.visit, name):
        await _show(desk, "symptoms")
    else:
        await desk.toast(desk.texts("settings-symptom-full"))
    return True


async def _choose(desk: Desk, tap: Set) -> bool:
    try:
        if tap.name == "notes":
            await settings.set_notes(desk.visit, tap.value)
        else:
            await settings.set_week(desk.visit, int(tap.value))
    except ValueError:
        return False
    await _show(desk, tap.name)
    return True


async def _forget_word(desk: Desk, key: str) -> bool:
    """One of the patient's own words, forgotten from the list."""
    phrase = next((each for each in desk.visit.patient.words if key_of(each) == key), None)
    if phrase is None:
        return False
    await lexicon.forget(desk.visit, phrase)
    left = WordList(tuple(desk.visit.patient.words.items()))
    await desk.show(lexicon_screens.listed(desk.texts, left, desk.visit))
    return True


_ACTS: dict[str, Callable[[Desk, str], Awaitable[bool]]] = {
    "open": _open,
    "turn": _turn,
    "symptom": _symptom,
    "word": _forget_word,
    "drop": _drop,
    "keep": _keep,
}
