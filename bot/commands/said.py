"""How a command ends: its errors as one line, and the parts that the commands share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from bot.errors import PacenoteError


@contextmanager
def one_line() -> Iterator[None]:
    """What goes wrong on purpose is said in one line on standard error, with its exit code."""
    from storage.errors import StorageError  # noqa: PLC0415

    try:
        yield
    except PacenoteError as error:
        typer.echo(f"pacenote: {error}", err=True)
        raise typer.Exit(error.exit_code) from None
    except StorageError as error:
        typer.echo(f"pacenote: {error}", err=True)
        raise typer.Exit(1) from None


def sqlite_path(url: str) -> Path | None:
    """The file of a SQLite database; None for a PostgreSQL one."""
    from storage.engines import parsed  # noqa: PLC0415

    found = parsed(url)
    return Path(str(found.database)) if found.get_backend_name() == "sqlite" else None


def megabytes(size: int) -> str:
    """A size for people."""
    return f"{size / 1_000_000:.1f} MB"
