"""What the ears can expect: a vocabulary for `voice/`, made from the language's own tables of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

from language.sorts import Sort
from pacing.checkin import Question
from pacing.entries import OVERALL
from voice.sounds import is_known
from voice.vocabulary import Vocabulary

_WORD = re.compile(r"[a-z']+")
#: Rows name what is common first: what comes later is seldom said, and every phrase more confuses.
_FIRST = 8
#: Of what is done there are many rows.
_FIRST_OF = {"did": 4, "state": 12, "undo": 5, "medicine": 7}
_MOST_WORDS = 3
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_MINUTES = (
    "five",
    "ten",
    "fifteen",
    "twenty",
    "twenty five",
    "thirty",
    "forty",
    "forty five",
    "fifty",
    "sixty",
)
#: Names of slots, and the sorts of the tables whose phrases they hold.
_SLOTS = {
    "symptom": Sort.SYMPTOM,
    "state": Sort.STATE,
    "rating": Sort.RATING,
    "severity": Sort.LEVEL,
    "quality": Sort.GOODNESS,
    "did": Sort.EXERTION,
    "day": Sort.EFFORT_DAY,
    "effort_answer": Sort.EFFORT_ANSWER,
    "night": Sort.NIGHT_WAS,
    "medicine": Sort.MEDICINE,
    "remind": Sort.REMIND,
    "undo": Sort.UNDO,
}
#: Phrases that are heard instead of what was said more often than they are said.
_LEFT_OUT = {
    "symptom": {"sob", "spoon"},
    "severity": {"mid", "max", "hell", "free"},
    "quality": {"nil", "low"},
}
SENTENCES = (
    "[my] <symptom> [is|was|at] <number> [out of ten]",
    "<symptom> <number>",
    "[my] <symptom> [is|was] <severity>",
    "<severity> <symptom>",
    "no <symptom>",
    "[i feel|i'm|i am] <state>",
    "[my] <rating> [is|was|at] <number> [out of ten]",
    "[my] <rating> [is|was] <quality>",
    "<number>",
    "<number> out of ten",
    "[i] slept <quality>",
    "[i] slept <hour> [and a half] hours",
    "<night>",
    "[i] woke [up] <times>",
    "[i] <did> [for] <duration>",
    "[i] <did>",
    "<day>",
    "<effort_answer>",
    "effort [was] <number>",
    "[i] crashed [today|yesterday]",
    "[i am|i'm] in a crash",
    "[i] took [my] <medicine>",
    "[i] forgot [my] <medicine>",
    "<remind> to <task> at <hour> [o'clock]",
    "<remind> to <task> in <duration>",
    "<remind> at <hour> [o'clock] to <task>",
    "no it was <number>",
    "no i meant <number>",
    "make that <number>",
    "<undo>",
    "same as yesterday",
    "same as usual",
    "[how was] my week",
    "help",
    "thank you",
)
#: So many times likelier than the others: what notes mostly say.
_OFTEN = {
    "[my] <symptom> [is|was|at] <number> [out of ten]": 12,
    "<symptom> <number>": 12,
    "[my] <rating> [is|was|at] <number> [out of ten]": 4,
    "[i] <did> [for] <duration>": 4,
    "[my] <symptom> [is|was] <severity>": 3,
    "[i] slept <quality>": 3,
    "[i] slept <hour> [and a half] hours": 3,
    "[i] took [my] <medicine>": 3,
    "<remind> to <task> at <hour> [o'clock]": 3,
    "<remind> to <task> in <duration>": 3,
    "no <symptom>": 2,
}
TASKS = (
    "rest", "lie down", "drink water", "eat", "take my tablets", "take my pills", "take my meds",
    "call the doctor",
    "ring mum", "stretch", "have lunch", "go to bed", "drink", "put my feet up", "stop", "pay the bills",
)  # fmt: skip


def vocabulary(language: str = "en") -> Vocabulary:
    """What can be heard in a language. Raises ModuleNotFoundError for a language that is not there."""
    tables = import_module(f"language.{language}").TABLES
    slots = {name: _phrases(tables, sort, name) for name, sort in _SLOTS.items()}
    slots |= {"number": (*_NUMBERS,), "hour": (*_HOURS,), "task": TASKS}
    slots |= {"duration": tuple(_durations()), "times": ("once", "twice", "three times", "four times")}
    used = {name for sentence in SENTENCES for name in re.findall("<([a-z_]+)>", sentence)}
    said = tuple(sentence for sentence in SENTENCES for _ in range(_OFTEN.get(sentence, 1)))
    return Vocabulary(
        {name: phrases for name, phrases in slots.items() if name in used}, said, _answers(tables)
    )


def _durations() -> Iterator[str]:
    yield from (f"{number} minutes" for number in _MINUTES)
    yield from ("an hour", "half an hour", "one hour", "two hours", "three hours", "an hour and a half")


def _answers(tables: Iterable[Any]) -> Mapping[str, Mapping[str, float | None]]:
    """What answers each question alone, with its level where words have one."""
    numbers: dict[str, float | None] = {word: float(value) for value, word in enumerate(_NUMBERS)}
    severity = _levels(tables, Sort.LEVEL, "none mild slight moderate bad severe awful same")
    quality = _levels(tables, Sort.GOODNESS, "awful bad poor ok okay fine good great same")
    effort = _levels(tables, Sort.EFFORT_ANSWER, "rest less light more same usual")
    return {
        OVERALL: {**numbers, **severity},
        Question.EFFORT.value: {**numbers, **{word: _times(level, 2.5) for word, level in effort.items()}},
        Question.SLEEP.value: {**numbers, **quality},
        Question.ENERGY.value: {**numbers, **quality},
    }


def _times(level: float | None, by: float) -> float | None:
    return None if level is None else level * by


def _levels(tables: Iterable[Any], sort: Sort, words: str) -> dict[str, float | None]:
    rows = _rows(tables, sort)
    found = {phrase: level for level, phrases in rows.items() for phrase in phrases}
    return {word: float(found[word]) if word in found else None for word in words.split()}


def _rows(tables: Iterable[Any], sort: Sort) -> Mapping[Any, list[str]]:
    return {value: phrases.split(", ") for table in tables for value, phrases in table.get(sort, {}).items()}


def _phrases(tables: Iterable[Any], sort: Sort, slot: str) -> tuple[str, ...]:
    found = (
        phrase
        for value, phrases in _rows(tables, sort).items()
        for phrase in _named_first(value, _sayable(phrases))[: _FIRST_OF.get(slot, _FIRST)]
    )
    return tuple(dict.fromkeys(phrase for phrase in found if phrase not in _LEFT_OUT.get(slot, ())))


def _named_first(value: object, phrases: list[str]) -> list[str]:
    """A symptom's own name before its other names, and the plainest of those before whole pictures."""
    name = str(value).replace("_", " ")
    return sorted(phrases, key=lambda one: (one != name, len(one.split()))) if name in phrases else phrases


def _sayable(phrases: Iterable[str]) -> list[str]:
    """Phrases of words that are said as they are spelt in a dictionary: no signs, digits or slips."""
    return [
        phrase
        for phrase in phrases
        if len(phrase.split()) <= _MOST_WORDS
        and all(
            _WORD.fullmatch(word) and len(word.strip("'")) > (word not in "ai") and is_known(word)
            for word in phrase.split()
        )
    ]
