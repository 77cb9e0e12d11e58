"""The queue of updates that a bot has not confirmed: numbers, kinds and how long each lives."""

import secrets
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from localchat.bell import Bell
from localchat.clock import Clock
from localchat.state import Json

# Telegram keeps an unfetched update for a day, a button tap for 150 s (tdlib/telegram-bot-api, Client.cpp).
LIFE = timedelta(hours=24)
TAP_LIFE = timedelta(seconds=150)
# Not delivered unless a bot names them in allowed_updates (Bot API, getUpdates).
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True)
class Update:
    """One update. `lane` is what a webhook keeps in order: a chat and a kind."""

    id: int
    kind: str
    chat_id: int
    payload: Json
    expires: datetime

    @property
    def lane(self) -> tuple[int, str]:
        """Chat and kind."""
        return self.chat_id, self.kind

    @property
    def shape(self) -> Json:
        """The update as a bot receives it."""
        return {"update_id": self.id, self.kind: self.payload}


class UpdateQueue:
    """Updates in order; the first number is random, as Telegram's is."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waiting: deque[Update] = deque()
        self._next = secrets.randbelow(900_000_000) + 100_000_000
        self.allowed: frozenset[str] = frozenset()
        self.bell = Bell()

    def push(self, kind: str, chat_id: int, payload: Json) -> int | None:
        """Queue an update and return its number; None when the bot does not want this kind."""
        if not self._wanted(kind):
            return None
        life = TAP_LIFE if kind == "callback_query" else LIFE
        update = Update(self._next, kind, chat_id, payload, self._clock.now() + life)
        self._next += 1
        self._waiting.append(update)
        self.bell.ring()
        return update.id

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def confirm(self, offset: int) -> None:
        """Forget what is below `offset`; a negative one keeps only that many from the end."""
        if offset < 0:
            offset = self._next if not self._waiting else self._from_end(-offset)
        self._waiting = deque(update for update in self._waiting if update.id >= offset)

    def _from_end(self, count: int) -> int:
        return self._waiting[max(0, len(self._waiting) - count)].id

    def waiting(self) -> list[Update]:
        """What is unconfirmed and still alive, in order."""
        now = self._clock.now()
        self._waiting = deque(update for update in self._waiting if update.expires > now)
        return list(self._waiting)

    def remove(self, update: Update) -> None:
        """Forget one update that a webhook accepted."""
        self._waiting = deque(waiting for waiting in self._waiting if waiting.id != update.id)

    def clear(self) -> None:
        """Forget all."""
        self._waiting.clear()
