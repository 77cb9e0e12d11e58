"""Who is let in: anybody, whoever has a ticket, whoever is listed; groups are left."""

import pytest

from handlers.house import Access, House
from journal.records import Act
from journal.tickets import Purpose, Tickets
from tests.builders import ALICE, NOW
from tests.handlers.conftest import Chat

TICKETS = Tickets(b"s" * 32)
INVITE = House(access=Access.INVITE, tickets=TICKETS)


async def test_without_a_ticket_a_stranger_is_told_why_and_nothing_is_kept(stranger: Chat) -> None:
    stranger.house = INVITE
    await stranger.say("pain 6")
    assert stranger.last.text.startswith("This diary is by invitation.")
    assert await stranger.patient() is None


async def test_an_operators_ticket_lets_one_person_begin(stranger: Chat) -> None:
    stranger.house = INVITE
    text = TICKETS.issue(Purpose.ENTER, 0, NOW)
    await stranger.say(f"/start {text}")
    assert stranger.last.text.startswith("I'm a quiet diary")
    bob = Chat(stranger.application, stranger.store, 1002, house=INVITE)
    await bob.say(f"/start {text}")
    assert bob.last.text.startswith("This diary is by invitation.")


async def test_who_is_here_needs_no_ticket(chat: Chat) -> None:
    chat.house = INVITE
    await chat.say("pain 6")
    assert chat.last.text == "✓ pain 6"


@pytest.mark.parametrize(("listed", "welcome"), [({ALICE}, True), ({1002}, False)])
async def test_a_list_lets_in_whom_it_names(stranger: Chat, listed: set[int], welcome: bool) -> None:
    stranger.house = House(access=Access.LIST, listed=frozenset(listed), tickets=TICKETS)
    await stranger.say("/start")
    assert stranger.last.text.startswith("I'm a quiet diary") is welcome


async def test_an_operators_ticket_does_not_open_a_list(stranger: Chat) -> None:
    stranger.house = House(access=Access.LIST, tickets=TICKETS)
    await stranger.say(f"/start {TICKETS.issue(Purpose.ENTER, 0, NOW)}")
    assert stranger.last.text.startswith("This diary is not open to you.")


async def test_a_group_is_left_when_the_bot_is_brought_into_it(stranger: Chat) -> None:
    group = {"id": -500, "type": "group", "title": "g"}
    me = {"id": 1, "is_bot": True, "first_name": "Pacenote", "username": "pacenote_bot"}
    person = {"id": ALICE, "is_bot": False, "first_name": "P"}
    member = {"user": me, "status": "member"}
    change = {"chat": group, "from": person, "date": int(NOW.timestamp()), "new_chat_member": member}
    await stranger.update(my_chat_member={**change, "old_chat_member": {**member, "status": "left"}})
    assert [(row.chat_id, row.act) for row in stranger.sent] == [(-500, Act.LEAVE)]


async def test_what_is_said_in_a_group_is_not_looked_at(stranger: Chat) -> None:
    group = {"id": -500, "type": "group", "title": "g"}
    rows = await stranger.write(chat=group, text="pain 6")
    assert rows == []
    assert await stranger.patient() is None
