"""Backups: one file that holds one moment of a SQLite database, sealed with the key, proved readable."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from storage.copy import check, copied
from storage.errors import CorruptError, UnwritableError
from storage.vault import seal, unseal


@dataclass(frozen=True, slots=True)
class Backed:
    """A backup that was written: bytes of the database in it, and of the file."""

    database_bytes: int
    file_bytes: int


def back_up(database: Path, key: bytes, target: Path) -> Backed:
    """Back up while the bot runs, or while it does not. Memory does not grow with the database.

    The file appears under its name only when it is whole: read back, opened with the key, the same as a copy
    that quick_check finds sound. Raises UnwritableError for a target that exists or cannot be written, and
    what storage.copy raises.
    """
    if target.exists():
        raise UnwritableError(f"{target} exists already: give another name")
    part = target.with_name(f"{target.name}.part")
    try:
        with copied(database) as copy:
            check(copy)
            try:
                _seal(copy, part, key)
                backed = Backed(copy.stat().st_size, part.stat().st_size)
                part.rename(target)
            finally:
                part.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise UnwritableError(f"{target} cannot be written: {error.strerror}") from None
    return backed


def sync_folder(folder: Path) -> None:
    """Names that were changed in the folder stay changed over a power loss."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _seal(copy: Path, part: Path, key: bytes) -> None:
    part.unlink(missing_ok=True)  # what a backup that was killed has left
    handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "r+b") as sealed, copy.open("rb") as plain:
        written = seal(plain, sealed, key)
        sealed.flush()
        os.fsync(sealed.fileno())
        sealed.seek(0)
        if unseal(sealed, None, key) != written:
            raise CorruptError("the backup cannot be read back: the disk fails")
