"""Screens: a text and its buttons, as values, and their form as the payload of an outgoing row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from handlers.callbacks import Data


@dataclass(frozen=True, slots=True)
class Button:
    """A label and what a tap on it means."""

    label: str
    data: Data

    def row(self) -> list[str]:
        """The button as delivery takes it."""
        return [self.label, self.data.pack()]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a patient sees: one text, rows of buttons, and a word shown over the chat after a tap."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    toast: str = ""
    reply_rows: tuple[tuple[Any, ...], ...] | None = field(default=None)

    def payload(self) -> dict[str, Any]:
        """The JSON of an outgoing row."""
        payload: dict[str, Any] = {
            "text": self.text,
            "rows": [[button.row() for button in row] for row in self.rows],
        }
        if self.toast:
            payload["toast"] = self.toast
        if self.reply_rows is not None:
            payload["reply_rows"] = [list(row) for row in self.reply_rows]
        return payload


def rows_of(buttons: Iterable[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Buttons in rows of at most `width`, their order kept."""
    row = list(buttons)
    return tuple(tuple(row[start : start + width]) for start in range(0, len(row), width))
