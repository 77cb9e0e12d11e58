"""Leftovers: numbers and levels that nothing explains become one question."""

from __future__ import annotations

from language.amounts import Level, level, number
from language.sheet import Sheet
from language.sorts import Key, Sort
from language.values import Doubt, Known, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating

_USUALLY = ("fatigue", "pain", "brain_fog")  # offered for a bare level while no symptoms are followed


def read_left(sheet: Sheet, known: Known) -> None:
    """Numbers and levels that nothing explains: a question, never a guess."""
    line, at = sheet.line, 0
    while at < len(line):
        end = _unexplained(sheet, known, at)
        at = end or at + 1


def _unexplained(sheet: Sheet, known: Known, at: int) -> int | None:
    line, mark = sheet.line, sheet.line[at]
    if not sheet.free(at):
        return None
    if mark.text in (">", "<") and number(line[at + 1]) is not None:
        sheet.doubt(Doubt.UNCLEAR)
    if mark.any(Sort.NUMBER, Sort.RANGE, Sort.SLASH):
        return _number_left(sheet, known, at)
    if (Sort.LEVEL in mark or Sort.GOODNESS in mark) and _counts_alone(sheet, at):
        return _bare_level(
            sheet, known, level(line, at) or Level(at + 1, 0, in_words=True), asked=Sort.LEVEL in mark
        )
    if Sort.VAGUE in mark and not sheet.said:
        sheet.doubt(Doubt.UNCLEAR)
    if mark.any(Sort.SAME, Sort.USUAL) and not sheet.said:
        sheet.doubt(Doubt.CHANGE if Sort.SAME in mark and known.asked else Doubt.UNCLEAR)
    return None


def _counts_alone(sheet: Sheet, at: int) -> bool:
    """Whether a level word left over is all that the message says."""
    mark = sheet.line[at]
    if mark.any(Sort.FILLER) and len(sheet.line) > 1:
        return False
    return not sheet.said and all(
        other.any(
            Sort.FILLER,
            Sort.MORE,
            Sort.LEVEL,
            Sort.GOODNESS,
            Sort.DAY,
            Sort.WAS,
            Sort.BREAK,
            Sort.DATE_UNIT,
            Sort.PART,
            Sort.THIS,
        )
        for other in sheet.line.marks
    )


def _number_left(sheet: Sheet, known: Known, at: int) -> int:
    line, said = sheet.line, level(sheet.line, at)
    if Sort.ONE in line[at] and (sheet.said or Sort.LEVEL in line[at - 1]):
        return at + 1
    if said is None:
        return _counted(sheet, at)
    if not said.on_scale:
        sheet.doubt(Doubt.SCALE)
        return said.end
    return _bare_level(sheet, known, said, asked=len(line) <= 4)


def _counted(sheet: Sheet, at: int) -> int:
    """A number with a unit of its own: explained beside what was done, else unclear."""
    line = sheet.line
    unit = line[at + 1]
    if (
        unit.any(Sort.MEASURE, Sort.UNIT, Sort.DATE_UNIT, Sort.DOSE, Sort.COUNTER)
        and sheet.said
        and not unit.says(Key.SECOND_SIGN)
    ):
        return at + 2
    sheet.doubt(Doubt.UNCLEAR)
    return at + 2


def _bare_level(sheet: Sheet, known: Known, said: Level, *, asked: bool) -> int:
    if not asked or sheet.said or sheet.rating:
        sheet.doubt(Doubt.UNCLEAR)
        return said.end
    rating = Rating(said.value, said.top)
    names = known.followed or _USUALLY
    options = [Option((Said(Kind.SYMPTOM, name, rating),)) for name in names]
    sheet.rating = rating
    sheet.doubt(Doubt.BARE_LEVEL, [*options, Option((Said(Kind.EFFORT, rating=rating),))])
    return said.end
