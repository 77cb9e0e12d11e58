"""The CSV of Bearable: one line a thing that was logged, at one of four times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from functools import partial

from pacing.entries import Entry, Kind
from pacing.levels import Rating
from reports.imports_found import Form, OddLineError
from reports.imports_lines import NOON, Cells, Reading, Table, remark, said
from reports.imports_values import number, rating, symptom

COLUMNS = ("date", "time of day", "category", "rating/amount", "detail")

Says = Callable[[Cells, date], Iterator[Entry]]
Categories = Mapping[str, Says]
_CLOCKS = {"am": time(9), "mid": time(13), "pm": time(18), "night": time(22), "all day": time(20)}
_SEVERITY = re.compile(r"\s*\((mild|moderate|severe|unbearable|extreme)\)\s*$", re.IGNORECASE)
_SEVERITIES = {"mild": 1, "moderate": 2, "severe": 3, "unbearable": 4, "extreme": 4}
_ENERGY = {"v. low": 0, "low": 1, "ok": 2, "high": 3, "v. high": 4}
_QUALITY = {"poor": 0, "ok": 1, "good": 2, "great": 3}
_ASLEEP = re.compile(r"asleep\s+(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})", re.IGNORECASE)
_HOURS = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")


def reading(table: Table) -> Reading:
    """How its lines are read; newer files have the date as "date formatted" too, which is plainer."""
    column = "date formatted" if "date formatted" in table.headings else "date"
    mood = partial(_mood, 9 if any(map(_above_five, table.rows)) else 4)
    return Reading(Form.BEARABLE, column, partial(_says, {**_CATEGORIES, "mood": mood}), _clock)


def _above_five(row: tuple[int, Cells]) -> bool:
    """Whether a line has a mood that only the scale of ten has."""
    _, cells = row
    try:
        return cells.get("category", "").lower() == "mood" and number(_cell(cells)[0]) > 5
    except OddLineError:
        return False


def _clock(cells: Cells) -> time:
    return _CLOCKS.get(cells.get("time of day", "").lower(), NOON)


def _says(categories: Categories, cells: Cells, day: date) -> Iterable[Entry]:
    category = cells.get("category", "").lower()
    if not category:
        raise OddLineError("category")
    found = list(categories.get(category, _other)(cells, day))
    return [*found, *remark(day, cells.get("notes", ""))]


def _cell(cells: Cells) -> tuple[str, str]:
    return cells.get("rating/amount", ""), cells.get("detail", "")


def _symptom(cells: Cells, day: date) -> Iterator[Entry]:
    """ "Headache (Mild)" with 1 to 4; nothing logged is a blank, so that its 0 is none of ours."""
    amount, detail = _cell(cells)
    worded = _SEVERITY.search(detail)
    name = symptom(_SEVERITY.sub("", detail))
    if amount:
        yield said(day, Kind.SYMPTOM, name, rating=rating(amount, 4))
    elif worded:
        yield said(day, Kind.SYMPTOM, name, rating=Rating(_SEVERITIES[worded[1].lower()], 4))
    else:
        raise OddLineError("level")


def _energy(cells: Cells, day: date) -> Iterator[Entry]:
    yield said(day, Kind.RATING, "energy", rating=_worded(cells, _ENERGY, 4))


def _mood(top: int, cells: Cells, day: date) -> Iterator[Entry]:
    """1 to 5, or to 10 where the patient chose that: a number above 5 anywhere says so."""
    yield said(day, Kind.RATING, "mood", rating=rating(_cell(cells)[0], top, least=1))


def _quality(cells: Cells, day: date) -> Iterator[Entry]:
    yield said(day, Kind.SLEEP, "quality", rating=_worded(cells, _QUALITY, 3))


def _worded(cells: Cells, words: dict[str, int], top: int) -> Rating:
    """A word, or a number from 1."""
    amount, detail = _cell(cells)
    if detail.lower() in words:
        return Rating(words[detail.lower()], top)
    return rating(amount, top, least=1)


def _sleep(cells: Cells, day: date) -> Iterator[Entry]:
    amount, detail = _cell(cells)
    if m := _HOURS.fullmatch(amount):
        hours = int(m[1]) + int(m[2]) / 60
    elif m := _ASLEEP.search(detail):
        minutes = (int(m[3]) - int(m[1])) * 60 + int(m[4]) - int(m[2])
        hours = minutes % (24 * 60) / 60
    else:
        hours = number(amount)
    if not 0 <= hours <= 24:
        raise OddLineError("hours")
    yield said(day, Kind.SLEEP, "hours", amount=round(hours, 2))


def _medicine(cells: Cells, day: date) -> Iterator[Entry]:
    amount, detail = _cell(cells)
    if not detail:
        raise OddLineError("name")
    yield said(day, Kind.MEDICINE, detail[:100], amount=1, text=amount[:100])


def _other(cells: Cells, day: date) -> Iterator[Entry]:
    """What has no place of its own is kept in words."""
    amount, detail = _cell(cells)
    words = " ".join(part for part in (cells.get("category", "") + ":", detail, amount) if part)
    yield from remark(day, words if detail or amount else "")


_CATEGORIES: dict[str, Says] = {
    "symptom": _symptom,
    "energy": _energy,
    "sleep": _sleep,
    "sleep quality": _quality,
    "medication": _medicine,
    "meds/supplements": _medicine,
}
