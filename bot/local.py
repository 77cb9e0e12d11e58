"""The local chat: what `run` starts when there is no token."""

import secrets

from aiohttp import web

from bot.app import App, Line
from bot.errors import StartError
from bot.health import routes, taken
from bot.limiter import LOCAL
from bot.settings import Settings
from localchat.server import LocalChat
from localchat.tool_routes import Action

_BOT = 7_000_000_001


class Local:
    """A chat page and its Bot API on this machine, with the tools that belong to it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._app: App | None = None
        self._token = f"{_BOT}:{secrets.token_urlsafe(32)}"
        sample = Action("sample", "Load a sample history (8 invented weeks)", self._load_sample)
        notes = Action("notes", "Show every kind of note (invented days)", self._show_notes)
        health = routes(lambda: self._app is not None and self._app.ready)
        shown = [*health, web.get("/metrics", self._show_metrics)]
        self.chat = LocalChat(
            self._token, settings.host, settings.port, [sample, notes], name="Pacenote", routes=shown
        )

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
        return Line(self._token, self.chat.url, LOCAL)

    def serve(self, app: App) -> None:
        """The bot that lives by this chat's clock and history."""
        self._app = app
        self.chat.clock.on_move.append(app.clock_moved)

    async def _show_metrics(self, request: web.Request) -> web.Response:
        return await self._app.show_metrics(request) if self._app else web.Response(status=503)

    async def _show_notes(self, chat_id: int) -> str:
        from bot.sample import every_note  # noqa: PLC0415

        del chat_id
        return every_note()

    async def _load_sample(self, chat_id: int) -> str:
        from bot.sample import load  # noqa: PLC0415

        if self._app is None or not self._app.ready:
            return "Not yet: the bot is still starting."
        return await load(self._app.store, chat_id, self.chat.clock.now())
