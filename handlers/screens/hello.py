"""Screens of the first minutes: at most four taps, nothing typed, anything can wait."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.callbacks import Hello, Menu
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import clock
from journal.hello import Times
from journal.patient import Patient
from journal.visit import Visit
from journal.zones import Guess


def zones(texts: Texts, guesses: Sequence[Guess]) -> Screen:
    """Who it is, then "what time is it for you", a button a guess."""
    buttons = [_zone(texts, guess) for guess in guesses]
    other = Button(texts("hello-zone-other"), Hello("place", ""))
    later = Button(texts("later"), Hello("zone", "later"))
    text = f"{texts('hello')}\n\n{texts('hello-zone')}"
    return Screen(text, (*rows_of(buttons, 2), (other, later)))


def place(texts: Texts) -> Screen:
    """Ask for a town, or the place itself by one tap."""
    return Screen(texts("hello-zone-ask"), reply_rows=(({"location": texts("hello-zone-share")},),))


def which(texts: Texts, guesses: Sequence[Guess]) -> Screen:
    """Several zones fit a name."""
    if not guesses:
        return Screen(texts("hello-zone-unknown"))
    return Screen(texts("hello-zone-which"), rows_of([_zone(texts, guess) for guess in guesses], 2))


def times(texts: Texts) -> Screen:
    """When to ask, by one tap."""
    rows = tuple((Button(texts(f"hello-times-{each.value}"), Hello("times", each.value)),) for each in Times)
    return Screen(texts("hello-times"), rows)


def done(texts: Texts, patient: Patient) -> Screen:
    """All set; then silence until the first check-in."""
    evening = clock(patient.evening) if patient.evening else ""
    morning = clock(patient.morning) if patient.morning else ""
    if patient.evening is None:
        return Screen(texts("hello-done-later"))
    name = "hello-done-both" if patient.morning else "hello-done-evening"
    return Screen(texts(name, evening=evening, morning=morning))


def zone_set(texts: Texts, visit: Visit, close_keyboard: bool = False) -> Screen:
    """The zone in use, and the time that follows from it."""
    text = texts("zone-set", time=clock(visit.clock.time()), zone=visit.patient.zone)
    return Screen(text, reply_rows=() if close_keyboard else None)


def help_menu(texts: Texts) -> Screen:
    """Everything that can be reached, by a tap."""
    places = ("checkin", "week", "reminders", "settings", "support", "crash", "log", "pause", "privacy")
    buttons = [Button(texts(f"help-{name}"), Menu(name)) for name in places]
    return Screen(texts("help"), rows_of(buttons, 3))


def _zone(texts: Texts, guess: Guess) -> Button:
    label = texts("at-clock", time=clock(guess.local.time()), city=guess.city)
    return Button(label, Hello("zone", guess.zone))
