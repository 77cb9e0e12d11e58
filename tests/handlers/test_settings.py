"""Settings in the chat: every place opens, every switch is shown in place, nothing is typed but own words."""

import pytest

from tests.handlers.conftest import Chat

PLACES = ("Check-in times", "Symptoms", "Notes", "Week", "Quiet hours", "Speak to me")
RARE = ("Time zone", "Start of day", "Reminder sound", "Events", "Carers", "Keep", "What I ask of you")


@pytest.mark.parametrize("place", [*PLACES, *RARE])
async def test_every_place_opens_and_leads_back(chat: Chat, place: str) -> None:
    await chat.say("/settings")
    menu = chat.last.text
    if place in RARE:
        await chat.tap("More…")
    await chat.tap(place)
    assert chat.last.text != menu
    assert len(chat.messages) == 1
    if place != "Time zone":
        await chat.tap("Back")
        assert chat.last.text == menu


async def test_every_switch_of_every_place_is_shown_in_place(chat: Chat) -> None:
    await chat.say("/settings")
    for name in ("times", "symptoms", "notes", "week", "quiet", "day", "sound", "events", "speak", "keep"):
        await chat.press(f"s:open:{name}", 102)
        for data in [data for row in chat.last.rows for _, data in row if data.startswith("s:")]:
            await chat.press(data, max(chat.messages))
            assert chat.toasts[-1] == "" or chat.last.text.startswith("You follow")


async def test_times_move_by_half_an_hour(chat: Chat) -> None:
    await chat.press("s:open:times", 90)
    await chat.press("s:turn:evening-later", 90)
    assert chat.last.text.startswith("Evening check-in 20:30")


async def test_a_symptom_is_marked_when_it_is_followed(chat: Chat) -> None:
    await chat.press("s:open:symptoms", 90)
    await chat.tap("pain")
    assert "✓ pain" in [label for row in chat.last.labels for label in row]
    await chat.tap("✓ pain")
    assert "pain" in [label for row in chat.last.labels for label in row]


async def test_a_seventh_is_refused_over_the_chat(stranger: Chat) -> None:
    await stranger.become(symptoms=("pain", "nausea", "gut", "headache", "dizziness", "fatigue"))
    await stranger.press("s:symptom:brain_fog", 90)
    assert stranger.toasts[-1] == "You follow six already. Take one away first."


async def test_an_own_word_is_typed_once_and_then_tapped(chat: Chat) -> None:
    await chat.press("s:open:symptoms", 90)
    await chat.tap("Another word")
    await chat.say("ватная голова")
    await chat.press("s:open:symptoms", 90)
    own = [label for row in chat.messages[90].labels for label in row if "ватная" in label]
    assert len(own) == 1
    await chat.press(chat.messages[90].data(own[0]), 90)
    patient = await chat.patient()
    assert patient is not None
    assert patient.symptoms == ()


async def test_a_new_zone_is_said_with_its_time(chat: Chat) -> None:
    await chat.press("h:zone:America/New_York", 90)
    assert chat.last.text == "It is 15:00 for you. Your zone is America/New_York."
