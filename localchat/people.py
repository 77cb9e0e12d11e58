"""What a person does in the chat, and the update that the bot gets for it."""

from dataclasses import dataclass, replace
from datetime import timedelta

from localchat import entities
from localchat.api import Api
from localchat.call import Upload
from localchat.checks import TEXT_UNITS
from localchat.errors import PersonError
from localchat.files import Media, MediaKind, ogg_seconds, picture_size
from localchat.queries import Query
from localchat.shapes import chat_shape, inaccessible_shape, user
from localchat.state import Chat, Content, Json, Message
from localchat.views import find_button, message_view

EDITABLE = timedelta(hours=48)
# A tap on an old message comes without its content. Telegram names no age; this is the stand-in's choice.
READABLE = timedelta(hours=48)


@dataclass(frozen=True)
class People:
    """The acts of all people, each in their own chat."""

    api: Api

    def say(self, chat_id: int, text: str) -> Message:
        """Write a text."""
        return self._post(chat_id, _said(text))

    def send(
        self, chat_id: int, kind: MediaKind, upload: Upload, caption: str = "", duration: int = 0
    ) -> Message:
        """Send a voice note, a document or a picture; a length of 0 is read from the file where it can be."""
        if not upload.data:
            raise PersonError(400, "The file is empty.")
        if kind == "photo" and picture_size(upload.data) is None:
            raise PersonError(400, "The picture cannot be read.")
        stored = self.api.files.add(kind, upload.data, upload.mime, upload.name or None)
        width, height = (picture_size(upload.data) or (0, 0)) if kind == "photo" else (0, 0)
        media = Media(kind, stored, width, height, duration or ogg_seconds(upload.data))
        return self._post(chat_id, Content(caption, media=media))

    def share_location(self, chat_id: int, latitude: float, longitude: float) -> Message:
        """Share a place."""
        if abs(latitude) > 90 or abs(longitude) > 180:
            raise PersonError(400, "There is no such place.")
        return self._post(chat_id, Content(location={"latitude": latitude, "longitude": longitude}))

    def _post(self, chat_id: int, content: Content) -> Message:
        chat = self._unblocked(chat_id)
        chat.started = True
        number, now = self.api.world.next_message_id(), self.api.clock.now()
        message = self.api.added(Message(number, chat_id, by_bot=False, date=now, content=content))
        if chat.keyboard and chat.keyboard["one_time"]:
            chat.keyboard = None
            chat.feed.publish("keyboard", keyboard=None)
        self.api.queue.push("message", chat.id, self.api.shape(message))
        return message

    def _unblocked(self, chat_id: int) -> Chat:
        chat = self.api.world.chat(chat_id)
        if chat.blocked:
            raise PersonError(409, "The bot is blocked here.")
        return chat

    def edit(self, chat_id: int, message_id: int, text: str) -> Message:
        """Rewrite one's own message."""
        message = self._message(self._unblocked(chat_id), message_id)
        if message.by_bot or self.api.clock.now() - message.date > EDITABLE:
            raise PersonError(409, "This message cannot be edited.")
        if message.content.media or message.content.location:
            raise PersonError(409, "Only texts can be edited.")
        if (content := _said(text)) != message.content:
            message.content = content
            self.api.queue.push("edited_message", chat_id, self.api.shape(self.api.changed(message)))
        return message

    def tap_at(self, chat_id: int, message_id: int, row: int, column: int) -> tuple[Query, int | None]:
        """Tap the button at that place."""
        chat = self.api.world.chat(chat_id)
        button = find_button(self._message(chat, message_id).rows, row, column)
        if button is None or "callback_data" not in button:
            raise PersonError(404, "There is no such button.")
        return self.tap(chat_id, message_id, button["callback_data"])

    def tap(self, chat_id: int, message_id: int, data: str) -> tuple[Query, int | None]:
        """Tap with that data, which a client may have forged or kept from an older keyboard."""
        chat = self._unblocked(chat_id)
        query = self.api.queries.add(chat_id, message_id, self.api.clock.now())
        payload = {
            "id": query.id,
            "from": user(chat.person),
            "message": self._tapped(chat, message_id),
            "chat_instance": str(chat_id * 7_919),
            "data": data,
        }
        return query, self.api.queue.push("callback_query", chat_id, payload)

    def _tapped(self, chat: Chat, message_id: int) -> Json:
        message = chat.messages.get(message_id)
        if message is None or self.api.clock.now() - message.date > READABLE:
            return inaccessible_shape(message_id, chat)
        return self.api.shape(message)

    def react(self, chat_id: int, message_id: int, emoji: str) -> Message:
        """Put one emoji under a message; an empty one takes it away."""
        chat = self._unblocked(chat_id)
        message = self._message(chat, message_id)
        old, new = message.reactions.get("me", []), [{"type": "emoji", "emoji": emoji}] if emoji else []
        message.reactions["me"] = new
        chat.feed.publish("reaction", id=message_id, reactions=message_view(message)["reactions"])
        who = {"chat": chat_shape(chat), "message_id": message_id, "user": user(chat.person)}
        change = {"date": int(self.api.clock.now().timestamp()), "old_reaction": old, "new_reaction": new}
        self.api.queue.push("message_reaction", chat_id, who | change)
        return message

    def set_blocked(self, chat_id: int, blocked: bool) -> None:
        """Block the bot or let it write again."""
        chat = self.api.world.chat(chat_id)
        if chat.blocked == blocked:
            return
        chat.blocked, chat.started = blocked, True
        chat.feed.publish("blocked", blocked=blocked)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        payload = {
            "chat": chat_shape(chat),
            "from": user(chat.person),
            "date": int(self.api.clock.now().timestamp()),
            "old_chat_member": self._member(old),
            "new_chat_member": self._member(new),
        }
        self.api.queue.push("my_chat_member", chat_id, payload)

    def _member(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.api.bot, "status": status, **until}

    def introduce(self, chat_id: int, first_name: str | None, language_code: str | None) -> None:
        """Change a person's name or language."""
        chat = self.api.world.chat(chat_id)
        person = chat.person
        chat.person = replace(
            person,
            first_name=person.first_name if first_name is None else first_name,
            language_code=person.language_code if language_code is None else language_code,
        )
        chat.feed.publish("commands")

    @staticmethod
    def _message(chat: Chat, message_id: int) -> Message:
        message = chat.messages.get(message_id)
        if message is None:
            raise PersonError(404, "There is no such message.")
        return message


def _said(text: str) -> Content:
    bare = text.strip()
    if not bare:
        raise PersonError(400, "The message is empty.")
    if entities.units(bare) > TEXT_UNITS:
        raise PersonError(400, "The message is too long.")
    return Content(bare, entities.with_found(bare, []))
