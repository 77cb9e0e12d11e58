"""Crashes: in one, not in one, and what only sounds like one."""

from __future__ import annotations

from language.amounts import number
from language.marks import Line
from language.sheet import Clause, Sheet
from language.sorts import Key, Sort
from language.values import Doubt, Option, Said
from pacing.entries import Kind


def read_crash(sheet: Sheet, clause: Clause) -> None:
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
            any(other.any(Sort.HEDGE, Sort.FUTURE, Sort.PERSON, Sort.PERHAPS) for other in before)
            or clause.has(line, Sort.IF)
            or line[clause.end].text == "?"
            or any(Sort.LOOMS in line[i] for i in (at + 1, at + 2))
            or any(Sort.ENDING in other for other in before)
            or _of_something(sheet, clause, at + 1)
        ):
            sheet.take(clause.first, clause.end)
            sheet.doubt(Doubt.WHICH, [Option((Said(Kind.CRASH, amount=amount),)) for amount in (1, 0)])
        else:
            denied = any(Sort.NOT in other for other in before)
            first = at - 1 if denied else at
            sheet.say(Kind.CRASH, first=first, end=_crash_end(line, at), amount=0 if denied else 1)


def _of_something(sheet: Sheet, clause: Clause, at: int) -> bool:
    """ "crash barrier hit": an unknown word behind it, with more behind that, may make it another thing."""
    return at + 1 < clause.end and sheet.line[at].unknown and sheet.line[at].text.isalpha()


def _elsewhere(sheet: Sheet, at: int) -> bool:
    """ "crashed on the sofa" may be sleep; "crashed on tuesday" is not."""
    return (
        sheet.line[at].says(Key.ELSEWHERE)
        and sheet.free(at + 1)
        and not sheet.line[at + 1].any(Sort.NUMBER, Sort.CLOCK)
    )


def _crash_end(line: Line, at: int) -> int:
    """ "pem day 3", "crashed hard"."""
    if line[at + 1].says(Key.DAY) and number(line[at + 2]) is not None:
        return at + 3
    return at + 2 if line[at + 1].says(Key.HARD) else at + 1
