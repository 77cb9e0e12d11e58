"""What patients write is read as said, and nothing else is stored."""

from __future__ import annotations

import pytest

from language import read
from language.values import Doubt, Known, LogAction
from pacing.entries import Kind
from pacing.levels import Rating
from tests.language.clock import LONDON, NOW, rows
from tests.language.forms import tidy, told
from tests.language.log_messages import ANSWERS, LOGS


@pytest.mark.parametrize(("message", "says"), rows(LOGS))
def test_a_message_is_read_as_said(message: str, says: list[str]) -> None:
    assert told(read(message, NOW, LONDON).log) in [tidy(each) for each in says]


@pytest.mark.parametrize(("message", "asked", "tops", "last", "says"), ANSWERS)
def test_bare_words_answer_the_open_question(
    message: str, asked: tuple[str, ...], tops: dict[str, int], last: dict[str, float], says: str
) -> None:
    known = Known(asked, tops, {name: Rating(value, 10) for name, value in last.items()})
    assert told(read(message, NOW, LONDON, known).log) in [tidy(each) for each in says.split(" | ")]


def test_a_bare_number_offers_the_followed_symptoms_and_effort() -> None:
    log = read("6", NOW, LONDON, Known(followed=("gut", "chills"))).log
    assert log.doubt is Doubt.BARE_LEVEL
    assert log.rating == Rating(6, 10)
    assert [option.said[0].name or option.said[0].kind for option in log.options] == [
        "gut",
        "chills",
        Kind.EFFORT,
    ]


def test_a_patients_own_symptom_is_read_by_its_name() -> None:
    log = read("itchy skin 6, pain 2", NOW, LONDON, Known(followed=("itchy skin",))).log
    assert told(log) == tidy("itchy skin=6 pain=2") or {said.name for said in log.said} == {
        "itchy skin",
        "pain",
    }


def test_another_scale_is_asked_about() -> None:
    assert read("pain 4/5", NOW, LONDON).log.doubt is Doubt.SCALE


def test_two_things_before_one_number_offer_both_readings() -> None:
    log = read("pain and fatigue 6", NOW, LONDON).log
    assert log.doubt is Doubt.WHICH
    assert [len(option.said) for option in log.options] == [2, 1]


def test_a_symptom_without_its_level_is_asked_about_beside_what_was_logged() -> None:
    log = read("headache, fatigue 6", NOW, LONDON).log
    assert (log.action, log.doubt) == (LogAction.LOG, Doubt.LEVEL)
    assert [said.name for said in log.said] == ["fatigue"]


def test_a_dose_is_kept_with_its_medicine() -> None:
    (said,) = read("took LDN 4.5mg", NOW, LONDON).log.said
    assert (said.name, said.text, said.amount) == ("LDN", "4.5mg", 1)


def test_a_correction_without_its_thing_says_what_it_replaces() -> None:
    log = read("4 not 7", NOW, LONDON).log
    assert (log.action, log.rating, log.replaces) == (LogAction.CORRECT, Rating(4, 10), Rating(7, 10))


def test_a_correction_finds_the_one_thing_that_had_the_level() -> None:
    known = Known(last={"pain": Rating(7, 10), "fatigue": Rating(5, 10)})
    (said,) = read("4 not 7", NOW, LONDON, known).log.said
    assert (said.name, said.rating) == ("pain", Rating(4, 10))


def test_every_statement_quotes_the_words_that_said_it() -> None:
    text = "Walked 20 min, PAIN 6"
    assert all(said.quote and said.quote in text for said in read(text, NOW, LONDON).log.said)
