"""The ledger: what delivery writes down and claims, in one commit; only one process at a time does."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.metrics import Metrics
from bot.outcomes import Outcome, record, unreachable
from journal.records import Outgoing, Priority
from storage.seats import Seat
from storage.store import Store
from storage.unit import UnitOfWork

#: Rows past their time are looked for at most this often, by the clock that can be moved; none is ever sent.
EXPIRE_EVERY = timedelta(seconds=10)
#: What was asked for just now; the rest leaves a part of what may be on its way to it.
URGENT = Priority.REPLY


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may be claimed: how many rows, how many of those not asked for just now, none of busy chats.

    `on_their_way` are the ids of rows that this process has claimed and not yet written down.
    """

    room: int
    calm: int
    busy: Collection[int]
    on_their_way: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What was claimed, and whether there may be more behind it."""

    claimed: list[Outgoing]
    more: bool = False


class Ledger:
    """Runs the commits of delivery, as long as this process has the sender's seat."""

    def __init__(self, store: Store, clock: Clock, metrics: Metrics) -> None:
        self._store, self._clock, self._metrics = store, clock, metrics
        self._gone: set[int] = set()
        self._expired_at: datetime | None = None
        self._term: int | None = None
        self._doubtful: set[int] = set()

    @property
    def seated(self) -> bool:
        """Whether this is the process that sends, as far as it knows."""
        return self._term is not None

    def gone(self, chat_id: int) -> None:
        """A chat refused us: it is asked about in the database before it is written to again."""
        self._gone.add(chat_id)

    async def exchange(self, outcomes: Collection[Outcome], wanted: Wanted) -> Exchanged | None:
        """Write down and claim; None while another process is the one that sends."""
        term, exchanged = await self._store.run(lambda unit: self._exchange(unit, outcomes, wanted))
        self._term = term
        self._doubtful.clear()
        return exchanged

    async def write_down(self, outcomes: Collection[Outcome]) -> None:
        """Write down alone, at the end."""

        async def all_of_them(unit: UnitOfWork) -> None:
            for outcome in outcomes:
                await record(unit, outcome)

        await self._store.run(all_of_them)

    async def _exchange(
        self, unit: UnitOfWork, outcomes: Collection[Outcome], wanted: Wanted
    ) -> tuple[int | None, Exchanged | None]:
        term = await unit.seats.take(Seat.SENDER)
        if term is None:
            return None, None
        now = self._clock.now()
        if term != self._term:
            await self._take_over(unit, now, wanted)
        for outcome in outcomes:
            await record(unit, outcome)
        await self._expire(unit, now)
        rows = await self._claim(unit, now, wanted)
        # If this commit is lost on its way, nobody knows whether these are claimed; they are not sent.
        self._doubtful.update(row.id for row in rows)
        kept = [row for row in rows if not await self._given_up(unit, row)]
        return term, Exchanged(kept, more=len(kept) < len(rows))

    async def _take_over(self, unit: UnitOfWork, now: datetime, wanted: Wanted) -> None:
        """Judge what the one before left on its way. What this process has on its way, it knows itself."""
        await unit.outgoing.unclaim(self._doubtful)
        await unit.outgoing.recover(now, wanted.on_their_way)

    async def _claim(self, unit: UnitOfWork, now: datetime, wanted: Wanted) -> list[Outgoing]:
        room, calm, busy = wanted.room, wanted.calm, {*wanted.busy}
        if room <= 0:
            return []
        if calm >= room:
            return await unit.outgoing.claim(now, room, busy)
        urgent = await unit.outgoing.claim(now, room, busy, URGENT)
        left = min(room - len(urgent), calm)
        if left <= 0:
            return urgent
        return urgent + await unit.outgoing.claim(now, left, busy | {row.chat_id for row in urgent})

    async def _expire(self, unit: UnitOfWork, now: datetime) -> None:
        if self._expired_at is None or abs(now - self._expired_at) >= EXPIRE_EVERY:
            self._metrics.expired.inc(await unit.outgoing.expire(now))
            self._expired_at = now

    async def _given_up(self, unit: UnitOfWork, row: Outgoing) -> bool:
        if row.chat_id not in self._gone:
            return False
        if await unreachable(unit, row):
            return True
        self._gone.discard(row.chat_id)
        return False
