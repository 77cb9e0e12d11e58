"""A plain aiogram bot, run where aiogram is: polls, answers a tap, edits the message, and keeps nothing."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench.machine import settle_on

_LEVELS = ("Rest", "Very light", "Light", "Some", "Much", "Too much")
_QUESTION = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text=name, callback_data=f"a:1:effort:{level}")]
        for level, name in enumerate(_LEVELS)
    ]
)
_AFTER = InlineKeyboardMarkup(
    inline_keyboard=[
        [
            InlineKeyboardButton(text="Change", callback_data="c:1:change"),
            InlineKeyboardButton(text="More", callback_data="c:1:more"),
        ]
    ]
)


async def on_start(message: Message) -> None:
    """Ask."""
    await message.answer("How much did today ask of you?", reply_markup=_QUESTION)


async def on_tap(query: CallbackQuery) -> None:
    """The two calls that a tap needs."""
    if query.data and isinstance(query.message, Message):
        await query.answer()
        level = _LEVELS[int(query.data.rpartition(":")[2])]
        await query.message.edit_text(f"✓ Monday: effort {level}, symptoms mild.", reply_markup=_AFTER)


def main(url: str, token: str, core: str) -> None:
    """Run as the library's examples do, with as many updates side by side as there are."""
    settle_on(core)
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    dispatcher = Dispatcher()
    dispatcher.message(CommandStart())(on_start)
    dispatcher.callback_query()(on_tap)
    asyncio.run(dispatcher.start_polling(bot))


if __name__ == "__main__":
    main(*sys.argv[1:])
