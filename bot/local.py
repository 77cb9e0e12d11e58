"""The local chat: what `run` starts when there is no token."""

import secrets
from collections.abc import Callable

from bot.app import App, Line
from bot.errors import StartError
from bot.health import taken
from bot.limiter import LOCAL
from bot.settings import Settings
from localchat.server import LocalChat
from localchat.tool_routes import Action

_BOT = 7_000_000_001


class Local:
    """A chat page and its Bot API on this machine, with the tools that belong to it."""

    def __init__(self, settings: Settings, app: Callable[[], App]) -> None:
        self._settings, self._app = settings, app
        self._token = f"{_BOT}:{secrets.token_urlsafe(32)}"
        sample = Action("sample", "Load a sample history (8 invented weeks)", self._load_sample)
        self.chat = LocalChat(self._token, settings.host, settings.port, [sample])

    @property
    def page(self) -> str:
        """The address of the page for a browser on this machine."""
        return self.chat.url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")

    async def start(self) -> Line:
        """Listen; the line to it. Raises StartError when the port is taken."""
        try:
            await self.chat.start()
        except OSError as error:
            raise StartError(taken(self._settings.host, self._settings.port, error)) from None
        self.chat.clock.on_move.append(lambda: self._app().clock_moved())
        return Line(self._token, self.chat.url, LOCAL)

    async def _load_sample(self, chat_id: int) -> str:
        from bot.sample import load  # noqa: PLC0415

        return await load(self._app().store, chat_id, self.chat.clock.now())
