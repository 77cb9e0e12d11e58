"""The bell: what one process commits wakes the others, and those who work share the patients out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
from sqlalchemy import URL
from sqlalchemy.dialects.postgresql.asyncpg import dialect

from storage.rings import CHANNEL, DELIVER, WORK, Share, payload

#: What a server's administrator sees it as.
NAME = "pacenote bell"
#: Seconds between two looks at who works, and before a lost connection is opened again.
EVERY = 1.0
#: Seconds for an answer of the server, after which the connection counts as lost.
PATIENCE = 10.0
#: Advisory locks of two numbers by which those who work are seen: "CREW", and the first free number.
_CREW = int.from_bytes(b"CREW", "big")
_JOIN = "SELECT n FROM generate_series(0, 255) n WHERE pg_try_advisory_lock($1, n) LIMIT 1"
_WHO = """
SELECT objid::int FROM pg_locks
WHERE locktype = 'advisory' AND classid = $1 AND objsubid = 2 AND granted
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
ORDER BY objid
"""


class Bell:
    """A connection of its own that listens. With `works`, the others count this process among the workers."""

    def __init__(self, url: URL, *, works: bool) -> None:
        driver: Any = dialect
        self._arguments: dict[str, Any] = driver().create_connect_args(url)[1]
        self._works = works
        self.share = Share()

    async def run(self, rung: Callable[[str], None], failed: Callable[[Exception], None]) -> None:
        """Until cancelled. `rung` hears a name; all of them after a silence that may have hidden some."""
        while True:
            try:
                await self._listen(rung)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                failed(error)
            await asyncio.sleep(EVERY)

    async def _listen(self, rung: Callable[[str], None]) -> None:
        connection = await asyncpg.connect(
            **self._arguments, command_timeout=PATIENCE, server_settings={"application_name": NAME}
        )
        try:
            await connection.add_listener(CHANNEL, lambda *heard: _tell(rung, heard[-1]))
            place = await connection.fetchval(_JOIN, _CREW) if self._works else None
            _tell(rung, payload((WORK, DELIVER)))
            while True:
                await self._look(connection, place, rung)
                await asyncio.sleep(EVERY)
        finally:
            connection.terminate()

    async def _look(self, connection: Any, place: int | None, rung: Callable[[str], None]) -> None:
        """Who works now; a change of the crew changes everybody's share."""
        crew = [row[0] for row in await connection.fetch(_WHO, _CREW)]
        share = Share(crew.index(place), len(crew)) if place in crew else Share()
        if share != self.share:
            self.share = share
            rung(WORK)


def _tell(rung: Callable[[str], None], words: str) -> None:
    for word in words.split():
        rung(word)
