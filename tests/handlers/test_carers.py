"""Carers in the chat: a link that works once, words marked as theirs, nothing read, ended by one tap."""

from datetime import timedelta

import pytest

from handlers.house import House
from journal.tickets import Tickets
from pacing.entries import Source
from tests.builders import BOB, CHARLIE
from tests.handlers.conftest import Chat

HOUSE = House(tickets=Tickets(b"s" * 32), name="pacenote_bot")


@pytest.fixture
async def alice(chat: Chat) -> Chat:
    chat.house = HOUSE
    return chat


def other(chat: Chat, who: int = BOB) -> Chat:
    return Chat(chat.application, chat.store, who, house=HOUSE)


async def ticket(chat: Chat) -> str:
    await chat.press("s:open:carers")
    await chat.tap("Invite a carer")
    text = chat.last.text
    assert "https://t.me/pacenote_bot?start=" in text
    return text.rpartition("start=")[2]


async def linked(chat: Chat) -> Chat:
    carer = other(chat)
    await carer.say(f"/start {await ticket(chat)}")
    await chat.deliver()
    return carer


async def test_a_carer_logs_marked_as_theirs(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.say("pain 6")
    assert carer.last.text == "✓ for them: pain 6 (a carer)"
    kept = (await alice.kept())["entries"]
    assert {row["source"] for row in kept} == {Source.CARER}
    assert (await carer.kept())["entries"] == []


async def test_a_carer_speaks_of_her_or_him(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.say("she had a bad night, her pain is 7")
    assert carer.last.text == "✓ for them: slept badly (a carer), pain 7 (a carer)"


async def test_the_patient_hears_of_it_and_can_end_it_by_one_tap(alice: Chat) -> None:
    carer = await linked(alice)
    (told,) = [row for row in carer.sent if row.chat_id == alice.patient_id]
    assert told.payload["text"].startswith("Somebody used your invitation.")
    await alice.press(told.payload["rows"][0][0][1])
    await carer.say("pain 6")
    assert (await alice.kept())["entries"] == []


async def test_carers_are_one_command_away(alice: Chat) -> None:
    await alice.say("/carers")
    assert alice.last.text.startswith("Nobody else can log for you.")
    assert alice.last.labels[0][0] == "Invite a carer"


async def test_the_carer_stops_by_one_tap(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.say("pain 6")
    await carer.tap("Stop logging for them")
    assert carer.last.text == "Stopped. You no longer log for them."
    await carer.say("pain 7")
    assert len((await alice.kept())["entries"]) == 1


async def test_a_ticket_works_once(alice: Chat) -> None:
    text = await ticket(alice)
    await other(alice).say(f"/start {text}")
    charlie = other(alice, CHARLIE)
    await charlie.say(f"/start {text}")
    assert charlie.last.text.startswith("That invitation was used before.")


async def test_ones_own_ticket_is_for_somebody_else(alice: Chat) -> None:
    await alice.say(f"/start {await ticket(alice)}")
    assert alice.last.text.startswith("That invitation is your own.")


async def test_a_broken_link_says_so(alice: Chat) -> None:
    carer = other(alice)
    await carer.say("/start abcdef")
    assert carer.last.text.startswith("That link does not work")


async def test_a_carer_undoes_their_own_words_only(alice: Chat) -> None:
    carer = await linked(alice)
    await alice.say("pain 3")
    await carer.say("pain 6")
    await carer.tap("Undo")
    assert carer.last.text == "Taken back."
    current = [row["value"] for row in (await alice.kept())["entries"] if row["retired_at"] is None]
    assert current == [3]


async def test_what_is_no_log_is_asked_for_in_one_line(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.say("what did she log yesterday?")
    assert carer.last.text.startswith("I can only log what you see")


async def test_a_red_flag_is_answered_to_the_carer(alice: Chat) -> None:
    carer = await linked(alice)
    rows = await carer.say("she has chest pain")
    assert len(rows) == 2


async def test_an_observer_answers_no_check_in(alice: Chat) -> None:
    carer = await linked(alice)
    await alice.say("/checkin")
    await carer.say("effort 3")
    await alice.tap("Usual")
    assert alice.last.text.endswith("symptoms at worst?")


async def test_who_has_a_diary_too_says_whose_it_is(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.become()
    await carer.say("pain 2")
    await carer.say("/for pain 6")
    assert [row["value"] for row in (await carer.kept())["entries"]] == [2]
    assert [row["value"] for row in (await alice.kept())["entries"]] == [6]


async def test_another_carers_button_does_nothing(alice: Chat) -> None:
    carer = await linked(alice)
    await carer.say("pain 6")
    charlie = other(alice, CHARLIE)
    await charlie.become()
    for label in ("Undo", "Stop logging for them"):
        await charlie.press(carer.last.data(label))
        assert charlie.toasts[-1].startswith("That one is gone")
    assert len(await alice.store.run(lambda unit: unit.records(alice.patient_id).carers.all())) == 1


async def silent_days(alice: Chat, days: int) -> None:
    """Evenings that nobody answers; each is asked at its time."""
    for _ in range(days):
        await alice.press("s:turn:evening-later")
        await alice.press("s:turn:evening-earlier")
        (row,) = await alice.store.run(lambda unit: unit.records(alice.patient_id).schedules.all())
        await alice.fall_due(row.due_at)
        alice.now += timedelta(minutes=1)


async def test_a_carer_hears_of_a_silent_day_where_the_patient_chose_it(alice: Chat) -> None:
    await linked(alice)
    await alice.say("/settings")
    await alice.tap("More…")
    await alice.tap("Carers")
    await alice.tap("Tell of silent days")
    await silent_days(alice, 2)
    told = [row for row in alice.sent if row.chat_id == BOB]
    assert [row.payload["text"].split(".")[0] for row in told] == [
        "The person you care for has not answered for a day"
    ]
    await silent_days(alice, 2)
    assert len([row for row in alice.sent if row.chat_id == BOB]) == 1


async def test_by_default_nobody_hears_of_it(alice: Chat) -> None:
    await linked(alice)
    await silent_days(alice, 2)
    assert not [row for row in alice.sent if row.chat_id == BOB]
