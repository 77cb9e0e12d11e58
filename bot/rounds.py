"""Rounds: some of what is due is claimed, and some of what is claimed is shown, each all or nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import logs
from bot.backoff import OUTAGES
from bot.catchup import following as after
from bot.clock import Clock
from bot.metrics import Metrics
from journal.due import asks
from journal.ports import Unit
from journal.records import Schedule, ScheduleKind
from pacing.schedule import Due
from storage.ahead import Ahead
from storage.backlog import Move
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows claimed in one unit. Taps are let in between two units, and claiming so many takes some 15 ms.
CLAIMS = 500
#: Rows shown in one unit, and units that the writer commits together.
CHUNK = 50
TOGETHER = 4
#: Nobody who waits is shown anything while so many messages are to be sent: half a minute for Telegram.
ROOM = 900
#: A schedule that fails so often is moved on to its next firing without a word.
TRIES = 3

Show = Callable[[Unit, Schedule, datetime], Awaitable[None]]
Firing = tuple[int, datetime]
log = logs.get("ticker")


@dataclass(frozen=True, slots=True)
class Settled:
    """A row that was tried. Without an error it is settled; with one, nothing of it is."""

    row: Schedule
    error: Exception | None


class Round:
    """One instant: what was tried in it, and is not tried again in it."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.claimed = 0
        self._tried: dict[Firing, Settled] = {}

    def new(self, rows: Sequence[Schedule], failures: Counter[Firing]) -> list[Schedule]:
        """Rows that were not tried. Of what failed too often not even the next firing can be told."""
        return [row for row in rows if _firing(row) not in self._tried and failures[_firing(row)] <= TRIES]

    def tried(self, row: Schedule, error: Exception | None) -> None:
        """What came of a row."""
        self._tried[_firing(row)] = Settled(row, error)

    @property
    def settled(self) -> Sequence[Settled]:
        """All that were tried."""
        return tuple(self._tried.values())

    @property
    def got_on(self) -> bool:
        """Whether anything was settled or claimed."""
        return bool(self.claimed) or any(each.error is None for each in self._tried.values())


class Rounds:
    """Goes round while there is something to do.

    What fires again and is no reminder is claimed in one go and waits in the backlog. A reminder may be a
    medicine: it is claimed and shown at once, and so is what fires once.
    """

    def __init__(self, store: Store, clock: Clock, show: Show, metrics: Metrics, room: int = ROOM) -> None:
        self._store, self._clock, self._show, self._metrics = store, clock, show, metrics
        self._most = room
        self._failures: Counter[Firing] = Counter()

    async def once(self, committed: Callable[[], None]) -> bool:
        """One round; whether there may be more. `committed` follows what was shown."""
        this = Round(self._clock.now())
        if await self._store.read(lambda unit: unit.due.due(this.now, 1)):
            await self._store.run(lambda unit: self._claim(unit, this))
        if room := await self._store.read(self._room):
            units = min(TOGETHER, 1 + room // CHUNK)
            await asyncio.gather(
                *(self._store.run(lambda unit: self._show_some(unit, this)) for _ in range(units))
            )
        self._count(this)
        if any(each.error is None for each in this.settled):
            committed()
        return this.got_on

    async def _claim(self, unit: UnitOfWork, this: Round) -> None:
        """Claim some of what is due."""
        new = this.new(await unit.due.held(this.now, CLAIMS), self._failures)
        moves = _moves(new, await unit.due.zones(new), this)
        await unit.backlog.put(moves)
        this.claimed += len(moves)
        waiting = {row.id for row, _ in moves}
        alone = [row for row in this.new(new, self._failures) if row.id not in waiting]
        ahead = await unit.due.ahead(alone[:CHUNK], asks)
        for row in ahead.due:
            this.tried(row, await self._apart(unit, partial(self._fire, unit, ahead, row, this.now)))

    async def _show_some(self, unit: UnitOfWork, this: Round) -> None:
        """Show some of those who wait."""
        ahead = await unit.backlog.ahead(CHUNK, asks)
        for row in this.new(ahead.due, self._failures):
            this.tried(row, await self._apart(unit, partial(self._turn, unit, ahead, row, this.now)))

    async def _apart(self, unit: UnitOfWork, work: Callable[[], Awaitable[None]]) -> Exception | None:
        """What kept a row from being settled, by us or by another."""
        try:
            async with unit.due.apart():
                await work()
        except OUTAGES:
            raise
        except Exception as error:  # noqa: BLE001 (one row must never stop the others)
            return error
        return None

    async def _fire(self, unit: UnitOfWork, ahead: Ahead, row: Schedule, now: datetime) -> None:
        patient = await ahead.records(row.patient_id).patient()
        following = None if patient is None else _following(row, patient.tz, now)
        claimed = await unit.due.claim(row, following)
        if claimed and self._failures[_firing(row)] < TRIES and not _superseded(row, following, now):
            await self._show(ahead, row, now)

    async def _turn(self, unit: UnitOfWork, ahead: Ahead, row: Schedule, now: datetime) -> None:
        if self._failures[_firing(row)] < TRIES:
            await self._show(ahead, row, now)
        await unit.backlog.done(row)

    async def _room(self, unit: UnitOfWork) -> int:
        """How many may be shown: none when nobody waits, or too many messages do."""
        return max(0, self._most - await unit.outgoing.waiting_count()) if await unit.backlog.waits() else 0

    def _count(self, this: Round) -> None:
        """After the commit: what came of each."""
        kinds = Counter((each.row.kind, each.error is None) for each in this.settled)
        for (kind, well), number in kinds.items():
            self._metrics.shown.labels(kind.value, "settled" if well else "failed").inc(number)
        for each in this.settled:
            if each.error is not None:
                self._failures[_firing(each.row)] += 1
                log.error("not_shown", schedule=each.row.id, kind=each.row.kind.value, exc_info=each.error)
                continue
            self._failures.pop(_firing(each.row), None)
            late = max(0.0, (this.now - each.row.due_at).total_seconds())
            self._metrics.late_seconds.labels(each.row.kind.value).observe(late)


def _moves(rows: Sequence[Schedule], zones: Mapping[int, ZoneInfo], this: Round) -> list[Move]:
    """Who waits, and where their schedules go on; a row whose rule has no answer has failed."""
    moves: list[Move] = []
    for row in rows:
        if row.rule is None or row.kind is ScheduleKind.REMINDER or row.patient_id not in zones:
            continue
        try:
            following = _following(row, zones[row.patient_id], this.now)
        except Exception as error:  # noqa: BLE001 (one row must never stop the others)
            this.tried(row, error)
            continue
        if following is not None:
            moves.append((row, following))
    return moves


def _firing(row: Schedule) -> Firing:
    return row.id, row.slot


def _following(row: Schedule, zone: ZoneInfo, now: datetime) -> Due | None:
    """Where the schedule goes on, by the rules of the patient's zone; None for what fires once."""
    return None if row.rule is None else after(row.rule, zone, row.due_at, now)


def _superseded(row: Schedule, following: Due | None, now: datetime) -> bool:
    """A reminder whose newer slot is due as well: one catch-up is enough (FAULTS.md, F15).

    Check-ins and summaries go on all the same: too late by a day or a week, they are recorded as such.
    """
    return row.kind is ScheduleKind.REMINDER and following is not None and following.at <= now
