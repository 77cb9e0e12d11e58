"""One outgoing row becomes one call: what is sent for each act, and how its answer is read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import TelegramError

from bot.makers import Made, Make
from bot.verdict import Fate, Result, judge
from journal.records import Act, Outgoing

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


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
        case Act.PICTURE | Act.DOCUMENTS:
            return await _send_files(bot, row, await make(row.chat_id, row.payload))
        case Act.ANSWER:
            pass  # only the tap is answered, beside the act
    return row.message_id


async def send_text(bot: Bot, row: Outgoing) -> int:
    """Send the text as a new message; its id."""
    message = await bot.send_message(
        row.chat_id,
        row.payload["text"],
        reply_markup=_markup(row.payload),
        disable_notification=row.silent,
        link_preview_options=_NO_PREVIEW,
    )
    return message.message_id


async def _edit(bot: Bot, row: Outgoing) -> int | None:
    await bot.edit_message_text(
        row.payload["text"],
        chat_id=row.chat_id,
        message_id=row.message_id,
        reply_markup=_inline(row.payload.get("rows") or ()),
        link_preview_options=_NO_PREVIEW,
    )
    return row.message_id


async def _send_files(bot: Bot, row: Outgoing, made: Made) -> int:
    markup = _markup(row.payload)
    if made.photo:
        file = made.files[0]
        sent: Message = await bot.send_photo(
            row.chat_id,
            InputFile(file.data, filename=file.name),
            caption=file.caption or None,
            reply_markup=markup,
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
            reply_markup=markup if file is made.files[-1] else None,
            disable_notification=row.silent,
        )
        last = sent.message_id
    return last


async def answer_tap(bot: Bot, row: Outgoing) -> None:
    """Stop the tapped button's clock; that it fails never matters."""
    try:
        await bot.answer_callback_query(row.callback_id or "", text=row.payload.get("toast") or None)
    except TelegramError:
        return


def _markup(payload: Any) -> Markup | None:
    if payload.get("rows"):
        return _inline(payload["rows"])
    if "reply_rows" not in payload:
        return None
    return _reply(payload["reply_rows"]) if payload["reply_rows"] else ReplyKeyboardRemove()


def _inline(rows: Sequence[Sequence[Sequence[str]]]) -> InlineKeyboardMarkup | None:
    """Buttons under a message; none at all where there are no rows, which on an edit removes them."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows]
    )


def _reply(rows: Sequence[Sequence[Any]]) -> ReplyKeyboardMarkup:
    keys = [
        [
            KeyboardButton(key["location"], request_location=True)
            if isinstance(key, dict)
            else KeyboardButton(key)
            for key in row
        ]
        for row in rows
    ]
    return ReplyKeyboardMarkup(keys, resize_keyboard=True, one_time_keyboard=True)
