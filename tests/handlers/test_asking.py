"""Asking: a question that was made once says what a question made anew says."""

from datetime import date, datetime, timedelta

import pytest

from handlers.screens.asking import asking
from handlers.screens.checkin import check_in
from handlers.texts import texts_for
from journal.checkin import CheckIn
from journal.records import Prompt, PromptKind, PromptState
from pacing.entries import Entry, Kind
from tests.builders import NOW

TODAY = NOW.date()
KINDS = (PromptKind.EVENING, PromptKind.MORNING, PromptKind.GENTLE)


def of(number: int, kind: PromptKind, *entries: Entry, day: date = TODAY, at: datetime = NOW) -> CheckIn:
    return CheckIn(Prompt(number, kind, day, PromptState.ASKED, at), entries, ("pain",))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number", [1, 2**40])
@pytest.mark.parametrize("days", [0, 1, 9])
def test_the_first_question_is_the_same_either_way(kind: PromptKind, number: int, days: int) -> None:
    check, texts = of(number, kind, day=TODAY - timedelta(days=days)), texts_for("en")
    assert asking(texts, check, TODAY).payload() == check_in(texts, check, TODAY).payload()


def test_a_day_that_said_something_is_asked_the_rest() -> None:
    check = of(5, PromptKind.EVENING, Entry(TODAY, NOW, Kind.EFFORT, usual=True))
    texts = texts_for("en")
    assert asking(texts, check, TODAY) == check_in(texts, check, TODAY)
