"""Imports: a file is offered first, added on one tap, and taken back whole by another."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from journal.imports_run import ImportRun
from journal.records import AskKind
from journal.visit import Visit


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that was read and waits for a yes. Nothing of what it holds is kept until then."""

    file_id: str
    digest: str
    month_first: bool = False


async def offer(visit: Visit, offered: Offer) -> int:
    """Keep the question; its number."""
    ask = await visit.records.asks.open(AskKind.IMPORT, asdict(offered), visit.now)
    return ask.id


async def answer(visit: Visit, number: int) -> Offer | None:
    """The offer that a tap answers, once: None when it was answered before or is not theirs."""
    ask = await visit.records.asks.get(number)
    if ask is None or ask.closed or ask.kind is not AskKind.IMPORT:
        return None
    await visit.records.asks.close(number)
    return Offer(**ask.payload)


async def take_back(visit: Visit, run_id: int) -> ImportRun | None:
    """Undo one import; None when there is none such."""
    return await visit.records.imports.take_back(run_id)


async def newest_since(visit: Visit, at: datetime | None) -> ImportRun | None:
    """The newest import, when nothing was said since; `at` is the instant of the last message's batch."""
    run = await visit.records.imports.newest()
    return None if run is None or (at is not None and run.at < at) else run
