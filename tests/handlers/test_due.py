"""What falls due in the chat: silent messages, less on bad days, nothing for who wants nothing."""

from datetime import UTC, datetime, time, timedelta

import pytest

from handlers.due import show_due
from journal.records import Act, Outgoing, Priority, Schedule, ScheduleKind
from storage.unit import UnitOfWork
from tests.builders import NOW, TODAY, effort
from tests.handlers.conftest import Chat, texts


async def plan(chat: Chat, **settings: object) -> None:
    """Be a patient whose check-ins are planned from an hour ago on."""
    chat.now = NOW - timedelta(hours=12)
    await chat.become(**{"evening": None, **settings})
    await chat.press("s:turn:evening-toggle", 90)
    chat.messages.clear()
    chat.sent.clear()


async def test_the_evening_comes_as_one_silent_message(stranger: Chat) -> None:
    await plan(stranger)
    (row,) = await stranger.fall_due(NOW)
    assert (row.act, row.silent, row.priority) == (Act.SEND, True, Priority.CHECKIN)
    assert row.not_after == datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert stranger.last.text == "Sunday: how much effort?"


async def test_a_bad_morning_makes_the_evening_one_row(stranger: Chat) -> None:
    await plan(stranger)
    await stranger.press("g:checkin_morning", 90)
    await stranger.press(stranger.last.data("Awful"), max(stranger.messages))
    await stranger.fall_due(NOW)
    assert stranger.last.text == "How are symptoms? No need to answer."
    assert stranger.last.labels == [["None", "Mild", "Moderate", "Severe"]]


async def test_a_crash_is_silence(stranger: Chat) -> None:
    await plan(stranger)
    await stranger.say("/crash")
    assert await stranger.fall_due(NOW) == []


async def test_a_crash_with_one_gentle_question_is_one_row(stranger: Chat) -> None:
    await plan(stranger)
    await stranger.say("/crash")
    await stranger.tap("Ask me once a day")
    await stranger.fall_due(NOW)
    assert stranger.last.labels == [["None", "Mild", "Moderate", "Severe"]]
    await stranger.tap("Severe")
    assert stranger.last.text == "✓ Sunday: symptoms severe, crash."


async def test_on_the_third_day_there_is_one_word_and_no_question(stranger: Chat) -> None:
    await plan(stranger)
    await stranger.say("/crash")
    stranger.sent.clear()
    rows = await stranger.fall_due(NOW + timedelta(days=2))
    assert [row.act for row in rows] == [Act.SEND]
    assert rows[0].priority is Priority.NOTE
    assert "?" not in rows[0].payload["text"]


async def test_with_notes_off_the_third_day_is_silent(stranger: Chat) -> None:
    await plan(stranger)
    await stranger.say("/crash")
    await stranger.press("s:notes:off", 90)
    assert await stranger.fall_due(NOW + timedelta(days=2)) == []


@pytest.mark.parametrize("how", ["paused_until", "blocked_at"])
async def test_nothing_comes_to_who_wants_nothing(stranger: Chat, how: str) -> None:
    await plan(stranger)
    await stranger.become(**{how: NOW + timedelta(days=1)})
    assert await stranger.fall_due(NOW) == []


async def test_the_week_comes_on_its_day_and_with_a_picture_only_when_set(stranger: Chat) -> None:
    for picture, acts in ((False, [Act.SEND]), (True, [Act.SEND, Act.PICTURE])):
        await stranger.become(week_picture=picture)
        assert [row.act for row in await show(stranger, ScheduleKind.WEEK)] == acts


async def test_the_week_is_silent_in_a_crash(stranger: Chat) -> None:
    await stranger.become(crash_since=TODAY)
    assert await show(stranger, ScheduleKind.WEEK) == []


async def test_the_week_is_at_most_five_lines_with_its_counts(stranger: Chat) -> None:
    await stranger.become()

    async def put(unit: UnitOfWork) -> None:
        days = [TODAY - timedelta(days=back) for back in range(35)]
        await unit.records(stranger.patient_id).entries.add([effort(day, day.day % 3) for day in days])

    await stranger.store.run(put)
    (row,) = await show(stranger, ScheduleKind.WEEK)
    lines = texts([row])[0].splitlines()
    assert 1 <= len(lines) <= 5
    assert lines[0] == "Mon 16 Nov to Sun 22 Nov: 7 of 7 days noted."


async def show(chat: Chat, kind: ScheduleKind) -> list[Outgoing]:
    """One schedule of a patient falls due now."""
    due = Schedule(chat.patient_id, kind, chat.now, chat.now.replace(tzinfo=None))
    await chat.store.run(lambda unit: show_due(unit, due, chat.now))
    return await chat.deliver()


async def test_who_is_gone_gets_nothing(stranger: Chat) -> None:
    assert await show(stranger, ScheduleKind.EVENING) == []


async def test_a_morning_asks_two_short_questions(stranger: Chat) -> None:
    await stranger.become(morning=time(9, 30))
    stranger.now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    await show(stranger, ScheduleKind.MORNING)
    assert stranger.last.text == "Sunday: how was sleep?"
    await stranger.tap("OK")
    assert stranger.last.text == "Sunday: energy now?"
    await stranger.tap("Low")
    assert stranger.last.text.startswith("✓ Sunday: slept okay, energy low.")
