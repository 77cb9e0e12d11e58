"""Telegram's sending rates, when a test wants them: so much a second to one chat and in all."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic


@dataclass
class _Bucket:
    rate: float
    burst: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until there is room for one more."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.level) / self.rate)


@dataclass
class Limits:
    """Messages a second to one chat and in all, with bursts; Telegram publishes no exact limits."""

    per_chat: float = 1.0
    per_chat_burst: float = 3.0
    overall: float = 30.0
    overall_burst: float = 30.0
    seconds: Callable[[], float] = monotonic
    refused: int = 0
    _buckets: dict[int, _Bucket] = field(default_factory=dict)
    _all: _Bucket | None = None

    def take(self, chat_id: int) -> int | None:
        """Count one message; whole seconds to wait when there is no room."""
        now = self.seconds()
        chat = self._buckets.setdefault(
            chat_id, _Bucket(self.per_chat, self.per_chat_burst, self.per_chat_burst, now)
        )
        self._all = self._all or _Bucket(self.overall, self.overall_burst, self.overall_burst, now)
        wait = max(chat.wait(now), self._all.wait(now))
        if wait > 0:
            self.refused += 1
            return math.ceil(wait)
        chat.level -= 1
        self._all.level -= 1
        return None
