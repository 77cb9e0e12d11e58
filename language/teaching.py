"""Teaching: a patient's own words learned, forgotten and listed: "cardboard means fatigue 8"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from language.logs import read_log
from language.marks import Line
from language.sorts import Sort
from language.values import Doubt, Known, LogAction, Option, Said, Taught, TaughtAction

_LONGEST = 5  # words of a phrase that can be taught
_QUOTES = " \"'.,:;!“”‘’`"
_KNOWN = (Sort.NUMBER, Sort.LEVEL, Sort.CLOCK, Sort.RANGE, Sort.SLASH)  # what no phrase may hold or be


def read_taught(line: Line, now: datetime, known: Known) -> Taught | None:
    """What the message teaches, None if it teaches nothing. A phrase is in lower case, without its quotes."""
    if len(line) and Sort.WORDS in line[0] and all(_polite(line, at) for at in range(1, len(line))):
        return Taught(TaughtAction.LIST)
    return _forgotten(line, known) or _learned(line, now, known)


def _polite(line: Line, at: int) -> bool:
    return line[at].any(Sort.POLITE, Sort.THANKS, Sort.BREAK) or line[at].text == "?"


def _forgotten(line: Line, known: Known) -> Taught | None:
    """ "forget cardboard": only a word that was taught, for "forget that" is an undo."""
    if not len(line) or Sort.UNLEARN not in line[0]:
        return None
    end = len(line)
    while end > 1 and (_polite(line, end - 1) or Sort.MEANS in line[end - 1]):
        end -= 1
    phrase = _phrase(line, 1, end)
    return Taught(TaughtAction.FORGET, phrase) if phrase in known.words else None


def _learned(line: Line, now: datetime, known: Known) -> Taught | None:
    said = len(line) > 0 and Sort.SAYING in line[0]
    first = 1 if said else 0
    at = next((i for i in range(first + 1, len(line) - 1) if _means(line, i, said=said)), None)
    if at is None or not _teachable(line, first, at):
        return None
    phrase = _phrase(line, first, at)
    return Taught(TaughtAction.LEARN, phrase, _meant(line, at + 1, now, known)) if phrase else None


def _means(line: Line, at: int, *, said: bool) -> bool:
    return Sort.MEANS in line[at] and (said or line[at].get(Sort.MEANS) is None)


def _teachable(line: Line, first: int, end: int) -> bool:
    """Whether the phrase is one of the patient's own: short, without numbers, no word that is known."""
    marks = line.marks[first:end]
    things = (Sort.SYMPTOM, Sort.RATING, Sort.CRASH, Sort.MEDICINE)
    return len(marks) <= _LONGEST + 2 and not any(
        mark.any(*_KNOWN) or (len(marks) == 1 and mark.any(*things) and Sort.OWN not in mark)
        for mark in marks
    )


def _phrase(line: Line, first: int, end: int) -> str:
    words = line.quote(first, end - 1).lower().strip(_QUOTES) if end > first else ""
    return words if 0 < len(words.split()) <= _LONGEST else ""


def _meant(line: Line, first: int, now: datetime, known: Known) -> tuple[Said, ...]:
    """What the phrase is to mean; nothing when that itself is not clear."""
    log = read_log(Line(line.text, line.marks[first:], line.words), now, Known(followed=known.followed))
    if log.day_offset:
        return ()
    if log.action is LogAction.LOG and log.doubt is None:
        return log.said
    if log.doubt is Doubt.LEVEL and not log.said and log.options and log.options[0].said:
        bare = log.options[0].said[0]
        return (Said(bare.kind, bare.name, quote=bare.quote),) if _one_thing(log.options) else ()
    return ()


def _one_thing(options: Sequence[Option]) -> bool:
    return len({option.said[0].name for option in options if option.said}) == 1
