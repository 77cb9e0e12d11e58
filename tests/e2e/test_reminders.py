"""Reminders by message with the whole bot: set, fired, put off, moved, ended."""

import pytest

from tests.e2e.dialogues import go_to, settle_in
from tests.e2e.driver import Chat, ChatClock


@pytest.fixture
async def patient(own_chat: Chat, clock: ChatClock) -> Chat:
    """A person at 10:00 without check-ins."""
    await go_to(clock, 10)
    await settle_in(own_chat, "Later, not now")
    return own_chat


async def test_a_nightly_reminder_fires_each_night_once(patient: Chat, clock: ChatClock) -> None:
    await patient.say("remind me to take meds every night at 9")
    await patient.expect("⏰ take meds: every day at 21:00. Next today 21:00")
    for _ in range(2):
        before = await patient.count()
        await go_to(clock, 21)
        await patient.more_than(before)
        shown = await patient.expect("⏰ take meds")
        assert shown.labels == ("Done", "Later", "Skip")
        assert await patient.count() == before + 1
    assert await patient.sounds() == 0


async def test_a_relative_reminder_fires_and_is_done(patient: Chat, clock: ChatClock) -> None:
    await patient.say("in 45 min lie down")
    await patient.expect("⏰ lie down: today 10:4")
    await clock.forward(44 * 60)
    await patient.quiet(1.2)
    await clock.forward(2 * 60)
    await patient.expect("⏰ lie down")
    await patient.tap("Done")
    shown = await patient.expect("✓ lie down, done")
    assert shown.labels == ()


async def test_later_brings_a_reminder_back(patient: Chat, clock: ChatClock) -> None:
    await patient.say("in 45 min lie down")
    await patient.expect("⏰ lie down")
    await clock.forward(46 * 60)
    await patient.tap("Later")
    await patient.expect("lie down, again today")
    await clock.forward(31 * 60)
    shown = await patient.until(
        lambda seen: next((m for m in reversed(seen) if "Skip" in m.labels), None), "it comes back"
    )
    assert "lie down" in shown.text


async def test_what_is_late_says_when_it_was_due(patient: Chat, clock: ChatClock) -> None:
    await patient.say("remind me to take meds every day at 14:00")
    await patient.expect("⏰ take meds")
    await go_to(clock, 17)
    await patient.expect("⏰ take meds, was due at 14:00")


async def test_reminders_are_listed_moved_and_ended_by_words(patient: Chat) -> None:
    await patient.talk(
        ("remind me to take meds every night at 9", "⏰ take meds"),
        ("my reminders", "1. take meds: every day at 21:00"),
        ("move meds to 10pm", "moved. Next today 22:00"),
        ("cancel meds", "Ended: take meds"),
        ("/reminders", "No reminders"),
    )


async def test_a_reminder_without_a_time_asks_when(patient: Chat) -> None:
    await patient.talk(
        ("remind me to call the chemist", "When?"),
        ("tomorrow at 11", "⏰ call the chemist: tomorrow 11:00"),
    )


async def test_the_impossible_is_refused_in_one_sentence(patient: Chat) -> None:
    await patient.say("remind me at 25:00 to rest")
    await patient.expect("Nothing was set")
    await patient.say("/reminders")
    await patient.expect("No reminders")


async def test_a_pause_is_silent_and_catches_nothing_up(patient: Chat, clock: ChatClock) -> None:
    await patient.say("remind me to take meds every day at 14:00")
    await patient.expect("⏰ take meds")
    await patient.say("/pause")
    await patient.tap("Until tomorrow")
    await patient.expect("Quiet until tomorrow")
    await go_to(clock, 15)
    await patient.quiet(1.2)
    await go_to(clock, 9)
    await patient.quiet(1.2)
