"""The proof: a sealed word of ours, so that a wrong key is noticed before anything is written."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from storage.binding import for_row
from storage.tables import proof

_ROW = 1
_WORDS = for_row("pacenote", _ROW)


def prove(connection: Connection) -> None:
    """Leave the word, or read it. Raises WrongKeyError (wrapped by SQLAlchemy) for another key.

    A database that was kept plain until now is sealed from now on, and wants its key from then.
    """
    there = connection.execute(select(proof.c.words)).first()
    if there is None:
        connection.execute(insert(proof), {"id": _ROW, "words": _WORDS})
    else:
        there.words.open(_ROW)
        connection.execute(update(proof).values(words=_WORDS))
