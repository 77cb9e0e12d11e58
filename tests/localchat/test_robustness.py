"""Whatever a bot sends, it is answered or refused, never a crash."""

import asyncio
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localchat import LocalChat
from localchat.api import METHODS, perform
from localchat.call import Call
from localchat.errors import ApiError

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.just(1001)
    | st.just("{}")
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "media", "message_id", "text", "inline_keyboard", "keyboard", "emoji", "offset"]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)
NAMES = st.sampled_from(
    [
        "chat_id",
        "message_id",
        "text",
        "caption",
        "entities",
        "caption_entities",
        "parse_mode",
        "reply_markup",
        "reply_parameters",
        "media",
        "photo",
        "voice",
        "document",
        "message_ids",
        "reaction",
        "commands",
        "scope",
        "language_code",
        "url",
        "secret_token",
        "file_id",
        "allowed_updates",
        "offset",
        "limit",
        "action",
        "callback_query_id",
        "show_alert",
        "description",
        "disable_notification",
        "duration",
    ]
)
# A webhook would start to post, a long poll to wait: both have tests of their own.
CALLED = sorted(set(METHODS) - {"setwebhook", "deletewebhook"})


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(CALLED), st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_arguments_are_answered_or_refused(name: str, arguments: dict[str, Any]) -> None:
    chat = LocalChat()
    chat.people.say(1001, "/start")
    call = Call(name, {"chat_id": 1001, "message_id": 1, **arguments})
    assert asyncio.run(_code(chat, call)) in {200, 400}


async def _code(chat: LocalChat, call: Call) -> int:
    try:
        await perform(chat.api, call)
    except ApiError as error:
        return error.code
    return 200
