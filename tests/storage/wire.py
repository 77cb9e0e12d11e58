"""A line to PostgreSQL that breaks at a COMMIT: before the server hears of it, or before the client does."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import Enum
from pathlib import Path

from sqlalchemy import make_url

_SOCKET = ".s.PGSQL.5432"


class Cut(Enum):
    """Where the line breaks."""

    BEFORE = "nothing is committed"
    AFTER = "it is committed, and the client does not hear of it"


class Wire:
    """Passes everything on, and counts commits; `plan` says at which of them it breaks, and how."""

    def __init__(self, server: str) -> None:
        self._server = server
        self.plan: dict[int, Cut] = {}
        self.commits = 0
        #: Cleared, the line neither works nor breaks.
        self.works = asyncio.Event()
        self.works.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One client, until either side has gone."""
        beyond, to_server = await asyncio.open_unix_connection(self._server)
        answers = asyncio.create_task(_pass_on(beyond, writer))
        try:
            to_server.write(await _rest(reader))  # the first message has no kind
            while await self._one_more(reader, to_server, beyond, answers):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            await _end(answers)
            to_server.close()
            writer.close()

    async def _one_more(
        self,
        reader: asyncio.StreamReader,
        to_server: asyncio.StreamWriter,
        beyond: asyncio.StreamReader,
        answers: asyncio.Task[None],
    ) -> bool:
        """Pass a message on; False when the line breaks at it."""
        message = await reader.readexactly(1) + await _rest(reader)
        await self.works.wait()
        cut = self._cut(message)
        if cut is Cut.BEFORE:
            return False
        if cut is Cut.AFTER:
            await _end(answers)
        to_server.write(message)
        if cut is Cut.AFTER:
            await _until_ready(beyond)
        return cut is None

    def _cut(self, message: bytes) -> Cut | None:
        if not message.startswith(b"Q") or not message[5:].startswith(b"COMMIT"):
            return None
        self.commits += 1
        return self.plan.pop(self.commits, None)


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _rest(reader: asyncio.StreamReader) -> bytes:
    """A length, which counts itself, and what it is the length of."""
    length = await reader.readexactly(4)
    return length + await reader.readexactly(int.from_bytes(length, "big") - 4)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    writer.close()


async def _until_ready(reader: asyncio.StreamReader) -> None:
    """Until the server says that it is done."""
    while await reader.readexactly(1) != b"Z":
        await _rest(reader)


@asynccontextmanager
async def wired(url: str) -> AsyncIterator[tuple[Wire, str]]:
    """A wire to the server at this URL (a socket in a folder), and the URL that goes through it."""
    found = make_url(url)
    with tempfile.TemporaryDirectory(prefix="pn-wire-") as folder:
        wire = Wire(str(Path(str(found.query["host"])) / _SOCKET))
        lines: set[asyncio.Task[None]] = set()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            lines.add(asyncio.create_task(wire.serve(reader, writer)))

        server = await asyncio.start_unix_server(connected, Path(folder) / _SOCKET)
        try:
            through = found.set(query={"host": folder})
            yield wire, through.render_as_string(hide_password=False)
        finally:
            server.close()
            await asyncio.gather(*(_end(line) for line in lines))
