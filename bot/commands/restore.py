"""`pacenote restore FILE`: a backup takes the place of the database of a bot that is stopped."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.clock import SystemClock
from bot.commands.said import one_line, sqlite_path
from bot.errors import SettingsError, StartError

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.settle import Settled

POSTGRES = "on PostgreSQL, put the database back with psql or pg_restore, then run: pacenote restore --settle"
_File = Annotated[Path | None, typer.Argument(help="The backup.")]
_Settle = Annotated[
    bool, typer.Option("--settle", help="The database was put back by other means: only settle it.")
]


def restore(file: _File = None, settle: _Settle = False) -> None:
    """Restore a backup into a stopped bot: who was erased stays erased, nothing is sent again."""
    with one_line():
        if settle == (file is not None):
            raise SettingsError("restore wants the file of a backup, or --settle alone")
        for line in asyncio.run(_restore(file) if file is not None else _settle()):
            typer.echo(line)


async def _restore(file: Path) -> list[str]:
    from bot import database  # noqa: PLC0415
    from storage.erased import beside  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415
    from storage.restore import restore  # noqa: PLC0415

    loaded = _settings()
    path = sqlite_path(database.url(loaded))
    if path is None:
        raise StartError(POSTGRES)
    key, erased = load_key(loaded.key_path()), beside(loaded.key_path())
    done = await restore(path, key, file, erased, SystemClock().now())
    kept = [f"The former database is kept as {done.aside}: delete it in time."] if done.aside else []
    return [f"Restored {path}.", *_settled(done.settled), *kept]


async def _settle() -> list[str]:
    from bot import database  # noqa: PLC0415
    from storage.erased import ErasedList, beside  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415
    from storage.settle import settle  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    loaded = _settings()
    erased = beside(loaded.key_path())
    store = await Store.open(database.url(loaded), load_key(loaded.key_path()), erased, alone=True)
    try:
        return _settled(await settle(store, SystemClock().now(), ErasedList(erased).read()))
    finally:
        await store.close()


def _settings() -> "Settings":
    from bot import settings  # noqa: PLC0415

    return settings.load()


def _settled(done: "Settled") -> list[str]:
    return [
        f"Patients erased again: {done.erased}.",
        f"Messages that waited, and are not sent: {done.messages}.",
        f"Updates that waited, and are set aside: {done.updates}.",
        f"Schedules moved to their next time: {done.schedules}.",
    ]
