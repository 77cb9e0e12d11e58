"""The proof: a sealed word of ours, so that a wrong key is noticed before anything is written."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import proof

_WORDS = "pacenote"


async def prove(connection: AsyncConnection) -> None:
    """Leave the word, or read it. Raises WrongKeyError (wrapped by SQLAlchemy) for another key.

    A database that was kept plain until now is sealed from now on, and wants its key from then.
    """
    there = (await connection.execute(select(proof.c.words))).first()
    if there is None:
        await connection.execute(insert(proof), {"id": 1, "words": _WORDS})
    else:
        await connection.execute(update(proof).values(words=_WORDS))
