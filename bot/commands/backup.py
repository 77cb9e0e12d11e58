"""`pacenote backup FILE`: one sealed file of the whole database, made beside the running bot."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.said import megabytes, one_line, sqlite_path
from bot.errors import StartError

POSTGRES = "on PostgreSQL, back up with pg_dump, and keep a copy of the key somewhere else"


def backup(file: Annotated[Path, typer.Argument(help="The file to be made; it must not exist.")]) -> None:
    """Back up the database into one sealed file, while the bot runs; the key is needed to restore it."""
    with one_line():
        typer.echo(_back_up(file))


def _back_up(file: Path) -> str:
    from bot import database, settings  # noqa: PLC0415
    from storage.backup import back_up  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415

    loaded = settings.load()
    path = sqlite_path(database.url(loaded))
    if path is None:
        raise StartError(POSTGRES)
    done = back_up(path, load_key(loaded.key_path()), file)
    return f"{file}: {megabytes(done.file_bytes)}, read back and sound. Keep the key somewhere else."
