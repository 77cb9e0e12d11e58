"""Plans: a message that tells of an exertion still to come, with its time and length."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from language.amounts import span
from language.facts import When
from language.folders import language_of, module_of
from language.lexicon import lexicon
from language.marks import Line, line
from language.once import once
from language.reminders import trigger_of
from language.sorts import Sort
from language.values import ReminderKind
from language.when import when

#: What has these tells of something that was.
_TOLD = (Sort.WAS, Sort.DID, Sort.SAYS)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to come at the aware instant `at`, in the patient's words; `minutes` when they were said.

    `sort` and `kind` are the exertion's, as a log of it would have them. `timed` is False when only a day was
    said: then `at` is only the default hour of that day.
    """

    what: str
    sort: str
    kind: str
    at: datetime
    minutes: float | None = None
    timed: bool = True


@dataclass(frozen=True, slots=True)
class Coming:
    """A language's words for who comes, that they come, and what is to come."""

    guests: frozenset[tuple[str, ...]]
    coming: frozenset[tuple[str, ...]]
    to_come: frozenset[tuple[str, ...]]


def read_plan(text: str, now: datetime, zone: ZoneInfo, language: str = "en") -> Plan | None:
    """The plan that a message tells, None when it tells none. Never raises on any text.

    A plan has a day or a clock ahead of `now`. What asks for a reminder is one, and no plan.
    """
    language = language_of(language)
    said, local = line(text, lexicon(language)), now.astimezone(zone)
    if not len(said) or trigger_of(said) is not None:
        return None
    words = coming(language)
    named = _guest(said, words) or _exertion(said, words)
    found = when(said, local.date(), set())
    if named is None or found.repeat or found.ago:
        return None
    instants = once(found, local)
    if instants.kind is not ReminderKind.ONCE or len(instants.at) != 1 or instants.at[0] <= local:
        return None
    (kind, sort), what = named
    timed = bool(found.clocks or found.parts or found.spans or found.same_time)
    return Plan(what, sort, kind, instants.at[0], _minutes(said, found), timed)


def read_after(text: str, language: str = "en") -> int | None:
    """How it is since an event, in words that say nothing else: 0 the same, 1 worse, 2 much worse."""
    words = line(text, lexicon(language_of(language))).words
    return _after(language_of(language)).get(tuple(word for word in words if word not in ".!,"))


@lru_cache(maxsize=8)
def _after(language: str) -> Mapping[tuple[str, ...], int]:
    told = module_of(language, "plans")
    return {phrase: level for level, row in told.AFTER.items() for phrase in _phrases(row)}


@lru_cache(maxsize=8)
def coming(language: str) -> Coming:
    """The words of a language."""
    told = module_of(language, "plans")
    return Coming(_phrases(told.GUESTS), _phrases(told.COMING), _phrases(told.TO_COME))


def _phrases(row: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in row.split(", "))


def _guest(said: Line, words: Coming) -> tuple[tuple[str, str], str] | None:
    """ "my sister comes": somebody, and later in the message that they come."""
    who = _place(said.words, words.guests)
    if who is None or _place(said.words[who[1] :], words.coming) is None:
        return None
    if any(Sort.WAS in mark for mark in said.marks):
        return None
    return ("social", "visit"), " ".join(said.words[who[0] : who[1]])


def _exertion(said: Line, words: Coming) -> tuple[tuple[str, str], str] | None:
    """ "going to the dentist tomorrow": something to do that was not done."""
    to_come = _place(said.words, words.to_come) is not None
    told = [mark for mark in said.marks if Sort.EXERTION in mark]
    done = any(mark.any(*_TOLD) for mark in said.marks)
    if not told or (done and not to_come):
        return None
    return told[0].get(Sort.EXERTION), told[0].text


def _place(words: Sequence[str], phrases: frozenset[tuple[str, ...]]) -> tuple[int, int] | None:
    """Where the first of the phrases stands: its first word, and the one after its last."""
    for first in range(len(words)):
        for length in (3, 2, 1):
            if tuple(words[first : first + length]) in phrases and first + length <= len(words):
                return first, first + length
    return None


def _minutes(said: Line, found: When) -> float | None:
    """A length of time that is no part of when it is: "for two hours"."""
    spans = (span(said, at) for at in range(len(said)) if at not in found.used)
    return next((told.minutes for told in spans if told and told.minutes and not told.unit), None)
