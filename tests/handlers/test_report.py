"""The page for an appointment: asked for in three ways, in plain sentences, with nothing of a diagnosis."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers.screens.report import MOST_CRASHES, page
from handlers.texts import texts_for
from journal.records import Act
from journal.report import report_of
from journal.report_page import Page
from pacing.entries import Entry, Kind
from pacing.levels import Rating
from tests.builders import NOW, TODAY, effort, worst
from tests.handlers.conftest import Chat
from tests.handlers.test_texts import BANNED

DAY = timedelta(days=1)
TEXTS = texts_for("en")


def made(*entries: Entry, details: bool = False) -> Page:
    """The page of thirty days."""
    return page(TEXTS, report_of(entries, [], TODAY - 29 * DAY, TODAY), details)


def words(shown: Page) -> str:
    """All that is to be read."""
    blocks = [*shown.blocks, *shown.details]
    lines = [line for block in blocks for line in (block.heading, *block.lines)]
    return "\n".join([shown.title, shown.subtitle, shown.lead, *lines, shown.foot])


@pytest.mark.parametrize(
    ("said", "days", "details"),
    [
        ("/report", 91, False),
        ("/report 6 weeks with details", 42, True),
        ("report for my doctor, 3 months", 91, False),
    ],
)
async def test_the_page_is_made_by_delivery(chat: Chat, said: str, days: int, details: bool) -> None:
    (row,) = await chat.say(said)
    assert (row.act, row.payload["make"]) == (Act.DOCUMENTS, "report")
    assert (row.payload["days"], row.payload["details"]) == (days, details)


async def test_a_button_offers_the_details(chat: Chat) -> None:
    (row,) = await chat.say("/report 2 months")
    assert row.payload["rows"] == [[["With details", "d:61"], ["Questions on function", "g:function"]]]
    (again,) = await chat.press("d:61", 9)
    assert (again.payload["days"], again.payload["details"]) == (61, True)
    assert "rows" not in again.payload


async def test_a_span_that_is_none_gets_an_example(chat: Chat) -> None:
    (row,) = await chat.say("/report for ever")
    assert "/report 3 months" in row.payload["text"]


@pytest.mark.parametrize("data", ["d:0", "d:-1", "d:x", "d:1:2"])
async def test_a_forged_tap_makes_nothing(chat: Chat, data: str) -> None:
    assert [row.act for row in await chat.press(data, 9)] == [Act.ANSWER]


def test_blanks_are_said_and_are_no_zeros() -> None:
    text = words(made(effort(TODAY, 2)))
    assert "Noted on 1 of 30 days; 29 blank." in text
    assert "neither a good day nor a zero" in text
    assert "Symptoms were not noted." in text
    assert "None were noted. That does not mean none are taken." in text


def test_the_patients_words_stand_between_quotation_marks() -> None:
    remark = Entry(TODAY, NOW, Kind.REMARK, text="the letter wiped me out")
    assert "22 Nov: “the letter wiped me out”" in words(made(remark))


def test_a_crash_has_its_length_and_what_came_before() -> None:
    crash = [Entry(TODAY - back * DAY, NOW, Kind.CRASH, amount=1) for back in (2, 1)]
    text = words(made(*crash, effort(TODAY - 3 * DAY, 4)))
    assert "20 Nov, 2 days. Effort before: Tue –; Wed –; Thu much more." in text


def test_one_day_has_no_middle_and_no_ends() -> None:
    text = words(made(Entry(TODAY, NOW, Kind.SYMPTOM, "pain", Rating(6, 10))))
    assert "pain, 1 day: 6 of 10." in text
    assert "Worst of the day in numbers, 0 to 10, 1 day: 6." in text


def test_several_days_have_their_middle_and_ends() -> None:
    nights = [Entry(TODAY - back * DAY, NOW, Kind.SLEEP, "hours", amount=5 + back) for back in range(3)]
    assert "3 nights noted: middle 6 (5 to 7) h." in words(made(*nights))


def test_a_month_is_said_in_the_scale_that_the_patient_uses() -> None:
    text = words(made(effort(TODAY, 2), worst(TODAY, 1), details=True))
    assert "October 2026: nothing noted, 8 days." in text
    assert "November 2026: noted 1 of 22 days; effort usual, worst symptoms mild." in text


def test_details_say_nothing_twice() -> None:
    remark = Entry(TODAY, NOW, Kind.REMARK, text="the letter wiped me out")
    assert words(made(remark, details=True)).count("the letter") == 1


def test_many_crashes_are_on_the_details_page() -> None:
    days = [Entry(TODAY - back * DAY, NOW, Kind.CRASH, amount=1) for back in range(0, 29, 4)]
    shown = made(*days, details=True)
    crashes = next(block for block in shown.blocks if block.heading.startswith("Crashes"))
    assert len(crashes.lines) == MOST_CRASHES + 2
    assert any(block.heading == "All crashes" for block in shown.details)


def test_no_sentence_judges_or_advises() -> None:
    text = words(made(effort(TODAY, 4), worst(TODAY, 3), details=True))
    assert not re.search(rf"\b({BANNED})", text, re.IGNORECASE)


def test_months_are_marked_where_they_begin() -> None:
    shown = made()
    assert shown.strip.marks == ((8, "Nov"),)
    assert replace(shown, day=date(2026, 1, 1)).day.year == 2026
