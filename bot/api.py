"""The Bot API without the library: for what brings updates in, whose answers are nobody's to interpret."""

import json
from collections.abc import Mapping
from typing import Any

from bot.errors import StartError
from bot.transport import Transport


class Refused(Exception):  # noqa: N818 (a refusal is an answer)
    """An answer of Telegram other than 200, with its words."""

    def __init__(self, code: int, words: str) -> None:
        super().__init__(code)
        self.code, self.words = code, words


class Api:
    """Calls methods at `base`, the address with the token in it."""

    def __init__(self, transport: Transport, base: str) -> None:
        self._transport, self._base = transport, base

    async def call(self, method: str, arguments: Mapping[str, Any], patience: float = 20.0) -> bytes:
        """The raw answer. Raises Refused, TelegramError, and StartError when the token is refused."""
        code, body = await self._transport.call(f"{self._base}/{method}", arguments, patience)
        if code in {401, 404}:
            raise StartError("Telegram refuses the bot token; the bot has stopped")
        if code != 200:
            raise Refused(code, _words(body))
        return body


def _words(body: bytes) -> str:
    try:
        return str(json.loads(body).get("description", ""))
    except (ValueError, AttributeError, RecursionError):
        return ""
