"""Silence: the kernel gives up a line to a server on which nothing comes back."""

import socket
import sys

import pytest

from storage import engines
from storage.sealing import Sealer
from storage.silence import IDLE, UNCONFIRMED, bound
from tests.faults.postgres import Line
from tests.storage.cast import KEY


@pytest.mark.postgres
@pytest.mark.parametrize("made", [engines.writing, engines.reading])
async def test_lines_to_a_server_do_not_stay_silent(postgres_tables: str, made: type) -> None:
    async with Line(postgres_tables).open() as line:
        engine = made(engines.parsed(line.url), Sealer(KEY))
        async with engine.connect() as connection:
            raw = await connection.get_raw_connection()
            ours = raw.driver_connection._transport.get_extra_info("socket")
            assert ours.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
            if sys.platform == "linux":
                assert ours.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == IDLE
                assert ours.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == UNCONFIRMED
        await engine.dispose()


def test_a_line_that_crosses_no_network_is_left_as_it_is() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        bound(ours)
        assert ours.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 0
