"""Taps: what is kept of a tapped message, and what handlers see of it."""

from typing import Any

from telegram import Bot

from bot.taps import parsed, small
from tests.bot.conftest import ALICE

CHAT = {"id": ALICE, "type": "private"}
WHO = {"id": ALICE, "is_bot": False, "first_name": "Alice"}
KEYS: dict[str, Any] = {"inline_keyboard": []}
MESSAGE = {"message_id": 7, "date": 1_790_000_000, "chat": CHAT, "text": "canary", "reply_markup": KEYS}


def tap(message: Any) -> dict[str, Any]:
    query = {"id": "5", "from": WHO, "chat_instance": "1", "data": "a:1:e:2", "message": message}
    return {"update_id": 1, "callback_query": query}


def test_the_words_of_a_tapped_message_are_not_stored() -> None:
    kept = small(tap(MESSAGE))["callback_query"]
    assert kept["message"] == {"message_id": 7, "date": 1_790_000_000, "chat": CHAT}
    assert kept["data"] == "a:1:e:2"


def test_what_is_no_tap_is_stored_as_it_came() -> None:
    for update in ({"update_id": 1, "message": MESSAGE}, tap(None), {"callback_query": 5}):
        assert small(update) == update


def test_a_tap_names_its_message_and_belongs_to_its_chat(telegram: Bot) -> None:
    update, tapped = parsed(small(tap(MESSAGE)), telegram)
    assert tapped == 7
    assert update.effective_chat is not None
    assert update.effective_chat.id == ALICE
    assert update.effective_message is None


def test_a_message_out_of_telegram_s_reach_is_not_offered_for_a_change(telegram: Bot) -> None:
    update, tapped = parsed(tap({"message_id": 7, "date": 0, "chat": CHAT}), telegram)
    assert tapped is None
    assert update.callback_query is not None
    assert update.callback_query.data == "a:1:e:2"


def test_a_written_message_is_the_one_in_question(telegram: Bot) -> None:
    update, tapped = parsed({"update_id": 1, "message": {**MESSAGE, "from": WHO}}, telegram)
    assert tapped is None
    assert update.effective_message is not None
    assert update.effective_message.text == "canary"
