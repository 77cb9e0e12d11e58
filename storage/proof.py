"""The proof: a sealed word of ours, so that a wrong key is noticed before anything is written."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from storage.tables import proof

_WORDS = "pacenote"


def prove(connection: Connection) -> None:
    """Leave the word, or read it. Raises WrongKeyError (wrapped by SQLAlchemy) for another key.

    A database that was kept plain until now is sealed from now on, and wants its key from then.
    """
    there = connection.execute(select(proof.c.words)).first()
    if there is None:
        connection.execute(insert(proof), {"id": 1, "words": _WORDS})
    else:
        connection.execute(update(proof).values(words=_WORDS))
