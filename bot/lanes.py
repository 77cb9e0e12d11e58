"""Lanes: the updates in memory, in order for each patient, a few of each."""

from collections import deque
from dataclasses import dataclass, field

from storage.incoming import Waiting
from storage.lanes import NOBODY

__all__ = ["NOBODY", "Lane", "Lanes"]


@dataclass(slots=True)
class Lane:
    """One patient's updates. `more`: behind `last`, others of theirs wait in the database."""

    patient: int | None
    rows: deque[Waiting] = field(default_factory=deque)
    last: int = 0
    more: bool = False


class Lanes:
    """At most `each` rows of a patient are held, so that nobody's flood takes the others' room."""

    def __init__(self, each: int) -> None:
        self._each = each
        self._lanes: dict[int, Lane] = {}
        self.held = 0

    def offer(self, row: Waiting) -> Lane | None:
        """Take a row, or note that it waits; the lane if it is new."""
        key = row.patient_id or NOBODY
        lane = self._lanes.get(key)
        if lane is None:
            lane = self._lanes[key] = Lane(row.patient_id)
            self._take(lane, row)
            return lane
        if row.id <= lane.last:
            return None  # read again: it is in the lane, or was
        if lane.more or len(lane.rows) >= self._each:
            lane.more = True
        else:
            self._take(lane, row)
        return None

    def refill(self, lane: Lane, rows: list[Waiting], *, more: bool) -> None:
        """The next rows of a lane that had run empty."""
        for row in rows:
            self._take(lane, row)
        lane.more = more

    def drop(self, lane: Lane) -> None:
        """One row of a lane is over."""
        lane.rows.popleft()
        self.held -= 1

    def end(self, lane: Lane) -> None:
        """A lane is over."""
        del self._lanes[lane.patient or NOBODY]
        self.held -= len(lane.rows)

    def waiting(self) -> list[Lane]:
        """Lanes that have run empty while more of theirs waits, the oldest first."""
        return sorted(
            (lane for lane in self._lanes.values() if lane.more and not lane.rows), key=lambda lane: lane.last
        )

    def full(self) -> list[int]:
        """Patients of whom no more is to be read for now."""
        return [lane.patient for lane in self._lanes.values() if lane.more and lane.patient is not None]

    def _take(self, lane: Lane, row: Waiting) -> None:
        lane.rows.append(row)
        lane.last = row.id
        self.held += 1
