"""A headless Chromium for the browser tests, and a bot of a few lines that answers in them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.localchat.clients import BotClient, buttons

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
Answer = Callable[[BotClient, dict[str, Any]], Awaitable[None]]


async def echo(bot: BotClient, update: dict[str, Any]) -> None:
    """Asks back with buttons, and turns a tapped question into its answer in place."""
    if "message" in update:
        said = update["message"].get("text", "something else")
        where = {"chat_id": update["message"]["chat"]["id"]}
        await bot.do("sendMessage", **where, text=f"You said: {said}", reply_markup=buttons(["Undo", "Fix"]))
    if "edited_message" in update:
        where = {"chat_id": update["edited_message"]["chat"]["id"]}
        await bot.do("sendMessage", **where, text=f"Changed to: {update['edited_message']['text']}")
    if "callback_query" in update:
        await tapped(bot, update["callback_query"])


async def tapped(bot: BotClient, query: dict[str, Any]) -> None:
    """Answer a tap: a toast, and the question edited in place; Fix gives other buttons."""
    message = query["message"]
    where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    more = {"reply_markup": buttons(["4", "7"])} if query["data"] == "Fix" else {}
    await bot.do("editMessageText", **where, text=f"You chose: {query['data']}", **more)
    await bot.do("answerCallbackQuery", callback_query_id=query["id"], text="Done.")


async def poll_forever(bot: BotClient, answer: Answer = echo) -> None:
    """Long polling, one update after another."""
    offset = 0
    while True:
        for update in await bot.updates(offset=offset, timeout=20):
            offset = update["update_id"] + 1
            await answer(bot, update)


async def stopped(task: asyncio.Task[None]) -> None:
    """End a polling task."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
