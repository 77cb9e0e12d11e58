"""Values of cells: dates in the ways that people and programs write them, numbers, levels, names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from pacing.entries import SYMPTOMS
from pacing.levels import SPOKEN_TOP, SYMPTOM_TOP, Rating
from reports.imports_found import OddLineError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,].*)?")
_DAY_FIRST = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})")
_MONTH_FIRST = re.compile(r"(?:[a-z]+,? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
EARLIEST = date(1990, 1, 1)

#: What other programs call symptoms that have a name here.
_NAMES = {
    "muscle aches": "muscle_pain",
    "shortness of breath": "breathlessness",
    "lightheadedness": "dizziness",
    "sensitivity to light": "light_sensitivity",
    "sensitivity to noise": "noise_sensitivity",
    "sensitivity to sound": "noise_sensitivity",
    "heart palpitations": "palpitations",
    "swollen glands": "glands",
    "tiredness": "fatigue",
}
LONGEST_NAME = 60
_WORDS = {"none": 0, "no": 0, "mild": 1, "moderate": 2, "severe": 3}
_YES = {"yes": 1, "y": 1, "true": 1, "x": 1, "1": 1, "no": 0, "n": 0, "false": 0, "0": 0}


class Dates:
    """Reads dates of one file. With slashes, which part is the day is told by the whole file, never by one.

    `month_first` says it where the file does not.
    """

    def __init__(self, cells: Iterable[str], today: date, month_first: bool = False) -> None:
        pairs = [(int(m[1]), int(m[3]), m[2]) for m in map(_NUMBERS.fullmatch, cells) if m]
        firsts, seconds = {one for one, _, _ in pairs}, {two for _, two, _ in pairs}
        dotted = bool(pairs) and all(sign == "." for _, _, sign in pairs)
        self.unsure = bool(pairs) and not dotted and max(firsts | seconds) <= 12
        self._month_first = max(seconds, default=0) > 12 or (self.unsure and month_first)
        self._today = today

    def read(self, cell: str) -> date:
        """The day of a cell. Raises OddLineError for what is none, and for days to come."""
        try:
            found = self._parts(cell.strip().lower())
        except ValueError:
            raise OddLineError("date") from None
        if found is None or not EARLIEST <= found <= self._today:
            raise OddLineError("date")
        return found

    def _parts(self, said: str) -> date | None:
        if m := _ISO.fullmatch(said):
            return date(int(m[1]), int(m[2]), int(m[3]))
        if m := _NUMBERS.fullmatch(said):
            year = int(m[4]) if len(m[4]) == 4 else 2000 + int(m[4])
            day, month = (int(m[3]), int(m[1])) if self._month_first else (int(m[1]), int(m[3]))
            return date(year, month, day)
        if (m := _DAY_FIRST.fullmatch(said)) and m[2] in _MONTHS:
            return date(int(m[3]), _MONTHS.index(m[2]) + 1, int(m[1]))
        if (m := _MONTH_FIRST.fullmatch(said)) and m[1] in _MONTHS:
            return date(int(m[3]), _MONTHS.index(m[1]) + 1, int(m[2]))
        return None


def number(cell: str) -> float:
    """A number with a point or a comma. Raises OddLineError."""
    if not re.fullmatch(r"\d{1,6}([.,]\d{1,6})?", cell.strip()):
        raise OddLineError("number")
    return float(cell.strip().replace(",", "."))


def rating(cell: str, top: int, least: int = 0) -> Rating:
    """A number on a scale from `least` to `least + top`. Raises OddLineError."""
    try:
        return Rating(number(cell) - least, top)
    except ValueError:
        raise OddLineError("level") from None


def level(cell: str) -> Rating:
    """A symptom's level in words, or on 0-10. Raises OddLineError."""
    word = cell.strip().lower()
    return Rating(_WORDS[word], SYMPTOM_TOP) if word in _WORDS else rating(cell, SPOKEN_TOP)


def flag(cell: str) -> int:
    """Yes or no. Raises OddLineError."""
    try:
        return _YES[cell.strip().lower()]
    except KeyError:
        raise OddLineError("flag") from None


def symptom(name: str) -> str:
    """Our name of a symptom, or the patient's own word as it stands. Raises OddLineError for none."""
    said = " ".join(name.split())
    plain = said.lower()
    ours = _NAMES.get(plain, plain.replace(" ", "_"))
    if ours in SYMPTOMS:
        return ours
    if not said or len(said) > LONGEST_NAME:
        raise OddLineError("name")
    return plain
