"""The first minutes: three short lines, at most four taps, nothing typed, then silence."""

import pytest

from journal.records import Act
from tests.handlers.conftest import Chat, words


async def test_start_says_what_it_is_in_three_short_lines(stranger: Chat) -> None:
    await stranger.say("/start")
    about, question = stranger.last.text.split("\n\n")
    assert len(about.splitlines()) == 3
    assert question == "What time is it for you?"
    assert len(stranger.last.text.split()) <= 40


async def test_two_taps_are_enough_and_nothing_is_typed(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.press(stranger.last.rows[0][0][1], max(stranger.messages))
    await stranger.tap("Evenings")
    assert stranger.last.text.startswith("All set. I'll ask quietly at 20:00.")
    assert len(stranger.messages) == 1
    patient = await stranger.patient()
    assert patient is not None
    assert (patient.zone, patient.zone_chosen, patient.times_chosen) == ("Europe/London", True, True)


async def test_everything_can_be_left_for_later(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.tap("Later")
    await stranger.tap("Later, not now")
    assert stranger.last.text.startswith("All set. I won't ask anything.")
    assert (await stranger.kept())["schedules"] == []


async def test_after_hello_there_is_silence_until_the_first_check_in(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.press(stranger.last.rows[0][0][1], max(stranger.messages))
    await stranger.tap("Mornings and evenings")
    kept = (await stranger.kept())["schedules"]
    assert {row["kind"] for row in kept} == {"evening", "morning"}
    assert stranger.last.rows == []


async def test_a_town_can_be_typed(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.tap("Another place")
    await stranger.say("Leeds")
    assert [m.text for m in stranger.messages.values()][-2:] == [
        "It is 20:00 for you. Your zone is Europe/London.",
        "When may I ask about your day?",
    ]


async def test_a_town_that_nobody_knows_may_be_typed_again(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.tap("Another place")
    await stranger.say("Qwertyville")
    assert stranger.last.text.startswith("I don't know that place.")
    await stranger.say("Leeds")
    patient = await stranger.patient()
    assert patient is not None
    assert patient.zone_chosen


async def test_a_town_of_two_zones_is_one_more_tap(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.tap("Another place")
    await stranger.say("Springfield")
    assert stranger.last.text == "Which of these?"
    await stranger.press(stranger.last.rows[0][0][1], max(stranger.messages))
    patient = await stranger.patient()
    assert patient is not None
    assert patient.zone == "America/Chicago"


async def test_a_shared_place_gives_the_zone_and_is_not_kept(stranger: Chat) -> None:
    await stranger.say("/start")
    place = {"latitude": 53.8, "longitude": -1.55}
    await stranger.update(message=stranger._message(location=place))
    patient = await stranger.patient()
    assert patient is not None
    assert patient.zone == "Europe/London"
    assert "53.8" not in str(await stranger.kept())


async def test_a_place_at_sea_is_one_clear_sentence(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.update(message=stranger._message(location={"latitude": 0.0, "longitude": -30.0}))
    assert stranger.last.text.startswith("I don't know that place.")


async def test_who_is_here_already_sees_the_menu(chat: Chat) -> None:
    await chat.say("/start")
    assert chat.last.labels[0] == ["Check in", "My week", "Reminders"]


async def test_hello_makes_no_sound(stranger: Chat) -> None:
    await stranger.say("/start")
    await stranger.tap("Later")
    assert all(row.silent for row in stranger.sent)


@pytest.mark.parametrize("status", ["kicked", "left"])
async def test_who_blocks_is_left_in_peace(chat: Chat, status: str) -> None:
    rows = await chat.update(my_chat_member=change(chat, status))
    patient = await chat.patient()
    assert rows == []
    assert patient is not None
    assert patient.blocked_at == chat.now


async def test_who_comes_back_gets_no_backlog(chat: Chat) -> None:
    await chat.update(my_chat_member=change(chat, "kicked"))
    rows = await chat.update(my_chat_member=change(chat, "member"))
    patient = await chat.patient()
    assert rows == []
    assert patient is not None
    assert patient.blocked_at is None


async def test_a_stranger_who_blocks_leaves_no_trace(stranger: Chat) -> None:
    await stranger.update(my_chat_member=change(stranger, "kicked"))
    assert await stranger.patient() is None


async def test_a_group_that_shuts_the_bot_out_silences_nobody(chat: Chat) -> None:
    group = {**change(chat, "kicked"), "chat": {"id": -5, "type": "group", "title": "G"}}
    await chat.update(my_chat_member=group)
    patient = await chat.patient()
    assert patient is not None
    assert patient.blocked_at is None


def change(chat: Chat, status: str) -> dict[str, object]:
    """The bot's place in a private chat changes."""
    bot = {"id": 1, "is_bot": True, "first_name": "Pacenote"}
    member = {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
    return {
        "chat": {"id": chat.patient_id, "type": "private", "first_name": "P"},
        "from": chat._person(),
        "date": int(chat.now.timestamp()),
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": member,
    }


async def test_hello_is_short_to_read(stranger: Chat) -> None:
    await stranger.say("/start")
    assert words(stranger.last) <= 60
    assert [row.act for row in stranger.sent] == [Act.SEND]
