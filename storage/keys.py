"""The key file: random bytes, readable by their owner only, kept apart from the database."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from storage.errors import KeyFileError
from storage.sealing import KEY_BYTES, MATERIAL

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load_or_create_key(path: Path) -> bytes:
    """The key in the file, which is made (0600) with its folder when there is none.

    Raises KeyFileError for a file that cannot be read or made, that others may read, or of another length.
    """
    try:
        return _load(path)
    except FileNotFoundError:
        return _create(path)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be read: {error.strerror}") from None


def load_key(path: Path) -> bytes:
    """The key in the file. Raises KeyFileError for one that is missing, of others, or of another length."""
    try:
        return _load(path)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be read: {error.strerror}") from None


def replace_key(path: Path, held: bytes) -> None:
    """Write what the key file is to hold from now on; a crash leaves the former or the new, whole.

    Raises KeyFileError for a file that cannot be written.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        _write(fresh, held)
        fresh.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be written: {error.strerror}") from None


def _load(path: Path) -> bytes:
    with path.open("rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        key = file.read(max(MATERIAL) + 1)
    if mode & _OTHERS:
        raise KeyFileError(f"the key file {path} can be read by others: run chmod 600 on it")
    if len(key) not in MATERIAL:
        raise KeyFileError(f"the key file {path} does not hold a key of {KEY_BYTES} bytes")
    return key


def _create(path: Path) -> bytes:
    """Written beside and renamed, so that a crash leaves a whole key or none."""
    key = os.urandom(KEY_BYTES)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(fresh, key)
        return _settle(fresh, path)
    except OSError as error:
        raise KeyFileError(f"the key file {path} cannot be made: {error.strerror}") from None


def _write(fresh: Path, held: bytes) -> None:
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(held)
        file.flush()
        os.fsync(file.fileno())


def _settle(fresh: Path, path: Path) -> bytes:
    """Whoever is first wins: a key that was used once is never replaced."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    _sync_folder(path.parent)
    return _load(path)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
