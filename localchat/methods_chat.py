"""Bot API methods about a chat: typing, answers to taps, reading and leaving it."""

from localchat.api import Api, method
from localchat.call import Call
from localchat.entities import units
from localchat.errors import bad_request
from localchat.shapes import chat_shape

ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
ANSWER_UNITS = 200


@method("sendChatAction")
async def send_chat_action(api: Api, call: Call) -> object:
    """Show for five seconds that the bot does something."""
    chat = api.writable(call)
    action = call.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.feed.publish("action", action=action)
    return True


@method("answerCallbackQuery")
async def answer_callback_query(api: Api, call: Call) -> object:
    """End the wait of a tapped button, with a toast or a box if there is text."""
    query = api.queries.open(call.text("callback_query_id"), api.clock.now())
    text = call.text("text")
    if units(text) > ANSWER_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")
    feed = api.world.chat(query.chat_id).feed
    feed.publish("answer", query=query.id, id=query.message_id, text=text, alert=call.flag("show_alert"))
    return True


@method("getChat")
async def get_chat(api: Api, call: Call) -> object:
    """The chat with the fields that every full chat has."""
    return {**chat_shape(api.chat(call)), "accent_color_id": 0, "max_reaction_count": 11}


@method("leaveChat")
async def leave_chat(api: Api, call: Call) -> object:
    """A private chat cannot be left."""
    api.chat(call)
    raise bad_request("chat member status can't be changed in private chats")
