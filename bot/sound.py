"""Sound updates: what handlers rely on is of its type, and a private chat is its sender's own."""

import math
from typing import Any

from telegram import Audio, CallbackQuery, Chat, ChatMember, Document, Message, Update, User, Voice

#: Characters of a tap's or a language's code, and of a file's; Telegram's own are shorter.
LONGEST_CODE, LONGEST_ID = 64, 512


class UnsoundError(ValueError):
    """A field has a wrong type, or somebody writes in another's private chat. Holds no content."""


def check(update: Update) -> None:
    """Raise UnsoundError unless handlers can rely on the update; the library lets any type through."""
    user, chat, message = update.effective_user, update.effective_chat, update.effective_message
    _need(user is None or _is_person(user), "sender")
    _need(chat is None or (_is_whole(chat.id) and isinstance(chat.type, str)), "chat")
    if _is_ours(update) and chat is not None and chat.type == Chat.PRIVATE:
        # In a private chat with a bot, the chat's number is its person's (Bot API, Chat).
        _need(user is not None and user.id == chat.id, "another's chat")
    if isinstance(message, Message):
        _check_message(message)
    if update.callback_query is not None:
        _check_tap(update.callback_query)
    if update.my_chat_member is not None:
        _need(isinstance(update.my_chat_member.new_chat_member, ChatMember), "membership")


def _check_message(message: Message) -> None:
    _need(_is_whole(message.message_id), "message")
    _need(message.text is None or isinstance(message.text, str), "text")
    for entity in message.entities:
        _need(_is_whole(entity.offset) and _is_whole(entity.length), "entity")
        _need(entity.offset >= 0 and entity.length >= 0 and isinstance(entity.type, str), "entity")
    for file in (message.document, message.voice, message.audio):
        _need(file is None or _is_file(file), "file")
    place = message.location
    _need(place is None or (_is_angle(place.latitude) and _is_angle(place.longitude)), "location")


def _check_tap(query: CallbackQuery) -> None:
    _need(_is_code(query.id), "tap")
    _need(query.data is None or isinstance(query.data, str), "button data")
    _need(query.message is None or _is_whole(query.message.message_id), "tapped message")


def _is_person(user: User) -> bool:
    return (user.language_code is None or _is_code(user.language_code)) and _is_whole(user.id) and user.id > 0


def _is_file(file: Document | Voice | Audio) -> bool:
    named = _is_code(file.file_id, LONGEST_ID) and isinstance(file.mime_type, str | None)
    return named and (file.file_size is None or _is_whole(file.file_size))


def _is_ours(update: Update) -> bool:
    """Whether it is of a kind that handlers take."""
    return bool(update.message or update.edited_message or update.callback_query or update.my_chat_member)


def _is_whole(value: Any) -> bool:
    """A number that a database can keep."""
    return type(value) is int and abs(value) < 2**63


def _is_code(value: Any, longest: int = LONGEST_CODE) -> bool:
    """A short word of a machine's."""
    return isinstance(value, str) and len(value) <= longest and value.isascii() and value.isprintable()


def _is_angle(value: Any) -> bool:
    return type(value) in {int, float} and math.isfinite(value) and abs(value) <= 180


def _need(sound: bool, what: str) -> None:
    if not sound:
        raise UnsoundError(what)
