"""Corrections: "4 not 7", "no, that was yesterday", "change pain to 4", "undo"."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from language.amounts import Level, level
from language.days import read_day
from language.logs import read_log
from language.marks import Line, Mark
from language.sheet import Sheet
from language.sorts import Key, Sort
from language.values import Known, Log, LogAction, Said
from pacing.entries import Kind
from pacing.levels import Rating


def read_correction(line: Line, now: datetime, known: Known) -> Log | None:
    """The correction that the message is, None if it is none."""
    if not len(line):
        return None
    if Sort.UNDO in line[0] and all(
        mark.any(Sort.BREAK, Sort.THANKS, Sort.UNDO, Sort.FILLER, Sort.IT, Sort.NO, Sort.POLITE)
        for mark in line.marks
    ):
        return Log(LogAction.DELETE)
    if Sort.NO in line[0] and Sort.UNDO in line[2 if Sort.BREAK in line[1] else 1] and len(line) <= 5:
        return Log(LogAction.DELETE)
    return _not(line, now, known) or _should(line, now, known) or _changed(line, now, known)


def _not(line: Line, now: datetime, known: Known) -> Log | None:
    """ "4 not 7", "pain 4, not 7": the new level, and the one it replaces."""
    at = next((at for at, mark in enumerate(line.marks) if mark.says(Key.NOT)), None)
    if at is None:
        return None
    old = level(line, at + 1)
    before = at - 2 if Sort.BREAK in line[at - 1] else at - 1
    if old is None or old.in_words or not old.on_scale or old.end < len(line) - 1 or before < 0:
        return None
    new = _log(line, 0, before + 1, now, known)
    said = tuple(each for each in new.said if each.rating)
    replaces = Rating(old.value, old.top)
    if said:
        return Log(LogAction.CORRECT, said, new.day_offset, replaces=replaces)
    bare = _bare(line, 0, before + 1)
    return _of_last(bare, known, replaces) if bare else None


def _of_last(new: Level, known: Known, replaces: Rating) -> Log:
    """A correction without its thing: of the one thing that had the level before, if it is one."""
    rating = Rating(new.value, new.top)
    names = [name for name, before in known.last.items() if before == replaces]
    said = (_said(names[0], rating),) if len(names) == 1 else ()
    return Log(LogAction.CORRECT, said, rating=rating, replaces=replaces)


def _said(name: str, rating: Rating) -> Said:
    if name == "effort":
        return Said(Kind.EFFORT, rating=rating)
    return Said(Kind.RATING if name in ("energy", "mood") else Kind.SYMPTOM, name, rating)


def _bare(line: Line, first: int, end: int) -> Level | None:
    """The one level between two places, when all else there says nothing."""
    found = None
    for at in range(first, end):
        said = level(line, at)
        if said and said.on_scale and not said.in_words:
            found = said if found is None else None
        elif not line[at].any(Sort.FILLER, Sort.NO, Sort.BREAK, Sort.IT, Sort.CHANGE_TO, Sort.WAS):
            return None
    return found


def _log(line: Line, first: int, end: int, now: datetime, known: Known) -> Log:
    return read_log(Line(line.text, line.marks[first:end], line.words), now, replace(known, asked=()))


def _changed(line: Line, now: datetime, known: Known) -> Log | None:
    """ "no, that was yesterday", "change pain to 4", "i meant 5", "actually pain 5"."""
    opening = 0
    while opening < len(line) and (
        line[opening].any(Sort.NO, Sort.CHANGE_TO)
        or (opening and (line[opening].any(Sort.BREAK, Sort.IT) or line[opening].says(Key.CORRECTING)))
    ):
        opening += 1
    denies = Sort.NOT in line[0] and opening == 1
    if (not opening and not _later_day(line)) or denies:
        return None
    rest = [mark for mark in _kept(_from_old(line))[opening:] if Sort.TO not in mark or not mark.says(Key.TO)]
    if opening and (word := _only_level(line, opening)):
        return Log(LogAction.CORRECT, rating=Rating(word.value, word.top))
    new = read_log(Line(line.text, tuple(rest), line.words), now, replace(known, asked=()))
    if new.action is LogAction.LOG and new.said and opening:
        return Log(LogAction.CORRECT, new.said, new.day_offset)
    return _other_day(line, now)


def _kept(line: Line) -> tuple[Mark, ...]:
    """The marks without what a correction takes back: "fatigue 7 not pain"."""
    marks = line.marks
    if len(marks) > 2 and Sort.NOT in marks[-2] and Sort.SYMPTOM in marks[-1]:
        return marks[:-2]
    return marks


def _from_old(line: Line) -> Line:
    """ "change fatigue from 7 to 5" without the old level."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.FROM in mark), None)
    old = level(line, at + 1) if at is not None else None
    if at is None or old is None or not line[old.end].says(Key.TO) or Sort.CHANGE_TO not in line[0]:
        return line
    return Line(line.text, (*line.marks[:at], *line.marks[old.end :]), line.words)


def _should(line: Line, now: datetime, known: Known) -> Log | None:
    """ "pain should be 3", "that should have been 5"."""
    at = next((at for at, mark in enumerate(line.marks) if Sort.SHOULD in mark), None)
    if at is None or not line[at - 1].any(Sort.SYMPTOM, Sort.RATING, Sort.EFFORT, Sort.IT, Sort.BODY):
        return None
    if Sort.IT in line[at - 1]:
        bare = _only_level(line, at + 1)
        return Log(LogAction.CORRECT, rating=Rating(bare.value, bare.top)) if bare and at == 1 else None
    marks = (*line.marks[:at], *line.marks[at + 1 :])
    new = read_log(Line(line.text, marks, line.words), now, replace(known, asked=()))
    return Log(LogAction.CORRECT, new.said, new.day_offset) if new.action is LogAction.LOG else None


def _only_level(line: Line, opening: int) -> Level | None:
    said = level(line, opening + (1 if line[opening].says(Key.TO) else 0))
    plain = said and said.on_scale and not said.in_words and said.end >= len(line)
    return said if plain and Sort.ONE not in line[opening] else None


def _later_day(line: Line) -> bool:
    return (line[0].any(Sort.IT) and line[1].says(Key.IT_WAS)) or line[0].says(Key.THAT_IS)


def _other_day(line: Line, now: datetime) -> Log | None:
    """ "that was yesterday": the same statements, another day."""
    sheet = Sheet(line)
    read_day(sheet, now)
    known = (
        Sort.NO,
        Sort.IT,
        Sort.BREAK,
        Sort.WAS,
        Sort.FILLER,
        Sort.ON,
        Sort.CHANGE_TO,
        Sort.THIS,
        Sort.FOR,
    )
    if not sheet.taken or any(not mark.any(*known) for at, mark in enumerate(line.marks) if sheet.free(at)):
        return None
    return Log(LogAction.CORRECT, day_offset=sheet.day_offset)
