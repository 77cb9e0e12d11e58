"""One outgoing row becomes one call: what is sent for each act, and how its answer is read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from telegram import Bot, InputFile, InputMediaDocument, Message
from telegram.error import TelegramError, TimedOut
from telegram.request import RequestData

from bot.makers import Made, Make
from bot.transport import Arguments
from bot.verdict import Fate, Result, judge
from journal.records import Act, Outgoing

_NO_PREVIEW = {"is_disabled": True}

Markup = dict[str, Any]


async def attempt(bot: Bot, row: Outgoing, make: Make) -> Result:
    """Do what the row says, once. Raises nothing that Telegram or the line can cause."""
    try:
        return Result(Fate.SENT, await _act(bot, row, make))
    except TelegramError as error:
        result = judge(error, row)
    if result.fate is Fate.GONE and _comes_back(row):
        return await attempt(bot, replace(row, act=Act.SEND, message_id=None), make)
    return result


def _comes_back(row: Outgoing) -> bool:
    """An open question and a last word are said anew when the message that they would change is gone."""
    return row.act is Act.FAREWELL or (row.act is Act.EDIT and row.prompt_id is not None)


async def _act(bot: Bot, row: Outgoing, make: Make) -> int | None:
    match row.act:
        case Act.FAREWELL if row.callback_id and row.message_id:
            return await _edit(bot, row)
        case Act.SEND | Act.FAREWELL:
            return await send_text(bot, row)
        case Act.EDIT:
            return await _edit(bot, row)
        case Act.DELETE:
            await bot.delete_message(row.chat_id, row.message_id or 0)
        case Act.LEAVE:
            await bot.leave_chat(row.chat_id)
        case Act.SPEECH | Act.PICTURE | Act.DOCUMENTS | Act.READ:
            return await _send_made(bot, row, make)
        case Act.ANSWER:
            pass  # only the tap is answered, beside the act
    return row.message_id


async def send_text(bot: Bot, row: Outgoing) -> int:
    """Send the text as a new message; its id."""
    arguments = {
        "chat_id": row.chat_id,
        "text": row.payload["text"],
        "disable_notification": row.silent,
        "link_preview_options": _NO_PREVIEW,
    }
    markup = _markup(row.payload)
    sent = await _call(bot, "sendMessage", arguments | ({"reply_markup": markup} if markup else {}))
    try:
        return int(sent["message_id"])
    except (KeyError, TypeError, ValueError):
        raise TimedOut("an answer without a message") from None


async def _edit(bot: Bot, row: Outgoing) -> int | None:
    """Change a message; without buttons in the row it loses those that it had."""
    arguments = {
        "chat_id": row.chat_id,
        "message_id": row.message_id,
        "text": row.payload["text"],
        "link_preview_options": _NO_PREVIEW,
    }
    rows = row.payload.get("rows")
    await _call(bot, "editMessageText", arguments | ({"reply_markup": _inline(rows)} if rows else {}))
    return row.message_id


async def _call(bot: Bot, method: str, arguments: Mapping[str, Any]) -> Any:
    """Straight to the transport: the library would make objects of all that goes out and comes back.

    Half of what an edit cost was a Message that nobody looked at.
    """
    given = cast(RequestData, Arguments(arguments))
    return await bot.request.post(f"{bot.base_url}/{method}", given)


async def _send_made(bot: Bot, row: Outgoing, make: Make) -> int | None:
    """What is made only now: files, a voice note, or what a file of the patient's says."""
    made = await make(row.chat_id, row.payload)
    if row.act is Act.SPEECH:
        return await _send_voice(bot, row, made)
    if row.act is not Act.READ:
        return await _send_files(bot, row, made)
    act = Act.EDIT if row.message_id else Act.SEND
    return await _act(bot, replace(row, act=act, payload=made.said), make)


async def _send_voice(bot: Bot, row: Outgoing, made: Made) -> int | None:
    """A voice note; nothing where nothing can speak, since the text is there already."""
    if not made.files:
        return None
    sound = InputFile(made.files[0].data, filename=made.files[0].name)
    sent = await bot.send_voice(row.chat_id, sound, disable_notification=row.silent)
    return sent.message_id


async def _send_files(bot: Bot, row: Outgoing, made: Made) -> int:
    markup = _markup(row.payload)
    if made.photo:
        file = made.files[0]
        sent: Message = await bot.send_photo(
            row.chat_id,
            InputFile(file.data, filename=file.name),
            caption=file.caption or None,
            api_kwargs={"reply_markup": markup} if markup else None,
            disable_notification=row.silent,
        )
        return sent.message_id
    return await _send_documents(bot, row, made, markup)


async def _send_documents(bot: Bot, row: Outgoing, made: Made, markup: Markup | None) -> int:
    if len(made.files) > 1 and markup is None:
        media = [InputMediaDocument(f.data, filename=f.name, caption=f.caption or None) for f in made.files]
        group = await bot.send_media_group(row.chat_id, media, disable_notification=row.silent)
        return group[0].message_id
    last = 0
    for file in made.files:
        sent = await bot.send_document(
            row.chat_id,
            InputFile(file.data, filename=file.name),
            caption=file.caption or None,
            api_kwargs={"reply_markup": markup} if markup and file is made.files[-1] else None,
            disable_notification=row.silent,
        )
        last = sent.message_id
    return last


async def answer_tap(bot: Bot, row: Outgoing) -> None:
    """Stop the tapped button's clock; that it fails, or is refused for a while, never matters."""
    arguments = {"callback_query_id": row.callback_id or ""}
    toast = row.payload.get("toast")
    try:
        await _call(bot, "answerCallbackQuery", arguments | ({"text": toast} if toast else {}))
    except TelegramError:
        return


def _markup(payload: Any) -> Markup | None:
    if payload.get("rows"):
        return _inline(payload["rows"])
    if "reply_rows" not in payload:
        return None
    return _reply(payload["reply_rows"]) if payload["reply_rows"] else {"remove_keyboard": True}


def _inline(rows: Sequence[Sequence[Sequence[str]]]) -> Markup:
    """Buttons under a message."""
    return {
        "inline_keyboard": [[{"text": label, "callback_data": data} for label, data in row] for row in rows]
    }


def _reply(rows: Sequence[Sequence[Any]]) -> Markup:
    keys = [
        [
            {"text": key["location"], "request_location": True} if isinstance(key, dict) else {"text": key}
            for key in row
        ]
        for row in rows
    ]
    return {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}
