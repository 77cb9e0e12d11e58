"""What every Bot API method works on, and the register of methods."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from localchat.call import Call
from localchat.clock import Clock
from localchat.commands import Commands
from localchat.errors import ApiError, bad_request
from localchat.files import Files
from localchat.queries import Queries
from localchat.shapes import bot_user, message_shape
from localchat.state import Chat, Json, Message, World
from localchat.updates import UpdateQueue
from localchat.views import message_view
from localchat.webhook import Webhook


@dataclass
class Api:
    """The whole state of the stand-in."""

    clock: Clock
    queue: UpdateQueue
    webhook: Webhook
    world: World = field(default_factory=World)
    files: Files = field(default_factory=Files)
    queries: Queries = field(default_factory=Queries)
    commands: Commands = field(default_factory=Commands)
    texts: dict[str, str] = field(default_factory=dict)
    bot: Json = field(default_factory=lambda: bot_user("Local bot"))
    polls: int = 0
    run: str = field(default_factory=lambda: secrets.token_hex(8))

    def writable(self, call: Call) -> Chat:
        """The chat of a call, when the bot may write there."""
        chat = self.chat(call)
        if chat.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        return chat

    def chat(self, call: Call) -> Chat:
        """The chat of a call."""
        if not call.text("chat_id"):
            raise bad_request("chat_id is empty")
        chat = self.world.known(call.integer("chat_id"))
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def shape(self, message: Message) -> Json:
        """A message as bots see it."""
        return message_shape(message, self.world.chat(message.chat_id), self.bot)

    def added(self, message: Message) -> Message:
        """Put a new message into its chat and show it."""
        chat = self.world.chat(message.chat_id)
        chat.messages[message.id] = message
        chat.feed.publish("message", message=message_view(message))
        return message

    def changed(self, message: Message) -> Message:
        """Show a message again after its content or buttons changed."""
        message.edits += 1
        message.edited_at = self.clock.now()
        self.world.chat(message.chat_id).feed.publish("edited", message=message_view(message))
        return message

    def broadcast(self, kind: str, **data: object) -> None:
        """Tell every chat's feed."""
        for chat in self.world.chats():
            chat.feed.publish(kind, **data)


Method = Callable[[Api, Call], Awaitable[object]]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register a Bot API method; names are found in any case, as Telegram's are."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register


async def perform(api: Api, call: Call) -> object:
    """Run a call and give its result."""
    function = METHODS.get(call.method.lower())
    if function is None:
        raise ApiError(404, "Not Found: method not found")
    return await function(api, call)
