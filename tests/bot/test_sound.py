"""Sound updates: a wrong type or another's chat is refused before any handler sees it."""

from typing import Any

import pytest
from telegram import Update

from bot.sound import UnsoundError, check

USER = {"id": 7, "is_bot": False, "first_name": "P"}
CHAT = {"id": 7, "type": "private"}
SAID = {"message_id": 1, "date": 1_790_000_000, "chat": CHAT, "from": USER, "text": "canary-words"}
VOICE = {
    "file_id": "AwACAgIAAx",
    "file_unique_id": "u",
    "duration": 3,
    "mime_type": "audio/ogg",
    "file_size": 9,
}
TAPPED = {"id": "1", "from": USER, "chat_instance": "1", "data": "g:week", "message": {**SAID, "date": 0}}


def update(**content: Any) -> Update:
    return Update.de_json({"update_id": 1, **content}, None)


@pytest.mark.parametrize(
    "content",
    [
        {"message": SAID},
        {
            "message": {
                **SAID,
                "text": "/week",
                "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
            }
        },
        {"message": {**SAID, "text": None, "location": {"latitude": 54.0, "longitude": -2}}},
        {"message": {**SAID, "text": None, "voice": VOICE}},
        {"edited_message": SAID},
        {"callback_query": TAPPED},
        {"message": {**SAID, "chat": {"id": -5, "type": "group"}}},
        {"channel_post": {**SAID, "from": None, "chat": {"id": -5, "type": "channel"}}},
        {"of_tomorrow": {}},
    ],
)
def test_what_telegram_sends_is_sound(content: dict[str, Any]) -> None:
    check(update(**content))


@pytest.mark.parametrize(
    "wrong",
    [
        {"from": {**USER, "id": ""}},
        {"from": {**USER, "id": True}},
        {"from": {**USER, "id": 0}, "chat": {**CHAT, "id": 0}},
        {"from": {**USER, "id": 2**63}},
        {"from": {**USER, "language_code": 7}},
        {"from": {**USER, "language_code": "e\ud800"}},
        {"chat": {**CHAT, "id": "7"}},
        {"message_id": 1.5},
        {"text": ["pain 6"]},
        {"entities": [{"type": "bot_command", "offset": "0", "length": 5}]},
        {"entities": [{"type": "bot_command", "offset": -1, "length": 5}]},
        {"location": {"latitude": "54", "longitude": 2}},
        {"document": {"file_id": "a\ud800", "file_unique_id": "u"}},
        {"document": {"file_id": "a", "file_unique_id": "u", "mime_type": 7}},
        {"voice": {"file_id": "a", "file_unique_id": "u", "duration": 3, "file_size": "9"}},
        {"location": {"latitude": float("nan"), "longitude": 2}},
    ],
)
def test_a_wrong_type_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UnsoundError) as refused:
        check(update(message={**SAID, **wrong}))
    assert "canary" not in str(refused.value)


@pytest.mark.parametrize("wrong", [{"id": 7}, {"id": "1\0"}, {"data": 7}, {"data": ["g:week"]}])
def test_a_tap_of_a_wrong_type_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UnsoundError):
        check(update(callback_query={**TAPPED, **wrong}))


@pytest.mark.parametrize("sender", [None, {**USER, "id": 8}])
def test_a_private_chat_is_its_sender_s_own(sender: Any) -> None:
    with pytest.raises(UnsoundError):
        check(update(message={**SAID, "from": sender}))


def test_a_change_without_its_outcome_is_refused() -> None:
    change = {
        "chat": CHAT,
        "from": USER,
        "date": 1_790_000_000,
        "old_chat_member": None,
        "new_chat_member": None,
    }
    with pytest.raises(UnsoundError):
        check(update(my_chat_member=change))
