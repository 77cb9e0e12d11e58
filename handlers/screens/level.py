"""Screens of today's level."""

from __future__ import annotations

from handlers.callbacks import Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from pacing.today import TodayLevel


def level(texts: Texts, now: TodayLevel) -> Screen:
    """The level, and the three there are, in the one order that never changes."""
    row = tuple(_button(texts, one, f"level_{one.name.lower()}") for one in TodayLevel)
    return Screen(texts("level", level=_word(texts, now).lower()), (row,))


def confirm(texts: Texts, wanted: TodayLevel) -> Screen:
    """More than was chosen: one question, and staying is the first answer."""
    keep = Button(texts("level-keep"), Menu("level"))
    more = _button(texts, wanted, f"level_{wanted.name.lower()}_yes")
    return Screen(texts("level-confirm", level=_word(texts, wanted).lower()), ((keep, more),))


def _button(texts: Texts, one: TodayLevel, place: str) -> Button:
    return Button(_word(texts, one), Menu(place))


def _word(texts: Texts, one: TodayLevel) -> str:
    return texts(f"level-{one.name.lower()}")
