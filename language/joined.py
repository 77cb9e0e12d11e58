"""Joined: clauses that say one thing together."""

from __future__ import annotations

from language.amounts import level, span
from language.marks import Line
from language.sheet import Clause
from language.sorts import Sort


def joined(line: Line, parts: list[Clause]) -> list[Clause]:
    """ "headache since lunch, 6": a clause of one level goes with the thing before it."""
    found: list[Clause] = []
    for part in parts:
        clause = part
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
