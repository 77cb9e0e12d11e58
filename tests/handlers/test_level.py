"""Today's level in the chat: one message, changed in place."""

from __future__ import annotations

from tests.handlers.conftest import Chat


async def test_a_tap_lowers_the_level_in_place(chat: Chat) -> None:
    await chat.say("/level")
    await chat.tap("Rest")
    assert chat.last.text.startswith("Today's level: rest.")
    assert len(chat.messages) == 1


async def test_more_is_asked_once_and_staying_comes_first(chat: Chat) -> None:
    await chat.say("/level")
    await chat.tap("Rest")
    await chat.tap("As usual")
    assert chat.last.text == "That is more than you chose for today. Really as usual?"
    assert chat.last.labels == [["Leave it as it is", "As usual"]]


async def test_only_the_second_yes_raises_it(chat: Chat) -> None:
    await chat.say("/level")
    await chat.tap("Less")
    await chat.tap("As usual")
    await chat.tap("As usual")
    assert chat.last.text.startswith("Today's level: as usual.")
