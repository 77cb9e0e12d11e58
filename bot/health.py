"""Health: two addresses for whoever keeps the bot alive."""

import os
from collections.abc import Callable, Sequence

from aiohttp import web

from bot.errors import StartError

#: Bytes of a body; an update is far smaller (FAULTS.md, T5).
LARGEST = 1024 * 1024


def routes(ready: Callable[[], bool]) -> list[web.RouteDef]:
    """/healthz: the process answers; /readyz: it also takes and sends messages (503 until then)."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_request: web.Request) -> web.Response:
        return web.Response(text="ready\n") if ready() else web.Response(status=503, text="starting\n")

    return [web.get("/healthz", healthz), web.get("/readyz", readyz)]


class Server:
    """Serves these addresses, and what is posted to them up to 1 MiB."""

    def __init__(self, host: str, port: int, addresses: Sequence[web.RouteDef]) -> None:
        self._host, self._port, self._addresses = host, port, addresses
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen. Raises StartError when the port is taken."""
        app = web.Application(client_max_size=LARGEST + 1)
        app.add_routes(self._addresses)
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
