"""`pacenote check`: settings, key, database and disk, one line each; exit code 1 when something is not ok."""

import asyncio
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.errors import SettingsError

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.health import Finding

#: Where the secrets of a container are.
MOUNTED = Path("/run/secrets")


def check() -> None:
    """Look at settings, key, database and disk; changes nothing, whether the bot runs or not."""
    wrong = False
    for finding in _findings():
        typer.echo(f"{'ok' if finding.ok else 'not ok':8}{finding.name}: {finding.words}")
        wrong = wrong or not finding.ok
    raise typer.Exit(1 if wrong else 0)


def _findings() -> Iterator["Finding"]:
    from bot import database, settings  # noqa: PLC0415
    from storage.health import Finding, look  # noqa: PLC0415

    try:
        loaded = settings.load()
        url = database.url(loaded)
        where = "with a token, on Telegram" if loaded.bot_token() else "without a token: the chat page here"
    except SettingsError as error:
        yield Finding("settings", False, str(error))
        return
    yield Finding("settings", True, where)
    secrets = {"token file": loaded.token_file, "database password file": loaded.database_password_file}
    yield from (_private(name, path) for name, path in secrets.items() if path is not None)
    key, finding = _key(loaded)
    yield finding
    yield from asyncio.run(look(url, key))


def _key(loaded: "Settings") -> tuple[bytes | None, "Finding"]:
    from storage.errors import KeyFileError  # noqa: PLC0415
    from storage.health import Finding  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415

    path = loaded.key_path()
    if not path.exists():
        return None, Finding("key", True, f"{path} is not there yet: the first start makes it")
    try:
        return load_key(path), Finding("key", True, f"{path}, for its owner only")
    except KeyFileError as error:
        return None, Finding("key", False, str(error))


def _private(name: str, path: Path) -> "Finding":
    from storage.health import Finding  # noqa: PLC0415

    # A container's secrets are open to its one user, inside a folder that nobody else enters.
    if path.parent == MOUNTED or not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return Finding(name, True, "for its owner only")
    return Finding(name, False, f"{path} can be read by others: run chmod 600 on it")
