"""The store: opens one database for one process, and runs units of work in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import engines
from storage.erased import ErasedList
from storage.errors import ClosedError, UnreachableError, translated
from storage.line import SqliteLine
from storage.sealing import Sealer
from storage.server import PostgresLine
from storage.session import Session
from storage.sidecar import Sidecar
from storage.unit import UnitOfWork
from storage.writer import Writer

if TYPE_CHECKING:
    from storage.bell import Bell

T = TypeVar("T")
Work = Callable[[UnitOfWork], Awaitable[T]]


class Store:
    """Implements journal.ports.Store. Made by `open`, ended by `close`.

    A SQLite database has one store at a time; of a PostgreSQL database each process has its own.
    """

    def __init__(self, line: SqliteLine | PostgresLine, readers: AsyncEngine, url: URL) -> None:
        self._line = line
        self._readers = readers
        self._url = url
        self._writer = Writer(line)
        self._open = True

    @classmethod
    async def open(
        cls, url: str, key: bytes | None, erased: Path | None = None, *, alone: bool = False
    ) -> Store:
        """Open, create or migrate the database. `key` seals what patients say; without, it is plain (tests).

        `erased` is the file that lists who was erased. `alone`: no other process may have the database.
        Raises one of storage.errors, in one line, and leaves nothing half-started.
        """
        found, sealer = engines.parsed(url), Sealer(key)
        line = _line(found, sealer, ErasedList(erased) if erased is not None else None, alone)
        try:
            await line.open()
        except BaseException:
            await line.close()
            raise
        store = cls(line, engines.reading(found, sealer), found)
        store._writer.start()
        return store

    @property
    def shared(self) -> bool:
        """Whether other processes may have this database too."""
        return self._line.shared

    def bell(self, *, works: bool) -> Bell | None:
        """What other processes ring, None where there are none. `works`: this one works on updates."""
        if not self.shared:
            return None
        from storage.bell import Bell  # noqa: PLC0415  its driver takes a while to load

        return Bell(self._url, works=works)

    async def run(self, work: Work[T]) -> T:
        """Run one unit of work. When this returns it is committed; when it raises, nothing of it is.

        Work of several callers is committed together; each is still all or nothing. After UnreachableError a
        commit may have come through or not: the keys that recognise a repeat (update id, slot) decide. When
        the caller is cancelled, work that has begun is committed all the same, and other work is dropped.
        """
        return cast(T, await self._writer.run(work))

    async def read(self, work: Work[T]) -> T:
        """Run work that only reads, beside the writer: it sees one state of the database."""
        if not self._open:
            raise ClosedError("the store is closed")
        try:
            async with self._readers.connect() as connection, connection.begin():
                return await work(UnitOfWork(Session(connection)))
        except SQLAlchemyError as error:
            raise translated(error) from None
        except OSError as error:
            raise UnreachableError(f"the database cannot be reached ({type(error).__name__})") from None
        finally:
            if self._line.leftovers:
                self._writer.nudge()

    async def close(self) -> None:
        """Commit what is queued, then let go of the database."""
        self._open = False
        await self._writer.close()
        await self._readers.dispose()
        await self._line.close()


def _line(url: URL, sealer: Sealer, erased: ErasedList | None, alone: bool) -> SqliteLine | PostgresLine:
    engine = engines.writing(url, sealer)
    if url.get_backend_name() == "sqlite":
        return SqliteLine(engine, Sidecar(Path(str(url.database))), erased)
    return PostgresLine(engine, erased, alone=alone)
