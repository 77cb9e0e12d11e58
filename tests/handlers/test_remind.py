"""Reminders in the chat: said back with the day and time, fired once, answered in place."""

from datetime import UTC, datetime, timedelta

from tests.builders import NOW
from tests.handlers.conftest import Chat

NINE = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)


async def fired(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    await chat.fall_due(NINE)


async def test_it_is_said_back_with_its_next_time(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    assert chat.last.text == "⏰ take meds: every day at 21:00. Next today 21:00."
    assert chat.last.labels == [["Undo"]]


async def test_a_day_of_the_month_is_said_back(chat: Chat) -> None:
    await chat.say("remind me on the 1st of every month at 10am to order meds")
    assert "on the 1st at 10:00" in chat.last.text


async def test_undo_ends_it(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    await chat.tap("Undo")
    assert chat.last.text == "Taken back: ⏰ take meds."
    assert (await chat.kept())["schedules"] == []


async def test_it_fires_silently_with_three_buttons(chat: Chat) -> None:
    await fired(chat)
    assert (chat.last.text, chat.last.silent) == ("⏰ take meds", True)
    assert chat.last.labels == [["Done", "Later", "Skip"]]


async def test_it_makes_a_sound_for_who_wants_one(stranger: Chat) -> None:
    await stranger.become(reminder_sound=True)
    await fired(stranger)
    assert stranger.last.silent is False


async def test_done_and_skip_are_said_in_place(chat: Chat) -> None:
    await fired(chat)
    skip = chat.last.data("Skip")
    await chat.tap("Done")
    assert (chat.last.text, chat.last.labels) == ("✓ take meds, done.", [])
    await chat.press(skip, max(chat.messages))
    assert chat.last.text == "take meds, skipped."


async def test_later_comes_back_as_a_new_copy(chat: Chat) -> None:
    await fired(chat)
    before = set(chat.messages)
    await chat.tap("Later")
    assert chat.last.text == "take meds, again today 21:30."
    await chat.fall_due(NINE + timedelta(minutes=30))
    assert chat.last.text == "⏰ take meds"
    assert len(chat.messages) == len(before)


async def test_a_late_one_says_when_it_was_due(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    await chat.fall_due(NINE + timedelta(hours=2))
    assert chat.last.text == "⏰ take meds, was due at 21:00."


async def test_a_stale_one_is_not_said(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    shown = len(chat.messages)
    await chat.fall_due(NINE + timedelta(hours=12))
    assert len(chat.messages) == shown


async def test_the_list_ends_one_by_a_tap(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    await chat.say("in 45 min lie down")
    await chat.say("/reminders")
    assert chat.last.text.splitlines()[1:] == ["1. take meds: every day at 21:00", "2. lie down: today 20:45"]
    await chat.tap("End 1")
    assert chat.last.text.splitlines()[1:] == ["1. lie down: today 20:45"]


async def test_an_empty_list_says_how_to_set_one(chat: Chat) -> None:
    await chat.say("my reminders")
    assert chat.last.text.startswith("No reminders. Write one, like")


async def test_which_one_is_one_question(chat: Chat) -> None:
    await chat.say("remind me to take blue meds every night at 9")
    await chat.say("remind me to take red meds every morning at 9")
    await chat.say("cancel meds")
    assert chat.last.text == "Which one?"
    await chat.tap("take red meds: every day at 09:00")
    assert chat.last.text == "Ended: take red meds."


async def test_a_pause_is_silence_for_reminders_too(chat: Chat) -> None:
    await chat.say("remind me to take meds every night at 9")
    await chat.say("/pause")
    await chat.tap("A week")
    rows = await chat.fall_due(NINE)
    assert rows == []
    assert NOW < NINE


async def test_all_that_a_command_could_mean_end_by_one_tap(chat: Chat) -> None:
    await chat.say("remind me to take meds at 21:00 and 23:00")
    await chat.say("cancel meds")
    await chat.tap("All of them")
    assert chat.last.text == "Ended: take meds, take meds."
    assert (await chat.kept())["schedules"] == []
