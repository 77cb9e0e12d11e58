"""The week and the month: five lines at most with their counts, one observation, one question at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.screens.week import SPOKEN_WORDS, month, spoken_week, week
from handlers.screens.week_pictures import month_words, picture_words
from handlers.texts import texts_for
from journal.records import Act
from pacing.days import Day
from pacing.week import MONTH_BEFORE, MONTH_DAYS, Asked, Week, week_of
from tests.builders import ALICE, TODAY, history
from tests.handlers.conftest import Chat

TEXTS = texts_for("en")
DAY = timedelta(days=1)


def days(efforts: Sequence[float | None], symptoms: float | None = 3.3) -> list[Day]:
    """Days up to today, these efforts on five worded levels, oldest first."""
    first = TODAY - (len(efforts) - 1) * DAY
    return [
        Day(first + at * DAY, effort=effort, symptoms=symptoms, effort_top=4, symptom_top=3)
        for at, effort in enumerate(efforts)
    ]


def seen(said: list[Day], length: int = 7, before: int = 28) -> Week:
    """The week, or the month, of these days."""
    return week_of(said, Asked(5, 7), TODAY, length, before)


BUSY = [5.0] * 28 + [10.0] * 7


def test_a_week_is_five_short_lines_at_most_with_counts() -> None:
    said = [replace(day, crash=True) if at > 32 else day for at, day in enumerate(days(BUSY))]
    lines = week(TEXTS, seen(said)).text.splitlines()
    assert len(lines) == 5
    assert lines[0].endswith("7 of 7 days noted, answered 5 of 7. Crash: 2 days.")
    assert "7 days; higher than in your four weeks before (usual)" in lines[1]


def test_what_does_not_carry_an_observation_says_so() -> None:
    text = week(TEXTS, seen(days([5.0, 5.0]))).text
    assert text.splitlines()[1:] == ["Effort, symptoms, patterns: not enough to say yet."]


def test_check_ins_that_were_never_put_are_not_counted() -> None:
    text = week(TEXTS, replace(seen(days([5.0] * 7)), asked=Asked(0, 0))).text
    assert "7 of 7 days noted." in text.splitlines()[0]


@pytest.mark.parametrize(
    ("said", "question"),
    [
        (days(BUSY), "Next week: what could wait?"),
        ([replace(day, crash=True) for day in days([5.0] * 35)[-2:]], "kept free for resting?"),
        (days([5.0] * 35), None),
    ],
)
def test_one_question_at_most_comes_from_what_was_noted(said: list[Day], question: str | None) -> None:
    text = week(TEXTS, seen(said)).text
    assert text.count("?") == (1 if question else 0)
    assert question is None or question in text


def test_a_month_stands_beside_twelve_weeks_and_asks_nothing() -> None:
    values = seen(days([5.0] * 112), MONTH_DAYS, MONTH_BEFORE)
    text = month(TEXTS, values).text
    assert "28 of 28 days noted" in text
    assert "about as in your twelve weeks before" in text
    assert "?" not in text


EFFORTS = st.lists(st.sampled_from([None, 0.0, 2.5, 5.0, 7.5, 10.0]), min_size=0, max_size=35)


@settings(deadline=None, max_examples=60)
@given(EFFORTS, st.sampled_from([None, 0.0, 3.3, 10.0]), st.booleans())
def test_whatever_was_noted_the_forms_stay_short(
    efforts: list[float | None], symptoms: float | None, crash: bool
) -> None:
    said = [replace(day, crash=crash, hours=6.5, sleep=3.3) for day in days(efforts, symptoms)]
    values = seen(said)
    assert len(week(TEXTS, values).text.splitlines()) <= 5
    assert len(spoken_week(TEXTS, values).split()) <= SPOKEN_WORDS


def test_the_spoken_form_has_whole_sentences_and_no_brackets() -> None:
    said = spoken_week(TEXTS, seen(days(BUSY)))
    assert said.startswith("7 of 7 days noted. Effort mostly much more, higher than before.")
    assert not set("()·–") & set(said)
    assert said[-1] in ".?"


def test_the_pictures_say_themselves_in_words() -> None:
    values = seen(days([5.0, None, 10.0]))
    assert "Effort: –, –, –, –, usual, –, much more" in picture_words(TEXTS, values)["text"]
    longer = seen(days([5.0, None, 10.0]), MONTH_DAYS, MONTH_BEFORE)
    assert "days of each: usual 1, much more 1, blank 26" in month_words(TEXTS, longer)["text"]


async def with_days(chat: Chat) -> None:
    """Forty days of usual effort."""
    await chat.store.run(lambda unit: unit.records(ALICE).entries.add(history(40, [2])))


async def test_the_month_is_offered_and_so_is_its_picture(chat: Chat) -> None:
    await with_days(chat)
    await chat.say("how was my week")
    assert chat.last.labels[0] == ["Picture", "The month"]
    await chat.tap("The month")
    assert "27 of 28 days noted" in chat.last.text
    (row,) = await chat.tap("Picture")
    assert (row.act, row.payload["make"]) == (Act.PICTURE, "month_picture")


async def test_plain_words_ask_for_the_month(chat: Chat) -> None:
    await with_days(chat)
    await chat.say("how was my month")
    assert "of 28 days noted" in chat.last.text


async def test_the_ground_that_was_chosen_is_kept(chat: Chat) -> None:
    await with_days(chat)
    (dark,) = await chat.press("g:picture", 9)
    assert (dark.payload["light"], dark.payload["rows"]) == (
        False,
        [[["Light version", "g:picture_light"]]],
    )
    (light,) = await chat.press("g:picture_light", 9)
    assert light.payload["light"]
    (again,) = await chat.press("g:month_picture", 9)
    assert again.payload["light"]


async def test_who_wants_it_spoken_hears_the_form_for_the_ear(chat: Chat) -> None:
    await with_days(chat)
    await chat.become(speak=True)
    rows = await chat.say("how was my week")
    (said,) = [row.payload["text"] for row in rows if row.act is Act.SPEECH]
    assert said.startswith("6 of 7 days noted.")
    assert len(said.split()) <= SPOKEN_WORDS
