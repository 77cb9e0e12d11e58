"""Reading beside a running bot: one state of the database, no lock, nothing changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError

from storage import engines
from storage.errors import MissingError, UnreachableError, translated
from storage.sealing import Sealer
from storage.session import Session
from storage.unit import UnitOfWork

T = TypeVar("T")


async def read_beside(url: str, key: bytes | None, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
    """What `work` reads. Raises MissingError for no database, UnreachableError, or another StorageError."""
    found = engines.parsed(url)
    _check_there(found)
    engine = engines.reading(found, Sealer(key))
    try:
        async with engine.connect() as connection, connection.begin():
            return await work(UnitOfWork(Session(connection)))
    except SQLAlchemyError as error:
        raise translated(error) from None
    except OSError as error:
        raise UnreachableError(f"the database cannot be reached ({type(error).__name__})") from None
    finally:
        await engine.dispose()


def _check_there(found: URL) -> None:
    if found.get_backend_name() == "sqlite" and not Path(str(found.database)).is_file():
        raise MissingError("there is no database yet: the first start makes it")
