"""Bot API methods that change or take away a message."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from localchat import checks, markup
from localchat.api import Api, method
from localchat.call import Call, as_integer
from localchat.errors import bad_request
from localchat.methods_media import input_media
from localchat.state import Chat, Content, Json, Message, Rows

# Only messages younger than this can be deleted (Bot API, deleteMessage).
DELETABLE = timedelta(hours=48)
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


@method("editMessageText")
async def edit_message_text(api: Api, call: Call) -> object:
    """New text, and new buttons or none."""
    content = checks.text_of(call)
    message = _editable(api, call)
    if message.content.media:
        raise bad_request("there is no text in the message to edit")
    return _apply(api, message, content, _rows(call))


@method("editMessageCaption")
async def edit_message_caption(api: Api, call: Call) -> object:
    """New caption under the same file."""
    content = checks.caption_of(call)
    message = _editable(api, call)
    if not message.content.media:
        raise bad_request("there is no caption in the message to edit")
    return _apply(api, message, replace(content, media=message.content.media), _rows(call))


@method("editMessageMedia")
async def edit_message_media(api: Api, call: Call) -> object:
    """A new file and caption; a text message becomes one with a file."""
    message = _editable(api, call)
    return _apply(api, message, input_media(api, call, call.json("media", "InputMedia")), _rows(call))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(api: Api, call: Call) -> object:
    """New buttons or none."""
    message = _editable(api, call)
    return _apply(api, message, message.content, _rows(call))


def _rows(call: Call) -> Rows:
    return markup.read_inline(call.json("reply_markup", "inline keyboard markup")).rows


def _editable(api: Api, call: Call) -> Message:
    chat = api.writable(call)
    message = _message(chat, call, "edit")
    if not message.by_bot or message.fixed:
        raise bad_request("message can't be edited")
    return message


def _message(chat: Chat, call: Call, purpose: str) -> Message:
    if not call.text("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _apply(api: Api, message: Message, content: Content, rows: Rows) -> Json:
    if (message.content, message.rows) == (content, rows):
        raise bad_request(SAME)
    message.content, message.rows = content, rows
    return api.shape(api.changed(message))


@method("deleteMessage")
async def delete_message(api: Api, call: Call) -> object:
    """Take one message away, if it is younger than 48 hours."""
    chat = api.chat(call)
    message = _message(chat, call, "delete")
    if api.clock.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    _delete(chat, message.id)
    return True


@method("deleteMessages")
async def delete_messages(api: Api, call: Call) -> object:
    """Take several away; those that cannot be found are passed over."""
    chat = api.chat(call)
    wanted: Any = call.json("message_ids")
    if not isinstance(wanted, list) or not wanted:
        raise bad_request("message identifiers are not specified")
    for number in wanted:
        message = chat.messages.get(as_integer(number))
        if message and api.clock.now() - message.date <= DELETABLE:
            _delete(chat, message.id)
    return True


def _delete(chat: Chat, number: int) -> None:
    del chat.messages[number]
    chat.deleted += 1
    chat.feed.publish("deleted", id=number)


@method("setMessageReaction")
async def set_message_reaction(api: Api, call: Call) -> object:
    """The bot's reaction, at most one emoji."""
    chat = api.writable(call)
    message = _message(chat, call, "react")
    kinds: Any = call.json("reaction") or []
    if not isinstance(kinds, list) or not all(_is_emoji(kind) for kind in kinds):
        raise bad_request("REACTION_INVALID")
    if len(kinds) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions["bot"] = kinds
    chat.feed.publish("reaction", id=message.id, reactions={"bot": [kind["emoji"] for kind in kinds]})
    return True


def _is_emoji(kind: Any) -> bool:
    return isinstance(kind, dict) and kind.get("type") == "emoji" and isinstance(kind.get("emoji"), str)
