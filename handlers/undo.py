"""Undo: what was said is taken back, and the check-ins that it answered ask again."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.prompts import refresh
from handlers.screens import said
from journal import correct


async def take_back(desk: Desk, batch_id: int | None = None) -> None:
    """Take back a batch, the last one unless said."""
    taken = await correct.undo(desk.visit, batch_id)
    await desk.show(said.undone(desk.texts, taken))
    for check in taken.checks:
        await refresh(desk, check)
