"""The pace: how many messages a second the bot dares, after what Telegram refused."""

#: What is left of the rate after a refusal that means the whole bot, and what a second without one adds.
LESS = 0.8
MORE = 0.25
#: What is refused within so many seconds, or within the rest that was asked for, counts once.
TOGETHER = 1.0
SLOWEST = 1.0


class Pace:
    """Begins at `top`, goes down by a factor, up by a sum: true limits vary (TELEGRAM.md, Outgoing)."""

    def __init__(self, top: float, now: float) -> None:
        self._top, self._rate, self._at = top, top, now
        self._counted_until = now

    def rate(self, now: float) -> float:
        """Messages a second."""
        self._rate = min(self._top, self._rate + max(0.0, now - self._at) * MORE)
        self._at = max(self._at, now)
        return self._rate

    def refused(self, now: float, rest: float = 0.0) -> None:
        """The whole bot was refused; it comes back only after `rest` seconds of silence."""
        if now >= self._counted_until:
            self._rate = max(SLOWEST, self.rate(now) * LESS)
            self._counted_until = now + max(rest, TOGETHER)
        self._at = max(self._at, now + rest)
