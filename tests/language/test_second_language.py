"""A second language is a folder: a few German words, made by the test, are read by the same grammar."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import invalidate_caches
from pathlib import Path

import pytest

import language
from language import read
from language.folders import folder, language_of
from language.plans import read_plan
from language.spans import span_of
from language.values import Reading, Safety
from tests.language.clock import LONDON, NOW
from tests.language.forms import asks, told

CODE = "qaa"  # kept free by ISO 639 for local use
FOLDER = """
from language.numerals import Number
from language.sorts import Key, Sort
from language.values import Intent, Safety

TABLES = (
    {
        Sort.SYMPTOM: {"headache": "kopfschmerzen, kopfweh", "fatigue": "erschöpfung"},
        Sort.LEVEL: {8: "stark, starke"},
        Sort.NOT: {None: "keine, kein"},
        Sort.EXERTION: {("physical", "walk"): "spaziergang"},
        Sort.SLEEP: {"verb": "geschlafen"},
        Sort.REMIND: {None: "erinnere mich"},
        Sort.AT: {None: "um"},
        Sort.IN: {None: "in"},
        Sort.AND: {None: "und"},
        Sort.EVERY: {None: "jeden, jede"},
        Sort.OCLOCK: {None: "uhr"},
        Sort.DAY: {0: "heute", 1: "morgen", -1: "gestern"},
        Sort.WEEKDAY: {0: "montag", 4: "freitag"},
        Sort.DATE_UNIT: {"day": "tag, tage, tagen", "week": "woche, wochen"},
        Sort.UNIT: {1: "minuten, minute, min", 60: "stunde, stunden, std"},
        Sort.NUMBER: {Number(3.0): "drei"},
        Sort.BREAK: {"comma": ",", "stop": "."},
        Sort.WORD: {Key.HALF_TO: "halb", Key.AHEAD: "in"},
    },
)
RED_FLAGS = {Safety.EMERGENCY: "starke brustschmerzen"}
INTENTS = {Intent.HELP: "hilfe"}
EDGES = "an ans zu die der das mich bitte"
"""


@pytest.fixture(scope="module", autouse=True)
def german(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    place = tmp_path_factory.mktemp("languages")
    Path(place / CODE).mkdir()
    Path(place / CODE / "__init__.py").write_text(FOLDER, encoding="utf-8")
    language.__path__.append(str(place))
    invalidate_caches()
    language_of.cache_clear()
    yield
    language.__path__.remove(str(place))
    sys.modules.pop(f"language.{CODE}")
    language_of.cache_clear()
    folder.cache_clear()


def understood(message: str) -> Reading:
    return read(message, NOW, LONDON, language=CODE)


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("kopfschmerzen 7", "headache=7"),
        ("Kopfweh 4, Erschöpfung 6/10", "fatigue=6 headache=4"),
        ("starke kopfschmerzen", "headache=8"),
        ("keine kopfschmerzen", "headache=0"),
        ("gestern spaziergang 20 minuten", "physical:walk/20 day=-1"),
        ("6 stunden geschlafen", "slept=6"),
        ("quark 7", "ask"),
    ],
)
def test_a_log_is_read_with_the_words_of_the_folder(message: str, says: str) -> None:
    assert told(understood(message).log) == says


@pytest.mark.parametrize(
    ("message", "says", "task"),
    [
        ("erinnere mich um 15 uhr ans ausruhen", "2026-06-10T15:00", "ausruhen"),
        ("erinnere mich morgen um halb 5 an die tabletten", "2026-06-11T16:30", "tabletten"),
        ("erinnere mich in drei stunden ans essen", "2026-06-10T13:20", "essen"),
        ("jeden freitag um 9 uhr tabletten", "WEEKLY FR 09:00", "tabletten"),
    ],
)
def test_a_reminder_is_read_with_the_words_of_the_folder(message: str, says: str, task: str) -> None:
    reminder = understood(message).reminder
    assert (asks(reminder), reminder.task) == (says, task)


def test_red_flags_and_intents_come_with_the_folder() -> None:
    assert understood("starke brustschmerzen seit heute").safety is Safety.EMERGENCY
    assert understood("hilfe").intent == "help"


def test_a_folder_without_plans_and_spans_reads_them_in_the_first_language() -> None:
    assert read_plan("my sister comes um 15 uhr", NOW, LONDON, CODE) is not None
    assert span_of("3 months", CODE) == 91


def test_the_words_of_one_language_mean_nothing_in_another() -> None:
    assert told(read("kopfschmerzen 7", NOW, LONDON).log) == "ask"
    assert told(understood("headache 7").log) == "ask"
