"""Denials: "no pain", "not too bad", "pain isn't severe"."""

from __future__ import annotations

from language.amounts import Level
from language.settling import ASKED_LEVELS
from language.sheet import Sheet
from language.sorts import Key, Sort
from language.things import Pairing, give
from language.values import Doubt

_BAD = 7.0


def negated(sheet: Sheet, pairing: Pairing, at: int) -> bool:
    """Whether a level in words is denied: "pain isn't too bad"."""
    between = range(pairing.not_at + 1, at)
    return 0 <= pairing.not_at < at and all(sheet.line[i].any(Sort.FILLER, Sort.MORE) for i in between)


def not_so(sheet: Sheet, pairing: Pairing, at: int, said: Level) -> int:
    """ "not bad" is mild; what "not severe" is, only the patient knows."""
    if said.in_words and said.value == _BAD:
        give(pairing, at, Level(said.end, ASKED_LEVELS[0], in_words=True))
    else:
        sheet.take(pairing.not_at, said.end)
        sheet.doubt(Doubt.UNCLEAR)
    pairing.not_at = -1
    return said.end


def denied(sheet: Sheet, pairing: Pairing, at: int) -> bool:
    if pairing.not_at < 0:
        return False
    between = range(pairing.not_at + 1, at)
    named = max((i for i in between if sheet.line[i].any(Sort.SYMPTOM, Sort.STATE, Sort.BODY)), default=-1)
    if named >= 0 and not any(sheet.line[i].any(Sort.OR, Sort.AND) for i in range(named, at)):
        pairing.not_at = -1
        return False
    vague = sheet.line[pairing.not_at].says(Key.NEVER)
    if vague or any(sheet.line[i].any(Sort.MORE, Sort.THIS, Sort.TOO) for i in between):
        sheet.take(pairing.not_at, pairing.not_at + 1)
        sheet.doubt(Doubt.UNCLEAR)
        return False
    held = all(sheet.line[i].any(Sort.FILLER, Sort.OR, Sort.AND, Sort.SYMPTOM, Sort.MORE) for i in between)
    sheet.take(pairing.not_at, pairing.not_at + 1)
    if not held:
        sheet.doubt(Doubt.UNCLEAR)
    return held
