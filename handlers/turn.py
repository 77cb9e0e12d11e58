"""A turn: what the handlers of one update may use, and whether they failed."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from handlers.house import House
from journal.ports import Places, Unit


@dataclass(slots=True)
class Turn:
    """One update in one unit of work at one moment (aware UTC). `zone` is offered to new patients first.

    `tapped` is the number of the message whose button was tapped, when it can be changed.
    """

    unit: Unit
    now: datetime
    places: Places
    zone: str | None = None
    tapped: int | None = None
    house: House = field(default_factory=House)
    failure: Exception | None = None


CURRENT: ContextVar[Turn] = ContextVar("turn")
