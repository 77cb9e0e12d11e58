"""Screens of the menu's small places: how to log, pause, privacy, export, erasure."""

from __future__ import annotations

from datetime import date

from handlers.callbacks import Menu
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import short_day


def _row(texts: Texts, *pairs: tuple[str, str]) -> tuple[Button, ...]:
    return tuple(Button(texts(name), Menu(place)) for name, place in pairs)


def how_to_log(texts: Texts) -> Screen:
    """An example and the ways in."""
    row = _row(texts, ("help-checkin", "checkin"), ("help-crash", "crash"))
    return Screen(texts("log-how"), (row,))


def here(texts: Texts) -> Screen:
    """A greeting, answered shortly."""
    row = _row(texts, ("help-checkin", "checkin"), ("help-more", "help"))
    return Screen(texts("anything"), (row,))


def pause(texts: Texts) -> Screen:
    """For how long?"""
    first = _row(texts, ("pause-day", "pause_day"), ("pause-three", "pause_three"))
    second = _row(texts, ("pause-week", "pause_week"), ("pause-open", "pause_open"))
    return Screen(texts("pause-text"), (first, second))


def privacy(texts: Texts) -> Screen:
    """What is kept, and the two ways out."""
    return Screen(texts("privacy"), (_row(texts, ("help-export", "export"), ("help-delete", "delete")),))


def export_caption(texts: Texts, day: date) -> str:
    """What the files are."""
    return texts("export-caption", day=short_day(texts, day))


def ask_delete(texts: Texts) -> Screen:
    """One confirmation; the way back stands first."""
    return Screen(
        texts("delete-ask"), (_row(texts, ("delete-no", "delete_no"), ("delete-yes", "delete_yes")),)
    )
