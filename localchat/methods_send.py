"""Bot API methods that put a message into a chat: texts, and what a message of the bot is made of."""

from localchat import checks, markup
from localchat.api import Api, method
from localchat.call import Call, as_integer
from localchat.errors import bad_request
from localchat.markup import Markup
from localchat.state import Chat, Content, Message


@method("sendMessage")
async def send_message(api: Api, call: Call) -> object:
    """A text."""
    chat = api.writable(call)
    return api.shape(post(api, chat, call, checks.text_of(call)))


def post(api: Api, chat: Chat, call: Call, content: Content, album: str | None = None) -> Message:
    """Write a message of the bot, with the keyboard, reply and silence that the call names."""
    keyboard = markup.read(call.json("reply_markup", "reply keyboard markup"))
    answered = _answered(chat, call)
    message = Message(
        id=api.world.next_message_id(),
        chat_id=chat.id,
        by_bot=True,
        date=api.clock.now(),
        content=content,
        rows=keyboard.rows,
        fixed=keyboard.kind in {"reply", "remove", "force"},
        silent=call.flag("disable_notification"),
        protected=call.flag("protect_content"),
        reply_to=answered,
        album=album,
    )
    api.added(message)
    _show_keyboard(chat, keyboard)
    return message


def _answered(chat: Chat, call: Call) -> Message | None:
    given = call.json("reply_parameters")
    wanted = given if isinstance(given, dict) else {}
    number = as_integer(wanted.get("message_id")) or call.integer("reply_to_message_id")
    if not number:
        return None
    message = chat.messages.get(number)
    if message is None and not (
        wanted.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply")
    ):
        raise bad_request("message to be replied not found")
    return message


def _show_keyboard(chat: Chat, keyboard: Markup) -> None:
    if keyboard.kind in {"reply", "remove"}:
        chat.keyboard = keyboard.keyboard
        chat.feed.publish("keyboard", keyboard=chat.keyboard)
