"""A patient's words to values and back: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from language.values import Known, Reading

__all__ = ["read"]


def read(
    text: str, now: datetime, zone: ZoneInfo, known: Known | None = None, language: str = "en"
) -> Reading:
    """Understand `text`, written at the aware instant `now` by a patient in `zone`: see `language.reader`.

    The grammar and the tables are loaded at the first message.
    """
    from language.reader import read as understood  # noqa: PLC0415 - keeps the import of this package quick

    return understood(text, now, zone, known, language)
