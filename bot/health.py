"""Health: two addresses for whoever keeps the bot alive."""

import os
from collections.abc import Callable

from aiohttp import web

from bot.errors import StartError


def routes(ready: Callable[[], bool]) -> list[web.RouteDef]:
    """/healthz: the process answers; /readyz: it also takes and sends messages (503 until then)."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_request: web.Request) -> web.Response:
        return web.Response(text="ready\n") if ready() else web.Response(status=503, text="starting\n")

    return [web.get("/healthz", healthz), web.get("/readyz", readyz)]


class HealthServer:
    """Serves the two addresses."""

    def __init__(self, host: str, port: int, ready: Callable[[], bool]) -> None:
        self._host, self._port, self._ready = host, port, ready
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen. Raises StartError when the port is taken."""
        app = web.Application()
        app.add_routes(routes(self._ready))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self.stop()
            raise StartError(taken(self._host, self._port, error)) from None

    async def stop(self) -> None:
        """Listen no more."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None


def taken(host: str, port: int, error: OSError) -> str:
    """The one line for an address that cannot be listened on."""
    why = os.strerror(error.errno) if error.errno else type(error).__name__
    return f"cannot listen on {host}:{port} ({why.lower()}): set PACENOTE_PORT to a free one"
