"""Schemas: databases as earlier revisions made them, and the shape of a database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from storage.migrate import FOLDER

REVISIONS = sorted(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py"))
_AT = "2026-01-01 12:00:00.000000"
_ROW = "INSERT INTO batch (patient_id, at, source, message_id) VALUES (7, ?, 'text', ?)"


def at_revision(path: Path, revision: str) -> Path:
    """A database of that revision, with rows of somebody whom every revision knows."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for number in range(200):
            connection.exec_driver_sql(_ROW, (_AT, number))
    engine.dispose()
    path.chmod(0o600)
    return path


def shape(path: Path) -> tuple[str, ...]:
    """Its revision, its tables and indexes as SQLite keeps them, and how many rows it has."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        made = file.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql").fetchall()
        ((revision,),) = file.execute("SELECT version_num FROM alembic_version").fetchall()
        ((rows,),) = file.execute("SELECT count(*) FROM batch").fetchall()
    return str(revision), str(rows), *(" ".join(words.split()) for (words,) in made)
