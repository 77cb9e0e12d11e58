"""Seats: what only one process does at a time: poll, send, look for what is due."""

from __future__ import annotations

from enum import IntEnum
from itertools import count

from sqlalchemy import bindparam, func, select

from storage.session import Session

#: The first half of our advisory locks of two numbers: "PACE" as bytes.
CLASS = int.from_bytes(b"PACE", "big")
_TRY = select(func.pg_try_advisory_lock(bindparam("ours"), bindparam("seat")))
_TERMS = count(1)
_INFO = "seats"


class Seat(IntEnum):
    """The second half: one number a seat."""

    POLLER = 1
    SENDER = 2
    TICKER = 3


class Seats:
    """A seat belongs to the writing connection: whoever loses that, or dies, leaves it at once.

    Since what the holder writes goes over that same connection, nobody can write as a holder who is none.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def take(self, seat: Seat) -> int | None:
        """Take the seat or keep it; None while another process has it.

        The number tells one term from another: with a new one, somebody else may have sat there meanwhile.
        """
        held: dict[Seat, int] = self._session.info.setdefault(_INFO, {})
        if seat not in held and await self._free(seat):
            held[seat] = next(_TERMS)
        return held.get(seat)

    async def _free(self, seat: Seat) -> bool:
        if not self._session.shared:
            return True
        row = await self._session.row(_TRY, {"ours": CLASS, "seat": int(seat)})
        return row is not None and bool(row[0])
