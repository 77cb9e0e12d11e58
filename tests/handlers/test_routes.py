"""Every place is reached by a command, by plain words and by a button, and every button leads somewhere."""

import pytest

from handlers.routes import COMMANDS, NAMES
from handlers.wanted import PLACES
from journal.records import Act
from language.values import Intent
from tests.handlers.conftest import Chat


@pytest.mark.parametrize("name", NAMES)
async def test_every_command_is_answered(chat: Chat, name: str) -> None:
    rows = await chat.say(f"/{name}")
    assert rows
    assert rows[0].payload.get("text") != "I don't know that command. /help shows what there is."


async def test_an_unknown_command_is_one_clear_sentence(chat: Chat) -> None:
    await chat.say("/explode")
    assert chat.last.text == "I don't know that command. /help shows what there is."


async def test_log_with_words_behind_it_logs_them(chat: Chat) -> None:
    await chat.say("/log pain 6")
    assert chat.last.text == "✓ pain 6"


def test_every_command_of_the_issue_is_in_the_menu() -> None:
    wanted = "start checkin log reminders week report settings pause crash support privacy export delete help"
    assert [name for name, _ in COMMANDS] == wanted.split()
    assert all(description for _, description in COMMANDS)


@pytest.mark.parametrize("intent", list(Intent))
def test_whatever_plain_words_want_has_a_place(intent: Intent) -> None:
    assert intent.value in PLACES


@pytest.mark.parametrize("place", sorted(PLACES))
async def test_every_place_answers_a_tap(chat: Chat, place: str) -> None:
    rows = await chat.press(f"g:{place}", 90)
    assert any(row.callback_id for row in rows)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("how was my week", "Nothing was noted this week. That's fine."),
        ("help", 'Write how it is, like "pain 6, walked 20 min", or "remind me at 9 to take meds". Or tap:'),
        ("thank you", "You're welcome."),
        ("delete my data", "Erase everything: entries, reminders, settings? It cannot be undone."),
    ],
)
async def test_plain_words_reach_a_place(chat: Chat, words: str, first: str) -> None:
    await chat.say(words)
    assert chat.last.text == first


@pytest.mark.parametrize("label", ["Check in", "My week", "Reminders", "Settings", "Support", "Crash", "Log",
                                   "Pause", "Privacy"])  # fmt: skip
async def test_every_button_of_the_menu_leads_somewhere(chat: Chat, label: str) -> None:
    await chat.say("/help")
    rows = await chat.tap(label)
    assert any(row.act in (Act.EDIT, Act.SEND) for row in rows)


async def test_pause_and_back(chat: Chat) -> None:
    await chat.say("/pause")
    await chat.tap("3 days")
    assert chat.last.text.startswith("Quiet until ")
    await chat.tap("I'm back")
    patient = await chat.patient()
    assert patient is not None
    assert patient.paused_until is None


async def test_a_pause_until_tomorrow_ends_when_the_night_does(chat: Chat) -> None:
    await chat.say("/pause")
    await chat.tap("Until tomorrow")
    assert chat.last.text == "Quiet until tomorrow 08:00."


async def test_support_is_there_without_any_detection(chat: Chat) -> None:
    await chat.say("/support")
    assert "Samaritans 116 123" in chat.last.text
    assert chat.last.rows == []


async def test_a_picture_is_made_only_when_asked_for(chat: Chat) -> None:
    await chat.say("pain 6")
    rows = await chat.say("/week")
    assert [row.act for row in rows] == [Act.SEND]
    rows = await chat.tap("Picture")
    assert [row.payload["make"] for row in rows] == ["week_picture"]


async def test_a_switch_of_a_crash_that_is_over_switches_nothing(chat: Chat) -> None:
    await chat.press("g:gently", 90)
    patient = await chat.patient()
    assert patient is not None
    assert patient.gentle is False
    assert chat.last.text == "No crash is noted now. Things are as they were."
