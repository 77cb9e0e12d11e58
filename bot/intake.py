"""Intake: updates are fetched, stored and committed, and only then confirmed."""

import asyncio
from collections.abc import Callable
from typing import Any

from telegram.error import TelegramError

from bot import logs
from bot.api import Api, Refused
from bot.backoff import Backoff
from bot.metrics import Metrics
from bot.transport import FloodError, Transport
from bot.updates import KINDS, Batch, UnreadableError, apart, read, rescue
from storage.errors import StorageError
from storage.seats import Seat
from storage.store import Store
from storage.unit import UnitOfWork

#: Seconds a poll stays open at Telegram (it allows 50), and how long we wait for its answer.
POLL = 30
PATIENCE = POLL + 10.0
BATCH = 100
#: Seconds between two looks whether the process that polls is gone.
STANDBY = 1.0
#: So many unreadable answers in a row may be the line's fault; after that one update is to blame.
TRIES = 3

log = logs.get("intake")


class Intake:
    """Polls Telegram. `wake` is called after every commit that brought something new."""

    def __init__(
        self,
        transport: Transport,
        base: str,
        store: Store,
        wake: Callable[[], None],
        backoff: Backoff | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        self._received = (metrics or Metrics()).received.labels("poll")
        self._api, self._store, self._wake = Api(transport, base), store, wake
        self._offset: int | None = None
        self._term: int | None = None
        self._backoff = backoff or Backoff()
        self._unreadable = 0

    async def run(self) -> None:
        """Until cancelled. Raises StartError when the token is refused: nothing can be done then."""
        while True:
            try:
                if not await self._seated():
                    await asyncio.sleep(STANDBY)
                    continue
                await self._once()
                self._backoff.reset()
            except Refused as refusal:
                await self._refused(refusal)
            except FloodError as flood:
                await asyncio.sleep(flood.seconds)
            except StorageError as error:
                await self._wait(type(error).__name__, cause=str(error))
            except (TelegramError, UnreadableError) as error:
                await self._wait(type(error).__name__)

    async def _seated(self) -> bool:
        """Whether this process is the one that polls, where several could."""
        if self._term is None:
            self._offset = None  # another process may have confirmed, and stored, more than this one knows
            self._term = await self._store.run(lambda unit: unit.seats.take(Seat.POLLER))
        return self._term is not None

    async def _once(self) -> None:
        batch = await self._fetch()
        if batch.updates and not await self._keep(batch):
            return
        if batch.odd:
            log.warning("without_number", count=batch.odd)
        if batch.odd and not batch.updates:
            raise UnreadableError
        # Not the highest number ever: Telegram starts anew at random after a week of silence.
        self._offset = batch.offset or self._offset

    async def _keep(self, batch: Batch) -> bool:
        """Store and commit; False when another process polls by now, and stores what was not confirmed."""
        self._term = None  # until the database has answered

        async def put(unit: UnitOfWork) -> tuple[int | None, list[int]]:
            term = await unit.seats.take(Seat.POLLER)
            return term, [] if term is None else await unit.intake.put(batch.updates)

        self._term, new = await self._store.run(put)
        self._received.inc(len(new))
        # Known ones too: they are there, and nobody was told, when the answer to a commit was lost.
        self._wake()
        return self._term is not None

    async def _fetch(self) -> Batch:
        alone = self._unreadable >= TRIES
        body = await self._api.call("getUpdates", self._question(alone), PATIENCE)
        try:
            batch = read(body)
        except UnreadableError:
            self._unreadable += 1
            batch = self._made_of(body, alone=alone)
            log.exception("update_unreadable")
        self._unreadable = 0
        return batch

    def _made_of(self, body: bytes, *, alone: bool) -> Batch:
        """What can be kept of an unreadable answer. Raises UnreadableError while the line may be to blame."""
        if alone and self._unreadable >= 2 * TRIES and (rescued := rescue(body)):
            return rescued
        if self._unreadable < 2:
            raise UnreadableError
        return apart(body)

    def _question(self, alone: bool) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "timeout": POLL,
            "limit": 1 if alone else BATCH,
            "allowed_updates": list(KINDS),
        }
        return asked if self._offset is None else {**asked, "offset": self._offset}

    async def _refused(self, refusal: Refused) -> None:
        if refusal.code == 409 and "webhook" in refusal.words.lower():
            log.warning("webhook_was_set", then="removed: updates are polled")
            await self._remove_webhook()
        elif refusal.code == 409:
            self._term = None
            log.warning("another_instance_polls", hint="stop the other bot with this token")
        await self._wait(f"http_{refusal.code}")

    async def _remove_webhook(self) -> None:
        try:
            await self._api.call("deleteWebhook", {"drop_pending_updates": False})
        except (Refused, TelegramError):
            log.warning("webhook_stays")

    async def _wait(self, why: str, **more: str) -> None:
        seconds, failures = self._backoff.next(), self._backoff.failures
        if failures in {1, 5} or failures % 50 == 0:
            log.warning("waiting", error=why, seconds=round(seconds, 1), failures=failures, **more)
        await asyncio.sleep(seconds)
