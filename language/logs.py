"""Logs: a message's statements, in the order of what explains most, and what is left to ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from language.answers import answer
from language.crashes import read_crash
from language.days import night_day, read_day, read_times
from language.doings import read_exertion
from language.feelings import read_feelings
from language.joined import joined
from language.leftovers import read_left
from language.marks import Line
from language.medicines import read_medicines
from language.nights import read_nights
from language.sheet import Clause, Sheet, clauses
from language.sorts import Key, Sort
from language.values import Doubt, Known, Log, LogAction, Said
from language.vitals import read_vitals
from pacing.entries import Kind
from pacing.levels import Rating


def read_log(line: Line, now: datetime, known: Known) -> Log:
    """Everything that the message logs, or the one question that it needs."""
    sheet = Sheet(line)
    parts = joined(line, clauses(line))
    if remark := _remark(sheet):
        return remark
    _own(sheet)
    read_day(sheet, now)
    for clause in parts:
        read_medicines(sheet, clause)
        read_vitals(sheet, clause)
        read_nights(sheet, clause)
    read_times(sheet)
    for clause in parts:
        read_crash(sheet, clause)
        read_exertion(sheet, clause)
        read_feelings(sheet, clause, known.last)
        _whole_day(sheet, clause)
    night_day(sheet)
    _others(sheet, parts)
    _planned(sheet)
    _of_others(sheet, parts)
    _elsewhen(sheet)
    answer(sheet, known)
    _changes(sheet, parts)
    read_left(sheet, known)
    return _closed(sheet)


def _own(sheet: Sheet) -> None:
    """A phrase that the patient taught says what it was taught to say; denied, it is asked about."""
    for at, mark in enumerate(sheet.line.marks):
        for said in mark.get(Sort.OWN) or ():
            sheet.take(at, at + 1)
            if sheet.line[at - 1].any(Sort.NOT, Sort.FUTURE, Sort.IF):
                sheet.doubt(Doubt.UNCLEAR)
            elif said not in sheet.said:
                sheet.said.append(replace(said, quote=sheet.line.quote(at, at)))


def _remark(sheet: Sheet) -> Log | None:
    line = sheet.line
    if not len(line) or Sort.REMARK not in line[0]:
        return None
    colon = 1 if line[0].text.endswith((":", "-")) or line[1].text not in (":", "-") else 2
    bare = line[0].says(Key.NOTE) and colon == 1
    if bare or len(line) <= colon:
        return None
    text = line.text[line[colon].start :].strip()
    return Log(LogAction.LOG, (Said(Kind.REMARK, text=text, quote=text),))


def _whole_day(sheet: Sheet, clause: Clause) -> None:
    for at, mark in clause.marks(sheet.line):
        if Sort.EFFORT_DAY not in mark or not sheet.free(at):
            continue
        sheet.take(at, at + 1)
        if not any(said.kind is Kind.EXERTION and said.rating for said in sheet.said) and not clause.has(
            sheet.line, Sort.FUTURE, Sort.IF
        ):
            sheet.say(Kind.EFFORT, first=at, end=at + 1, rating=Rating(mark.get(Sort.EFFORT_DAY), 4))


def _others(sheet: Sheet, parts: Iterable[Clause]) -> None:
    """What another person has is not the patient's: "mum's pain is 6"."""
    for clause in parts:
        first = sheet.line[clause.first]
        second = sheet.line[clause.first + 1] if Sort.MINE in first else first
        meant = any(
            Sort.PERSON in mark and Sort.FOR in sheet.line[at - 1 - (Sort.MINE in sheet.line[at - 1])]
            for at, mark in clause.marks(sheet.line)
        )
        if (Sort.PERSON in second or meant) and any(
            _inside(sheet, said, clause) for said in sheet.said if said.kind is not Kind.EXERTION
        ):
            sheet.doubt(Doubt.UNCLEAR)


def _inside(sheet: Sheet, said: Said, clause: Clause) -> bool:
    return (
        bool(said.quote)
        and said.quote in sheet.line.quote(clause.first, clause.end - 1)
        and said.rating is not None
    )


def _planned(sheet: Sheet) -> None:
    """ "physio is friday", "bins thursday": perhaps still to do; only what was done is stored."""
    only = sheet.said and all(
        said.kind is Kind.EXERTION and said.amount is None and said.rating is None for said in sheet.said
    )
    marks = sheet.line.marks
    if only and any(Sort.WEEKDAY in mark for mark in marks) and not any(Sort.DID in mark for mark in marks):
        sheet.said.clear()
        sheet.day_offset = 0
        sheet.doubt(Doubt.UNCLEAR)


def _elsewhen(sheet: Sheet) -> None:
    """ "fatigue 7 tomorrow", "pain was bad last week": a level of a time that is not one day up to now."""
    if not any(said.rating is not None for said in sheet.said):
        return
    for at, mark in enumerate(sheet.line.marks):
        unit = sheet.line[at + 1].get(Sort.DATE_UNIT) in ("week", "month", "year")
        if (mark.get(Sort.DAY) or 0) > 0 or (mark.any(Sort.LAST, Sort.NEXT) and unit):
            sheet.doubt(Doubt.UNCLEAR)


def _of_others(sheet: Sheet, parts: Iterable[Clause]) -> None:
    """ "if pain is over 6 i rest", "doctor said pain 6": what is not said of now is asked about."""
    for clause in parts:
        told = next((at for at, mark in clause.marks(sheet.line) if mark.any(Sort.IF, Sort.SAYS)), None)
        rated = any(said.rating is not None and _inside(sheet, said, clause) for said in sheet.said)
        if told is not None and told <= clause.first + 2 and rated:
            sheet.doubt(Doubt.UNCLEAR)


def _changes(sheet: Sheet, parts: Iterable[Clause]) -> None:
    """ "worse", "better" without a level: asked when nothing else was said."""
    for clause in parts:
        if not sheet.said and any(
            Sort.CHANGE in mark and sheet.free(at) for at, mark in clause.marks(sheet.line)
        ):
            sheet.doubt(Doubt.CHANGE)


def _contradicts(sheet: Sheet) -> bool:
    """ "pain 6 pain 7": one thing with two levels; which of them counts, only the patient knows."""
    rated = [(said.kind, said.name) for said in sheet.said if said.rating and said.kind is not Kind.EXERTION]
    return len(set(rated)) < len(rated)


def _closed(sheet: Sheet) -> Log:
    said = tuple(sheet.said)
    if _contradicts(sheet):
        sheet.doubt(Doubt.UNCLEAR)
    asking: Doubt | None = next((doubt for doubt in sheet.doubts if doubt is not Doubt.LEVEL), None)
    if asking is None and not said:
        asking = next(iter(sheet.doubts), None)
    if asking:
        options = tuple(sheet.doubts[asking])
        return Log(LogAction.ASK, said, sheet.day_offset, asking, sheet.rating, options)
    if said:
        doubt = Doubt.LEVEL if sheet.doubts else None
        return Log(
            LogAction.LOG, said, sheet.day_offset, doubt, options=tuple(sheet.doubts.get(Doubt.LEVEL, ()))
        )
    return Log(LogAction.OTHER, day_offset=sheet.day_offset)
