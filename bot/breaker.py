"""The breaker: while Telegram is down, a harmless call asks for it, and no message is spent on it."""

import asyncio
from collections.abc import Awaitable, Callable

from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError

from bot import logs
from bot.backoff import Backoff

#: So many failures in a row, and Telegram is taken to be down for all.
DOWN = 3

Ask = Callable[[], Awaitable[object]]
log = logs.get("delivery")


class Breaker:
    """`down` after some failures in a row, until `ask` or a message on its way is answered; then `back`."""

    def __init__(self, ask: Ask, back: Callable[[], None], backoff: Backoff | None = None) -> None:
        self._ask, self._back = ask, back
        self._backoff = backoff or Backoff(first=1.0)
        self._asking: asyncio.Task[None] | None = None

    @property
    def down(self) -> bool:
        """Whether nothing should be sent."""
        return self._asking is not None

    def failed(self) -> float:
        """A message met a line that does not work: seconds that its chat had better rest."""
        seconds = self._backoff.next()
        if self._backoff.failures >= DOWN and not self.down:
            log.warning("telegram_is_down", failures=self._backoff.failures)
            self._asking = asyncio.create_task(self._until_answered(seconds), name="breaker")
        return seconds

    def worked(self) -> None:
        """A message got an answer."""
        self._backoff.reset()
        self.stop()

    def stop(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    async def _until_answered(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            if await self._answered():
                break
            seconds = self._backoff.next()
        log.info("telegram_is_back")
        self._backoff.reset()
        self._asking = None
        self._back()

    async def _answered(self) -> bool:
        try:
            await self._ask()
        except TelegramError as error:
            # A refusal is an answer too; in the library's tree BadRequest is a NetworkError.
            return isinstance(error, (BadRequest, Forbidden, InvalidToken)) or not isinstance(
                error, NetworkError
            )
        return True
