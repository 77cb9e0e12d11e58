"""One import that was made: when, by which message, and how much it brought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import. `counts` are rows that it brought, by noun; `message_id` is its preview's message."""

    id: int
    at: datetime
    message_id: int | None
    counts: Mapping[str, int]

    @property
    def entries(self) -> int:
        """How many entries it brought."""
        return self.counts.get("entries", 0)
