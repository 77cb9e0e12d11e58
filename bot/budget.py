"""The budget: how fast the updates of one patient are worked on, so that a flood is its sender's alone."""

from collections.abc import Callable
from time import monotonic

from bot.limiter import Bucket

#: So many at once, more than anybody writes while the bot is away; then as fast as a chat can be answered.
BURST = 300
#: Looked through for patients who may be forgotten, each time that so many are remembered.
_MANY = 1_000


class Budget:
    """Counts for each patient; all their updates are stored already, so that the rest only waits."""

    def __init__(self, rate: float, burst: int = BURST, time: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst, self._time = rate, burst, time
        self._buckets: dict[int, Bucket] = {}
        self._sweep_at = _MANY

    def spend(self, patient: int) -> float:
        """One update more: seconds that it has to wait, 0 within the budget."""
        now = self._time()
        if len(self._buckets) >= self._sweep_at:
            self._forget(now)
        bucket = self._buckets.get(patient)
        if bucket is None:
            bucket = self._buckets[patient] = Bucket(self._rate, self._burst, now)
        wait = bucket.wait(now)
        bucket.take(now)
        return wait

    @property
    def remembered(self) -> int:
        """How many patients it keeps something about."""
        return len(self._buckets)

    def _forget(self, now: float) -> None:
        self._buckets = {who: bucket for who, bucket in self._buckets.items() if not bucket.full(now)}
        self._sweep_at = max(_MANY, 2 * len(self._buckets))
