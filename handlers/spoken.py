"""Spoken: a text as it is to be read aloud: times, units and days in words, short, without signs."""

from __future__ import annotations

import re
from calendar import day_name, month_name

#: What is listened to is at most this long (VOICE.md, Parts).
MOST_WORDS = 60
_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")
_UNITS = (
    (re.compile(r"\b1 h\b"), "1 hour"),
    (re.compile(r"(\d) h\b"), r"\1 hours"),
    (re.compile(r"\b1 min\b"), "1 minute"),
    (re.compile(r"(\d) min\b"), r"\1 minutes"),
    (re.compile(r"\b(\d+(?:\.\d+)?)/(\d+)\b"), r"\1 out of \2"),
)
_DAYS = {name[:3]: name for name in day_name}
_MONTHS = {name[:3]: name for name in month_name if name}
_DATE = re.compile(rf"\b({'|'.join(_DAYS)}) (\d{{1,2}}) ({'|'.join(_MONTHS)})\b")
_SIGNS = re.compile(r"[✓⏰🎙“”\"\u2068\u2069•*_]")
_SENTENCE = re.compile(r"(?<=[.?])\s+")


def spoken(text: str) -> str:
    """The text in words for the ear, at most 60 of them, cut at a sentence where there is one."""
    plain = _SIGNS.sub("", text).replace("·", ",").replace("–", ",").replace("\n", ". ")
    plain = _DATE.sub(_date, _CLOCK.sub(_clock, plain))
    for pattern, words in _UNITS:
        plain = pattern.sub(words, plain)
    plain = re.sub(r"([.?!,])(?:\s*[.,])+", r"\1", " ".join(plain.split()))
    return _cut(plain.strip(" ,"))


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    half = "am" if hour < 12 else "pm"
    shown = (hour + 11) % 12 + 1
    return f"{shown} {half}" if minute == 0 else f"{shown}:{minute:02} {half}"


def _date(found: re.Match[str]) -> str:
    return f"{_DAYS[found[1]]} {found[2]} {_MONTHS[found[3]]}"


def _cut(plain: str) -> str:
    """Whole sentences as long as they fit; one that alone is too long ends with its words."""
    kept: list[str] = []
    for sentence in _SENTENCE.split(plain):
        words = sentence.split()
        if len(kept) + len(words) > MOST_WORDS:
            break
        kept += words
    return " ".join(kept or plain.split()[:MOST_WORDS])
