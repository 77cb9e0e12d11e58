"""Migrations: brings a database to the tables of this code, in one transaction, or refuses it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from storage.errors import CorruptError, NewerError

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"


def behind(connection: Connection) -> bool:
    """Whether `migrate` would change anything, or refuse to."""
    return _current(connection) != (newest(),)


def newest() -> str:
    """The revision of this code: the number that the last file begins with."""
    return max(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def migrate(connection: Connection) -> None:
    """Old or new, never between: the caller's transaction holds all of it.

    Raises NewerError for a revision that this code does not know, CorruptError for tables that are not ours.
    """
    current = _current(connection)
    if current == (newest(),):
        return
    # Alembic is loaded for a database that has to be changed only: it costs 8 MB, and a tenth of the start.
    from alembic import command  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = _config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not known.issuperset(current):
        raise NewerError("the database was made by a newer Pacenote: update, or restore an older backup")
    if not current and inspect(connection).get_table_names():
        raise CorruptError("the database holds tables that are not Pacenote's: give it a database of its own")
    command.upgrade(config, "head")


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> tuple[str, ...]:
    if not inspect(connection).has_table("alembic_version"):
        return ()
    return tuple(connection.scalars(text("SELECT version_num FROM alembic_version")).all())
