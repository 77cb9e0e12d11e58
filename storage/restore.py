"""Restoring: a backup takes the place of a SQLite database that nobody uses; the old one is kept aside."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL

from storage.backup import sync_folder
from storage.copy import check
from storage.erased import ErasedList
from storage.errors import CorruptError, UnwritableError
from storage.settle import Settled, settle
from storage.sidecar import SUFFIX as GUARD
from storage.sidecar import Sidecar
from storage.store import Store
from storage.vault import unseal

#: What the database is called until it takes its place.
COMING = ".restoring"
_SIDES = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was settled, and where the former database is now; None when there was none."""

    settled: Settled
    aside: Path | None


async def restore(database: Path, key: bytes, source: Path, erased: Path, now: datetime) -> Restored:
    """Put a backup back. Until the last step the database is as it was, whatever goes wrong.

    `erased` lists who was erased: they stay erased. Raises InUseError while a bot runs, CorruptError or
    WrongKeyError for a backup that does not open, UnwritableError, and what Store.open raises.
    """
    guard = Sidecar(database)
    guard.hold()
    coming = Path(f"{database}{COMING}")
    try:
        _clear(coming)
        _unseal(source, coming, key)
        settled = await _settled(coming, key, erased, now)
        aside = _change_places(database, coming, guard, now)
        guard.made()
    except OSError as error:
        raise UnwritableError(f"{database.parent} cannot be written: {error.strerror}") from None
    finally:
        _clear(coming)
        guard.release()
    return Restored(settled, aside)


def _unseal(source: Path, coming: Path, key: bytes) -> None:
    try:
        sealed = source.open("rb")
    except OSError as error:
        raise UnwritableError(f"{source} cannot be read: {error.strerror}") from None
    handle = os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with sealed, os.fdopen(handle, "wb") as file:
        unseal(sealed, file, key)
        file.flush()
        os.fsync(file.fileno())
    check(coming)


async def _settled(coming: Path, key: bytes, erased: Path, now: datetime) -> Settled:
    """Migrated, proved to be of this key, and brought to the present, before it takes its place."""
    url = URL.create("sqlite", database=str(coming)).render_as_string(hide_password=False)
    store = await Store.open(url, key, erased)
    try:
        settled = await settle(store, now, ErasedList(erased).read())
    finally:
        await store.close()
    _whole(coming)
    return settled


def _whole(coming: Path) -> None:
    if Path(f"{coming}-wal").exists():
        raise CorruptError("the restored database is not whole: nothing was changed")


def _change_places(database: Path, coming: Path, guard: Sidecar, now: datetime) -> Path | None:
    """The log goes aside with its database: beside another one it would spoil it."""
    aside = Path(f"{database}.before-{now:%Y%m%dT%H%M%SZ}")
    if had_one := database.exists():
        guard.made()  # it may have come without its guard, and a crash below must not hide that it was there
    Path(f"{database}-shm").unlink(missing_ok=True)
    for name in ("", "-wal"):
        former = Path(f"{database}{name}")
        if former.exists():
            former.rename(f"{aside}{name}")
    sync_folder(database.parent)
    # A crash here leaves no database and the word that there was one: a start refuses, a restore works again.
    coming.rename(database)
    sync_folder(database.parent)
    return aside if had_one else None


def _clear(coming: Path) -> None:
    for side in ("", *_SIDES, GUARD):
        Path(f"{coming}{side}").unlink(missing_ok=True)
