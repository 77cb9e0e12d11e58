"""The CSV of Visible: one line an observation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pacing.entries import Entry, Kind
from pacing.function import TOP, item_of
from pacing.levels import SYMPTOM_TOP
from reports.imports_found import Form, OddLineError
from reports.imports_lines import Cells, Reading, remark, said
from reports.imports_values import flag, number, rating, symptom

COLUMNS = ("observation_date", "tracker_name", "tracker_category", "observation_value")

#: Its four questions about exertion, by our kinds; a day's effort is the highest of them.
EXERTIONS = {"physical": "physical", "cognitive": "cognitive", "emotional": "emotional", "social": "social"}
_MEASURED = {
    "hr variability": "hrv",
    "hrv": "hrv",
    "resting hr": "resting hr",
    "stability score": "stability score",
}
_FUNCTION = "funcap_"


def reading() -> Reading:
    """How its lines are read."""
    return Reading(Form.VISIBLE, "observation_date", _says)


def _says(cells: Cells, day: date) -> Iterable[Entry]:
    name, category = cells.get("tracker_name", ""), cells.get("tracker_category", "").lower()
    value = cells.get("observation_value", "")
    if not name:
        raise OddLineError("name")
    if not value:
        return []  # not answered: a blank, and nothing odd
    if name.lower() == "note":
        return remark(day, value)
    if category in {"measurement", "sleep"} or name.lower() in _MEASURED:
        return [_measured(day, name.lower(), value)]
    if category.startswith(_FUNCTION):
        return [said(day, Kind.FUNCTION, _item(name), rating=rating(value, TOP))]
    if category in EXERTIONS:
        return [said(day, Kind.EXERTION, EXERTIONS[category], rating=rating(value, SYMPTOM_TOP), text=name)]
    return list(_experience(day, name.lower(), value))


def _measured(day: date, name: str, value: str) -> Entry:
    """Kept as it stands: which end of its sleep scale is good the file does not say."""
    return said(day, Kind.VITAL, _MEASURED.get(name, name), text=f"{number(value):g}")


def _item(name: str) -> str:
    found = item_of(name)
    if found is None:
        raise OddLineError("item")
    return found


def _experience(day: date, name: str, value: str) -> Iterator[Entry]:
    if name == "crash":
        yield said(day, Kind.CRASH, amount=flag(value))
    elif name == "infection":
        yield said(day, Kind.ILLNESS, amount=flag(value))
    elif name == "period":
        yield said(day, Kind.VITAL, "period", text=f"{number(value):g}")
    else:
        yield said(day, Kind.SYMPTOM, symptom(name), rating=rating(value, SYMPTOM_TOP))
