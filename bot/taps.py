"""Taps: of the message under a tapped button only its number and its chat are kept and parsed."""

from collections.abc import Mapping
from typing import Any

from telegram import Bot, CallbackQuery, Chat, InaccessibleMessage, Message, Update, User

_KEPT = ("message_id", "date", "chat")


#: The library has Python look at every field that it sets. Of what a tap is made nothing is changed anyway.
_SET: Any = object.__setattr__


class _Tapper(User):
    __slots__ = ()
    __setattr__ = _SET


class _Place(Chat):
    __slots__ = ()
    __setattr__ = _SET


class _Tapped(InaccessibleMessage):
    __slots__ = ()
    __setattr__ = _SET


class _Tap(CallbackQuery):
    __slots__ = ()
    __setattr__ = _SET


class Received(Update):
    """An update; a tapped message is none that came in, and asking for it makes no warning."""

    __slots__ = ()
    __setattr__ = _SET

    @property
    def effective_message(self) -> Message | None:
        """The message that was written or changed."""
        return None if self.callback_query is not None else super().effective_message


def small(update: Mapping[str, Any]) -> Mapping[str, Any]:
    """The update as it is stored: the words and buttons of a tapped message are ours, and in it once more."""
    message = _message(update)
    if message is None:
        return update
    kept = {name: message[name] for name in _KEPT if name in message}
    return {**update, "callback_query": {**update["callback_query"], "message": kept}}


def parsed(update: Any, bot: Bot) -> tuple[Update, int | None]:
    """The update, and the number of the tapped message when it can be changed.

    The library would build the tapped message with its hundred fields: here it is one that is out of reach,
    which has three.
    """
    message = _message(update) if isinstance(update, dict) else None
    if message is None or "message_id" not in message:
        return Received.de_json(update, bot), None
    query, chat, who = update["callback_query"], message["chat"], update["callback_query"]["from"]
    number = message["message_id"]
    tap = _Tap(
        query["id"],
        _Tapper(who["id"], who["first_name"], who["is_bot"], language_code=who.get("language_code")),
        query["chat_instance"],
        _Tapped(_Place(chat["id"], chat["type"]), number),
        query.get("data"),
    )
    there = message.get("date") != 0  # zero where Telegram itself can no longer reach it
    return Received(update["update_id"], callback_query=tap), number if there else None


def _message(update: Mapping[str, Any]) -> dict[str, Any] | None:
    query = update.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    return message if isinstance(message, dict) else None
