"""Screens: a text and its buttons, as values, and their form as the payload of an outgoing row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from handlers.callbacks import Data

#: Halves of characters: kept as the patient wrote them, but no text that Telegram takes.
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Button:
    """A label and what a tap on it means."""

    label: str
    data: Data

    def row(self) -> list[str]:
        """The button as delivery takes it."""
        return [sendable(self.label), self.data.pack()]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a patient sees: one text, rows of buttons, and a word shown over the chat after a tap."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    toast: str = ""
    reply_rows: tuple[tuple[Any, ...], ...] | None = field(default=None)
    aloud: str = ""  # for the ear, where that is not the text

    def payload(self) -> dict[str, Any]:
        """The JSON of an outgoing row."""
        payload: dict[str, Any] = {
            "text": sendable(self.text),
            "rows": [[button.row() for button in row] for row in self.rows],
        }
        if self.toast:
            payload["toast"] = sendable(self.toast)
        if self.reply_rows is not None:
            payload["reply_rows"] = [list(row) for row in self.reply_rows]
        return payload


def sendable(text: str) -> str:
    """A text as Telegram takes it: no NUL, and a sign for what is half a character (FAULTS.md, F17)."""
    return _HALVES.sub("\ufffd", text).replace("\0", "")


def rows_of(buttons: Iterable[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of at most `width`, their order kept."""
    row = list(buttons)
    return tuple(tuple(row[start : start + width]) for start in range(0, len(row), width))
