"""Today: the level that a patient means to keep to; a tap lowers it, and only a confirmation raises it."""

from __future__ import annotations

from datetime import date
from enum import IntEnum, StrEnum


class TodayLevel(IntEnum):
    """How much a patient means to do today, least first."""

    REST = 0
    LESS = 1
    USUAL = 2


class Change(StrEnum):
    """What a wish for a level leads to."""

    KEPT = "kept"
    LOWERED = "lowered"
    ASKED = "asked"
    RAISED = "raised"


def level_on(chosen: tuple[date, TodayLevel] | None, today: date) -> TodayLevel:
    """The level of today: what was chosen for this very day, else as usual. Nothing carries over."""
    return chosen[1] if chosen and chosen[0] == today else TodayLevel.USUAL


def change_of(now: TodayLevel, wanted: TodayLevel, confirmed: bool = False) -> Change:
    """Lowering needs one tap and raising a confirmation: nothing urges activity (PATIENTS.md, rule 7)."""
    if wanted == now:
        return Change.KEPT
    if wanted < now:
        return Change.LOWERED
    return Change.RAISED if confirmed else Change.ASKED
