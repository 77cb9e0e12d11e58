"""Taps answered a second: the whole bot on SQLite beside plain bots of two libraries, in one run."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from bench import machine, talks
from bench.machine import BotProcess
from bench.people import People, Round, Talk
from bench.proof import NotKeptError, prove
from bench.rival import NoRivalError, python_with
from bench.standin import Line, StandIn

#: Seconds after which the whole run is given up.
LONGEST = 170.0
#: The stand-in has to be so many times faster than the faster bot, or it is what was measured.
HEADROOM = 3.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: people, rounds for each bot, seconds a round, and the even pace after them."""

    people: int = 100
    rounds: int = 4
    seconds: float = 6.0
    pace: float = 50.0
    paced_seconds: float = 8.0
    #: Updates that the plain bot works on at once: its best here; with the library's own 256 it is slower.
    side_by_side: int = 8


@dataclass(slots=True)
class Measured:
    """One bot's rounds, with the processor seconds of the bot and of the stand-in in each."""

    name: str
    rounds: list[Round] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    served: list[float] = field(default_factory=list)
    paced: Round = field(default_factory=lambda: Round((), 1.0))

    @property
    def rate(self) -> float:
        """Taps a second, the median of the rounds."""
        return median(each.rate for each in self.rounds)

    def line(self) -> str:
        """One row of the table."""
        p50, p99 = (median(each.percentile(which) for each in self.rounds) for which in (50, 99))
        calm = f"{self.paced.percentile(50):9.1f} {self.paced.percentile(99):8.1f}"
        return f"{self.name:<10} {self.rate:8.0f} {p50:9.0f} {p99:8.0f} {median(self.cpu_ms):12.2f} {calm}"


@dataclass(slots=True)
class Rival:
    """Another bot: how it is called, what runs it on (URL, token, core), and on which interpreter."""

    name: str
    module: str
    more: tuple[str, ...] = ()
    python: str = sys.executable


def plain_ptb(plan: Plan) -> Rival:
    """The one that is always here."""
    return Rival("plain PTB", "bench.plain_bot", (str(plan.side_by_side),))


def rivals(plan: Plan) -> tuple[list[Rival], str]:
    """Who can be had here, and who not."""
    found, lacks = [plain_ptb(plan)], ""
    try:
        found.append(Rival("aiogram", "bench.aiogram_bot", python=python_with("aiogram")))
    except NoRivalError as error:
        lacks = f"left out: {error}"
    return found, lacks


class Contest:
    """The bots on one stand-in, which take turns. `sides` has ours first."""

    def __init__(self, plan: Plan, folder: Path, others: Sequence[Rival]) -> None:
        self._plan, self._folder, self._others = plan, folder, others
        self.sides = [Measured("pacenote"), *(Measured(rival.name) for rival in others)]

    async def run(self, core: str) -> int:
        """All rounds, with the bots on that core, then the proof; how many taps of ours were kept."""
        lines = [Line(7_000_000_001 + number) for number in range(len(self.sides))]
        server = StandIn(*lines)
        await server.start()
        try:
            return await self._on(server.url, core, lines)
        finally:
            await server.stop()

    async def _on(self, url: str, core: str, lines: Sequence[Line]) -> int:
        bots = [self._ours(url, core, lines[0])]
        bots += [
            self._other(rival, url, core, line) for rival, line in zip(self._others, lines[1:], strict=True)
        ]
        people = [People(line, self._plan.people) for line in lines]
        talk = [talks.with_pacenote, *(talks.with_plain for _ in self._others)]
        with contextlib.ExitStack() as running:
            for bot in bots:
                running.enter_context(bot)
            await self._rounds(list(zip(self.sides, bots, people, talk, strict=True)))
            bots[0].stop()
        return await prove(self._folder, people[0].all.values())

    def _ours(self, url: str, core: str, line: Line) -> BotProcess:
        return BotProcess(self._folder, "bench.our_bot", url, line.token, str(self._folder), core)

    def _other(self, rival: Rival, url: str, core: str, line: Line) -> BotProcess:
        given = (url, line.token, core, *rival.more)
        return BotProcess(self._folder, rival.module, *given, python=rival.python)

    async def _rounds(self, sides: Sequence[Side]) -> None:
        for _, _, people, talk in sides:
            await people.prepare(talk)
            await people.closed(min(2.0, self._plan.seconds))  # what happens once is not measured
        for _ in range(self._plan.rounds):
            for measured, bot, people, _ in sides:
                await self._round(measured, bot, people)
        for measured, _, people, _ in sides:
            measured.paced = await people.paced(self._plan.paced_seconds, self._plan.pace)

    async def _round(self, measured: Measured, bot: BotProcess, people: People) -> None:
        before, own, taps = bot.cpu(), time.process_time(), people.taps
        done = await people.closed(self._plan.seconds)
        measured.rounds.append(done)
        measured.cpu_ms.append((bot.cpu() - before) / (people.taps - taps) * 1000)
        measured.served.append((people.taps - taps) / (time.process_time() - own))


Side = tuple[Measured, BotProcess, People, Talk]


def against(ours: Measured, other: Measured) -> str:
    """Ours beside another, round by round, and by the processor time that each spent on a tap."""
    ratios = [mine.rate / theirs.rate for mine, theirs in zip(ours.rounds, other.rounds, strict=True)]
    thrift = median(other.cpu_ms) / median(ours.cpu_ms)
    return (
        f"beside {other.name}: {median(ratios):.2f} x the taps (rounds from {min(ratios):.2f} to "
        f"{max(ratios):.2f}), {thrift:.2f} x the taps for the same processor time"
    )


def report(contest: Contest, plan: Plan, kept: int, flush: float) -> str:
    """What was measured, for people."""
    ours, *others = contest.sides
    room = median([each for side in contest.sides for each in side.served]) / max(
        side.rate for side in contest.sides
    )
    rows, ratios = (
        "\n".join(lines)
        for lines in (
            [side.line() for side in contest.sides],
            [against(ours, other) for other in others],
        )
    )
    return f"""\
{plan.people} people, each taps again when answered; {plan.rounds} rounds of {plan.seconds:g} s in turns
                                     CPU ms of   at {plan.pace:g} taps/s
             taps/s    p50 ms   p99 ms  bot per tap    p50 ms   p99 ms
{rows}
{ratios}
kept: {kept} taps answered, {kept} entries in the database, the last of each person valid
the stand-in could serve {room:.1f} x the fastest bot{"" if room >= HEADROOM else ": TOO SLOW"}
Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores, \
load {os.getloadavg()[0]:.1f}, a flush to disk takes {flush:.2f} ms"""


async def measure(plan: Plan, folder: Path, others: Sequence[Rival], lacks: str = "") -> str:
    """The whole benchmark, with its files in `folder`. Raises NotKeptError, TimeoutError."""
    contest = Contest(plan, folder, others)
    with machine.alone() as core:
        async with asyncio.timeout(LONGEST):
            kept = await contest.run(core)
    found = report(contest, plan, kept, machine.flush_ms(folder))
    return f"{found}\n{lacks}" if lacks else found


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when everything was measured and kept."""
    parser = argparse.ArgumentParser(prog="bench.answers", description=__doc__)
    for name, default in asdict(Plan()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default)
    parser.add_argument("--folder", type=Path, help="where the database lies (default: a temporary folder)")
    given = vars(parser.parse_args(arguments))
    home = given.pop("folder")
    plan = Plan(**given)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        try:
            print(asyncio.run(measure(plan, Path(folder), *rivals(plan))))
        except (NotKeptError, TimeoutError) as error:
            print(f"bench: {error or 'a bot did not answer in time'}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
