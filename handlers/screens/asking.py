"""Asking: the first question of a day, which many get in the same words, made once and then only numbered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from handlers.screens.base import Screen
from handlers.screens.checkin import check_in
from handlers.texts import Texts, texts_for
from journal.checkin import CheckIn
from journal.records import Prompt, PromptKind, PromptState

#: The number of no prompt.
_NOBODY = 0

#: A label, and what stands in its data before and behind the prompt's number.
_Rows = tuple[tuple[tuple[str, str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Ready(Screen):
    """A screen in the form of an outgoing row already."""

    made: Mapping[str, Any] = field(default_factory=dict)

    def payload(self) -> dict[str, Any]:
        """The JSON of an outgoing row."""
        return dict(self.made)


def asking(texts: Texts, check: CheckIn, today: date) -> Screen:
    """What `check_in` shows, at less cost to a day of which nothing is known yet."""
    if check.entries or check.event is not None or check.prompt.state is not PromptState.ASKED:
        return check_in(texts, check, today)
    text, rows = _first(texts.language, check.prompt.kind, check.prompt.day, today)
    number = check.prompt.id
    made = [[[label, f"{code}:{number}:{rest}"] for label, code, rest in row] for row in rows]
    return Ready(text, made={"text": text, "rows": made})


@lru_cache(maxsize=256)
def _first(language: str, kind: PromptKind, day: date, today: date) -> tuple[str, _Rows]:
    """The words and buttons of a prompt of nobody. Nothing of a patient's is in them."""
    screen = check_in(texts_for(language), _of_nobody(kind, day), today)
    rows = tuple(tuple((button.label, *_parts(button.data.pack())) for button in row) for row in screen.rows)
    return screen.text, rows


def _of_nobody(kind: PromptKind, day: date) -> CheckIn:
    at = datetime.combine(day, time(), UTC)
    return CheckIn(Prompt(_NOBODY, kind, day, PromptState.ASKED, at), (), ())


def _parts(data: str) -> tuple[str, str]:
    """Button data without the number of its prompt, which stands behind the code in all of them."""
    code, _, rest = data.split(":", 2)
    return code, rest
