"""The file beside a SQLite database: one instance at a time, and no empty database where one is missing."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from storage.errors import InUseError, MissingError, UnwritableError

SUFFIX = ".guard"
_WORDS = (
    b"Pacenote made the database beside this file. While this file is here, a missing database is never\n"
    b"replaced by an empty one, and only one Pacenote at a time can use it. To start anew, remove both.\n"
)


class Sidecar:
    """Locked while the store is open; says in words, once the database was made, that there is one."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._handle: int | None = None
        #: Device and number of the file that was opened.
        self._file: tuple[int, int] | None = None

    def take(self) -> None:
        """Lock it. Raises UnwritableError, InUseError, or MissingError when a database that was is gone."""
        self.hold()
        try:
            self._check()
        except BaseException:
            self.release()
            raise

    def hold(self) -> None:
        """Lock it, whether or not there is a database. Raises UnwritableError or InUseError."""
        path = Path(f"{self._database}{SUFFIX}")
        try:
            self._database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise UnwritableError(f"{path.parent} cannot be written: {error.strerror}") from None
        try:
            fcntl.flock(self.handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.release()
            raise InUseError(f"another Pacenote is using {self._database}: stop it first") from None

    def _check(self) -> None:
        if os.fstat(self.handle).st_size > 0:
            self.check_there()
        else:
            _create(self._database)

    def check_there(self) -> None:
        """Raise MissingError when the database is gone."""
        if not self._database.exists():
            name = f"{self._database.name}{SUFFIX}"
            raise MissingError(f"{self._database} is missing: restore it, or remove {name} to start anew")

    def check_same(self) -> None:
        """Raise MissingError when the database that was opened is gone, or another lies in its place.

        What is written into a file that was removed is lost when the process ends, and nothing would say so.
        """
        try:
            found = os.stat(self._database)
        except OSError:
            self.check_there()
            raise MissingError(f"{self._database} cannot be looked at") from None
        if self._file not in {None, (found.st_dev, found.st_ino)}:
            raise MissingError(f"{self._database} was replaced while the bot ran: start it again")

    def size(self) -> int:
        """Bytes of the database file."""
        return self._database.stat().st_size

    def made(self) -> None:
        """Say that the database is there, for good."""
        if os.fstat(self.handle).st_size == 0:
            os.write(self.handle, _WORDS)
            os.fsync(self.handle)
        found = self._database.stat()
        self._file = found.st_dev, found.st_ino

    def release(self) -> None:
        """Let another instance in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @property
    def handle(self) -> int:
        """The open file."""
        if self._handle is None:
            raise InUseError("the database is not locked by this instance")
        return self._handle


def _create(database: Path) -> None:
    """SQLite gives its side files the mode of the database: for the owner only."""
    try:
        os.close(os.open(database, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise UnwritableError(f"{database} cannot be written: {error.strerror}") from None
