"""Outcomes shown: one screen for each kind of outcome."""

from __future__ import annotations

from functools import singledispatch

from handlers.desk import Desk
from handlers.screens import hello as hello_screens
from handlers.screens import lexicon, plans, reminders, said, voice
from handlers.screens.base import Screen
from handlers.screens.care import flag
from journal.outcomes import (
    Asked,
    Cared,
    Commanded,
    HeardAsked,
    Left,
    Logged,
    Outcome,
    Planned,
    Refused,
    Reminded,
    SymptomFollowed,
    Undone,
    WordAsked,
    WordForgotten,
    WordKept,
    WordList,
    ZoneFound,
)
from journal.zones import guess


@singledispatch
def screen_of(outcome: Outcome, desk: Desk) -> Screen:
    """The screen of one outcome."""
    raise TypeError(type(outcome).__name__)


@screen_of.register
def _(outcome: Logged, desk: Desk) -> Screen:
    return said.logged(desk.texts, outcome, desk.visit.today)


@screen_of.register
def _(outcome: Undone, desk: Desk) -> Screen:
    return said.undone(desk.texts, outcome)


@screen_of.register
def _(outcome: Asked, desk: Desk) -> Screen:
    return said.asked(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: Reminded, desk: Desk) -> Screen:
    return reminders.reminded(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: Refused, desk: Desk) -> Screen:
    return reminders.refused(desk.texts, outcome)


@screen_of.register
def _(outcome: Commanded, desk: Desk) -> Screen:
    return reminders.commanded(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: Cared, desk: Desk) -> Screen:
    return flag(desk.texts, outcome, desk.visit.patient.zone)


@screen_of.register
def _(outcome: ZoneFound, desk: Desk) -> Screen:
    if len(outcome.zones) == 1:
        return hello_screens.zone_set(desk.texts, desk.visit, close_keyboard=True)
    return hello_screens.which(desk.texts, [guess(zone, desk.visit.now) for zone in outcome.zones])


@screen_of.register
def _(outcome: SymptomFollowed, desk: Desk) -> Screen:
    return said.followed(desk.texts, outcome)


@screen_of.register
def _(outcome: Left, desk: Desk) -> Screen:
    return Screen(desk.texts("fix-kept"))


@screen_of.register
def _(outcome: WordAsked, desk: Desk) -> Screen:
    return lexicon.asked(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: WordKept, desk: Desk) -> Screen:
    return lexicon.kept(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: WordForgotten, desk: Desk) -> Screen:
    return lexicon.forgotten(desk.texts, outcome)


@screen_of.register
def _(outcome: WordList, desk: Desk) -> Screen:
    return lexicon.listed(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: Planned, desk: Desk) -> Screen:
    return plans.planned(desk.texts, outcome, desk.visit)


@screen_of.register
def _(outcome: HeardAsked, desk: Desk) -> Screen:
    return voice.asked(desk.texts, outcome)
