"""Writes the next migration: what storage/tables.py has and the migrations so far lack (make migration)."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from storage.migrate import FOLDER, migrate


def main(words: str) -> int:
    """`words` say what the migration does, as in "remember quiet hours"."""
    if not words.strip():
        sys.stderr.write('Say what it does: make migration NAME="remember quiet hours"\n')
        return 1
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "migrated.db", words.strip())
    sys.stdout.write(f"Read it and mend it by hand: {next_number() - 1:04d} in storage/migrations/versions\n")
    return 0


def write(database: Path, words: str) -> None:
    """Bring a fresh database to the newest revision, then let Alembic write what is missing."""
    with create_engine(f"sqlite:///{database}").begin() as connection:
        migrate(connection)
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        config.attributes["connection"] = connection
        command.revision(config, words, autogenerate=True, rev_id=f"{next_number():04d}")


def next_number() -> int:
    """Revisions are numbered in the order in which they run."""
    numbers = [re.match(r"\d+", path.name) for path in (FOLDER / "versions").glob("*.py")]
    return max((int(number[0]) for number in numbers if number), default=0) + 1


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
