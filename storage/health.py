"""Health of a database: what an operator wants to know, found without any change and any lock."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import URL, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import engines
from storage.binding import row_key
from storage.copy import read_only
from storage.errors import StorageError, WrongKeyError, translated
from storage.migrate import FOLDER
from storage.sealing import FORMER, Sealer
from storage.sidecar import SUFFIX

#: Less free disk than this, or than the database itself, is too little for a backup. Our judgement.
ROOM = 100 * 2**20
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_NEW = "not there yet: the first start makes it"
_OLDEST = "SELECT said FROM entry ORDER BY id LIMIT 1"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: whether it is as it should be, and a few words without any secret."""

    name: str
    ok: bool
    words: str


async def look(url: str, key: bytes | None) -> list[Finding]:
    """All findings about the database, in the order in which they are worth reading. Raises DriverError."""
    found = engines.parsed(url)
    if found.get_backend_name() == "sqlite":
        return list(_sqlite(Path(str(found.database)), key))
    return await _postgres(found, Sealer(key))


def _sqlite(path: Path, key: bytes | None) -> Iterator[Finding]:
    if not path.exists():
        guarded = Path(f"{path}{SUFFIX}")
        expected = guarded.exists() and guarded.stat().st_size > 0
        yield Finding("database", not expected, f"{path} is missing: restore it" if expected else _NEW)
        return
    yield Finding("database", True, f"SQLite, {path.stat().st_size / 2**20:.1f} MB at {path}")
    yield wal_reset(sqlite3.sqlite_version_info)
    yield _private(path)
    yield _room(path)
    try:
        with closing(read_only(path)) as connection:
            yield _sound(connection)
            yield revision(_one(connection, "SELECT version_num FROM alembic_version"))
            yield opens(Sealer(key), _one(connection, "SELECT words FROM proof"))
            yield rows_bound(_one(connection, _OLDEST))
    except (sqlite3.Error, UnicodeError) as error:
        yield Finding(
            "integrity", False, f"the file cannot be read ({type(error).__name__}): {_cause(error)}"
        )


def wal_reset(version: tuple[int, ...]) -> Finding:
    """Whether this SQLite can damage a log that two connections write or checkpoint (before 3.51.3).

    It is mended in 3.50.7 and 3.44.6 too. Pacenote writes and checkpoints by one connection only, so that it
    stays clear of it; another program that writes to the file would not.
    """
    mended = version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    name = ".".join(str(part) for part in version)
    words = "without the WAL-reset bug" if mended else "has the WAL-reset bug: let no other program write"
    return Finding("SQLite version", True, f"{name}, {words}")


def revision(current: object) -> Finding:
    """Whether the tables are those of this code, or will be."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    known = {script.revision for script in scripts.walk_revisions()}
    newest = scripts.get_current_head()
    if current is None:
        return Finding("schema", True, _NEW)
    if current not in known:
        return Finding("schema", False, "made by a newer Pacenote: update, or restore an older backup")
    words = (
        f"revision {current}" if current == newest else f"revision {current}; the next start brings {newest}"
    )
    return Finding("schema", True, words)


def opens(sealer: Sealer, proof: object) -> Finding:
    """Whether the key is the one that the database was sealed with."""
    if not isinstance(proof, bytes):
        return Finding("key and database", True, "nothing is sealed yet")
    try:
        sealer.open(proof, b"proof.words", row_key(1))
    except WrongKeyError as error:
        return Finding("key and database", False, str(error))
    return Finding("key and database", True, "the key opens what is sealed")


def rows_bound(oldest: object) -> Finding:
    """Whether the oldest entry is sealed for its row: those before 0012 were sealed for their column only."""
    former = isinstance(oldest, bytes) and oldest.startswith(FORMER)
    words = "older ones want binding to their rows: run rotate-key once" if former else "bound to their rows"
    return Finding("sealed values", True, words)


def _sound(connection: sqlite3.Connection) -> Finding:
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    words = "nothing is damaged" if found == "ok" else "the database is damaged: restore a backup"
    return Finding("integrity", found == "ok", words)


def _one(connection: sqlite3.Connection, query: str) -> object:
    """The first value, None also where the table is still missing."""
    with suppress(sqlite3.OperationalError):
        row = connection.execute(query).fetchone()
        return None if row is None else row[0]
    return None


def _private(path: Path) -> Finding:
    files = [path, *(Path(f"{path}{side}") for side in ("-wal", "-shm", SUFFIX))]
    open_ones = [file.name for file in files if file.exists() and file.stat().st_mode & _OTHERS]
    if open_ones:
        return Finding("file permissions", False, f"others can read {', '.join(open_ones)}: run chmod 600")
    return Finding("file permissions", True, "for their owner only")


def _room(path: Path) -> Finding:
    free = disk_usage(path.parent).free
    enough = free >= max(ROOM, path.stat().st_size)
    words = f"{free / 2**30:.1f} GB free"
    return Finding("disk", enough, words if enough else f"{words}: too little for a backup, soon for the bot")


def _cause(error: sqlite3.Error | UnicodeError) -> str:
    words = str(error).lower()
    if isinstance(error, UnicodeError) or "not a database" in words or "malformed" in words:
        return "it is damaged"
    return "it is locked" if "locked" in words else "look at the permissions of its folder"


async def _postgres(url: URL, sealer: Sealer) -> list[Finding]:
    engine = engines.reading(url, sealer)
    try:
        async with engine.connect() as connection:
            return await _of_server(connection, sealer)
    except StorageError as error:
        return [Finding("database", False, str(error))]
    except SQLAlchemyError as error:
        return [Finding("database", False, str(translated(error)))]
    except OSError as error:
        return [Finding("database", False, f"PostgreSQL cannot be reached ({type(error).__name__})")]
    finally:
        await engine.dispose()


async def _of_server(connection: AsyncConnection, sealer: Sealer) -> list[Finding]:
    version = (await connection.execute(text("SHOW server_version"))).scalar()
    sums = (await connection.execute(text("SHOW data_checksums"))).scalar()
    size = (await connection.execute(text("SELECT pg_database_size(current_database())"))).scalar_one()
    words = "checks its pages" if sums == "on" else "does not check its pages: initdb --data-checksums does"
    findings = [
        Finding("database", True, f"PostgreSQL {version}, {size / 2**20:.1f} MB"),
        Finding("integrity", True, f"the server {words}"),
    ]
    made = (await connection.execute(text("SELECT to_regclass('alembic_version')"))).scalar()
    if made is None:
        return [*findings, revision(None)]
    at = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
    proof = (await connection.execute(text("SELECT words FROM proof"))).scalar()
    oldest = (await connection.execute(text(_OLDEST))).scalar()
    return [*findings, revision(at), opens(sealer, proof), rows_bound(oldest)]
