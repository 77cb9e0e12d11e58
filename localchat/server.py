"""The stand-in as one object: start it, talk to it over HTTP, move its clock, stop it."""

from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

import localchat.methods_bot
import localchat.methods_chat
import localchat.methods_edit
import localchat.methods_media
import localchat.methods_send
import localchat.methods_updates  # noqa: F401 -- importing registers the methods
from localchat.api import Api
from localchat.bot_routes import BotRoutes
from localchat.clock import Clock
from localchat.faults import Faults
from localchat.guard import guard
from localchat.limits import Limits
from localchat.page_routes import PageRoutes
from localchat.people import People
from localchat.shapes import bot_user
from localchat.tool_routes import Action, ToolRoutes
from localchat.updates import UpdateQueue
from localchat.webhook import Webhook

PAGE = Path(__file__).parent / "page"
BODY_BYTES = 60 * 1024 * 1024


class LocalChat:
    """A stand-in for Telegram on this machine.

    `token` is the one that bots must use, None takes any well-formed one; port 0 takes a free one.
    `limits` None means no rate limits; `name` is what the bot is called; `routes`: more addresses.
    `start` raises OSError when the port is taken.
    """

    def __init__(
        self,
        token: str | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        actions: Sequence[Action] = (),
        limits: Limits | None = None,
        name: str = "Local bot",
        routes: Sequence[web.RouteDef] = (),
    ) -> None:
        self.clock = Clock()
        self.faults = Faults()
        queue = UpdateQueue(self.clock)
        self.api = Api(self.clock, queue, Webhook(queue), bot=bot_user(name))
        self.people = People(self.api)
        self._host, self._port, self._more = host, port, tuple(routes)
        self._bots = BotRoutes(self.api, token, self.faults, limits)
        self._tools = ToolRoutes(self.api, tuple(actions), self.faults)
        self._runner: web.AppRunner | None = None
        self.api.webhook.on_reply = self._bots.reply_to_webhook
        self.clock.on_move.append(self._clock_moved)

    @property
    def url(self) -> str:
        """Where the page is; bots use `<url>/bot<TOKEN>/`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def start(self) -> None:
        """Listen. OSError when the port is taken."""
        app = web.Application(middlewares=[guard], client_max_size=BODY_BYTES)
        page = PageRoutes(self.api, self.people)
        app.add_routes(
            [
                *self._bots.routes(),
                *page.routes(),
                *self._tools.routes(),
                *self._more,
                web.get("/", self._index),
            ]
        )
        app.router.add_static("/static/", PAGE)
        # No access log: its lines would hold the token.
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        try:
            await self._listen(runner)
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner

    async def _listen(self, runner: web.AppRunner) -> None:
        site = web.TCPSite(runner, self._host, self._port)
        await site.start()
        self._port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and posting; what was said is gone with the object."""
        await self.api.webhook.stop()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _index(self, request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})

    def _clock_moved(self) -> None:
        self.api.broadcast(
            "clock", now=self.clock.now().isoformat(), offset_seconds=self.clock.offset.total_seconds()
        )
        self.api.queue.bell.ring()
