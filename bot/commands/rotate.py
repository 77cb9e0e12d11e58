"""`pacenote rotate-key`: a new key for all that is sealed, while the bot does not run."""

import asyncio

import typer

from bot.commands.said import one_line


def rotate() -> None:
    """Seal everything with a new key. Stop the bot first; interrupted, say it again."""
    with one_line():
        typer.echo(_rotate())


def _rotate() -> str:
    from bot import database, settings  # noqa: PLC0415
    from storage.rotate import rotate as anew  # noqa: PLC0415

    loaded = settings.load()
    rows = asyncio.run(anew(database.url(loaded), loaded.key_path()))
    return f"{rows} rows are sealed with the new key. Copy the key file; older backups want the older one."
