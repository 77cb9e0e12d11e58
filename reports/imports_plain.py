"""A plain table: a date, and any of effort, symptoms, sleep, hours, crash, notes, or symptoms by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from pacing.entries import OVERALL, SYMPTOMS, Entry, Kind
from pacing.levels import EFFORT_TOP, SPOKEN_TOP, EffortLevel, Rating
from reports.imports_found import Form, OddLineError
from reports.imports_lines import Cells, Reading, remark, said
from reports.imports_values import flag, level, number, rating, symptom

DATES = ("date", "day", "datum")
_EFFORTS = {"rest": EffortLevel.REST, "light": EffortLevel.LIGHT, "usual": EffortLevel.USUAL}
_EFFORTS |= {"more": EffortLevel.MORE, "much more": EffortLevel.MUCH_MORE}
#: Headings that mean the same.
_SAME = {
    "exertion": "effort",
    "activity": "effort",
    "symptom": "symptoms",
    "worst": "symptoms",
    "worst symptoms": "symptoms",
    "sleep quality": "sleep",
    "sleep hours": "hours",
    "hours slept": "hours",
    "note": "notes",
    "remark": "notes",
    "remarks": "notes",
    "comment": "notes",
    "comments": "notes",
}


def date_column(headings: Iterable[str]) -> str | None:
    """The heading of the column that has the date."""
    return next((heading for heading in headings if heading in DATES), None)


def known(heading: str) -> bool:
    """Whether something is made of a column."""
    return heading in DATES or _of(heading) is not None


def reading(column: str) -> Reading:
    """How its lines are read."""
    return Reading(Form.PLAIN, column, _says)


def _says(cells: Cells, day: date) -> Iterable[Entry]:
    """What a line says; one cell that is not understood makes the whole line odd."""
    found: list[Entry] = []
    for heading, cell in cells.items():
        read = _of(heading) if cell and heading not in DATES else None
        if read is not None:
            found += read(day, cell)
    return found


def _of(heading: str) -> Callable[[date, str], Iterable[Entry]] | None:
    read = _COLUMNS.get(_SAME.get(heading, heading))
    if read is not None:
        return read
    try:
        name = symptom(heading)
    except OddLineError:
        return None
    if name not in SYMPTOMS:
        return None
    return lambda day, cell: [said(day, Kind.SYMPTOM, name, rating=level(cell))]


def _effort(day: date, cell: str) -> Iterator[Entry]:
    word = cell.lower()
    worded = Rating(_EFFORTS[word], EFFORT_TOP) if word in _EFFORTS else None
    yield said(day, Kind.EFFORT, rating=worded or rating(cell, SPOKEN_TOP))


def _worst(day: date, cell: str) -> Iterator[Entry]:
    yield said(day, Kind.SYMPTOM, OVERALL, rating=level(cell))


def _quality(day: date, cell: str) -> Iterator[Entry]:
    """10 is the best sleep."""
    yield said(day, Kind.SLEEP, "quality", rating=rating(cell, SPOKEN_TOP))


def _hours(day: date, cell: str) -> Iterator[Entry]:
    hours = number(cell)
    if hours > 24:
        raise OddLineError("hours")
    yield said(day, Kind.SLEEP, "hours", amount=hours)


def _crash(day: date, cell: str) -> Iterator[Entry]:
    yield said(day, Kind.CRASH, amount=flag(cell))


_COLUMNS: dict[str, Callable[[date, str], Iterable[Entry]]] = {
    "effort": _effort,
    "symptoms": _worst,
    "sleep": _quality,
    "hours": _hours,
    "crash": _crash,
    "notes": remark,
}
