"""The sheet: one message being read, its statements so far, and which of its marks are explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from language.marks import Line, Mark
from language.sorts import Sort
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating


@dataclass(slots=True, eq=False, repr=False)
class Sheet:
    """What the readers of a log write on: statements, doubts, and the marks that they have explained."""

    line: Line
    said: list[Said] = field(default_factory=list)
    doubts: dict[Doubt, list[Option]] = field(default_factory=dict)
    rating: Rating | None = None
    taken: set[int] = field(default_factory=set)
    day_offset: int = 0

    def free(self, at: int) -> bool:
        """Whether nothing explains the mark yet."""
        return 0 <= at < len(self.line) and at not in self.taken

    def take(self, first: int, end: int) -> None:
        """Explain the marks from `first` up to the one before `end`."""
        self.taken.update(range(first, end))

    def say(
        self,
        kind: Kind,
        name: str = "",
        *,
        first: int,
        end: int,
        rating: Rating | None = None,
        amount: float | None = None,
        text: str = "",
        usual: bool = False,
    ) -> None:
        """Write one statement down and explain its marks; the same thing said twice counts once."""
        self.take(first, end)
        quote = self.line.quote(first, end - 1)
        new = Said(kind, name, rating, amount, text, usual, quote)
        if any(
            (old.kind, old.name, old.rating, old.amount, old.text) == (kind, name, rating, amount, text)
            for old in self.said
        ):
            return
        self.said.append(new)

    def doubt(self, doubt: Doubt, options: Iterable[Option] = ()) -> None:
        """Note a reason to ask."""
        self.doubts.setdefault(doubt, []).extend(options)


class Clause(NamedTuple):
    """The marks between two breaks: from `first` up to the one before `end`."""

    first: int
    end: int

    def marks(self, line: Line) -> Iterator[tuple[int, Mark]]:
        """The marks with their places."""
        return ((at, line[at]) for at in range(self.first, self.end))

    def has(self, line: Line, *sorts: Sort) -> bool:
        """Whether a mark of the clause can mean one of the sorts."""
        return any(mark.any(*sorts) for _, mark in self.marks(line))


def clauses(line: Line) -> list[Clause]:
    """The message cut at its breaks: commas, full stops, "but"."""
    found, first = [], 0
    for at, mark in enumerate((*line.marks, None)):
        if mark is None or Sort.BREAK in mark:
            if at > first:
                found.append(Clause(first, at))
            first = at + 1
    return found
