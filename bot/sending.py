"""One outgoing row becomes one call: what is sent for each act, and how its answer is read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
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
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError, TimedOut

from bot.makers import Made, Make
from bot.transport import FloodError
from journal.records import Act, Outgoing

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_NOT_MODIFIED = "message is not modified"
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
)
_NOBODY = ("chat not found", "user not found", "peer_id_invalid")

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class Fate(Enum):
    """What became of one attempt."""

    SENT = "sent"
    AGAIN = "again"  # certainly not sent
    UNCERTAIN = "uncertain"  # nobody knows
    GONE = "gone"  # the message to be changed is no longer there
    BLOCKED = "blocked"  # the patient cannot be written to
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Result:
    """The fate of one attempt. `seconds` says how long to wait at least, `flooded` that Telegram said so."""

    fate: Fate
    message_id: int | None = None
    reason: str = ""
    seconds: float = 0.0
    flooded: bool = False


async def attempt(bot: Bot, row: Outgoing, make: Make) -> Result:
    """Do what the row says, once. Raises nothing that Telegram or the line can cause."""
    try:
        return Result(Fate.SENT, await _act(bot, row, make))
    except TelegramError as error:
        result = _judge(error, row)
    if result.fate is Fate.GONE and row.act is Act.EDIT and row.prompt_id is not None:
        return await attempt(
            bot, replace(row, act=Act.SEND), make
        )  # an open question comes back as a new message
    return result


async def _act(bot: Bot, row: Outgoing, make: Make) -> int | None:
    match row.act:
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


def _judge(error: TelegramError, row: Outgoing) -> Result:
    name = type(error).__name__
    match error:
        case FloodError():
            result = Result(Fate.AGAIN, reason=name, seconds=error.seconds, flooded=True)
        case InvalidToken():  # intake sees it too, and stops the bot
            result = Result(Fate.AGAIN, reason=name, seconds=30.0)
        case Forbidden():
            result = Result(Fate.BLOCKED, reason=name)
        case BadRequest():
            result = _judge_words(error.message.lower(), row)
        case TimedOut():  # changing or deleting twice is the same as once
            twice = row.act in {Act.EDIT, Act.DELETE}
            result = Result(Fate.AGAIN if twice else Fate.UNCERTAIN, reason=name)
        case NetworkError():
            result = Result(Fate.AGAIN, reason=name)
        case _:
            result = Result(Fate.FAILED, reason=name)
    return result


def _judge_words(words: str, row: Outgoing) -> Result:
    if _NOT_MODIFIED in words:
        return Result(Fate.SENT, row.message_id)
    if any(gone in words for gone in _GONE):
        return Result(Fate.GONE, reason="Gone")
    if any(nobody in words for nobody in _NOBODY):
        return Result(Fate.BLOCKED, reason="ChatNotFound")
    return Result(Fate.FAILED, reason="BadRequest")
