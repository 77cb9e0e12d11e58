"""The limiter: when which chat may be written to, within Telegram's limits."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from bot.pace import Pace

#: A second refusal within this many seconds of another chat's means that the whole bot is meant.
_ALL_MEANT = 2.0


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second, and how many at once. TELEGRAM.md: about 1/s to a chat, about 30/s in all."""

    chat_rate: float = 1.0
    chat_burst: int = 3
    rate: float = 30.0
    #: So long as a flush may take the disk (a quarter of a second), nothing of the rate is lost.
    burst: int = 8
    in_flight: int = 64
    #: Of these, how many nobody asked for just now: with a slow line, answers still find room.
    calm_in_flight: int = 48


TELEGRAM = Limits()
#: The local chat has no limits; in flight is bounded all the same.
LOCAL = Limits(
    chat_rate=10_000.0, chat_burst=1_000, rate=100_000.0, burst=10_000, in_flight=256, calm_in_flight=192
)


class Bucket:
    """A token bucket: `burst` at once, `rate` a second after that."""

    __slots__ = ("_at", "_burst", "_tokens", "rate")

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self.rate, self._burst, self._tokens, self._at = rate, burst, float(burst), now

    def ready(self, now: float) -> int:
        """How many may go now."""
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self.rate)
        self._at = now
        return max(0, int(self._tokens + 1e-9))  # overdrawn is not ready either

    def take(self, now: float) -> None:
        """One goes."""
        self.ready(now)
        self._tokens -= 1

    def wait(self, now: float) -> float:
        """Seconds until one may go."""
        return 0.0 if self.ready(now) else (1 - self._tokens) / self.rate

    def full(self, now: float) -> bool:
        """Nothing to remember."""
        return self.ready(now) >= self._burst


class Limiter:
    """Says how many messages may go, and which chats rest. What is rested is forgotten."""

    def __init__(self, limits: Limits, time: Callable[[], float] = monotonic) -> None:
        self.limits = limits
        self._time = time
        self._all = Bucket(limits.rate, limits.burst, time())
        self._pace = Pace(limits.rate, time())
        self._chats: dict[int, Bucket] = {}
        self._rests: dict[int, float] = {}
        self._rest_of_all = 0.0
        self._refused: tuple[int, float] | None = None

    def ready(self) -> int:
        """How many messages the bot may send now."""
        now = self._time()
        ready = self._all.ready(now)
        self._all.rate = self._pace.rate(now)
        return 0 if now < self._rest_of_all else ready

    @property
    def rate(self) -> float:
        """Messages a second that the bot sends at most just now."""
        return self._pace.rate(self._time())

    def resting(self) -> set[int]:
        """Chats that may not be written to now."""
        now = self._time()
        self._forget(now)
        return {chat for chat, until in self._rests.items() if now < until} | {
            chat for chat, bucket in self._chats.items() if not bucket.ready(now)
        }

    def wait(self) -> float | None:
        """Seconds until a rest ends, None when nothing rests."""
        now = self._time()
        waits = [until - now for until in self._rests.values() if until > now]
        waits += [wait for bucket in self._chats.values() if (wait := bucket.wait(now))]
        waits += [max(self._rest_of_all - now, self._all.wait(now))]
        return min((wait for wait in waits if wait > 0), default=None)

    def take(self, chat: int) -> None:
        """One message goes to that chat."""
        now = self._time()
        self._all.take(now)
        if chat not in self._chats:
            self._chats[chat] = Bucket(self.limits.chat_rate, self.limits.chat_burst, now)
        self._chats[chat].take(now)

    def refused(self, chat: int, seconds: float) -> None:
        """429: the chat rests for exactly that long; all do when another chat was refused just before."""
        now = self._time()
        self.rest(chat, seconds)
        if self._refused and self._refused[0] != chat and now - self._refused[1] < _ALL_MEANT:
            self.pause(seconds)
            self._pace.refused(now, seconds)
        self._refused = (chat, now)

    def rest(self, chat: int, seconds: float) -> None:
        """Nothing goes to that chat for that long."""
        self._rests[chat] = max(self._rests.get(chat, 0.0), self._time() + seconds)

    def pause(self, seconds: float) -> None:
        """Nothing goes for that long."""
        self._rest_of_all = max(self._rest_of_all, self._time() + seconds)

    @property
    def remembered(self) -> int:
        """How many chats it keeps something about."""
        return len(self._chats.keys() | self._rests.keys())

    def _forget(self, now: float) -> None:
        self._rests = {chat: until for chat, until in self._rests.items() if now < until}
        self._chats = {chat: bucket for chat, bucket in self._chats.items() if not bucket.full(now)}
