"""Words that name a clock without a city: zone names, offsets, abbreviations; and how words are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from zoneinfo import available_timezones

#: What people write for a clock, and for places that no list of cities has under that name. Where one
#: abbreviation is used in several places there are several zones, the one with more people first.
WORDS: dict[str, str] = {
    "uk": "Europe/London",
    "gb": "Europe/London",
    "britain": "Europe/London",
    "great britain": "Europe/London",
    "holland": "Europe/Amsterdam",
    "deutschland": "Europe/Berlin",
    "osterreich": "Europe/Vienna",
    "schweiz": "Europe/Zurich",
    "eire": "Europe/Dublin",
    "america": "America/New_York America/Chicago America/Los_Angeles America/Denver",
    "us": "America/New_York America/Chicago America/Los_Angeles America/Denver",
    "the states": "America/New_York America/Chicago America/Los_Angeles America/Denver",
    "washington dc": "America/New_York",
    "nz": "Pacific/Auckland",
    "uae": "Asia/Dubai",
    "gmt": "Europe/London UTC",
    "bst": "Europe/London",
    "wet": "Europe/Lisbon",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "central european time": "Europe/Berlin",
    "eet": "Europe/Athens",
    "eest": "Europe/Athens",
    "msk": "Europe/Moscow",
    "est": "America/New_York",
    "edt": "America/New_York",
    "et": "America/New_York",
    "eastern": "America/New_York",
    "eastern time": "America/New_York",
    "cst": "America/Chicago Asia/Shanghai",
    "cdt": "America/Chicago",
    "ct": "America/Chicago",
    "central": "America/Chicago",
    "central time": "America/Chicago",
    "mst": "America/Denver America/Phoenix",
    "mdt": "America/Denver",
    "mt": "America/Denver",
    "mountain": "America/Denver America/Phoenix",
    "mountain time": "America/Denver America/Phoenix",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "pacific time": "America/Los_Angeles",
    "akst": "America/Anchorage",
    "akdt": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "ast": "America/Halifax",
    "nst": "America/St_Johns",
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "pkt": "Asia/Karachi",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "sast": "Africa/Johannesburg",
    "aest": "Australia/Sydney Australia/Brisbane",
    "aedt": "Australia/Sydney",
    "acst": "Australia/Adelaide Australia/Darwin",
    "acdt": "Australia/Adelaide",
    "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
}

#: Offsets that are no whole hour, as zones that keep them all year round where there is one.
PARTS = {
    (-9, 30): "Pacific/Marquesas",
    (-3, 30): "America/St_Johns",
    (3, 30): "Asia/Tehran",
    (4, 30): "Asia/Kabul",
    (5, 30): "Asia/Kolkata",
    (5, 45): "Asia/Kathmandu",
    (6, 30): "Asia/Yangon",
    (8, 45): "Australia/Eucla",
    (9, 30): "Australia/Darwin",
    (10, 30): "Australia/Lord_Howe",
    (12, 45): "Pacific/Chatham",
}

_OFFSET = re.compile(r"(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_EASTMOST, _WESTMOST = 14, -12


def fold(words: str) -> str:
    """Words as they are compared: no case, accents or punctuation, single spaces."""
    if not words.isascii():
        parts = unicodedata.normalize("NFKD", words)
        words = "".join(sign for sign in parts if not unicodedata.combining(sign))
    plain = words.casefold()
    return " ".join(re.findall(r"\w+", plain.replace("'", "").replace("_", " ")))


def of_words(words: str) -> tuple[str, ...]:
    """The zones that these words name by themselves, or none: "CET", "utc+2", "europe/berlin"."""
    offset = _OFFSET.fullmatch(words.strip())
    if offset is not None:
        return _of_offset(*offset.groups())
    folded = fold(words)
    if folded in WORDS:
        return tuple(WORDS[folded].split())
    return _names().get(folded, ())


def _of_offset(sign: str, hours: str, minutes: str | None) -> tuple[str, ...]:
    east = 1 if sign == "+" else -1
    whole, part = east * int(hours), int(minutes or 0)
    if part:
        zone = PARTS.get((whole, part))
        return (zone,) if zone else ()
    if not _WESTMOST <= whole <= _EASTMOST:
        return ()
    # In these names alone, west of Greenwich is positive (POSIX).
    return (f"Etc/GMT{-whole:+d}",) if whole else ("UTC",)


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Zone names by their folded form, only those with a place in them: "Cuba" is an old name of another."""
    placed = {fold(name): (name,) for name in sorted(available_timezones()) if "/" in name}
    return {**placed, "utc": ("UTC",), "z": ("UTC",), "zulu": ("UTC",)}
