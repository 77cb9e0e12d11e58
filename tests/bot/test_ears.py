"""The vocabulary that the ears get from the reader's own tables."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.ears import vocabulary
from language import read
from language.values import LogAction, ReminderKind
from voice import grammar
from voice.sounds import is_known

WORDS = vocabulary()
NOW, ZONE = datetime(2026, 6, 10, 9, 20, tzinfo=UTC), ZoneInfo("Europe/London")


def test_slots_hold_what_the_reader_knows() -> None:
    assert {"fatigue", "brain fog", "headache"} <= set(WORDS.slots["symptom"])
    assert {"moderate", "severe"} <= set(WORDS.slots["severity"])
    assert "walked" in WORDS.slots["did"]


def test_every_slot_of_a_sentence_is_filled() -> None:
    for sentence in WORDS.sentences:
        assert all(WORDS.slots[name] for name in re.findall("<([a-z_]+)>", sentence))


def test_every_word_has_a_sound_that_somebody_wrote_down() -> None:
    assert [word for word in grammar.words(WORDS) if not is_known(word)] == []


@pytest.mark.parametrize("question", ["overall", "effort", "sleep", "energy"])
def test_questions_are_answered_by_numbers_and_words(question: str) -> None:
    answers = WORDS.answers[question]
    assert [answers[word] for word in ("zero", "six", "ten")] == [0, 6, 10]
    assert any(level is not None and not word.isdigit() for word, level in answers.items())


def test_most_of_what_can_be_heard_is_understood() -> None:
    notes = [" ".join(note) for note in grammar.notes(WORDS, 200)]
    readings = [read(note, NOW, ZONE) for note in notes]
    lost = [
        one
        for one in readings
        if one.log.action is LogAction.OTHER and one.reminder.kind is ReminderKind.NONE
    ]
    assert len(lost) < 20


def test_a_language_that_is_not_there_is_said_so() -> None:
    with pytest.raises(ModuleNotFoundError):
        vocabulary("xx")
