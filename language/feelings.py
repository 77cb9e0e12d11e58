"""Feelings: symptoms, energy, mood and effort with their levels, paired within a clause."""

from __future__ import annotations

from collections.abc import Mapping

from language.amounts import Level, level, mean
from language.denials import denied, negated, not_so
from language.marks import Mark
from language.settling import settle
from language.sheet import Clause, Sheet
from language.sorts import Sort
from language.things import Pairing, Thing, give, located, of_part, thing
from language.values import Doubt
from pacing.entries import Kind
from pacing.levels import Rating

_CLEAR = (
    Sort.FILLER,
    Sort.AND,
    Sort.OR,
    Sort.BOTH,
    Sort.PER,
    Sort.ON,
    Sort.AT,
    Sort.ONE,
    Sort.MORE,
    Sort.WAS,
    Sort.DAY,
    Sort.PART,
    Sort.BREAK,
    Sort.AFTER,
    Sort.CHANGE,
    Sort.HEDGE,
)


def read_feelings(sheet: Sheet, clause: Clause, last: Mapping[str, Rating]) -> None:
    """Pair things with levels in one clause; a thing that stays alone becomes a doubt."""
    pairing = Pairing()
    at = clause.first
    while at < clause.end:
        at = _next(sheet, pairing, at, clause.end, last) if sheet.free(at) else at + 1
    settle(sheet, pairing)


def _next(sheet: Sheet, pairing: Pairing, at: int, end: int, last: Mapping[str, Rating]) -> int:
    mark = sheet.line[at]
    found = thing(sheet, at)
    if found and not (Sort.LEVEL in mark and pairing.things and not pairing.things[-1].level):
        return _thing(sheet, pairing, found)
    if Sort.STATE in mark or Sort.FEELING in mark:
        return _state(sheet, pairing, at)
    return _other(sheet, pairing, at, last) or _leveled(sheet, pairing, at, end)


def _leveled(sheet: Sheet, pairing: Pairing, at: int, end: int) -> int:
    """A level for the things of the clause, or a word that is passed by."""
    mark, said = sheet.line[at], good(sheet, pairing, at) or level(sheet.line, at)
    if said and said.end <= end:
        if said.in_words and negated(sheet, pairing, at):
            return not_so(sheet, pairing, at, said)
        if not said.in_words and pairing.not_at == at - 1 and pairing.things:
            return not_so(sheet, pairing, at, said)  # "fatigue not 6": what it is, was not said
        give(pairing, at, said, ends=said.end == end)
        return said.end
    _passed(pairing, mark, shares=level(sheet.line, at + 1) is not None)
    return at + 1


def _other(sheet: Sheet, pairing: Pairing, at: int, last: Mapping[str, Rating]) -> int | None:
    """What is neither a thing nor a level: "from 3 to 7", "same"."""
    mark = sheet.line[at]
    if Sort.NOT in mark and not (Sort.LEVEL in mark and pairing.things):
        pairing.not_at = at
        return at + 1
    if Sort.FROM in mark and mean(sheet.line, at + 1):
        sheet.take(at, at + 2)
        sheet.doubt(Doubt.UNCLEAR)
        return at + 2
    if Sort.SAME in mark or Sort.USUAL in mark:
        return _same(sheet, pairing, at, last)
    return None


def _passed(pairing: Pairing, mark: Mark, *, shares: bool) -> None:
    if Sort.BOTH in mark and shares:
        pairing.shared = True
    elif not mark.any(*_CLEAR) and mark.text not in "~:=-+*":
        pairing.near = False


def good(sheet: Sheet, pairing: Pairing, at: int) -> Level | None:
    """A word of quality for energy or mood, where high is good."""
    rated = pairing.things and pairing.things[-1].kind is Kind.RATING and pairing.things[-1].level is None
    ahead = sheet.line[at + 1].any(Sort.RATING) or (
        sheet.line[at + 1].any(Sort.MORE) and sheet.line[at + 2].any(Sort.RATING)
    )
    more = Sort.MORE in sheet.line[at] and Sort.GOODNESS in sheet.line[at + 1]
    value = sheet.line[at + 1 if more else at].get(Sort.GOODNESS)
    if value is None or not (rated or ahead or (more and Sort.RATING in sheet.line[at + 2])):
        return None
    if more:
        value = max(0, value - 1) if value <= 5 else min(10, value + 1)
    return Level(at + 2 if more else at + 1, value, in_words=True)


def _thing(sheet: Sheet, pairing: Pairing, found: Thing) -> int:
    found = of_part(sheet, found)
    if pairing.waiting and Sort.COUNTABLE in sheet.line[found.first] and not pairing.waiting.in_words:
        pairing.waiting = None
        sheet.take(pairing.waiting_at, found.first)
    before = min(pairing.waiting_at if pairing.waiting else found.first, found.first) - 1
    if found.kind is Kind.RATING and sheet.line[before].any(Sort.TAKE, Sort.DID) and pairing.waiting:
        pairing.waiting = None
        sheet.take(before, found.end)
        sheet.doubt(Doubt.UNCLEAR)
        return found.end
    found.denied = denied(sheet, pairing, found.first)
    if pairing.things and located(sheet, pairing.things[-1], found):
        sheet.take(pairing.things[-1].first, pairing.things[-1].end)
        pairing.things.pop()
    if pairing.waiting and not found.denied:
        found.level, found.before, pairing.waiting = pairing.waiting, True, None
        found.first = pairing.waiting_at
    elif (
        Sort.MORE in sheet.line[found.first - 1]
        and sheet.free(found.first - 1)
        and found.kind is Kind.SYMPTOM
    ):
        found.level, found.before = Level(found.end, 7, in_words=True), True
    pairing.things.append(found)
    pairing.near = True
    return found.end


def _state(sheet: Sheet, pairing: Pairing, at: int) -> int:
    mark = sheet.line[at]
    kind = Kind.SYMPTOM if Sort.STATE in mark else Kind.RATING
    name, value = mark.get(Sort.STATE) or mark.get(Sort.FEELING)
    if denied(sheet, pairing, at):
        sheet.take(at, at + 1)
        sheet.doubt(Doubt.UNCLEAR)
        return at + 1
    known = next((old for old in pairing.things if old.name == name), None)
    if known and known.level is None:
        known.level = Level(at + 1, value, in_words=True)
    elif known is None:
        pairing.things.append(Thing(kind, name, at, at + 1, Level(at + 1, value, in_words=True), before=True))
    sheet.take(at, at + 1)
    pairing.near = True
    return at + 1


def _same(sheet: Sheet, pairing: Pairing, at: int, last: Mapping[str, Rating]) -> int:
    if pairing.things and pairing.things[-1].level is None and pairing.things[-1].name in last:
        before = last[pairing.things[-1].name]
        pairing.things[-1].level = Level(at + 1, before.value, before.top)
        sheet.take(at, at + 1)
    return at + 1
