"""Migrations: brings a database to the tables of this code, in one transaction, or refuses it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from storage.errors import CorruptError, NewerError

FOLDER = Path(__file__).parent / "migrations"


def behind(connection: Connection) -> bool:
    """Whether `migrate` would change anything, or refuse to."""
    return _current(connection) != tuple(ScriptDirectory.from_config(_config(connection)).get_heads())


def migrate(connection: Connection) -> None:
    """Old or new, never between: the caller's transaction holds all of it.

    Raises NewerError for a revision that this code does not know, CorruptError for tables that are not ours.
    """
    config = _config(connection)
    scripts = ScriptDirectory.from_config(config)
    current = _current(connection)
    if current == tuple(scripts.get_heads()):
        return
    known = {script.revision for script in scripts.walk_revisions()}
    if not known.issuperset(current):
        raise NewerError("the database was made by a newer Pacenote: update, or restore an older backup")
    if not current and inspect(connection).get_table_names():
        raise CorruptError("the database holds tables that are not Pacenote's: give it a database of its own")
    command.upgrade(config, "head")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> tuple[str, ...]:
    return MigrationContext.configure(connection).get_current_heads()
