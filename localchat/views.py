"""Values → the JSON that the page and the tests read."""

from localchat.files import Media
from localchat.state import Chat, Json, Message, Rows


def message_view(message: Message) -> Json:
    """A message as its person sees it; `buttons` are rows of `{"text", "data"|"url"|"copy"|"other"}`."""
    return {
        "id": message.id,
        "from": "bot" if message.by_bot else "me",
        "date": message.date.isoformat(),
        "text": message.content.text,
        "entities": message.content.entities,
        "buttons": [[_button(button) for button in row] for row in message.rows],
        "media": _media(message.content.media) if message.content.media else None,
        "location": message.content.location,
        "edited": message.edits > 0,
        "edits": message.edits,
        "silent": message.silent,
        "reply_to": message.reply_to.id if message.reply_to else None,
        "album": message.album,
        "reactions": {
            who: [kind.get("emoji", "") for kind in kinds] for who, kinds in message.reactions.items()
        },
    }


def _button(button: Json) -> Json:
    shown: Json = {"text": button["text"]}
    if "callback_data" in button:
        shown["data"] = button["callback_data"]
    elif "url" in button:
        shown["url"] = button["url"]
    elif "copy_text" in button:
        shown["copy"] = button["copy_text"]["text"]
    else:
        shown["other"] = True
    return shown


def _media(media: Media) -> Json:
    return {
        "kind": media.kind,
        "url": f"/page/files/{media.file.file_id}",
        "name": media.file.name,
        "mime": media.file.mime,
        "size": len(media.file.data),
        "width": media.width,
        "height": media.height,
        "duration": media.duration,
    }


def chat_view(chat: Chat) -> Json:
    """The whole visible state of a chat; `sounds` counts the bot's messages sent with notification."""
    messages = sorted(chat.messages.values(), key=lambda message: message.id)
    return {
        "person": person_view(chat),
        "messages": [message_view(message) for message in messages],
        "keyboard": chat.keyboard,
        "deleted": chat.deleted,
        "sounds": sum(1 for message in messages if message.by_bot and not message.silent),
        "last_event": chat.feed.last,
    }


def person_view(chat: Chat) -> Json:
    """Who the person is."""
    person = chat.person
    return {
        "id": person.id,
        "first_name": person.first_name,
        "language_code": person.language_code,
        "started": chat.started,
        "blocked": chat.blocked,
    }


def find_button(rows: Rows, row: int, column: int) -> Json | None:
    """The button at that place."""
    if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
        return rows[row][column]
    return None
