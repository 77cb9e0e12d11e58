"""Values → the JSON shapes of the Bot API."""

from localchat.files import Media
from localchat.state import Chat, Json, Message, Person

BOT_ID = 7_000_000_001


def bot_user(name: str) -> Json:
    """The bot as a User; its id becomes that of its token."""
    return {"id": BOT_ID, "is_bot": True, "first_name": name, "username": "local_chat_bot"}


def user(person: Person) -> Json:
    """A person as a User."""
    shape: Json = {"id": person.id, "is_bot": False, "first_name": person.first_name}
    if person.language_code:
        shape["language_code"] = person.language_code
    return shape


def chat_shape(chat: Chat) -> Json:
    """A private chat."""
    return {"id": chat.id, "first_name": chat.person.first_name, "type": "private"}


def message_shape(message: Message, chat: Chat, bot: Json, *, nested: bool = False) -> Json:
    """A Message; a nested one carries no message that it answers."""
    shape: Json = {
        "message_id": message.id,
        "from": bot if message.by_bot else user(chat.person),
        "chat": chat_shape(chat),
        "date": int(message.date.timestamp()),
        **_content(message),
        **_extras(message),
    }
    if message.reply_to is not None and not nested:
        shape["reply_to_message"] = message_shape(message.reply_to, chat, bot, nested=True)
    return shape


def _content(message: Message) -> Json:
    content = message.content
    text_key, entities_key = ("caption", "caption_entities") if content.media else ("text", "entities")
    shape: Json = media_shape(content.media) if content.media else {}
    if content.location:
        shape["location"] = content.location
    if content.text:
        shape[text_key] = content.text
    if content.entities:
        shape[entities_key] = content.entities
    return shape


def _extras(message: Message) -> Json:
    shape: Json = {}
    if message.edited_at:
        shape["edit_date"] = int(message.edited_at.timestamp())
    if message.album:
        shape["media_group_id"] = message.album
    if message.protected:
        shape["has_protected_content"] = True
    if message.rows:
        shape["reply_markup"] = {"inline_keyboard": message.rows}
    return shape


def media_shape(media: Media) -> Json:
    """The field of a Message that holds its file."""
    file = media.file
    base: Json = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    if media.kind == "photo":
        return {"photo": [{**base, "width": media.width, "height": media.height}]}
    if media.kind == "voice":
        return {"voice": {**base, "duration": media.duration, "mime_type": file.mime}}
    name = {"file_name": file.name} if file.name else {}
    return {"document": {**base, **name, "mime_type": file.mime}}


def inaccessible_shape(message_id: int, chat: Chat) -> Json:
    """A message that the bot can no longer see: date 0."""
    return {"chat": chat_shape(chat), "message_id": message_id, "date": 0}
