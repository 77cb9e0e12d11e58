"""What a check-in that falls due has to know of its patient's prompts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journal.records import PromptKind


@dataclass(frozen=True, slots=True)
class Asked:
    """What a check-in of `day` has to know of: prompts since `first`, the newest of `kinds` among them."""

    day: date
    first: date
    kinds: tuple[PromptKind, ...]
