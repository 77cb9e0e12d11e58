"""Three processes work on one PostgreSQL database and one is killed: nothing lost, doubled or out of order.

`python -m bench.workers [UPDATES [PATIENTS]]` (make workers). Who works is bench.one_worker.
"""

from __future__ import annotations

import asyncio
import json
import random
import resource
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import text

from bench.machine import ROOT
from bench.one_worker import DAY, KEY
from pacing.entries import Entry
from storage.incoming import RawUpdate
from storage.session import AnyRow
from storage.store import Store
from tests.storage.server import running

WORKERS = 3
#: Updates stored in one commit, as a poll brings them.
BATCH = 100
#: Seconds without an end after which something is wrong.
PATIENCE = 3_600
_DONE = "SELECT count(*) FROM incoming WHERE state <> 'waiting'"
_FIRST = "SELECT min(id) FROM incoming WHERE state = 'waiting' GROUP BY patient_id"


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds: of all of it, from the kill until all who waited were served, and of processors."""

    whole: float
    pause: float
    processors: float


@dataclass(frozen=True, slots=True)
class Soaked:
    """What became of the updates, and how long it took. All three counts have to be 0."""

    updates: int
    lost: int
    doubled: int
    out_of_order: int
    by_worker: tuple[int, ...]
    times: Times

    @property
    def sound(self) -> bool:
        """Each update once, each patient's in their order, and more than one process at work."""
        return self.lost == self.doubled == self.out_of_order == 0 and min(self.by_worker) > 0


async def soak(url: str, updates: int, patients: int, workers: int = WORKERS) -> Soaked:
    """Store so many updates while they are worked on; kill a worker when a third of them is done."""
    store, before = await Store.open(url, KEY), _children()
    try:
        with _crew(url, workers) as crew:
            begun = time.perf_counter()
            storing = asyncio.create_task(_store(store, updates, patients))
            await _done(store, updates // 3)
            crew[0].send_signal(signal.SIGKILL)
            pause = await _all_served(store)
            await storing
            await _done(store, updates)
            seconds = time.perf_counter() - begun
        times = Times(seconds, pause, _children() - before)
        return await _count(store, updates, patients, times)
    finally:
        await store.close()


@contextmanager
def _crew(url: str, workers: int) -> Iterator[Sequence[subprocess.Popen[bytes]]]:
    """Processes that work, until the end; the output of one that fails is the operator's."""
    command = [sys.executable, "-m", "bench.one_worker", url]
    crew = [
        subprocess.Popen([*command, f"{number}", f"{workers}"], cwd=ROOT, stdout=subprocess.PIPE)
        for number in range(workers)
    ]
    try:
        for process in crew:
            if process.stdout is not None and process.stdout.readline() != b"ready\n":
                raise RuntimeError("a worker did not start")
        yield crew
    finally:
        for process in crew:
            process.terminate()
        for process in crew:
            process.communicate(timeout=15)


async def _store(store: Store, updates: int, patients: int) -> None:
    """Updates of all patients in turns by chance; each carries its number among its patient's."""
    chance, numbers = random.Random(7), Counter[int]()  # noqa: S311  turns, not secrets
    for first in range(0, updates, BATCH):
        batch = []
        for number in range(first, min(first + BATCH, updates)):
            who = chance.randrange(1, patients + 1)
            numbers[who] += 1
            batch.append(RawUpdate(number + 1, who, json.dumps({"n": numbers[who]})))
        await store.run(lambda unit, batch=batch: unit.intake.put(batch))


async def _done(store: Store, count: int) -> None:
    """Wait until so many are done."""
    for _ in range(PATIENCE * 10):
        if await _scalar(store, _DONE) >= count:
            return
        await asyncio.sleep(0.1)
    raise TimeoutError(f"fewer than {count} updates were done in {PATIENCE} s")


async def _all_served(store: Store) -> float:
    """Seconds until every patient who waits now was served."""
    begun = time.perf_counter()
    waiting = {row[0] for row in await _rows(store, _FIRST)}
    while waiting:
        waiting &= {row[0] for row in await _rows(store, _FIRST)}
    return time.perf_counter() - begun


async def _scalar(store: Store, words: str) -> int:
    return int((await _rows(store, words))[0][0])


async def _rows(store: Store, words: str) -> Sequence[AnyRow]:
    return await store.read(lambda unit: unit._session.rows(text(words), {}))


async def _count(store: Store, updates: int, patients: int, times: Times) -> Soaked:
    said: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for who in range(1, patients + 1):
        entries = await store.read(lambda unit, who=who: unit.records(who).entries.between(DAY, DAY))
        said[who] = [(int(each.text.split()[0]), each.text.split()[1]) for each in sorted(entries, key=_id)]
    numbers = [[number for number, _ in each] for each in said.values()]
    messages = await _scalar(store, "SELECT count(*) FROM outgoing")
    kept = sum(len(set(each)) for each in numbers)
    doubled = sum(len(each) - len(set(each)) for each in numbers) + max(0, messages - updates)
    disorder = sum(here > after for each in numbers for here, after in pairwise(each))
    by = Counter(worker for each in said.values() for _, worker in each)
    return Soaked(updates, updates - kept, doubled, disorder, tuple(by.values()), times)


def _children() -> float:
    """Seconds of processor time that processes of ours have used that are over."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _id(entry: Entry) -> int:
    return entry.id or 0


def main(updates: int = 60_000, patients: int = 600) -> int:
    """Print what came of it; 1 when it is not sound."""
    with running() as url:
        found = asyncio.run(soak(url, updates, patients))
    print(f"{found.updates:,} updates of {patients} patients, {WORKERS} workers, one killed after a third")
    print(f"lost {found.lost}, doubled {found.doubled}, out of order {found.out_of_order}")
    times = found.times
    each = times.processors / found.updates * 1000
    print(f"{found.updates / times.whole:,.0f} updates/s, {each:.1f} ms of a processor each, starts included")
    print(f"by worker {found.by_worker}; all who waited at the kill were served within {times.pause:.1f} s")
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
