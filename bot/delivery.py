"""Delivery: what is committed is sent, in order within a chat, within Telegram's limits."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from telegram import Bot

from bot import logs
from bot.backoff import OUTAGES, Backoff, insist
from bot.breaker import Breaker
from bot.clock import Clock
from bot.limiter import Limiter
from bot.makers import Make
from bot.metrics import Metrics
from bot.outcomes import Outcome, record, unreachable
from bot.sending import answer_tap, attempt
from bot.verdict import Fate, Result
from journal.records import Outgoing, Priority
from storage.store import Store
from storage.unit import UnitOfWork

#: Looked at again after so many seconds even if nobody rang: a row may wait since before the start.
LONGEST_SLEEP = 5.0
#: The limiter counts by another clock than the row: it lets go of a chat when the row surely may be claimed.
EDGE = 0.02
#: Rows past their time are looked for at most this often, by the clock that can be moved; none is ever sent.
EXPIRE_EVERY = timedelta(seconds=10)
#: What was asked for just now; the rest leaves a part of what may be on its way to it.
URGENT = Priority.REPLY

T = TypeVar("T")
log = logs.get("delivery")


class Delivery:
    """One loop: write down what became of the last sends and claim the next, in one commit; then send."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        clock: Clock,
        limiter: Limiter,
        make: Make,
        backoff: Backoff | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._metrics = metrics or Metrics()
        self._bot, self._store, self._clock, self._limiter, self._make = bot, store, clock, limiter, make
        self._more, self._idle = asyncio.Event(), asyncio.Event()
        self._stopping = False
        self._busy: dict[int, asyncio.Task[None]] = {}  # until the outcome is written down
        self._taps: set[asyncio.Task[None]] = set()
        self._outcomes: list[Outcome] = []
        self._gone: set[int] = set()
        self._calm = 0  # of those on their way, how many nobody asked for just now
        self._expired_at: datetime | None = None
        self._breaker = Breaker(bot.get_me, self.wake, backoff)

    def wake(self) -> None:
        """There is something new to send."""
        self._idle.clear()
        self._more.set()

    async def run(self) -> None:
        """Until `stop`: cancelled, it would forget what it has just claimed."""
        await self._patiently(self._recover)
        while not self._stopping:
            self._more.clear()
            claimed = await self._round()
            for row in claimed:
                self._start(row)
            if not claimed and not self._stopping:
                await self._sleep()

    @property
    def in_flight(self) -> int:
        """How many messages are on their way or about to be written down."""
        return len(self._busy)

    @property
    def down(self) -> bool:
        """Whether Telegram is taken to be down."""
        return self._breaker.down

    async def settle(self, seconds: float) -> None:
        """Give what is committed a chance to be sent."""
        self.wake()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), seconds)

    def stop(self) -> None:
        """Claim nothing more."""
        self._stopping = True
        self._breaker.stop()
        self._more.set()

    async def drain(self, seconds: float) -> None:
        """After `run` has ended: wait for what is on its way, and write down what became of it."""
        tasks = {*self._busy.values(), *self._taps}
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        for task in tasks:
            task.cancel()
        if self._outcomes:
            await self._store.run(self._write_down)

    async def _recover(self, unit: UnitOfWork) -> int:
        return await unit.outgoing.recover(self._clock.now())

    async def _round(self) -> list[Outgoing]:
        if not self._outcomes and self._room() <= 0:
            return []
        noted, claimed = await self._patiently(self._exchange)
        for outcome in self._outcomes[:noted]:
            del self._busy[outcome.row.chat_id]
        del self._outcomes[:noted]
        return claimed

    def _room(self) -> int:
        if self._breaker.down or self._stopping:
            return 0
        on_their_way = len(self._busy) - len(self._outcomes)
        return min(self._limiter.ready(), self._limiter.limits.in_flight - on_their_way)

    def _calm_room(self) -> int:
        return self._limiter.limits.calm_in_flight - self._calm

    async def _patiently(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        return await insist(lambda: self._store.run(work), lambda: self._stopping)

    async def _exchange(self, unit: UnitOfWork) -> tuple[int, list[Outgoing]]:
        noted = await self._write_down(unit)
        now = self._clock.now()
        await self._expire(unit, now)
        free = {outcome.row.chat_id for outcome in self._outcomes[:noted]}
        rows = await self._claim(unit, now, (self._busy.keys() - free) | self._limiter.resting())
        kept = [row for row in rows if not await self._given_up(unit, row)]
        if len(kept) < len(rows):
            self._more.set()  # there may be more behind what was given up
        return noted, kept

    async def _claim(self, unit: UnitOfWork, now: datetime, busy: set[int]) -> list[Outgoing]:
        room, calm = self._room(), self._calm_room()
        if room <= 0:
            return []
        if calm >= room:
            return await unit.outgoing.claim(now, room, busy)
        urgent = await unit.outgoing.claim(now, room, busy, URGENT)
        left = min(room - len(urgent), calm)
        if left <= 0:
            return urgent
        return urgent + await unit.outgoing.claim(now, left, busy | {row.chat_id for row in urgent})

    async def _write_down(self, unit: UnitOfWork) -> int:
        outcomes = tuple(self._outcomes)
        for outcome in outcomes:
            await record(unit, outcome)
        return len(outcomes)

    async def _expire(self, unit: UnitOfWork, now: datetime) -> None:
        if self._expired_at is None or abs(now - self._expired_at) >= EXPIRE_EVERY:
            self._metrics.expired.inc(await unit.outgoing.expire(now))
            self._expired_at = now

    async def _given_up(self, unit: UnitOfWork, row: Outgoing) -> bool:
        """A chat that refused us is asked about in the database before it is written to again."""
        if row.chat_id not in self._gone:
            return False
        if await unreachable(unit, row):
            return True
        self._gone.discard(row.chat_id)
        return False

    def _start(self, row: Outgoing) -> None:
        self._limiter.take(row.chat_id)
        self._calm += row.priority > URGENT
        self._busy[row.chat_id] = asyncio.create_task(self._send(row), name="send")
        if row.callback_id:
            tap = asyncio.create_task(answer_tap(self._bot, row), name="tap")
            self._taps.add(tap)
            tap.add_done_callback(self._taps.discard)

    async def _send(self, row: Outgoing) -> None:
        with self._metrics.send_seconds.time():
            result = await self._attempt(row)
        self._metrics.sent.labels(row.act.value, result.fate.value).inc()
        at = self._clock.now()
        self._outcomes.append(Outcome(row, self._heed(row, result), at))
        self._calm -= row.priority > URGENT
        self._more.set()

    async def _attempt(self, row: Outgoing) -> Result:
        try:
            return await attempt(self._bot, row, self._make)
        except OUTAGES as error:  # a maker reads the database
            return Result(Fate.AGAIN, reason=type(error).__name__, seconds=1.0)
        except Exception as error:
            log.exception("not_sendable", row=row.id, act=row.act.value)
            return Result(Fate.FAILED, reason=type(error).__name__)

    def _heed(self, row: Outgoing, result: Result) -> Result:
        """Let the limiter and the breaker know; the result with the time that it has to wait."""
        if result.fate is Fate.SENT:
            self._breaker.worked()
            return result
        log.warning("not_sent", row=row.id, act=row.act.value, fate=result.fate.value, reason=result.reason)
        if result.flooded:
            self._metrics.floods.inc()
            self._limiter.refused(row.chat_id, result.seconds + EDGE)
            return result
        if result.fate is Fate.BLOCKED:
            self._gone.add(row.chat_id)
        return self._rest(row, result) if result.fate in {Fate.AGAIN, Fate.UNCERTAIN} else result

    def _rest(self, row: Outgoing, result: Result) -> Result:
        seconds = result.seconds or self._breaker.failed()
        self._limiter.rest(row.chat_id, seconds + EDGE)
        return replace(result, seconds=seconds)

    async def _sleep(self) -> None:
        wait = self._limiter.wait()
        if not self._busy and not self._more.is_set():
            self._idle.set()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_SLEEP if wait is None else min(wait, LONGEST_SLEEP)):
                await self._more.wait()
