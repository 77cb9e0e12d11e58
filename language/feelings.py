"""Feelings: symptoms, energy, mood and effort with their levels, paired within a clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from language.amounts import Level, level, mean
from language.marks import Mark
from language.sheet import Clause, Sheet
from language.sorts import Sort
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.levels import SPOKEN_TOP, Rating

_PAINS = ("back_pain", "neck_pain", "headache", "gut", "joint_pain", "muscle_pain", "sore_throat")
_BAD = 7.0
_ASKED_LEVELS = (3.0, 5.0, 8.0)  # mild, moderate, severe (CONVENTIONS of the words)
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
)


@dataclass(slots=True)
class Thing:
    """Something that can have a level, where it was said, and the level once found."""

    kind: Kind
    name: str
    first: int
    end: int
    level: Level | None = None
    denied: bool = False
    before: bool = False  # the level was said before the thing


@dataclass(slots=True)
class Pairing:
    """The things of a clause, and a level that waits for its thing."""

    things: list[Thing] = field(default_factory=list)
    waiting: Level | None = None
    waiting_at: int = 0
    not_at: int = -1
    near: bool = True  # no unknown word since the last thing
    shared: bool = False  # "both", "all": a level counts for every thing
    loose: list[tuple[int, Level]] = field(default_factory=list)


def thing(sheet: Sheet, at: int) -> Thing | None:
    """The thing that the mark at `at` names."""
    mark = sheet.line[at]
    if Sort.SYMPTOM in mark:
        return Thing(Kind.SYMPTOM, mark.get(Sort.SYMPTOM), at, at + 1)
    if Sort.RATING in mark:
        return Thing(Kind.RATING, mark.get(Sort.RATING), at, at + 1)
    if Sort.EFFORT in mark:
        return Thing(Kind.EFFORT, "", at, at + 1)
    if Sort.BODY in mark and _level_follows(sheet, at + 1):
        return Thing(Kind.SYMPTOM, mark.get(Sort.BODY), at, at + 1)
    return None


def _level_follows(sheet: Sheet, at: int) -> bool:
    while sheet.line[at].text in ("is", "was", "really", "very", ":", "at", "about", "-", "=", "so", "a"):
        at += 1
    return sheet.free(at) and level(sheet.line, at) is not None


def read_feelings(sheet: Sheet, clause: Clause, last: Mapping[str, Rating]) -> None:
    """Pair things with levels in one clause; a thing that stays alone becomes a doubt."""
    pairing = Pairing()
    at = clause.first
    while at < clause.end:
        at = _next(sheet, pairing, at, clause.end, last) if sheet.free(at) else at + 1
    _settle(sheet, pairing)


def _next(sheet: Sheet, pairing: Pairing, at: int, end: int, last: Mapping[str, Rating]) -> int:
    mark = sheet.line[at]
    found = thing(sheet, at)
    if found and not (Sort.LEVEL in mark and pairing.things and not pairing.things[-1].level):
        return _thing(sheet, pairing, found)
    if Sort.STATE in mark or Sort.FEELING in mark:
        return _state(sheet, pairing, at)
    if Sort.NOT in mark and not (Sort.LEVEL in mark and pairing.things):
        pairing.not_at = at
        return at + 1
    if other := _other(sheet, pairing, at, last):
        return other
    said = good(sheet, pairing, at) or level(sheet.line, at)
    if said and said.end <= end:
        if said.in_words and _negated(sheet, pairing, at):
            return _not_so(sheet, pairing, at, said)
        _level(pairing, at, said, ends=said.end == end)
        return said.end
    _passed(pairing, mark, shares=level(sheet.line, at + 1) is not None)
    return at + 1


def _negated(sheet: Sheet, pairing: Pairing, at: int) -> bool:
    """Whether a level in words is denied: "pain isn't too bad"."""
    between = range(pairing.not_at + 1, at)
    return 0 <= pairing.not_at < at and all(sheet.line[i].any(Sort.FILLER, Sort.MORE) for i in between)


def _not_so(sheet: Sheet, pairing: Pairing, at: int, said: Level) -> int:
    """ "not bad" is mild; what "not severe" is, only the patient knows."""
    if said.value == _BAD:
        _level(pairing, at, Level(said.end, _ASKED_LEVELS[0], in_words=True))
    else:
        sheet.take(pairing.not_at, said.end)
        sheet.doubt(Doubt.UNCLEAR)
    pairing.not_at = -1
    return said.end


def _other(sheet: Sheet, pairing: Pairing, at: int, last: Mapping[str, Rating]) -> int | None:
    """What is neither a thing nor a level: "from 3 to 7", "same"."""
    mark = sheet.line[at]
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
    found = _of_part(sheet, found)
    before = min(pairing.waiting_at if pairing.waiting else found.first, found.first) - 1
    if found.kind is Kind.RATING and sheet.line[before].any(Sort.TAKE, Sort.DID) and pairing.waiting:
        pairing.waiting = None
        sheet.take(before, found.end)
        sheet.doubt(Doubt.UNCLEAR)
        return found.end
    found.denied = _denied(sheet, pairing, found.first)
    if pairing.things and _located(sheet, pairing.things[-1], found):
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


def _of_part(sheet: Sheet, found: Thing) -> Thing:
    """ "my back is really sore": a pain is where the part of the body before it says."""
    at = found.first - 1
    while (
        found.name == "pain"
        and at >= max(0, found.first - 4)
        and sheet.line[at].any(Sort.FILLER, Sort.MORE)
        and Sort.BODY not in sheet.line[at]
    ):
        at -= 1
    part = sheet.line[at].get(Sort.BODY) if found.name == "pain" and sheet.free(at) else None
    return Thing(found.kind, part, found.first, found.end) if part in _PAINS else found


def _located(sheet: Sheet, general: Thing, found: Thing) -> bool:
    """ "pain in my lower back": the second word says where the first one is."""
    between = (sheet.line[at] for at in range(general.end, found.first))
    return (
        general.name == "pain"
        and general.level is None
        and found.name.endswith("_pain")
        and general.end < found.first
        and all(Sort.FILLER in mark for mark in between)
    )


def _denied(sheet: Sheet, pairing: Pairing, at: int) -> bool:
    if pairing.not_at < 0:
        return False
    between = range(pairing.not_at + 1, at)
    named = max((i for i in between if sheet.line[i].any(Sort.SYMPTOM, Sort.STATE, Sort.BODY)), default=-1)
    if named >= 0 and not any(sheet.line[i].any(Sort.OR, Sort.AND) for i in range(named, at)):
        pairing.not_at = -1
        return False
    if any(sheet.line[i].any(Sort.MORE, Sort.THIS, Sort.TOO) for i in between):
        sheet.take(pairing.not_at, pairing.not_at + 1)
        sheet.doubt(Doubt.UNCLEAR)
        return False
    held = all(sheet.line[i].any(Sort.FILLER, Sort.OR, Sort.AND, Sort.SYMPTOM, Sort.MORE) for i in between)
    sheet.take(pairing.not_at, pairing.not_at + 1)
    if not held:
        sheet.doubt(Doubt.UNCLEAR)
    return held


def _state(sheet: Sheet, pairing: Pairing, at: int) -> int:
    mark = sheet.line[at]
    kind = Kind.SYMPTOM if Sort.STATE in mark else Kind.RATING
    name, value = mark.get(Sort.STATE) or mark.get(Sort.FEELING)
    if _denied(sheet, pairing, at):
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


def _level(pairing: Pairing, at: int, said: Level, *, ends: bool = False) -> None:
    open_things = [old for old in pairing.things if old.level is None and not old.denied]
    newest = pairing.things[-1] if pairing.things else None
    if newest and newest in open_things and pairing.near:
        for old in open_things if pairing.shared else [newest]:
            old.level = said
    elif (
        newest
        and newest.level
        and (newest.before or ends)
        and newest.level.in_words
        and not said.in_words
        and pairing.near
    ):
        newest.level = said
    elif newest and newest.denied and pairing.near and not said.in_words:
        newest.denied, newest.level = False, Level(said.end, said.value, on_scale=False)
    else:
        if pairing.waiting:
            pairing.loose.append((pairing.waiting_at, pairing.waiting))
        pairing.waiting, pairing.waiting_at = said, at


def _settle(sheet: Sheet, pairing: Pairing) -> None:
    if pairing.waiting:
        pairing.loose.append((pairing.waiting_at, pairing.waiting))
    if not pairing.shared and _undivided(pairing):
        sheet.doubt(Doubt.WHICH, _divisions(pairing))
        for found in pairing.things:
            sheet.take(found.first, max(found.end, found.level.end if found.level else 0))
        return
    for found in pairing.things:
        _settle_thing(sheet, found)
    for at, said in pairing.loose:
        if not said.on_scale:
            sheet.take(at, said.end)
            sheet.doubt(Doubt.SCALE)


def _undivided(pairing: Pairing) -> bool:
    """ "pain and fatigue 6": of both, or of the second?"""
    things = [old for old in pairing.things if not old.denied]
    alone = [old for old in things if old.level is None]
    last = things[-1] if things else None
    return bool(
        alone
        and last
        and last.level
        and not last.before
        and not last.level.in_words
        and len(alone) == len(things) - 1
    )


def _divisions(pairing: Pairing) -> list[Option]:
    last = pairing.things[-1]
    if last.level is None or not last.level.on_scale:
        return []
    rating = Rating(last.level.value, last.level.top)
    every = tuple(Said(old.kind, old.name, rating) for old in pairing.things if not old.denied)
    return [Option(every), Option((Said(last.kind, last.name, rating),))]


def _settle_thing(sheet: Sheet, found: Thing) -> None:
    end = max(found.end, found.level.end if found.level else 0)
    if found.denied:
        rating: Rating | None = Rating(0, SPOKEN_TOP)
    elif found.level is None:
        return _bare(sheet, found)
    elif not found.level.on_scale:
        sheet.take(found.first, end)
        return sheet.doubt(Doubt.SCALE)
    else:
        rating = Rating(found.level.value, found.level.top)
    return sheet.say(found.kind, found.name, first=found.first, end=end, rating=rating)


def _bare(sheet: Sheet, found: Thing) -> None:
    """A symptom without its level: not stored; asked if the message says nothing else."""
    sheet.take(found.first, found.end)
    options = [Option((Said(found.kind, found.name, Rating(value, SPOKEN_TOP)),)) for value in _ASKED_LEVELS]
    sheet.doubt(Doubt.LEVEL, options)
