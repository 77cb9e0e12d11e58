"""Errors of storage: one tree, each message one line for the operator, never with a patient's words."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError, StatementError

DAMAGED = "the database file is damaged: restore a backup, nothing was changed"


class StorageError(Exception):
    """The root. Everything that storage raises on purpose is one of these.

    at start      UnwritableError, InUseError, MissingError, CorruptError, NewerError, DriverError,
                  WrongKeyError, KeyFileError
    at any time   UnreachableError: try again later
                  ConflictError, UnstorableError: this unit will never succeed
                  ClosedError: a mistake of the caller
    """


class UnwritableError(StorageError):
    """The folder or file cannot be written."""


class InUseError(StorageError):
    """Another instance has this database."""


class MissingError(StorageError):
    """There was a database here, and it is gone."""


class CorruptError(StorageError):
    """The file is not a database of ours, or is damaged. It is never repaired by itself."""


class NewerError(StorageError):
    """A newer Pacenote has written this database."""


class DriverError(StorageError):
    """The database URL names something that cannot be used."""


class UnreachableError(StorageError):
    """The database does not answer, is locked or is full: nothing was committed, or nobody knows."""


class ConflictError(StorageError):
    """A row contradicts the ones that are there."""


class UnstorableError(StorageError):
    """A value cannot be kept exactly, so that it is not kept at all."""


class WrongKeyError(StorageError):
    """The key does not open what was sealed."""


class MisplacedError(WrongKeyError):
    """A sealed value was changed, or stands in a row or column for which it was not sealed."""


class KeyFileError(StorageError):
    """The key file cannot be used."""


class ClosedError(StorageError):
    """The store or the unit of work is closed."""


def translated(error: SQLAlchemyError) -> StorageError:
    """One of ours for one of SQLAlchemy's, whose message may quote values."""
    if isinstance(error, StatementError) and isinstance(error.orig, StorageError):
        return error.orig
    if isinstance(error, IntegrityError):
        return ConflictError("a row contradicts the rows that are already there")
    if isinstance(error, DBAPIError):
        return _of_driver(error)
    return StorageError(f"the database refused a statement ({type(error).__name__})")


def _of_driver(error: DBAPIError) -> StorageError:
    name = type(error.orig).__name__ if error.orig is not None else type(error).__name__
    words = str(error.orig).lower()
    if "malformed" in words or "not a database" in words:
        return CorruptError(DAMAGED)
    if "readonly" in words or "unable to open" in words:
        return UnwritableError("the database file cannot be written: check its folder's permissions")
    if "is full" in words or "disk i/o" in words:
        return UnreachableError("the disk is full or fails: nothing was saved")
    if "locked" in words or "busy" in words:
        return UnreachableError("the database is locked by another program: nothing was saved")
    return _of_server(error, name)


def _of_server(error: DBAPIError, name: str) -> StorageError:
    if _rows_held(error):
        return UnreachableError(f"another process had the same rows: nothing was saved ({name})")
    if error.connection_invalidated or _server_gone(error):
        return UnreachableError(f"the connection to the database was lost ({name})")
    return StorageError(f"the database refused a statement ({name})")


def _rows_held(error: DBAPIError) -> bool:
    """PostgreSQL: serialization failure, deadlock, a lock that was not to be had."""
    return getattr(error.orig, "sqlstate", None) in {"40001", "40P01", "55P03"}


def _server_gone(error: DBAPIError) -> bool:
    """PostgreSQL: connection exceptions, too few resources, shut down or starting up, too long idle."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return state.startswith(("08", "53", "57P")) or state in {"25P03", "57014"}
