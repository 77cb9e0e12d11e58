"""Own: everything out by one message, everything gone by one message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journal.visit import Visit


async def everything(visit: Visit) -> Mapping[str, Any]:
    """All that is kept of this patient, history included."""
    return await visit.records.everything()


async def forget(visit: Visit) -> None:
    """Erase all of it; nothing is kept that could bring it back."""
    await visit.records.forget()
