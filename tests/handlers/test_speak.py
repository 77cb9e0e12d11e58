"""Speak to me: what is written is said aloud too, silently, for who asked for it."""

from journal.records import Act
from tests.handlers.conftest import Chat


async def test_nothing_is_said_aloud_unasked(chat: Chat) -> None:
    await chat.say("pain 6")
    assert all(row.act is not Act.SPEECH for row in chat.sent)


async def test_an_echo_is_said_aloud_below_its_text(chat: Chat) -> None:
    await chat.press("s:turn:speak-toggle")
    await chat.say("pain 6, walked 20 min")
    shown, said = chat.sent[-2:]
    assert (shown.act, said.act) == (Act.SEND, Act.SPEECH)
    assert said.payload["text"] == "pain 6, walked 20 minutes"
    assert said.silent


async def test_a_taps_answer_stays_quiet(chat: Chat) -> None:
    await chat.press("s:turn:speak-toggle")
    await chat.press("s:turn:sound-toggle")
    assert chat.sent[-1].act is Act.EDIT


async def test_the_settings_say_whether_it_is_on(chat: Chat) -> None:
    await chat.say("/settings")
    await chat.tap("Speak to me")
    await chat.tap("Turn on or off")
    assert chat.last.text.endswith("On: yes.")
