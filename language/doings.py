"""Doings: exertion with its minutes, medicines with their doses, and vitals."""

from __future__ import annotations

from language.amounts import level, span
from language.marks import Line
from language.sheet import Clause, Sheet
from language.sorts import Key, Sort
from language.values import Doubt
from pacing.entries import Kind
from pacing.levels import Rating


def read_exertion(sheet: Sheet, clause: Clause) -> None:
    """ "walked 20 min", "shower + short call", "cleaned 40 min effort 8/10"; nothing that was not done."""
    line = sheet.line
    done = _things_done(sheet, clause)
    spans = _spans(sheet, clause)
    if clause.has(line, Sort.INSTEAD):
        cut = next(at for at, mark in clause.marks(line) if Sort.INSTEAD in mark)
        done = [at for at in done if at < cut]
    not_done = _not_done(line, clause)
    leads = bool(spans and done and spans[0][0] < done[0])  # "5 min walk, 10 min shower"
    for at in done:
        nearest = min(
            spans, key=lambda place: abs(place[1] - 1 - at if leads else place[0] - at), default=None
        )
        minutes = None
        if nearest and _belongs(line, done, at, nearest[0]):
            spans.remove(nearest)
            sheet.take(nearest[0], nearest[1])
            minutes = nearest[2]
        if (not_done < 0 or at < not_done) and not _another_day(line, at) and not _described(line, at):
            kind, what = line[at].get(Sort.EXERTION)
            effort = _effort(sheet, clause) if at == done[-1] else None
            sheet.say(Kind.EXERTION, kind, first=at, end=at + 1, amount=minutes, text=what, rating=effort)


def _things_done(sheet: Sheet, clause: Clause) -> list[int]:
    """The first thing done in the clause, and each one that is joined to it by a word for "and"."""
    found: list[int] = []
    joined = True
    for at, mark in clause.marks(sheet.line):
        if mark.says(Key.JOIN) or mark.any(Sort.AFTER, Sort.INSTEAD):
            joined = True
        if Sort.EXERTION in mark and sheet.free(at) and not mark.any(Sort.MEDICINE):
            if joined:
                found.append(at)
            sheet.take(at, at + 1)
            joined = False
    return found


def _not_done(line: Line, clause: Clause) -> int:
    """The place of a word that makes what follows not done, or not yet: "couldn't", "no", "tomorrow"."""
    for at, mark in clause.marks(line):
        if (
            mark.get(Sort.FUTURE) == "all"
            or (mark.get(Sort.DAY) or 0) > 0
            or (Sort.NEXT in mark and line[at + 1].any(Sort.DATE_UNIT, Sort.WEEKDAY))
        ):
            return clause.first
    for at, mark in clause.marks(line):
        if Sort.TOO in mark and any(Sort.TO in line[i] for i in range(at + 1, min(at + 5, clause.end))):
            return at  # "too tired to shower"
        if mark.any(Sort.FUTURE, Sort.IF, Sort.PERHAPS) or (
            Sort.NOT in mark and Sort.CRASH not in line[at + 1] and not _denies_feeling(line, at)
        ):
            return at
    return -1


def _described(line: Line, at: int) -> bool:
    """ "the stairs need painting", "physio is friday": something is said of it, nobody did it."""
    return Sort.DID not in line[at] and line[at + 1].any(Sort.FUTURE, Sort.STATES)


def _another_day(line: Line, at: int) -> bool:
    """ "pem from yesterday's walk": done on a day that the message is not about."""
    return (line[at - 1].get(Sort.DAY) or 0) < 0 and line[at - 2].any(Sort.AFTER, Sort.FROM, Sort.THAN)


def _denies_feeling(line: Line, at: int) -> bool:
    return line[at + 1].any(Sort.SYMPTOM, Sort.BODY, Sort.STATE) or line[at + 2].any(
        Sort.SYMPTOM, Sort.CRASH, Sort.STATE
    )


def _spans(sheet: Sheet, clause: Clause) -> list[tuple[int, int, float]]:
    found, at = [], clause.first
    while at < clause.end:
        length = span(sheet.line, at) if sheet.free(at) else None
        if length and length.end <= clause.end and length.minutes:
            found.append((at, length.end, length.minutes))
        at = length.end if length else at + 1
    return found


def _belongs(line: Line, done: list[int], at: int, place: int) -> bool:
    """Whether the span at `place` is nearest to the thing done at `at`; "2 hours later" is nobody's."""
    length = span(line, place)
    if length and (line[length.end].any(Sort.AGO, Sort.LATER, Sort.SOON) or Sort.AFTER in line[length.end]):
        return False
    behind = length.end + (Sort.OF in line[length.end]) if length else 0
    its = length is not None and Sort.AFTER in line[place - 1] and Sort.EXERTION in line[behind]
    if place > 0 and line[place - 1].says(Key.NO_LENGTH) and not its:
        return False
    return at == min(done, key=lambda other: abs(other - place))


def _effort(sheet: Sheet, clause: Clause) -> Rating | None:
    for at, mark in clause.marks(sheet.line):
        if Sort.EFFORT in mark and sheet.free(at):
            said = level(sheet.line, at + 1)
            if said and said.on_scale:
                sheet.take(at, said.end)
                return Rating(said.value, said.top)
            sheet.take(at, at + 1)
            sheet.doubt(Doubt.SCALE)
    return None
