"""Silence: a line to a server on which nothing comes back any more is taken for cut, by the kernel."""

from __future__ import annotations

import socket
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

#: Seconds without a word before the kernel asks, between two questions, and how many go unanswered.
IDLE, INTERVAL, COUNT = 10, 5, 3
#: Milliseconds for which what was sent may stay unconfirmed by the other machine.
UNCONFIRMED = (IDLE + INTERVAL * COUNT) * 1_000
#: By name, since not every system has each of them.
_OPTIONS = {
    "TCP_KEEPIDLE": IDLE,
    "TCP_KEEPINTVL": INTERVAL,
    "TCP_KEEPCNT": COUNT,
    "TCP_USER_TIMEOUT": UNCONFIRMED,
}


def bounded(engine: AsyncEngine) -> AsyncEngine:
    """The engine, none of whose lines stays silent for longer than half a minute.

    Without this a network that swallows packets is waited for as long as the kernel repeats them: a quarter
    of an hour. A server that is slow confirms what it gets, so that long statements are not cut.
    """

    def connected(connection: Any, _record: object) -> None:
        bound(connection.driver_connection._transport.get_extra_info("socket"))

    event.listen(engine.sync_engine, "connect", connected)
    return engine


def bound(line: Any) -> None:
    """One socket; nothing for those that cross no network."""
    if line is None or line.family not in (socket.AF_INET, socket.AF_INET6):
        return
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _OPTIONS.items():
        if hasattr(socket, name):
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
