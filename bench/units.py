"""Units of work a second: committed together by the writer, beside one commit each."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from pacing.entries import Source
from storage.store import Store
from storage.unit import UnitOfWork

CALLERS = 64
TOGETHER, ALONE = 12_800, 640
NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)


async def one_row(unit: UnitOfWork) -> None:
    """The smallest unit: one row of one patient."""
    await unit.records(1).batches.open(NOW, Source.TAP, None)


async def rate(callers: int, units: int, run: Callable[[], Awaitable[None]]) -> float:
    """Units a second by so many callers, each waiting for its own before the next."""

    async def caller() -> None:
        for _ in range(units // callers):
            await run()

    begun = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(callers)))
    return units / (time.perf_counter() - begun)


async def measure(url: str) -> None:
    """Print both rates and their ratio; the key makes no difference to rows without words."""
    store = await Store.open(url, bytes(32))
    await rate(CALLERS, CALLERS * 10, lambda: store.run(one_row))
    alone = await rate(1, ALONE, lambda: store.run(one_row))
    together = await rate(CALLERS, TOGETHER, lambda: store.run(one_row))
    await store.close()
    print(f"one commit a unit:          {alone:8,.0f} units/s")
    print(f"{CALLERS} callers, group commit:  {together:8,.0f} units/s  ({together / alone:.1f} times)")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="pacenote-bench-") as folder:
        asyncio.run(measure(sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{Path(folder)}/bench.db"))
