"""Logs: a message's statements, in the order of what explains most, and what is left to ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from language.amounts import Level, level, number, span
from language.answers import answer
from language.days import night_day, read_day, read_times
from language.doings import read_exertion, read_medicines, read_vitals
from language.feelings import read_feelings
from language.marks import Line
from language.nights import read_nights
from language.sheet import Clause, Sheet, clauses
from language.sorts import Sort
from language.values import Doubt, Known, Log, LogAction, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating

_USUALLY = ("fatigue", "pain", "brain_fog")  # offered for a bare level while no symptoms are followed
_CRASHES_OTHERWISE = ("on", "out", "asleep", "onto", "at")


def read_log(line: Line, now: datetime, known: Known) -> Log:
    """Everything that the message logs, or the one question that it needs."""
    sheet = Sheet(line)
    parts = _joined(line, clauses(line))
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
        _crash(sheet, clause)
        read_exertion(sheet, clause)
        read_feelings(sheet, clause, known.last)
        _whole_day(sheet, clause)
    night_day(sheet)
    _others(sheet, parts)
    _planned(sheet)
    answer(sheet, known)
    _changes(sheet, parts)
    _left(sheet, known)
    return _closed(sheet)


def _joined(line: Line, parts: list[Clause]) -> list[Clause]:
    """ "headache since lunch, 6": a clause of one level goes with the thing before it."""
    found: list[Clause] = []
    for clause in parts:
        while _shared(line, clause) and found and _only_things(line, found[-1]):
            clause = Clause(found.pop().first, clause.end)
        lonely = found and (
            (_only_a_level(line, clause) and _waits(line, found[-1]))
            or (_only_a_span(line, clause) and _untimed(line, found[-1]))
        )
        if lonely:
            found[-1] = Clause(found[-1].first, clause.end)
        else:
            found.append(clause)
    return found


def _shared(line: Line, clause: Clause) -> bool:
    """Whether one level is said for everything: "pain and fog all 6"."""
    return any(Sort.BOTH in mark and level(line, at + 1) is not None for at, mark in clause.marks(line))


def _only_things(line: Line, clause: Clause) -> bool:
    things = (Sort.SYMPTOM, Sort.BODY, Sort.RATING)
    return clause.has(line, *things) and all(mark.any(*things, Sort.AND) for _, mark in clause.marks(line))


def _only_a_level(line: Line, clause: Clause) -> bool:
    said = level(line, clause.first)
    return said is not None and not said.in_words and said.end == clause.end


def _only_a_span(line: Line, clause: Clause) -> bool:
    length = span(line, clause.first)
    return length is not None and length.minutes > 0 and length.end == clause.end


def _untimed(line: Line, clause: Clause) -> bool:
    """Whether a clause names exactly one thing done, without its minutes."""
    done = sum(Sort.EXERTION in mark for _, mark in clause.marks(line))
    return done == 1 and not clause.has(line, Sort.NUMBER, Sort.RANGE, Sort.UNIT)


def _waits(line: Line, clause: Clause) -> bool:
    """Whether a clause names exactly one thing and no number or level."""
    named = sum(mark.any(Sort.SYMPTOM, Sort.RATING, Sort.EFFORT) for _, mark in clause.marks(line))
    return named == 1 and not clause.has(
        line, Sort.NUMBER, Sort.RANGE, Sort.SLASH, Sort.STATE, Sort.NOT, Sort.CRASH, Sort.EXERTION
    )


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
    bare = (
        line[0].text in ("note", "comment", "journal", "diary", "remark", "remember")
        and colon == 1
        and line[0].text != "remark"
    )
    if bare or len(line) <= colon:
        return None
    text = line.text[line[colon].start :].strip()
    return Log(LogAction.LOG, (Said(Kind.REMARK, text=text, quote=text),))


def _crash(sheet: Sheet, clause: Clause) -> None:
    line = sheet.line
    for at, mark in clause.marks(line):
        if Sort.ILLNESS in mark and sheet.free(at):
            sheet.say(Kind.ILLNESS, first=at, end=at + 1, amount=1)
        if Sort.CRASH not in mark or not sheet.free(at):
            continue
        before = [line[i] for i in range(max(clause.first, at - 3), at)]
        if Sort.AFTER in line[at - 1]:
            sheet.take(at, at + 1)
            continue
        if any(Sort.MACHINE in other for other in before) or _elsewhere(sheet, at + 1):
            sheet.take(at, at + 1)
            sheet.doubt(Doubt.WHICH, [Option((Said(Kind.CRASH, amount=1),))])
        elif (
            any(other.any(Sort.HEDGE, Sort.FUTURE, Sort.PERSON) for other in before)
            or clause.has(line, Sort.IF)
            or line[clause.end].text == "?"
            or any(Sort.LOOMS in line[i] for i in (at + 1, at + 2))
            or any(Sort.ENDING in other for other in before)
        ):
            sheet.take(clause.first, clause.end)
            sheet.doubt(Doubt.WHICH, [Option((Said(Kind.CRASH, amount=amount),)) for amount in (1, 0)])
        else:
            denied = any(Sort.NOT in other for other in before)
            first = at - 1 if denied else at
            sheet.say(Kind.CRASH, first=first, end=_crash_end(line, at), amount=0 if denied else 1)


def _elsewhere(sheet: Sheet, at: int) -> bool:
    """ "crashed on the sofa" may be sleep; "crashed on tuesday" is not."""
    return (
        sheet.line[at].text in _CRASHES_OTHERWISE
        and sheet.free(at + 1)
        and not sheet.line[at + 1].any(Sort.NUMBER, Sort.CLOCK)
    )


def _crash_end(line: Line, at: int) -> int:
    """ "pem day 3", "crashed hard"."""
    if line[at + 1].text == "day" and number(line[at + 2]) is not None:
        return at + 3
    return at + 2 if line[at + 1].text in ("hard", "badly", "bad", "again") else at + 1


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
        if Sort.PERSON in second and any(
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


def _changes(sheet: Sheet, parts: Iterable[Clause]) -> None:
    """ "worse", "better" without a level: asked when nothing else was said."""
    for clause in parts:
        if not sheet.said and any(
            Sort.CHANGE in mark and sheet.free(at) for at, mark in clause.marks(sheet.line)
        ):
            sheet.doubt(Doubt.CHANGE)


def _left(sheet: Sheet, known: Known) -> None:
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
        and unit.text != "s"
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


def _closed(sheet: Sheet) -> Log:
    said = tuple(sheet.said)
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
