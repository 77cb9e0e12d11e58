"""Cost curves: what a tap, an idle look, and memory cost with more patients, and with longer histories."""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bench import machine, talks
from bench.machine import BotProcess
from bench.our_bot import settings
from bench.people import People
from bench.schedules import RULE, ticks
from bench.standin import Line, StandIn
from bot import database
from journal.records import PromptKind, PromptState
from pacing.entries import Entry, Kind
from pacing.levels import EFFORT_TOP, SYMPTOM_TOP, Rating
from storage.binding import row_key
from storage.keys import load_or_create_key
from storage.sealing import Sealer
from storage.store import Store
from storage.unit import UnitOfWork

PATIENTS = (100, 1_000, 10_000, 100_000, 1_000_000)
#: Days: a week, a month, three, a year, five years.
HISTORY = (7, 30, 90, 365, 1_825)
PEOPLE = 20
_FIRST = 10_000_000
_LIKE = "SELECT state, joined FROM patient WHERE id = ?"
_PATIENT = "INSERT INTO patient (id, state, joined) VALUES (?, ?, ?)"
_STATE = b"patient.state"
_ROW = "INSERT INTO schedule (patient_id, kind, ref, due_at, slot, rule) VALUES (?, 'evening', 0, ?, ?, ?)"
_SQLITE = "%Y-%m-%d %H:%M:%S.%f"


@dataclass(frozen=True, slots=True)
class Point:
    """What one database cost: `tap_ms` of processor, `idle_ms` of a look at which nothing is due."""

    patients: int
    days: int
    tap_ms: float
    idle_ms: float
    memory_mb: float


class Trial:
    """One database with so many patients, of whom some tap, and have so many days behind them."""

    def __init__(self, folder: Path, patients: int, days: int, seconds: float, core: str) -> None:
        self._folder, self._patients, self._days = folder, patients, days
        self._seconds, self._core = seconds, core

    async def run(self) -> Point:
        """First words, then the rows of all the others and the past, then taps."""
        line = Line(7_000_000_001)
        server = StandIn(line)
        await server.start()
        people = People(line, PEOPLE)
        try:
            with self._bot(server, line) as bot:
                await people.prepare(talks.with_pacenote)
                bot.stop()
            self._others(next(iter(people.all)))
            idle = await self._past(people)
            with self._bot(server, line) as bot:
                return await self._measured(bot, people, idle)
        finally:
            await server.stop()

    def _bot(self, server: StandIn, line: Line) -> BotProcess:
        return BotProcess(
            self._folder, "bench.our_bot", server.url, line.token, str(self._folder), self._core
        )

    async def _measured(self, bot: BotProcess, people: People, idle: float) -> Point:
        await people.closed(2.0)
        costs = []
        for _ in range(3):
            before, taps = bot.cpu(), people.taps
            await people.closed(self._seconds)
            costs.append((bot.cpu() - before) / (people.taps - taps) * 1000)
        await asyncio.sleep(4)  # places are read by then, and nobody taps
        return Point(self._patients, self._days, median(costs), idle, bot.memory())

    def _others(self, like: int) -> None:
        """Everybody else: somebody's row again and again, and an evening that comes another day."""
        at = (datetime.now(UTC) + timedelta(days=30)).strftime(_SQLITE)
        sealer = Sealer(load_or_create_key(settings(self._folder).key_path()))
        with closing(sqlite3.connect(self._folder / "pacenote.db")) as connection:
            numbers = range(_FIRST, _FIRST + self._patients)
            state, joined = connection.execute(_LIKE, (like,)).fetchone()
            said = sealer.open(state, _STATE, row_key(like))
            rows = ((who, sealer.seal(said, _STATE, row_key(who)), joined) for who in numbers)
            connection.executemany(_PATIENT, rows)
            connection.executemany(_ROW, ((who, at, at, RULE) for who in numbers))
            connection.commit()

    async def _past(self, people: People) -> float:
        """The days behind those who tap; milliseconds of an idle look, since the database is at hand."""
        ours = settings(self._folder)
        store = await Store.open(database.url(ours), load_or_create_key(ours.key_path()))
        try:
            for who in people.all:
                for first in range(1, self._days + 1, 200):
                    await store.run(_days(who, range(first, min(first + 200, self._days + 1))))
            return median(await ticks(store, 100))
        finally:
            await store.close()


def _days(who: int, back: range) -> Callable[[UnitOfWork], Awaitable[None]]:
    async def write(unit: UnitOfWork) -> None:
        records = unit.records(who)
        for each in back:
            at = datetime.now(UTC) - timedelta(days=each)
            prompt = await records.prompts.put(PromptKind.EVENING, at.date(), PromptState.ANSWERED, at)
            effort, symptoms = Rating(each % 4, EFFORT_TOP), Rating(each % 3, SYMPTOM_TOP)
            await records.entries.add(
                [
                    Entry(at.date(), at, Kind.EFFORT, rating=effort, prompt=prompt.id),
                    Entry(at.date(), at, Kind.SYMPTOM, "overall", symptoms, prompt=prompt.id),
                ]
            )

    return write


def draw(points: Sequence[Point], path: Path) -> None:
    """Three costs over patients, one over days, each from zero."""
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(9, 5.6), layout="constrained")
    more, longer = (
        [p for p in points if p.days == HISTORY[0]],
        [p for p in points if p.patients == PATIENTS[0]],
    )
    panels = (
        ("processor ms a tap", "patients", [(p.patients, p.tap_ms) for p in more]),
        ("processor ms a tap", "days of history", [(p.days, p.tap_ms) for p in longer]),
        ("ms of a look at which nothing is due", "patients", [(p.patients, p.idle_ms) for p in more]),
        ("memory after taps, MB", "patients", [(p.patients, p.memory_mb) for p in more]),
    )
    for axes, (title, below, pairs) in zip(figure.subplots(2, 2).flat, panels, strict=True):
        axes.plot(*zip(*pairs, strict=True), marker="o", color="#3b6ea5")
        axes.set(xscale="log", title=title, xlabel=below, ylim=(0, 1.35 * max(value for _, value in pairs)))
        axes.grid(alpha=0.3)
        for x, y in pairs:
            axes.annotate(
                f"{y:.3g}", (x, y), textcoords="offset points", xytext=(0, 7), ha="center", fontsize=8
            )
    figure.savefig(path, dpi=110)


async def measure(seconds: float, patients: Sequence[int], history: Sequence[int]) -> list[Point]:
    """All points, each on a database of its own."""
    wanted = [(number, history[0]) for number in patients] + [(patients[0], days) for days in history[1:]]
    points = []
    with machine.alone() as core:
        for number, days in wanted:
            with tempfile.TemporaryDirectory(prefix="pacenote-curve-") as folder:
                points.append(await Trial(Path(folder), number, days, seconds, core).run())
            print(json.dumps(asdict(points[-1])), flush=True)
    return points


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and draw; or draw what was measured before."""
    parser = argparse.ArgumentParser(prog="bench.curves", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="of taps, three times for each point")
    parser.add_argument("--picture", type=Path, default=machine.ROOT / "docs" / "pictures" / "cost.png")
    parser.add_argument("--drawn-from", type=Path, help="lines that an earlier run has printed")
    given = parser.parse_args(arguments)
    if given.drawn_from:
        points = [Point(**json.loads(line)) for line in given.drawn_from.read_text().splitlines()]
    else:
        points = asyncio.run(measure(given.seconds, PATIENTS, HISTORY))
    draw(points, given.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
