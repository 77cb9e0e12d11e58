"""Sounds: how words are said: the wheel's dictionary, our own additions, and rules for all others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

EXTRA = Path(__file__).with_name("tables") / "sounds.txt"
#: Spellings and their phones, the longest first: plain English rules, right often enough for a name.
_SPELT = {
    "tion": "SH AH N", "sion": "ZH AH N", "ough": "AO", "augh": "AO", "eigh": "EY", "igh": "AY",
    "tch": "CH", "sch": "SH", "dge": "JH", "eau": "OW", "sh": "SH", "ch": "CH", "th": "TH", "ph": "F",
    "wh": "W", "ck": "K", "ng": "NG", "qu": "K W", "ee": "IY", "ea": "IY", "oo": "UW", "ou": "AW",
    "ow": "OW", "oi": "OY", "oy": "OY", "ai": "EY", "ay": "EY", "ie": "IY", "ei": "IY", "ey": "IY",
    "oa": "OW", "au": "AO", "aw": "AO", "ew": "Y UW", "ar": "AA R", "er": "ER", "ir": "ER", "or": "AO R",
    "ur": "ER", "kn": "N", "wr": "R", "ps": "S", "x": "K S", "a": "AE", "b": "B", "c": "K", "d": "D",
    "e": "EH", "f": "F", "g": "G", "h": "HH", "i": "IH", "j": "JH", "k": "K", "l": "L", "m": "M",
    "n": "N", "o": "AA", "p": "P", "q": "K", "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V", "w": "W",
    "y": "IY", "z": "Z",
}  # fmt: skip
_PARTS = re.compile("|".join(sorted(_SPELT, key=len, reverse=True)))
_SOFT = re.compile(r"c(?=[eiy])")
_DOUBLE = re.compile(r"([b-df-hj-np-tv-z])\1")
_VOWEL_E = re.compile(r"([aiou])([bcdfgklmnprstvz])e$")
_LONG = {"a": "ay", "i": "igh", "o": "oa", "u": "oo"}


def pronunciations(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """How each word may be said, phones with spaces between, likeliest first; each word gets one at least."""
    ours, theirs = _extra(), _dictionary()
    return {word: ours.get(word) or theirs.get(word) or (guessed(word),) for word in words}


def is_known(word: str) -> bool:
    """Whether somebody has written down how the word is said."""
    return word in _extra() or word in _dictionary()


def guessed(word: str) -> str:
    """How a word that nobody wrote down is probably said, by its spelling."""
    spelt = _DOUBLE.sub(r"\1", re.sub("[^a-z]", "", word.lower()))
    spelt = _VOWEL_E.sub(lambda found: _LONG[found[1]] + found[2], spelt)
    spelt = re.sub("e$", "", _SOFT.sub("s", spelt)) or "a"
    return " ".join(_SPELT[part] for part in _PARTS.findall(spelt)) or _SPELT["a"]


@lru_cache(maxsize=1)
def _dictionary() -> Mapping[str, tuple[str, ...]]:
    from pocketsphinx import get_model_path  # noqa: PLC0415 - its import is part of a backend

    with Path(get_model_path("en-us/cmudict-en-us.dict")).open(encoding="utf-8") as lines:
        return _gathered(lines)


@lru_cache(maxsize=1)
def _extra() -> Mapping[str, tuple[str, ...]]:
    with EXTRA.open(encoding="utf-8") as lines:
        return _gathered(line for line in lines if not line.startswith("#"))


def _gathered(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Lines of "word phones" or "word(2) phones" by their word."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        name, _, phones = line.strip().partition(" ")
        word = name.partition("(")[0]
        if phones:
            found[word] = (*found.get(word, ()), phones)
    return found
