"""The start: seconds from the command to ready, and what the idle bot holds in memory, with many patients."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from asyncio.subprocess import PIPE, STDOUT, Process
from datetime import timedelta
from pathlib import Path
from statistics import median

from bench import schedules
from bench.machine import ROOT
from bench.our_bot import settings
from bench.standin import Line, StandIn
from bot import database
from storage.keys import load_or_create_key
from storage.store import Store

#: Seconds after the start at which memory is looked at: the data of places have been read by then.
IDLE_AFTER = 8.0
#: Seconds that a start may take before the benchmark gives up.
LONGEST = 60.0


async def prepared(folder: Path, number: int) -> None:
    """Patients, each with an evening that comes tomorrow."""
    ours = settings(folder)
    store = await Store.open(database.url(ours), load_or_create_key(ours.key_path()))
    await schedules.people(store, number)
    await store.close()
    schedules.schedules(folder / "pacenote.db", 1, number, schedules.DUE + timedelta(days=3_650))


def surroundings(folder: Path, line: Line, url: str) -> dict[str, str]:
    """The environment of `pacenote run` on the stand-in."""
    ours = {
        "TOKEN": line.token,
        "API_URL": url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/pacenote.db",
        "KEY_FILE": str(folder / "pacenote.key"),
        "PORT": "0",
    }
    return {**os.environ, **{f"PACENOTE_{name}": value for name, value in ours.items()}}


async def once(environment: dict[str, str]) -> tuple[float, float, float]:
    """Seconds to ready, of which processor, and MB some seconds later."""
    begun = time.perf_counter()
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=environment, cwd=ROOT, stdout=PIPE, stderr=STDOUT
    )
    try:
        async with asyncio.timeout(LONGEST):
            await _ready(bot)
        took, used = time.perf_counter() - begun, _processor(bot.pid)
        await asyncio.sleep(IDLE_AFTER)
        return took, used, _memory(bot.pid)
    finally:
        bot.terminate()
        await bot.wait()


async def _ready(bot: Process) -> None:
    if bot.stdout is None:
        raise RuntimeError("a process without output")
    said = b""
    while line := await bot.stdout.readline():
        said += line
        if b"ready" in line:
            return
    raise RuntimeError(said.decode()[-500:])


def _processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


async def measure(folder: Path, number: int, times: int) -> None:
    """Print each start, and the median."""
    await prepared(folder, number)
    line = Line(7_000_000_001)
    server = StandIn(line)
    await server.start()
    found = []
    for _ in range(times):
        found.append(await once(surroundings(folder, line, server.url)))
        print("ready after {:.2f} s (processor {:.2f} s), idle with {:.1f} MB".format(*found[-1]), flush=True)
    await server.stop()
    took, used, held = (median(column) for column in zip(*found, strict=True))
    print(f"{number:,} patients: {took:.2f} s, processor {used:.2f} s, {held:.1f} MB")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")


def main() -> None:
    """How many patients, and how many starts."""
    given = argparse.ArgumentParser(prog="bench.start", description=__doc__)
    given.add_argument("--patients", type=int, default=100_000)
    given.add_argument("--times", type=int, default=5)
    said = given.parse_args()
    with tempfile.TemporaryDirectory(prefix="pacenote-start-") as folder:
        asyncio.run(measure(Path(folder), said.patients, said.times))


if __name__ == "__main__":
    main()
