"""Theirs: everything out by one message, everything gone by one message and one confirmation."""

from journal.records import Act
from storage.store import Store
from tests.builders import BOB
from tests.handlers.conftest import Chat


async def test_delete_asks_once_and_the_way_back_stands_first(chat: Chat) -> None:
    await chat.say("/delete")
    assert chat.last.labels == [["Keep it", "Erase everything"]]
    assert await chat.patient() is not None


async def test_one_confirmation_erases_everything(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.say("remind me to take meds every night at 9")
    await chat.say("/delete")
    rows = await chat.tap("Erase everything")
    assert [row.act for row in rows] == [Act.FAREWELL]
    assert chat.last.text.startswith("Everything is erased. Telegram shows this chat until you clear it.")
    assert await chat.patient() is None
    assert not any((await chat.kept()).values())


async def test_who_keeps_it_loses_nothing(chat: Chat) -> None:
    await chat.say("pain 6")
    before = await chat.kept()
    await chat.say("/delete")
    await chat.tap("Keep it")
    assert await chat.kept() == before


async def test_bob_keeps_his_when_alice_erases_hers(chat: Chat, store: Store) -> None:
    bob = Chat(chat.application, store, BOB)
    await bob.become()
    await bob.say("pain 3")
    before = await bob.kept()
    await chat.say("/delete")
    await chat.tap("Erase everything")
    assert await bob.kept() == before


async def test_who_was_erased_and_blocks_stays_unknown(chat: Chat) -> None:
    await chat.say("/delete")
    await chat.tap("Erase everything")
    bot = {"id": 1, "is_bot": True, "first_name": "Pacenote"}
    await chat.update(
        my_chat_member={
            "chat": {"id": chat.patient_id, "type": "private", "first_name": "P"},
            "from": chat._person(),
            "date": int(chat.now.timestamp()),
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
        }
    )
    assert await chat.patient() is None


async def test_who_writes_after_erasure_begins_anew(chat: Chat) -> None:
    await chat.say("/delete")
    await chat.tap("Erase everything")
    await chat.say("/start")
    assert "What time is it for you?" in chat.last.text


async def test_export_sends_files_and_says_what_follows(chat: Chat) -> None:
    rows = await chat.say("/export")
    assert [row.act for row in rows] == [Act.SEND, Act.DOCUMENTS]
    assert rows[1].payload["make"] == "export"


async def test_privacy_offers_both_ways_out(chat: Chat) -> None:
    await chat.say("/privacy")
    assert [[data for _, data in row] for row in chat.last.rows] == [["g:export", "g:delete"]]


async def test_an_old_menu_button_brings_nobody_back(chat: Chat) -> None:
    await chat.say("/delete")
    await chat.tap("Erase everything")
    await chat.press("g:settings", 90)
    assert chat.messages[90].text.startswith("I'm a quiet diary")
    assert await chat.patient() is None
