"""`pacenote invite`: a link that lets one person begin a diary, where access is by invitation."""

import asyncio
import json
from typing import TYPE_CHECKING

import typer

from bot.clock import SystemClock
from bot.commands.said import one_line
from bot.errors import StartError

if TYPE_CHECKING:
    from pydantic import SecretStr


def invite() -> None:
    """Print a link for one person; it works once, for 48 hours."""
    with one_line():
        typer.echo(asyncio.run(_invite()))


async def _invite() -> str:
    from bot import house, settings  # noqa: PLC0415
    from journal.tickets import Purpose  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415

    loaded = settings.load()
    if loaded.access != "invite":
        raise StartError(
            "PACENOTE_ACCESS is not invite: nobody needs an invitation, or a list says who is let in"
        )
    ours = house.house(loaded, load_key(loaded.key_path()), await _name(loaded.bot_token(), loaded.api_url))
    tickets = ours.tickets
    return ours.link(tickets.issue(Purpose.ENTER, 0, SystemClock().now())) if tickets else ""


async def _name(token: "SecretStr | None", api_url: str) -> str:
    """The bot's name for the link; without Telegram, what is to be written is printed instead."""
    from telegram.error import TelegramError  # noqa: PLC0415

    from bot.api import Api, Refused  # noqa: PLC0415
    from bot.transport import Transport  # noqa: PLC0415

    if token is None:
        return ""
    transport = Transport()
    await transport.initialize()
    try:
        answer = await Api(transport, f"{api_url}/bot{token.get_secret_value()}").call("getMe", {})
        return str(json.loads(answer)["result"]["username"])
    except (TelegramError, Refused, ValueError, KeyError):
        return ""
    finally:
        await transport.shutdown()
