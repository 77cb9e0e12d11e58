"""One process that works on updates, as `pacenote run --roles work` does: URL, name, of how many.

The handlers are one entry and one message an update, so that the database sets the pace.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from datetime import UTC, date, datetime, timedelta

from bot import logs
from bot.wires import Wires
from bot.worker import Worker
from journal.records import Act, Outgoing, Priority
from pacing.entries import Entry, Kind
from storage.incoming import Waiting
from storage.rings import WORK
from storage.store import Store
from storage.unit import UnitOfWork

KEY = bytes(range(32))
NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)
DAY = date(2026, 11, 22)


async def work(url: str, name: str, of: int) -> None:
    """Until SIGTERM; says "ready" once as many as that know of each other."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store, wires = await Store.open(url, KEY), Wires()
    bell = store.bell(works=True)
    if bell is None:
        raise SystemExit("several processes want PostgreSQL")
    worker = Worker(store, lambda unit, row: answer(unit, row, name), lambda: None, share=lambda: bell.share)
    complete = asyncio.Event()
    wires.on(WORK, worker.wake)
    wires.on(WORK, lambda: complete.set() if bell.share.of >= of else None)
    tasks = [asyncio.create_task(bell.run(wires.ring, _deaf)), asyncio.create_task(worker.run())]
    await complete.wait()
    print("ready", flush=True)
    await stop.wait()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await worker.drain(3.0)
    await store.close()


def _deaf(error: Exception) -> None:
    logs.get("bench").warning("not_listening", error=type(error).__name__)


async def answer(unit: UnitOfWork, row: Waiting, name: str) -> None:
    """What a handler does at least: an entry, here with the update's number and who worked, and an answer."""
    who = row.patient_id or 0
    records = unit.records(who)
    await records.entries.add([Entry(DAY, NOW, Kind.REMARK, text=f"{json.loads(row.body)['n']} {name}")])
    ends = datetime.now(UTC) + timedelta(hours=1)
    await records.outbox.put(Outgoing(who, Act.SEND, {"text": "noted"}, Priority.REPLY, ends))


if __name__ == "__main__":
    logs.configure("INFO")
    asyncio.run(work(sys.argv[1], sys.argv[2], int(sys.argv[3])))
