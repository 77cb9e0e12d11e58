"""Things: what can have a level, where it was said, and the level that it is given."""

from __future__ import annotations

from dataclasses import dataclass, field

from language.amounts import Level, level
from language.sheet import Sheet
from language.sorts import Key, Sort
from pacing.entries import Kind

_PAINS = ("back_pain", "neck_pain", "headache", "gut", "joint_pain", "muscle_pain", "sore_throat")


@dataclass(slots=True, eq=False, repr=False)
class Thing:
    """Something that can have a level, where it was said, and the level once found."""

    kind: Kind
    name: str
    first: int
    end: int
    level: Level | None = None
    denied: bool = False
    before: bool = False  # the level was said before the thing


@dataclass(slots=True, eq=False, repr=False)
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
    while sheet.line[at].says(Key.LEVEL_LEAD):
        at += 1
    return sheet.free(at) and (level(sheet.line, at) is not None or _both_follow(sheet, at))


def _both_follow(sheet: Sheet, at: int) -> bool:
    """ "light and sound both 9": a level for several parts."""
    both = False
    while sheet.line[at].any(Sort.AND, Sort.OR, Sort.BODY, Sort.BOTH, Sort.SYMPTOM):
        both |= Sort.BOTH in sheet.line[at]
        at += 1
    return both and level(sheet.line, at) is not None


def of_part(sheet: Sheet, found: Thing) -> Thing:
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


def located(sheet: Sheet, general: Thing, found: Thing) -> bool:
    """ "pain in my lower back": the second word says where the first one is."""
    between = (sheet.line[at] for at in range(general.end, found.first))
    return (
        general.name == "pain"
        and general.level is None
        and found.name.endswith("_pain")
        and general.end < found.first
        and all(Sort.FILLER in mark for mark in between)
    )


def give(pairing: Pairing, at: int, said: Level, *, ends: bool = False) -> None:
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
