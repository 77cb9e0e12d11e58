"""Rings: whom a commit wakes in other processes, and which patients each of those who work prefers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

#: Who is rung for: those who work on updates, and those who send messages.
WORK, DELIVER = "work", "deliver"
#: What PostgreSQL's NOTIFY calls it.
CHANNEL = "pacenote"


@dataclass(frozen=True, slots=True)
class Share:
    """Which patients a process works for: of every `of`, the one at `place`. A preference: lanes decide."""

    place: int = 0
    of: int = 1

    def holds(self, patient_id: int) -> bool:
        """Whether they are in it."""
        return abs(patient_id) % self.of == self.place


def payload(rings: Iterable[str]) -> str:
    """What goes over the wire: the names, nothing else."""
    return " ".join(sorted(rings))
