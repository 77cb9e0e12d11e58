"""The stand-in's clock: real time plus an offset that the page or a test can move."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Gives the present as an aware UTC datetime; `on_move` callables (no arguments) run after each move."""

    def __init__(self, real: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._real = real
        self._offset = timedelta()
        self.on_move: list[Callable[[], object]] = []

    @property
    def offset(self) -> timedelta:
        """How far the clock stands from real time."""
        return self._offset

    def now(self) -> datetime:
        """The present of the stand-in, aware, in UTC."""
        return self._real() + self._offset

    def forward(self, seconds: float) -> None:
        """Move by `seconds`; a negative number moves back."""
        self._move(self._offset + timedelta(seconds=seconds))

    def to(self, moment: datetime) -> None:
        """Stand at `moment` (aware) and run on from there."""
        self._move(moment.astimezone(UTC) - self._real())

    def reset(self) -> None:
        """Return to real time."""
        self._move(timedelta())

    def _move(self, offset: timedelta) -> None:
        _ = self._real() + offset  # an OverflowError here leaves the clock where it was
        self._offset = offset
        for listener in list(self.on_move):
            listener()
