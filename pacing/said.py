"""Statements: what somebody said, before it belongs to a day."""

from __future__ import annotations

from dataclasses import dataclass

from pacing.entries import Kind
from pacing.levels import Rating


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a message: an entry without its day and source; fields as in pacing.entries.Kind.

    `usual` is "same as usual"; `quote` is the part of the message that said it.
    """

    kind: Kind
    name: str = ""
    rating: Rating | None = None
    amount: float | None = None
    text: str = ""
    usual: bool = False
    quote: str = ""
