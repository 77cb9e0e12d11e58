"""A plain python-telegram-bot: polls, answers a tap, edits the message, and keeps nothing."""

from __future__ import annotations

import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler

from bench.machine import settle_on

_LEVELS = ("Rest", "Very light", "Light", "Some", "Much", "Too much")
_QUESTION = InlineKeyboardMarkup(
    [[InlineKeyboardButton(name, callback_data=f"a:1:effort:{level}")] for level, name in enumerate(_LEVELS)]
)
_AFTER = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Change", callback_data="c:1:change"),
            InlineKeyboardButton("More", callback_data="c:1:more"),
        ]
    ]
)


async def on_start(update: Update, _: Any) -> None:
    """Ask."""
    if update.effective_message:
        await update.effective_message.reply_text("How much did today ask of you?", reply_markup=_QUESTION)


async def on_tap(update: Update, _: Any) -> None:
    """The two calls that a tap needs."""
    query = update.callback_query
    if query and query.data:
        await query.answer()
        level = _LEVELS[int(query.data.rpartition(":")[2])]
        await query.edit_message_text(f"✓ Monday: effort {level}, symptoms mild.", reply_markup=_AFTER)


def main(url: str, token: str, core: str, side_by_side: str) -> None:
    """Run as the library's examples do, with so many updates side by side."""
    settle_on(core)
    builder = Application.builder().token(token).base_url(f"{url}/bot")
    application = builder.concurrent_updates(int(side_by_side)).build()
    application.add_handler(CommandHandler("start", on_start))
    application.add_handler(CallbackQueryHandler(on_tap))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
