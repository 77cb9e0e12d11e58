"""Answers: bare words and numbers that answer the open question of a check-in."""

from __future__ import annotations

from language.amounts import Level, level, number, span
from language.sheet import Sheet
from language.sorts import Sort
from language.values import Doubt, Known, Option, Said
from pacing.entries import OVERALL, Kind
from pacing.levels import EFFORT_TOP, SPOKEN_TOP, SYMPTOM_TOP, Rating

_NAMED_KINDS = {"effort": Kind.EFFORT, "energy": Kind.RATING, "mood": Kind.RATING}
_CALM = (
    Sort.FILLER,
    Sort.BREAK,
    Sort.AND,
    Sort.AT,
    Sort.DAY,
    Sort.MORE,
    Sort.WAS,
    Sort.ONE,
    Sort.PART,
    Sort.THIS,
    Sort.BOTH,
    Sort.THANKS,
    Sort.OR,
    Sort.HEDGE,
)
_MOST_SLEEP = 24 * 60  # minutes
_GOOD_IS_HIGH = ("sleep", "energy", "mood")
#: Words of quality as the nearest worded level of a symptom, 0-10; what is good may be none or mild: asked.
_AS_LEVEL = {0: 9.0, 1: 9.0, 2: 7.0, 5: 3.0}


def answer(sheet: Sheet, known: Known) -> None:
    """Let what nothing explains yet answer the open question, one level for one question, in order."""
    if not known.asked or not _bare(sheet):
        return None
    if any(
        mark.any(Sort.SAME, Sort.USUAL) and sheet.free(at) and Sort.EFFORT_ANSWER not in mark
        for at, mark in enumerate(sheet.line.marks)
    ):
        return _as_before(sheet, known)
    if known.asked == ("sleep",) and _hours_slept(sheet):
        return None
    levels = _levels(sheet, known)
    asked = [name for name in known.asked if name != "how_today" and not _said(sheet, name)]
    if levels and len(levels) == len(asked) and all(said.on_scale for _, said in levels):
        for name, (at, said) in zip(asked, levels, strict=True):
            _answer(sheet, known, name, at, said)
    return None


def _hours_slept(sheet: Sheet) -> bool:
    """ "6 hours", "about 7h": how long, when the night is asked about."""
    for at in range(len(sheet.line)):
        length = span(sheet.line, at) if sheet.free(at) else None
        if length and 0 < length.minutes <= _MOST_SLEEP:
            sheet.say(Kind.SLEEP, "hours", first=at, end=length.end, amount=round(length.minutes / 60, 2))
            return True
    return False


def _said(sheet: Sheet, name: str) -> bool:
    return any(said.name == name or (name == "effort" and said.kind is Kind.EFFORT) for said in sheet.said)


def _bare(sheet: Sheet) -> bool:
    """Whether everything that is not explained is a level or says nothing."""
    left = (mark for at, mark in enumerate(sheet.line.marks) if sheet.free(at))
    known = (
        *_CALM,
        Sort.LEVEL,
        Sort.GOODNESS,
        Sort.NUMBER,
        Sort.RANGE,
        Sort.SLASH,
        Sort.SAME,
        Sort.USUAL,
        Sort.EFFORT_ANSWER,
        Sort.UNIT,
        Sort.HALF,
    )
    return all(mark.any(*known) or mark.text in "~+:-=%" for mark in left)


def _levels(sheet: Sheet, known: Known) -> list[tuple[int, Level]]:
    found, at = [], 0
    while at < len(sheet.line):
        said = _level(sheet, known, at) if sheet.free(at) else None
        if said:
            found.append((at, said))
        at = said.end if said else at + 1
    return found


def _level(sheet: Sheet, known: Known, at: int) -> Level | None:
    mark = sheet.line[at]
    name = known.asked[0]
    if name in _GOOD_IS_HIGH:
        return _quality(sheet, at) or (None if mark.any(Sort.LEVEL, Sort.MORE) else level(sheet.line, at))
    if name == "effort" and Sort.EFFORT_ANSWER in mark:
        return Level(at + 1, mark.get(Sort.EFFORT_ANSWER) * SPOKEN_TOP / EFFORT_TOP, in_words=True)
    if known.asked_tops.get(name) == SYMPTOM_TOP and name != "effort" and Sort.LEVEL not in mark:
        value = _AS_LEVEL.get(mark.get(Sort.GOODNESS))
        if value is not None:
            return Level(at + 1, value, in_words=True)
    if mark.any(Sort.FILLER, Sort.OR) and Sort.NUMBER not in mark and len(sheet.line) > 1:
        return None
    return level(sheet.line, at)


def _quality(sheet: Sheet, at: int) -> Level | None:
    """A word of quality, "very" before it included; the severity of "pretty bad" says nothing of a night."""
    more = Sort.MORE in sheet.line[at] and Sort.GOODNESS in sheet.line[at + 1]
    value = sheet.line[at + 1 if more else at].get(Sort.GOODNESS)
    return None if value is None else Level(at + 1 + more, value, in_words=True)


def _answer(sheet: Sheet, known: Known, name: str, at: int, said: Level) -> None:
    if name == "sleep":
        return _sleep(sheet, at, said)
    rating = Rating(said.value, said.top)
    top = known.asked_tops.get(name)
    if said.in_words and top:
        rating = Rating(_button(said.value, top), top)
    kind = _NAMED_KINDS.get(name, Kind.SYMPTOM)
    label = "" if kind is Kind.EFFORT else OVERALL if name == "symptoms" else name
    return sheet.say(kind, label, first=at, end=said.end, rating=rating)


def _button(value: float, top: int) -> int:
    """The button nearest to a word's level: none 0, mild 1, moderate 2, severe 3 (PATIENTS.md, Scales)."""
    if top == EFFORT_TOP:
        return round(value * top / 10)
    return 0 if value == 0 else 1 if value <= 3 else 2 if value < 7.5 else top


def _sleep(sheet: Sheet, at: int, said: Level) -> None:
    if said.in_words:
        value = 0 if said.value <= 1 else 1 if said.value <= 3 else 2 if said.value <= 6 else 3
        return sheet.say(Kind.SLEEP, "quality", first=at, end=said.end, rating=Rating(value, 3))
    sheet.take(at, said.end)
    hours = Option((Said(Kind.SLEEP, "hours", amount=said.value),))
    if sheet.line[at].get(Sort.SLASH) or number(sheet.line[at]) is None:
        return sheet.say(Kind.SLEEP, "quality", first=at, end=said.end, rating=Rating(said.value, said.top))
    return sheet.doubt(Doubt.WHICH, [hours, Option((Said(Kind.SLEEP, "quality", Rating(said.value, 10)),))])


def _as_before(sheet: Sheet, known: Known) -> None:
    """ "same" repeats the last rating, "usual" says so without one: nothing is filled in."""
    at = next(at for at, mark in enumerate(sheet.line.marks) if mark.any(Sort.SAME, Sort.USUAL))
    usual = Sort.USUAL in sheet.line[at]
    for name in known.asked:
        kind = Kind.SLEEP if name == "sleep" else _NAMED_KINDS.get(name, Kind.SYMPTOM)
        label = "" if kind is Kind.EFFORT else "quality" if name == "sleep" else name
        before = None if usual else known.last.get(name)
        if name != "how_today":
            sheet.say(kind, label, first=at, end=at + 1, rating=before, usual=before is None)
