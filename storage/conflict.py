"""Inserts that meet a row which is already there: one statement for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import Insert, insert


def insert_new(table: Table, *key: str) -> Insert:
    """Insert, unless a row with this key is there: then nothing, and RETURNING gives no row.

    Both databases write ON CONFLICT alike, and SQLite's compiler knows PostgreSQL's clause.
    """
    return insert(table).on_conflict_do_nothing(index_elements=list(key))


def insert_or_replace(table: Table, *key: str, change: tuple[str, ...]) -> Insert:
    """Insert, or change these columns of the row with this key, which keeps its id."""
    statement = insert(table)
    changes = {name: statement.excluded[name] for name in change}
    return statement.on_conflict_do_update(index_elements=list(key), set_=changes)
