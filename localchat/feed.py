"""The change feed of one chat: what the page and the tests follow."""

import asyncio
from collections import deque
from typing import Any

from localchat.bell import Bell

KEPT = 5_000


class Feed:
    """Numbered events `{"n", "kind", ...}`, the newest `KEPT` of them."""

    def __init__(self) -> None:
        self.last = 0
        self._events: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self._bell = Bell()

    def publish(self, kind: str, **data: Any) -> None:
        """Add an event and wake those who wait."""
        self.last += 1
        self._events.append({"n": self.last, "kind": kind, **data})
        self._bell.ring()

    def after(self, number: int) -> list[dict[str, Any]]:
        """Events above `number`; a single `reset` when some of them are gone."""
        if number > self.last or (self._events and number < self._events[0]["n"] - 1):
            return [{"n": self.last, "kind": "reset"}]
        return [event for event in self._events if event["n"] > number]

    async def wait(self, number: int, seconds: float) -> list[dict[str, Any]]:
        """Events above `number`, waiting up to `seconds` for the first."""
        deadline = asyncio.get_running_loop().time() + seconds
        while not (events := self.after(number)):
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0 or not await self._bell.wait(left):
                break
        return events
