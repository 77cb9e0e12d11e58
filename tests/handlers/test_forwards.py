"""Forwarded messages: asked about, never logged unasked."""

from tests.builders import NOW
from tests.handlers.conftest import Chat

ORIGIN = {"type": "hidden_user", "sender_user_name": "somebody", "date": int(NOW.timestamp())}


async def test_forwarded_words_are_asked_about(chat: Chat) -> None:
    await chat.say("pain 6", forward_origin=ORIGIN)
    assert chat.last.text == "That was forwarded. Log its words as your own?"
    assert (await chat.kept())["entries"] == []


async def test_one_tap_logs_them(chat: Chat) -> None:
    await chat.say("pain 6", forward_origin=ORIGIN)
    await chat.tap("Log it")
    assert chat.last.text == "✓ pain 6"


async def test_no_logs_nothing_and_the_question_is_over(chat: Chat) -> None:
    await chat.say("pain 6", forward_origin=ORIGIN)
    log = chat.last.data("Log it")
    await chat.tap("No")
    await chat.press(log)
    assert chat.toasts[-1].startswith("That one is gone")
    assert (await chat.kept())["entries"] == []


async def test_a_forwarded_voice_note_is_not_listened_to(chat: Chat) -> None:
    voice = {"file_id": "f", "file_unique_id": "u", "duration": 3}
    await chat.write(voice=voice, forward_origin=ORIGIN)
    assert chat.last.text.startswith("That was forwarded, so nothing was logged.")


async def test_the_next_words_are_ones_own(chat: Chat) -> None:
    await chat.say("pain 6", forward_origin=ORIGIN)
    await chat.say("fatigue 3")
    assert chat.last.text == "✓ fatigue 3"
