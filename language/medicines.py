"""Medicines: taken or not, with their doses, never read as levels or times."""

from __future__ import annotations

from language.amounts import number
from language.marks import Line
from language.sheet import Clause, Sheet
from language.sorts import Key, Sort
from pacing.entries import Kind

_LONGEST_NAME = 2  # words of a medicine that nobody taught, before its dose

_LOGGED = (
    Sort.MEDICINE,
    Sort.NUMBER,
    Sort.RANGE,
    Sort.SLASH,
    Sort.SYMPTOM,
    Sort.BODY,
    Sort.STATE,
    Sort.RATING,
    Sort.LEVEL,
    Sort.GOODNESS,
    Sort.MORE,
    Sort.SLEEP,
    Sort.WAKE,
    Sort.NIGHT_WAS,
    Sort.CRASH,
    Sort.UNIT,
    Sort.VITAL,
    Sort.AFTER,
    Sort.COUNTER,
)

_MEDICINE_WORDS = (
    Sort.FILLER,
    Sort.AND,
    Sort.AT,
    Sort.PART,
    Sort.MERIDIEM,
    Sort.CLOCK,
    Sort.DAY,
    Sort.DOSE,
    Sort.ONE,
    Sort.MINE,
    Sort.TAKE,
    Sort.ON,
    Sort.COUNTED,
    Sort.HALF,
    Sort.FOR,
    Sort.TIMES,
)


def read_medicines(sheet: Sheet, clause: Clause) -> None:
    """ "took LDN 4.5mg", "forgot meds", "vit d 4000iu and magnesium": never a dose as a level or a time."""
    line = sheet.line
    verb = next(
        (
            at
            for at, mark in clause.marks(line)
            if Sort.TAKE in mark and mark.get(Sort.TAKE) is None and sheet.free(at)
        ),
        None,
    )
    missed = next((at for at, mark in clause.marks(line) if Sort.MISS in mark and sheet.free(at)), None)
    named = [at for at, mark in clause.marks(line) if Sort.MEDICINE in mark and sheet.free(at)]
    if verb is not None and not named:
        _unknown_medicine(sheet, clause, verb)
    for at in named:
        first, end, dose = _dose(sheet, at)
        sheet.take(first, end)
        if missed is not None and (missed < at or line[missed].says(Key.MISSED_AFTER)):
            sheet.take(missed, missed + 1)
            sheet.say(Kind.MEDICINE, line[at].get(Sort.MEDICINE), first=at, end=end, amount=0, text=dose)
        elif verb is not None or dose or _only_medicine(line, clause):
            _taken(sheet, clause, (first, at, end), dose, sure=verb is not None)


def _taken(sheet: Sheet, clause: Clause, places: tuple[int, int, int], dose: str, *, sure: bool) -> None:
    line, (first, at, end) = sheet.line, places
    later = any(mark.get(Sort.TAKE) == "will" for _, mark in clause.marks(line))
    if later or clause.has(line, Sort.FUTURE, Sort.REMIND) or (not sure and not _only_medicine(line, clause)):
        return
    sheet.say(Kind.MEDICINE, line[at].get(Sort.MEDICINE), first=first, end=end, amount=1, text=dose)


def _only_medicine(line: Line, clause: Clause) -> bool:
    """Whether nothing in the clause but medicines, doses, times and levels could mean something else."""
    known = (*_MEDICINE_WORDS, *_LOGGED)
    if any(Sort.STATES in mark or mark.says(Key.OUT_OF) for _, mark in clause.marks(line)):
        return False
    return all(mark.any(*known) or mark.text in "()@+-:" for _, mark in clause.marks(line))


def _dose(sheet: Sheet, at: int) -> tuple[int, int, str]:
    """Where a medicine with its dose starts and ends, and the dose as said."""
    line = sheet.line
    after = (
        at + 2
        if Sort.FILLER in line[at + 1] and number(line[at + 2]) is not None and Sort.DOSE in line[at + 3]
        else at + 1
    )
    after += Sort.TIMES in line[after]
    if number(line[after]) is not None and sheet.free(after):
        end = _dose_end(line, after)
        first = (
            at - 1
            if sheet.free(at - 1) and number(line[at - 1]) is not None and Sort.DOSE in line[end - 1]
            else at
        )
        return first, end, line.quote(after, end - 1)
    before = at
    while sheet.free(before - 1) and (
        number(line[before - 1]) is not None or line[before - 1].any(Sort.DOSE, Sort.OF, Sort.TIMES)
    ):
        before -= 1
    while before < at and number(line[before]) is None:
        before += 1
    return (before, at + 1, line.quote(before, at - 1)) if before < at else (at, at + 1, "")


def _dose_end(line: Line, at: int) -> int:
    """Where "4.5mg", "500mg x 2", "2 x 500mg" ends."""
    end = at + 2 if Sort.DOSE in line[at + 1] else at + 1
    while Sort.TIMES in line[end] and number(line[end + 1]) is not None:
        end += 2 + (Sort.DOSE in line[end + 2])
    return end


def _unknown_medicine(sheet: Sheet, clause: Clause, verb: int) -> None:
    """A medicine that nobody taught is one only with a dose: "took fluzolam 20mg"."""
    line = sheet.line
    for at in range(verb + 1, min(verb + 2 + _LONGEST_NAME, clause.end)):
        if number(line[at]) is not None and Sort.DOSE in line[at + 1] and at > verb + 1:
            name = line.quote(verb + 1, at - 1)
            if not clause.has(line, Sort.FUTURE) and all(line[i].unknown for i in range(verb + 1, at)):
                sheet.say(Kind.MEDICINE, name, first=verb, end=at + 2, amount=1, text=line.quote(at, at + 1))
            return
