"""Questions about function: only for who wants them, one a day, none on hard days, each kept at once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from journal.records import Act, ScheduleKind
from pacing.function import ITEMS
from tests.builders import NOW
from tests.handlers.conftest import Chat, texts

DAY = timedelta(days=1)
NEXT = NOW.replace(hour=14) + DAY


async def begun(chat: Chat) -> Chat:
    """A patient who wanted the questions and sees the first."""
    await chat.say("function questions")
    await chat.tap("Start")
    return chat


async def planned(chat: Chat) -> bool:
    """Whether a question is to come."""
    rows = (await chat.kept())["schedules"]
    return any(row["kind"] == ScheduleKind.FUNCTION.value for row in rows)


async def test_nobody_is_asked_who_did_not_want_it(chat: Chat) -> None:
    await chat.say("function questions")
    await chat.tap("No, thanks")
    assert not await planned(chat)
    assert await chat.fall_due(NEXT) == []


async def test_the_first_question_comes_at_once_with_seven_answers(chat: Chat) -> None:
    await begun(chat)
    assert "using the toilet" in chat.last.text
    assert "(0 of 27)" in chat.last.text
    assert [len(row) for row in chat.last.rows] == [1] * 7 + [2]


async def test_one_tap_is_an_answer_in_place_of_its_question(chat: Chat) -> None:
    await begun(chat)
    (row,) = await chat.tap("Little else that day")
    assert row.act is Act.EDIT
    assert texts([row]) == ["✓ using the toilet: little else that day. (1 of 27)"]
    (kept,) = [one for one in (await chat.kept())["entries"] if one["kind"] == "function"]
    assert (kept["name"], kept["value"], kept["top"]) == ("toilet", 3, 6)


async def test_the_next_one_comes_tomorrow_and_is_another(chat: Chat) -> None:
    await begun(chat)
    await chat.tap("Nothing")
    (row,) = await chat.fall_due(NEXT)
    assert "a shower, standing" in row.payload["text"]
    assert row.silent


async def test_a_changed_answer_takes_the_place_of_the_first(chat: Chat) -> None:
    await begun(chat)
    await chat.press("u:toilet:6", 9)
    await chat.press("u:toilet:1", 9)
    current = [one for one in (await chat.kept())["entries"] if one["retired_at"] is None]
    assert [one["value"] for one in current] == [1]


async def test_a_skipped_one_comes_again(chat: Chat) -> None:
    await begun(chat)
    await chat.tap("Another day")
    for item in ITEMS[1:]:
        await chat.press(f"u:{item}:6", 9)
    (row,) = await chat.fall_due(NEXT)
    assert "using the toilet" in row.payload["text"]


async def test_in_a_crash_nothing_is_asked(chat: Chat) -> None:
    await begun(chat)
    await chat.say("/crash")
    assert not [row for row in await chat.fall_due(NEXT) if "cost" in row.payload.get("text", "")]


async def test_after_the_last_one_there_is_a_score_and_silence(chat: Chat) -> None:
    await begun(chat)
    for item in ITEMS:
        rows = await chat.press(f"u:{item}:3", 9)
    assert "All 27 are answered: 3 of 6" in texts(rows)[0]
    assert not await planned(chat)


async def test_stop_ends_it_and_keeps_the_answers(chat: Chat) -> None:
    await begun(chat)
    await chat.press("u:toilet:3", 9)
    await chat.press("g:function_off", 9)
    assert not await planned(chat)
    assert len((await chat.kept())["entries"]) == 1


@pytest.mark.parametrize("data", ["u:toilet:7", "u:toilet:-2", "u:horoscope:3", "u:horoscope:-1", "u:toilet"])
async def test_a_forged_answer_is_none(chat: Chat, data: str) -> None:
    await begun(chat)
    assert [row.act for row in await chat.press(data, 9)] == [Act.ANSWER]
    assert (await chat.kept())["entries"] == []


async def test_an_answer_outside_a_round_is_none(chat: Chat) -> None:
    assert [row.act for row in await chat.press("u:toilet:3", 9)] == [Act.ANSWER]
