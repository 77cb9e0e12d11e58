"""Numerals: digits and the signs glued to them, put together into numbers, clocks, ranges and dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from language.sorts import Sort
from language.tokens import Token

Found = tuple[int, dict[Sort, object]]


class Clock(NamedTuple):
    """A time of the day as told.

    `sure` when am or pm is known or 24-hour notation was used, `real` when it exists, `odd` for "13pm".
    """

    hour: int
    minute: int = 0
    sure: bool = False
    real: bool = True
    odd: bool = False


class Number(NamedTuple):
    """A number and how it was written: `digits` before the point, `decimals` after it ("" if none)."""

    value: float
    digits: str = ""
    decimals: str = ""


def numeral(found: Sequence[Token], at: int) -> Found | None:
    """What starts with digits, or a minus glued to them, at `at`: how many tokens, and its meanings."""
    if found[at].text == "-" and _digits(found, at + 1) and not found[at].glued and found[at + 1].glued:
        return 2, {Sort.NUMBER: Number(-_float(found[at + 1].text), found[at + 1].text)}
    if not found[at].is_digits:
        return None
    return (
        _iso_date(found, at)
        or _dotted(found, at)
        or _clock(found, at)
        or _slash(found, at)
        or _number(found, at)
    )


def _digits(found: Sequence[Token], at: int) -> str:
    return found[at].text if at < len(found) and found[at].is_digits else ""


def _float(digits: str) -> float:
    return float(digits[:15])


def _joined(found: Sequence[Token], at: int, sign: str) -> str:
    """The digits after a sign that stands glued between digits, "" if it is not so."""
    if at + 1 >= len(found) or found[at].text != sign or not found[at].glued or not found[at + 1].glued:
        return ""
    return _digits(found, at + 1)


def _iso_date(found: Sequence[Token], at: int) -> Found | None:
    sign = "/" if _joined(found, at + 1, "/") else "-"
    month, day = _joined(found, at + 1, sign), _joined(found, at + 3, sign)
    if len(found[at].text) != 4 or not (1 <= len(month) <= 2 and 1 <= len(day) <= 2):
        return None
    try:
        return 5, {Sort.ISO_DATE: date(int(found[at].text), int(month), int(day))}
    except ValueError:
        return 5, {Sort.ISO_DATE: None}


def _dotted(found: Sequence[Token], at: int) -> Found | None:
    """ "15.06.2026", "15-06-26": day and month in either order, and a year; "27.3." is one too."""
    month = _joined(found, at + 1, ".")
    full_stop = at + 3 < len(found) and found[at + 3].text == "." and found[at + 3].glued
    if (
        full_stop
        and 12 < int(found[at].text) <= 31
        and 1 <= int(month or 0) <= 12
        and not _digits(found, at + 4)
    ):
        return 4, {Sort.SLASH: (int(found[at].text), int(month))}
    for sign in ".-":
        month, year = _joined(found, at + 1, sign), _joined(found, at + 3, sign)
        if len(found[at].text) <= 2 and 1 <= len(month) <= 2 and len(year) in (2, 4):
            return 5, {Sort.SLASH: (int(found[at].text), int(month), int(year))}
    return None


def _clock(found: Sequence[Token], at: int) -> Found | None:
    hour, minute = found[at].text, _joined(found, at + 1, ":")
    if len(hour) > 2 or len(minute) != 2:
        return None
    length = 5 if len(_joined(found, at + 3, ":")) == 2 else 3
    return length, {Sort.CLOCK: clock_of(hour, minute)}


def clock_of(hour: str, minute: str = "00") -> Clock:
    """The clock that these digits tell: a leading zero or an hour above 12 is 24-hour notation."""
    hours, minutes = int(hour), int(minute)
    sure = hours > 12 or hour.startswith("0")
    return Clock(hours, minutes, sure, real=hours <= 23 and minutes <= 59)


def _slash(found: Sequence[Token], at: int) -> Found | None:
    parts = [found[at].text]
    while len(parts) < 3 and (more := _joined(found, at + 2 * len(parts) - 1, "/")):
        parts.append(more)
    if len(parts) < 2 or max(map(len, parts)) > 4:
        return _spaced(found, at)
    return 2 * len(parts) - 1, {Sort.SLASH: tuple(map(int, parts))}


def _spaced(found: Sequence[Token], at: int) -> Found | None:
    """ "6 / 10": with spaces only of the one scale that is used."""
    after = [token.text for token in found[at + 1 : at + 3]]
    if after != ["/", "10"] or int(found[at].text) > 10:
        return None
    return 3, {Sort.SLASH: (int(found[at].text), 10)}


def _number(found: Sequence[Token], at: int) -> Found:
    length, value = _one(found, at)
    out_of = _joined(found, at + length, "/") if value.decimals else ""
    if out_of and len(out_of) <= 3:
        return length + 2, {Sort.SLASH: (value.value, int(out_of))}
    high = _joined(found, at + length, "-")
    if high and len(high) <= 4:
        more, top = _one(found, at + length + 1)
        return length + 1 + more, {Sort.RANGE: (value, top)}
    return length, {Sort.NUMBER: value}


def _one(found: Sequence[Token], at: int) -> tuple[int, Number]:
    digits = found[at].text
    if _joined(found, at + 1, ",") and len(_joined(found, at + 1, ",")) == 3:
        digits += _joined(found, at + 1, ",")
        return 3, Number(_float(digits), digits)
    decimals = _joined(found, at + 1, ".") or _joined(found, at + 1, ",")
    if decimals:
        return 3, Number(float(f"{digits[:15]}.{decimals[:9]}"), digits, decimals)
    return 1, Number(_float(digits), digits)
