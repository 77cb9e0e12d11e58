"""Check-in rules: nothing known is asked again, and bad days are asked less."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.checkin import (
    EVENING,
    GENTLE,
    MORNING,
    TOPS,
    Question,
    Size,
    answers,
    bad_morning,
    open_questions,
    shape_of,
    size,
)
from pacing.entries import Entry, Kind
from pacing.levels import Rating

DAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 20, tzinfo=UTC)


def said(kind: Kind, name: str = "", value: float | None = None, top: int = 3) -> Entry:
    return Entry(DAY, AT, kind, name, None if value is None else Rating(value, top))


@pytest.mark.parametrize("question", list(Question))
def test_the_answer_to_a_question_answers_it(question: Question) -> None:
    kind, name = shape_of(question)
    assert answers(said(kind, name, 0, TOPS[question])) is question


@pytest.mark.parametrize("kind", [Kind.EXERTION, Kind.CRASH, Kind.ILLNESS, Kind.MEDICINE, Kind.REMARK])
def test_what_is_said_besides_answers_no_question(kind: Kind) -> None:
    assert answers(said(kind)) is None


def test_any_symptom_answers_for_symptoms() -> None:
    assert open_questions(EVENING, [said(Kind.SYMPTOM, "pain", 2)]) == (Question.EFFORT,)


@given(known=st.lists(st.sampled_from(list(Question))))
def test_open_questions_are_the_unanswered_ones_in_order(known: list[Question]) -> None:
    entries = [said(*shape_of(question), 1) for question in known]
    for questions in (EVENING, MORNING, GENTLE):
        assert open_questions(questions, entries) == tuple(q for q in questions if q not in known)


@pytest.mark.parametrize(
    ("entry", "bad"),
    [
        (said(Kind.SLEEP, "quality", 0), True),
        (said(Kind.RATING, "energy", 0), True),
        (said(Kind.RATING, "energy", 0, 10), True),
        (said(Kind.SLEEP, "quality", 1), False),
        (said(Kind.RATING, "mood", 0), False),
        (said(Kind.SLEEP, "quality"), False),
        (said(Kind.SYMPTOM, "overall", 0), False),
    ],
)
def test_a_bad_morning_is_the_lowest_sleep_or_energy(entry: Entry, bad: bool) -> None:
    assert bad_morning([entry]) is bad


@pytest.mark.parametrize(
    ("crash_day", "gentle", "bad", "asked"),
    [
        (None, False, False, Size.FULL),
        (None, False, True, Size.ONE_ROW),
        (0, False, False, Size.NONE),
        (0, True, False, Size.ONE_ROW),
        (0, False, True, Size.NONE),
        (6, False, False, Size.NONE),
        (7, False, False, Size.ONE_ROW),
    ],
)
def test_bad_days_are_asked_less(crash_day: int | None, gentle: bool, bad: bool, asked: Size) -> None:
    assert size(crash_day, gentle, bad) is asked


@given(day=st.integers(0, 400), gentle=st.booleans(), bad=st.booleans())
def test_a_crash_is_never_asked_in_full(day: int, gentle: bool, bad: bool) -> None:
    assert size(day, gentle, bad) is not Size.FULL
