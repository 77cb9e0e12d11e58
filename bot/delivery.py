"""Delivery: what is committed is sent, in order within a chat, within Telegram's limits."""

import asyncio
import contextlib
from dataclasses import replace

from telegram import Bot

from bot import logs
from bot.backoff import OUTAGES, Backoff, insist
from bot.breaker import Breaker
from bot.clock import Clock
from bot.ledger import URGENT, Ledger, Wanted
from bot.limiter import Limiter
from bot.makers import Make
from bot.metrics import Metrics
from bot.outcomes import Outcome
from bot.sending import answer_tap, attempt
from bot.verdict import Fate, Result
from journal.records import Outgoing
from storage.store import Store

#: Looked at again after so many seconds even if nobody rang: a row may wait since before the start.
LONGEST_SLEEP = 5.0
#: Seconds between two looks whether the process that sends is gone.
STANDBY = 1.0
#: The limiter counts by another clock than the row: it lets go of a chat when the row surely may be claimed.
EDGE = 0.02

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
        self._bot, self._clock, self._limiter, self._make = bot, clock, limiter, make
        self._ledger = Ledger(store, clock, self._metrics)
        self._more, self._idle = asyncio.Event(), asyncio.Event()
        self._stopping = False
        self._busy: dict[int, asyncio.Task[None]] = {}  # until the outcome is written down
        self._taps: set[asyncio.Task[None]] = set()
        self._outcomes: list[Outcome] = []
        self._rows: dict[int, int] = {}  # likewise, by chat
        self._calm = 0  # of those on their way, how many nobody asked for just now
        self._breaker = Breaker(bot.get_me, self.wake, backoff)

    def wake(self) -> None:
        """There is something new to send."""
        self._idle.clear()
        self._more.set()

    async def run(self) -> None:
        """Until `stop`: cancelled, it would forget what it has just claimed."""
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
            await self._ledger.write_down(self._outcomes)

    async def _round(self) -> list[Outgoing]:
        if not self._outcomes and self._room() <= 0:
            return []
        outcomes = tuple(self._outcomes)
        wanted = self._wanted({outcome.row.chat_id for outcome in outcomes})
        exchanged = await insist(lambda: self._ledger.exchange(outcomes, wanted), lambda: self._stopping)
        for outcome in outcomes:
            del self._busy[outcome.row.chat_id]
            del self._rows[outcome.row.chat_id]
        del self._outcomes[: len(outcomes)]
        if exchanged is None:
            return []  # whoever sends now has judged what was on its way here
        if exchanged.more:
            self._more.set()
        return exchanged.claimed

    def _wanted(self, free: set[int]) -> Wanted:
        busy = (self._busy.keys() - free) | self._limiter.resting()
        calm = self._limiter.limits.calm_in_flight - self._calm
        return Wanted(self._room(), calm, busy, tuple(self._rows.values()))

    def _room(self) -> int:
        if self._breaker.down or self._stopping:
            return 0
        on_their_way = len(self._busy) - len(self._outcomes)
        return min(self._limiter.ready(), self._limiter.limits.in_flight - on_their_way)

    def _start(self, row: Outgoing) -> None:
        self._limiter.take(row.chat_id)
        self._calm += row.priority > URGENT
        self._rows[row.chat_id] = row.id
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
            self._ledger.gone(row.chat_id)
        return self._rest(row, result) if result.fate in {Fate.AGAIN, Fate.UNCERTAIN} else result

    def _rest(self, row: Outgoing, result: Result) -> Result:
        seconds = result.seconds or self._breaker.failed()
        self._limiter.rest(row.chat_id, seconds + EDGE)
        return replace(result, seconds=seconds)

    async def _sleep(self) -> None:
        wait, longest = self._limiter.wait(), LONGEST_SLEEP if self._ledger.seated else STANDBY
        if not self._busy and not self._more.is_set():
            self._idle.set()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(longest if wait is None else min(wait, longest)):
                await self._more.wait()
