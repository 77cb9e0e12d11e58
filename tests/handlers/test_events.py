"""A named event in the chat: followed for two days, in the check-in where there is one, and left by a tap."""

from datetime import timedelta

from pacing.entries import Kind
from tests.builders import NOW
from tests.handlers.conftest import Chat

DAY = timedelta(days=1)


async def told(chat: Chat) -> list[tuple[str, float]]:
    kept = await chat.kept()
    return [
        (said["text"], said["amount"])
        for said in kept["entries"]
        if said["kind"] == Kind.EVENT and said["retired_at"] is None
    ]


async def evening(chat: Chat, days: int) -> None:
    chat.now = NOW + days * DAY
    await chat.say("/checkin")


async def test_a_long_event_is_followed_and_says_so(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    assert chat.last.text.endswith("once a day for two days.")
    assert chat.last.labels == [["Undo", "Fix", "Don't ask"]]


async def test_a_short_shower_is_just_logged(chat: Chat) -> None:
    await chat.say("shower 10 min")
    assert chat.last.labels == [["Undo", "Fix"]]


async def test_the_next_evening_asks_it_as_its_last_question(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    await evening(chat, 1)
    await chat.tap("More")
    await chat.tap("Mild")
    assert chat.last.text == "Sunday: dentist. How since then?"
    await chat.tap("Worse")
    assert "symptoms mild, since dentist: worse." in chat.last.text
    assert await told(chat) == [("dentist", 1)]


async def test_as_usual_answers_all_of_it(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    await evening(chat, 1)
    await chat.tap("About as usual")
    assert "since dentist: same" in chat.last.text


async def test_the_third_day_asks_only_after_worse(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    for days, answer in ((1, "Same"), (2, "Worse")):
        await evening(chat, days)
        await chat.tap("Usual")
        await chat.tap("Mild")
        await chat.tap(answer)
    await evening(chat, 3)
    await chat.tap("Usual")
    await chat.tap("Mild")
    assert "How since then?" in chat.last.text


async def test_do_not_ask_is_one_tap(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    await chat.tap("Don't ask")
    await evening(chat, 1)
    await chat.tap("About as usual")
    assert await told(chat) == []


async def test_undo_ends_the_following(chat: Chat) -> None:
    await chat.say("dentist 2 h")
    await chat.tap("Undo")
    patient = await chat.patient()
    assert patient is not None
    assert patient.events == ()


async def test_without_an_evening_check_in_one_silent_question_comes(stranger: Chat) -> None:
    await stranger.become(evening=None)
    await stranger.say("dentist 2 h")
    (shown,) = await stranger.fall_due(NOW + DAY)
    assert shown.silent
    assert stranger.last.labels == [["Same", "Worse", "Much worse"], ["Crash", "Later", "Skip"]]
    await stranger.tap("Much worse")
    assert stranger.last.text == "✓ Monday: since dentist: much worse."


async def test_nothing_is_asked_in_a_crash(stranger: Chat) -> None:
    await stranger.become(evening=None)
    await stranger.say("dentist 2 h")
    await stranger.say("/crash")
    await stranger.fall_due(NOW + DAY)
    assert "How since then?" not in stranger.last.text


async def test_a_switch_in_the_settings_ends_all_following(chat: Chat) -> None:
    await chat.say("/settings")
    await chat.tap("More…")
    await chat.tap("Events")
    await chat.tap("Turn on or off")
    assert chat.last.text.endswith("On: no.")
    await chat.say("dentist 2 h")
    assert chat.last.labels == [["Undo", "Fix"]]


async def asked_alone(chat: Chat) -> None:
    await chat.become(evening=None)
    await chat.say("dentist 2 h")
    await chat.fall_due(NOW + DAY)


async def test_words_answer_it_too_and_can_be_taken_back(stranger: Chat) -> None:
    await asked_alone(stranger)
    await stranger.say("a bit worse")
    assert stranger.last.text == "✓ since dentist: worse"
    assert await told(stranger) == [("dentist", 1)]
    await stranger.tap("Undo")
    assert await told(stranger) == []


async def test_without_the_question_the_same_words_are_no_answer(chat: Chat) -> None:
    await chat.say("much worse")
    assert await told(chat) == []
