"""A wave: a hundred thousand check-ins fall due together, Telegram takes thirty a second, and people tap."""

from __future__ import annotations

import argparse
import asyncio
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import quantiles

from bench import machine, talks
from bench.machine import BotProcess
from bench.our_bot import settings
from bench.people import People
from bench.standin import FloodedError, Line, Sent, StandIn
from bot import database
from journal.patient import Patient
from pacing.schedule import Freq, Rule, to_rrule
from storage.keys import load_or_create_key
from storage.store import Store
from storage.unit import UnitOfWork

#: What Telegram takes of one bot (TELEGRAM.md): so many messages a second, so many at once after a rest.
RATE, BURST = 30.0, 30
_FIRST = 1_000_000
_ROW = "INSERT INTO schedule (patient_id, kind, ref, due_at, slot, rule) VALUES (?, 'evening', 0, ?, ?, ?)"
_SQLITE = "%Y-%m-%d %H:%M:%S.%f"


@dataclass(frozen=True, slots=True)
class Plan:
    """How many wait, for how long it is looked at, after how long, and how many tap meanwhile, how often."""

    due: int = 100_000
    seconds: float = 300.0
    settle: float = 30.0
    people: int = 100
    pace: float = 2.0


class LimitedLine(Line):
    """A line that refuses what is over the limit, and notes when taps were answered."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self._room, self._at = float(BURST), time.perf_counter()
        self._tapped: dict[str, float] = {}
        self.taken: list[float] = []
        self.refused: list[float] = []
        self.answers: list[tuple[float, float]] = []

    async def call(self, method: str, given: Sent) -> str:
        """What the Bot API answers. Raises FloodedError."""
        if method in {"sendMessage", "editMessageText"}:
            self._take()
        if method == "answerCallbackQuery":
            now = time.perf_counter()
            self.answers.append((now, now - self._tapped.pop(str(given["callback_query_id"]), now)))
        return await super().call(method, given)

    def tap(self, chat: int, message_id: int, data: str) -> None:
        """A person taps a button of a message."""
        before = set(self.unanswered)
        super().tap(chat, message_id, data)
        for number in self.unanswered - before:
            self._tapped[number] = time.perf_counter()

    def only(self, people: People) -> None:
        """Of all that is shown, people see what is theirs."""
        seen = self.shown
        self.shown = lambda chat, *rest: seen(chat, *rest) if chat in people.all else None

    def _take(self) -> None:
        now = time.perf_counter()
        self._room, self._at = min(BURST, self._room + (now - self._at) * RATE), now
        if self._room < 1:
            self.refused.append(now)
            raise FloodedError(max(1, round((1 - self._room) / RATE)))
        self._room -= 1
        self.taken.append(now)


async def known(folder: Path, number: int) -> None:
    """Patients who wait for their evening."""
    ours = settings(folder)
    store = await Store.open(database.url(ours), load_or_create_key(ours.key_path()))
    joined = datetime.now(UTC) - timedelta(days=99)

    async def join(unit: UnitOfWork, first: int) -> None:
        for who in range(first, min(first + 500, _FIRST + number)):
            await unit.records(who).save(Patient(who, joined, zone="UTC"))

    for first in range(_FIRST, _FIRST + number, 500):
        await store.run(lambda unit, first=first: join(unit, first))  # type: ignore[misc]
    await store.close()


def fall_due(folder: Path, number: int, at: datetime) -> None:
    """All of them at one instant, put in beside the running bot."""
    clock, slot = at.strftime(_SQLITE), at.replace(tzinfo=None)
    rule = to_rrule(Rule(Freq.DAILY, date(2026, 1, 1), times=(slot.time(),)))
    with closing(sqlite3.connect(folder / "pacenote.db", timeout=30)) as connection:
        for first in range(_FIRST, _FIRST + number, 5_000):
            last = min(first + 5_000, _FIRST + number)
            connection.executemany(_ROW, ((who, clock, clock, rule) for who in range(first, last)))
            connection.commit()


def waiting(folder: Path) -> int:
    """How many are still to be asked: in the backlog, or with a message that is to be sent."""
    with closing(sqlite3.connect(f"file:{folder}/pacenote.db?mode=ro", uri=True, timeout=30)) as connection:
        (found,) = connection.execute(
            "SELECT (SELECT count(*) FROM outgoing WHERE state = 'pending')"
            " + (SELECT count(*) FROM slot WHERE waiting IS NOT NULL)"
        ).fetchone()
        return int(found)


async def measure(plan: Plan, folder: Path) -> str:
    """The whole run. Raises TimeoutError when the bot does not answer."""
    await known(folder, plan.due)
    line = LimitedLine(7_000_000_001)
    server = StandIn(line)
    await server.start()
    try:
        with machine.alone() as core:
            bot = BotProcess(folder, "bench.our_bot", server.url, line.token, str(folder), core, "telegram")
            with bot:
                return await _watched(plan, folder, line, bot)
    finally:
        await server.stop()


async def _watched(plan: Plan, folder: Path, line: LimitedLine, bot: BotProcess) -> str:
    people = People(line, plan.people)
    line.only(people)
    await people.prepare(talks.with_pacenote, patience=20.0 + plan.people * 10 / RATE)
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=15)
    await asyncio.to_thread(fall_due, folder, plan.due, at)
    await asyncio.sleep(max((at - datetime.now(UTC)).total_seconds(), 0))
    await people.paced(plan.settle, plan.pace)
    begun, cpu, first = time.perf_counter(), bot.cpu(), await asyncio.to_thread(waiting, folder)
    round_ = await people.paced(plan.seconds, plan.pace)
    took, used = time.perf_counter() - begun, bot.cpu() - cpu
    left = await asyncio.to_thread(waiting, folder)
    sent = sum(each >= begun for each in line.taken)
    answers = [wait * 1000 for at_, wait in line.answers if at_ >= begun]
    return f"""\
{plan.due:,} fell due together; {first:,} waited after {plan.settle:g} s, {left:,} after {took:.0f} s more
sent {sent:,}: {sent / took:.2f} a second, {sent / took / RATE:.3f} of the limit
refused (429): {sum(each >= begun for each in line.refused)} then, {len(line.refused)} in all
{len(answers)} taps beside it: answered p50 {_at(answers, 50):.0f} ms, p99 {_at(answers, 99):.0f} ms; \
edited p50 {round_.percentile(50):.0f} ms, p99 {round_.percentile(99):.0f} ms
processor: {used / took:.1%} of a core; load {os.getloadavg()[0]:.1f}"""


def _at(waits: Sequence[float], which: int) -> float:
    return quantiles(waits, n=100, method="inclusive")[which - 1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was measured."""
    parser = argparse.ArgumentParser(prog="bench.wave", description=__doc__)
    for name, default in (
        ("due", 100_000),
        ("seconds", 300.0),
        ("settle", 30.0),
        ("people", 100),
        ("pace", 2.0),
    ):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    plan = Plan(**vars(parser.parse_args(arguments)))
    with tempfile.TemporaryDirectory(prefix="pacenote-wave-") as folder:
        print(asyncio.run(measure(plan, Path(folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
