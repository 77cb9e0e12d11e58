"""A balancer as it stands before several receivers: by turns, and to the next one when one takes nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

from aiohttp import ClientError, ClientSession, web

from tests.e2e.driver import free_port


class Balancer:
    """Posts what is posted to `url` on to one of `ports`."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/telegram"
        self.ports: list[int] = []
        self.taken_by: list[int] = []
        self._turns = count()

    async def pass_on(self, request: web.Request) -> web.Response:
        """200 once somebody has taken it."""
        body, turn = await request.read(), next(self._turns)
        for number in range(len(self.ports)):
            port = self.ports[(turn + number) % len(self.ports)]
            if await _takes(port, body, dict(request.headers)):
                self.taken_by.append(port)
                return web.Response()
        return web.Response(status=503)


async def _takes(port: int, body: bytes, headers: dict[str, str]) -> bool:
    try:
        async with (
            ClientSession() as http,
            http.post(f"http://127.0.0.1:{port}/telegram", data=body, headers=headers) as answer,
        ):
            return answer.status == 200
    except ClientError:
        return False


@asynccontextmanager
async def balancing() -> AsyncIterator[Balancer]:
    """A balancer that listens."""
    balancer, app = Balancer(), web.Application()
    app.add_routes([web.post("/telegram", balancer.pass_on)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", balancer.port).start()
    try:
        yield balancer
    finally:
        await runner.cleanup()
