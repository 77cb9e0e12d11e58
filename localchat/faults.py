"""Faults that a test orders: the next calls of a method fail in a given way."""

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Literal

FaultKind = Literal["error", "flood", "hang", "cut", "lost"]
KINDS: frozenset[str] = frozenset({"error", "flood", "hang", "cut", "lost"})


@dataclass(frozen=True)
class Fault:
    """One failure.

    error: answers `code` with `words`; flood: 429 with `retry_after`; hang: no answer for `seconds`,
    not applied; cut: the connection is dropped before the call is applied; lost: it is dropped after.
    """

    kind: FaultKind
    code: int = 500
    words: str = "Internal Server Error"
    retry_after: int = 1
    seconds: float = 3_600.0


class Faults:
    """Ordered faults by method; the method `*` stands for any."""

    def __init__(self) -> None:
        self._ordered: dict[str, deque[Fault]] = defaultdict(deque)

    def order(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of `method` get this fault."""
        self._ordered[method.lower()].extend([fault] * times)

    def next(self, method: str) -> Fault | None:
        """The fault for this call, used up."""
        for name in (method.lower(), "*"):
            if self._ordered[name]:
                return self._ordered[name].popleft()
        return None

    def clear(self) -> None:
        """Forget what was ordered."""
        self._ordered.clear()
