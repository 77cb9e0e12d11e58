"""Copies of a SQLite database that is in use: one moment of it, read beside the bot, never written to."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import disk_usage
from urllib.parse import quote

from storage.errors import DAMAGED, CorruptError, InUseError, MissingError, UnreachableError, UnwritableError

SUFFIX = ".copy"
#: Pages copied in one step.
_PAGES = 1024
#: Seconds to wait for a lock of the bot's, which it holds for moments only.
_PATIENCE = 10


def read_only(path: Path, *, unchanging: bool = False) -> sqlite3.Connection:
    """A connection that writes nothing and checkpoints nothing; `unchanging` for a file that nobody writes.

    SQLite before 3.51.3 can damage a WAL that two connections write or checkpoint: this one does neither.
    Raises MissingError when there is no file.
    """
    if not path.exists():
        raise MissingError(f"there is no database at {path}")
    words = "immutable=1" if unchanging else "mode=ro"
    connection = sqlite3.connect(f"file:{quote(str(path))}?{words}", uri=True, timeout=_PATIENCE)
    connection.isolation_level = None
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


@contextmanager
def copied(database: Path) -> Iterator[Path]:
    """A copy of one moment, beside the database and for its owner only; gone at the end.

    Raises InUseError while another copy is being made, and MissingError, UnreachableError or UnwritableError.
    """
    path = Path(f"{database}{SUFFIX}")
    with _held(path):
        try:
            _room(database)
            _copy(database, path)
            yield path
        except (sqlite3.Error, UnicodeError) as error:
            raise _said(error) from None
        finally:
            path.unlink(missing_ok=True)


def check(path: Path) -> None:
    """Raise CorruptError unless quick_check finds nothing wrong in a file that nobody writes."""
    try:
        with closing(read_only(path, unchanging=True)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except (sqlite3.Error, UnicodeError):
        found = "not a database"
    if found != "ok":
        raise CorruptError("the copy of the database is damaged: it was not kept")


def _copy(database: Path, path: Path) -> None:
    """All steps see the moment at which the first one began: a transaction holds it."""
    with closing(read_only(database)) as source, closing(sqlite3.connect(path)) as target:
        # Only a whole copy is ever used: what a crash would spoil need not be protected.
        target.execute("PRAGMA synchronous=OFF")
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=_PAGES)
        source.execute("ROLLBACK")
        target.execute("PRAGMA journal_mode=DELETE")


def _room(database: Path) -> None:
    needed = sum(path.stat().st_size for path in (database, Path(f"{database}-wal")) if path.exists())
    if disk_usage(database.parent).free < needed:
        raise UnwritableError(
            f"{database.parent} has no room for a copy: {needed // 2**20 + 1} MB are needed"
        )


@contextmanager
def _held(path: Path) -> Iterator[None]:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise UnwritableError(f"{path.parent} cannot be written: {error.strerror}") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(handle, 0)  # what a backup that was killed has left
        yield
    except BlockingIOError:
        raise InUseError("another backup is being made: try again when it is done") from None
    finally:
        os.close(handle)


def _said(error: sqlite3.Error | UnicodeError) -> UnreachableError | CorruptError:
    words = str(error).lower()
    if isinstance(error, UnicodeError) or "malformed" in words or "not a database" in words:
        return CorruptError(DAMAGED)
    return UnreachableError(f"the database cannot be copied ({type(error).__name__})")
