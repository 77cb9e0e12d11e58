"""Tokens: a message cut into words, digits and signs, each with its place in the text as sent."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_SIGNS = {
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "–": "-",
    "—": "-",
    "−": "-",
    "×": "x",
    "½": "½",
    "\u00a0": " ",
}
# One alternative decides at every character: no backtracking, linear in the length of the text.
# Letters after a digit are a unit ("7h30", "x3"); one letter before digits is a name ("b12").
_TOKEN = re.compile(
    r"(?P<unit>(?<=[0-9])[^\W\d_]+|x(?=[0-9]))"
    r"|(?P<word>[^\W\d_][0-9]+|[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<digits>[0-9]+)"
    r"|(?P<sign>[^\w\s](?:\ufe0f|\u200d[^\w\s]?)*)"
)


class Token(NamedTuple):
    """A word in lower case, a run of digits, or one sign; `glued` when no space stands before it."""

    text: str
    start: int
    end: int
    is_word: bool
    is_digits: bool
    glued: bool


def plain(text: str) -> str:
    """The text in lower case with plain quotes, dashes and ASCII digits; every character keeps its place."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_character, text))


def _plain_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in _SIGNS:
        return _SIGNS[character]
    digit = unicodedata.digit(character, None)
    if digit is not None and character.isdecimal():
        return str(digit)
    folded = unicodedata.normalize("NFKC", character).lower()
    return folded if len(folded) == 1 else character


def tokens(text: str) -> list[Token]:
    """Cut `text` into tokens. Any string is fine: NUL, lone surrogates and right-to-left text included."""
    found: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(plain(text)):
        start, end = match.span()
        sort = match.lastgroup
        found.append(
            Token(match.group(), start, end, sort in ("word", "unit"), sort == "digits", start == last)
        )
        last = end
    return found
