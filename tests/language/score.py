"""How near a reading came to one of the forms that are right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum


class Score(StrEnum):
    """The classes of the outcome; only `WRONG` is dangerous."""

    RIGHT = "right"
    PART = "part"  # nothing false, something missing
    ASKED = "asked"  # asked or left alone, though it was clear
    WRONG = "wrong"


_SILENT = ("ask", "other", "none", "reject", "")
_AROUND = 1.0  # a word may stand for a level one higher or lower


def score_log(got: str, right: Iterable[str]) -> Score:
    """The score of a log in the form of `told()`."""
    rows = list(right)
    if any(_same(got.split(), row.split()) for row in rows):
        return Score.RIGHT
    if got in _SILENT:
        return Score.WRONG if "safety" in rows else Score.ASKED
    return Score.PART if any(_within(got.split(), row.split()) for row in rows) else Score.WRONG


def _same(got: list[str], row: list[str]) -> bool:
    return (
        (_within(got, row) and len(got) == len(row))
        or (row == ["safety"] and got[:1] == row)
        or (row == ["correct"] and got[:1] == row)
    )


def _within(got: list[str], row: list[str]) -> bool:
    """Whether everything that was read is right: each word of it is one of the row."""
    if row[0] in _SILENT or (row[0] in ("correct", "delete")) != (got[0] in ("correct", "delete")):
        return got == row
    left = list(row)
    for word in got:
        match = next((each for each in left if _fits(word, each)), None)
        if match is None:
            return False
        left.remove(match)
    return not any(word.startswith("day=") for word in left)


def _fits(word: str, right: str) -> bool:
    if word.lower() == right.lower():
        return True
    name, _, middle = right.partition("~")
    if middle and (said := re.fullmatch(re.escape(name) + r"=([\d.]+)", word)):
        return abs(float(said[1]) - float(middle)) <= _AROUND
    same_kind = re.fullmatch(r"\w+:\w+(/\d+)?", word) and ":" in right and not right.startswith("med")
    kind, minutes = _done(word), _done(right)
    return bool(same_kind) and kind[0] == minutes[0] and kind[1] == minutes[1]


def _done(word: str) -> tuple[str, str]:
    return word.partition(":")[0], word.partition("/")[2]


def score_reminder(got: str, right: Iterable[str]) -> Score:
    """The score of a reminder in the form of `asks()`."""
    rows = list(right)
    if any(_matches(got, row) for row in rows):
        return Score.RIGHT
    if got in _SILENT:
        quiet = {"ask", "none", "reject"} & set(rows)
        return Score.RIGHT if quiet else Score.ASKED
    return Score.WRONG


def _matches(got: str, row: str) -> bool:
    if row.endswith("T*"):
        return got[:11] == row[:11] and " " not in got and 7 <= int(got[11:13]) <= 22
    if row.endswith(" *"):
        return got == row[:-2] or got.startswith(row[:-1])
    return got == row
