"""People, chats and messages as the stand-in keeps them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from localchat.feed import Feed
from localchat.files import Media

Json = dict[str, Any]
Rows = list[list[Json]]


@dataclass
class Person:
    """Somebody who chats with the bot; a private chat has the same id as its person."""

    id: int
    first_name: str
    language_code: str = "en"


@dataclass(frozen=True)
class Content:
    """What a message says: a text, or a file with `text` as its caption, or a place."""

    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: Media | None = None
    location: Json | None = None


@dataclass
class Message:
    """One message; `rows` is its inline keyboard, `edits` counts every change of content or buttons."""

    id: int
    chat_id: int
    by_bot: bool
    date: datetime
    content: Content
    rows: Rows = field(default_factory=list)
    fixed: bool = False  # sent with a reply keyboard: Telegram lets nobody edit such a message
    silent: bool = False
    protected: bool = False
    edited_at: datetime | None = None
    edits: int = 0
    reactions: dict[str, list[Json]] = field(default_factory=dict)
    reply_to: "Message | None" = None
    album: str | None = None


@dataclass
class Chat:
    """A private chat. `started` once the person wrote; a bot cannot find it before."""

    person: Person
    started: bool = False
    blocked: bool = False
    keyboard: Json | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    deleted: int = 0
    feed: Feed = field(default_factory=Feed)

    @property
    def id(self) -> int:
        """The chat's id, which is its person's."""
        return self.person.id


class World:
    """All chats; message ids rise over all of them, as in a bot's account."""

    def __init__(self) -> None:
        self._chats: dict[int, Chat] = {}
        self._last_message = 0

    def chat(self, chat_id: int) -> Chat:
        """The chat of that person, made when it is new."""
        if chat_id not in self._chats:
            self._chats[chat_id] = Chat(Person(chat_id, f"Person {chat_id}"))
        return self._chats[chat_id]

    def known(self, chat_id: int) -> Chat | None:
        """The chat when its person has written."""
        chat = self._chats.get(chat_id)
        return chat if chat and chat.started else None

    def chats(self) -> Iterable[Chat]:
        """Every chat."""
        return self._chats.values()

    def next_message_id(self) -> int:
        """A new message id."""
        self._last_message += 1
        return self._last_message
