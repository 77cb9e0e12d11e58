"""Tokens: the pieces of words that the network reads and writes, as its wheel lists them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from pathlib import Path

#: What opens a text, and what ends it.
START, END = 1, 2
#: Stands for the space before a word.
_SPACE = "\u2581"
_LONG = 128


class Tokens:
    """The list of a model, both ways. A piece's number is also its rank: lower ones are joined first."""

    def __init__(self, data: bytes) -> None:
        """`data` is the list as the wheel has it: the length of each piece, then its bytes.

        Raises IndexError or ValueError when it is not of that form.
        """
        self._pieces = _listed(data)
        #: A sign's own piece, where it has one, and not the byte that looks like it.
        self._ranks = {piece: number for number, piece in enumerate(self._pieces)}
        self.spelt = lru_cache(maxsize=20_000)(self._spelt)

    @classmethod
    def read(cls, path: Path) -> Tokens:
        """From a file."""
        return cls(path.read_bytes())

    def text(self, numbers: list[int]) -> str:
        """What the pieces say together; marks are left out."""
        said = b"".join(self._pieces[number] for number in numbers if number > END)
        return said.decode("utf-8", "replace").replace(_SPACE, " ").strip()

    def number(self, piece: str) -> int:
        """The number of one piece. Raises KeyError when there is none."""
        return self._ranks[piece.encode()]

    def _spelt(self, text: str, *, joined: bool = False) -> tuple[int, ...]:
        """The pieces of a text, with a space before it unless it is `joined` to what came before."""
        parts = [sign.encode() for sign in ("" if joined else _SPACE) + text.replace(" ", _SPACE)]
        while (at := self._first_pair(parts)) is not None:
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        return tuple(self._ranks[part] for part in parts)

    def _first_pair(self, parts: list[bytes]) -> int | None:
        """Where the pair stands that is joined next: the one of the lowest rank."""
        ranks = [self._ranks.get(one + other) for one, other in pairwise(parts)]
        known = [(rank, at) for at, rank in enumerate(ranks) if rank is not None]
        return min(known)[1] if known else None


def _listed(data: bytes) -> list[bytes]:
    pieces, at = [], 0
    while at < len(data):
        size, at = data[at], at + 1
        if size >= _LONG:
            size, at = data[at] * _LONG + size - _LONG, at + 1
        pieces.append(data[at : at + size])
        at += size
    return pieces
