"""A PostgreSQL server that crashes, and a line to it that goes away or is cut inside COMMIT."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import Enum

import asyncpg

#: The writing ends of a line, towards the client and towards the server.
Ends = tuple[asyncio.StreamWriter, asyncio.StreamWriter]


class Cut(Enum):
    """Where a line is cut: before COMMIT gets to the server, on its way, or before its answer is back."""

    BEFORE = "before COMMIT"
    DURING = "with COMMIT on its way"
    AFTER = "before COMMIT is answered"


async def crash(url: str) -> None:
    """Kill -9 a process that serves somebody: the server restarts as a whole and recovers from its log."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    pid = await connection.fetchval(
        "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
    os.kill(pid or await connection.fetchval("SELECT pg_backend_pid()"), signal.SIGKILL)
    with suppress(OSError, asyncpg.PostgresError):
        await connection.close(timeout=5)


class Line:
    """A TCP port that leads to a server's socket. It is cut at the COMMIT after `spared` others."""

    def __init__(self, url: str) -> None:
        self._target = url.partition("host=")[2] + "/.s.PGSQL.5432"
        self._open: set[asyncio.StreamWriter] = set()
        self.cut: Cut | None = None
        self.spared = 0
        self.away = False
        self.port = 0

    def leave(self) -> None:
        """Hang up on everybody, and answer nobody until `away` is taken back."""
        self.away = True
        for writer in self._open:
            writer.transport.abort()

    @property
    def url(self) -> str:
        """The database by way of this line."""
        return f"postgresql+asyncpg://postgres:@127.0.0.1:{self.port}/postgres"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Line]:
        """Listening; everything is hung up at the end."""
        listener = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = listener.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            listener.close()
            self.leave()
            while self._open:  # noqa: ASYNC110  moments
                await asyncio.sleep(0.01)

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        if self.away:
            to_client.transport.abort()
            return
        server_, to_server = await asyncio.open_unix_connection(self._target)
        both = to_client, to_server
        self._open.update(both)
        ways = self._upward(client, to_server, both), _downward(server_, to_client, both)
        await asyncio.gather(*ways, return_exceptions=True)
        self._open.difference_update(both)
        _hang_up(both)

    async def _upward(
        self, client: asyncio.StreamReader, to_server: asyncio.StreamWriter, both: Ends
    ) -> None:
        try:
            while data := await client.read(65_536):
                cut = self._cut(data)
                if cut is not Cut.BEFORE:
                    to_server.write(data)
                    await to_server.drain()
                if cut is not None:
                    both[0].transport.abort()
                    await asyncio.sleep(0.2 if cut is Cut.AFTER else 0)
                    break
        finally:
            _hang_up(both)

    def _cut(self, data: bytes) -> Cut | None:
        """Whether the line is cut now."""
        if self.cut is None or b"COMMIT;" not in data:
            return None
        self.spared -= 1
        if self.spared >= 0:
            return None
        found, self.cut = self.cut, None
        return found


async def _downward(server_: asyncio.StreamReader, to_client: asyncio.StreamWriter, both: Ends) -> None:
    try:
        while data := await server_.read(65_536):
            to_client.write(data)
            await to_client.drain()
    finally:
        _hang_up(both)


def _hang_up(both: Ends) -> None:
    for writer in both:
        writer.close()
