"""Sayings: rows of exact words side by side with choices between them, found in a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from language.folders import phrases

_NOTHING = "-"
_BEGINNING = "$"  # of a message, as of each of its parts
Choice = tuple[str, ...]
Saying = tuple[tuple[Choice, ...], ...]


@dataclass(slots=True, eq=False, repr=False)
class Sayings:
    """A language's sayings by their first word."""

    rows: dict[str, list[Saying]] = field(default_factory=dict)

    def held(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where sayings stand: their first word and the place after their last."""
        opened = (_BEGINNING, *words)
        for at, word in enumerate(opened):
            for saying in self.rows.get(word, ()):
                end = max(_ends(opened, at, saying), default=at)
                if end > at:
                    yield max(at - 1, 0), end - 1


def _ends(words: Sequence[str], at: int, saying: Saying) -> set[int]:
    """The places after a saying that starts at `at`, one for each way in which it holds."""
    ends = {at}
    for step in saying:
        ends = {
            end + len(choice)
            for end in ends
            for choice in step
            if tuple(words[end : end + len(choice)]) == choice
        }
    return ends


def sayings_of(rows: str) -> Sayings:
    """Sayings from lines of steps: "/" between steps, ", " between choices, "-" for an empty one."""
    made = Sayings()
    for row in filter(str.strip, rows.splitlines()):
        saying = tuple(tuple(_choice(each) for each in phrases(step)) for step in row.split("/"))
        for first in {choice[0] for choice in saying[0]}:
            made.rows.setdefault(first, []).append(saying)
    return made


def _choice(phrase: str) -> Choice:
    return tuple(phrase.replace(_NOTHING, " ").split())
