"""Kill points: the steps of a bot are counted from outside its code, and at the one ordered it dies."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
from asyncpg.prepared_stmt import PreparedStatement


class Steps:
    """Counts from `arm` on; at the step ordered, its name is left in the file and the process is killed."""

    def __init__(self, last: Path) -> None:
        self._last = last
        self._step: int | None = None
        #: Steps since the last order.
        self.passed = 0

    def arm(self, step: int | None) -> None:
        """Die at the step with this number from now, the first being 1; None: live."""
        self._step, self.passed = step, 0

    def pass_(self, name: str) -> None:
        """One step is reached."""
        self.passed += 1
        if self._step is not None and self.passed >= self._step:
            self._last.write_text(name)
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Every statement, every commit, every renamed or removed file, every call: before and after each."""
        sqlite3.connect = _connecting(sqlite3.connect, self)  # type: ignore[assignment]
        for owner, name in (
            (asyncpg.Connection, "execute"),
            (PreparedStatement, "fetch"),
            (PreparedStatement, "executemany"),
        ):
            setattr(owner, name, _around(getattr(owner, name), self, _statement))
        for act in ("rename", "unlink"):
            setattr(Path, act, _beside(getattr(Path, act), self, act))
        aiohttp.ClientSession._request = _around(aiohttp.ClientSession._request, self, _address)  # type: ignore[assignment,method-assign]


def _connecting(
    connect: Callable[..., sqlite3.Connection], steps: Steps
) -> Callable[..., sqlite3.Connection]:
    """sqlite3.connect, whose connections and cursors pass steps."""

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, *given: Any) -> Any:
            return _passing(super().execute, steps, sql, *given)

        def executemany(self, sql: str, *given: Any) -> Any:
            return _passing(super().executemany, steps, sql, *given)

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

        def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:
            return self.cursor().execute(sql, *given)  # type: ignore[no-any-return]

        def commit(self) -> None:
            steps.pass_("before COMMIT")
            super().commit()
            steps.pass_("after COMMIT")

    def watched(*given: Any, **named: Any) -> sqlite3.Connection:
        return connect(*given, **{"factory": Connection, **named})

    return watched


def _passing(run: Callable[..., Any], steps: Steps, sql: str, *given: Any) -> Any:
    words = _words(sql)
    steps.pass_(f"before {words}")
    found = run(sql, *given)
    steps.pass_(f"after {words}")
    return found


def _around(
    run: Callable[..., Awaitable[Any]], steps: Steps, name: Callable[..., str]
) -> Callable[..., Awaitable[Any]]:
    async def passing(*given: Any, **named: Any) -> Any:
        words = name(*given)
        steps.pass_(f"before {words}")
        found = await run(*given, **named)
        steps.pass_(f"after {words}")
        return found

    return passing


def _beside(run: Callable[..., Any], steps: Steps, name: str) -> Callable[..., Any]:
    def passing(*given: Any, **named: Any) -> Any:
        steps.pass_(f"before {name}")
        found = run(*given, **named)
        steps.pass_(f"after {name}")
        return found

    return passing


def _statement(owner: Any, *given: Any) -> str:
    return _words(owner.get_query() if isinstance(owner, PreparedStatement) else str(given[0]))


def _address(_: aiohttp.ClientSession, method: str, url: object, *__: Any) -> str:
    return str(url).rpartition("/")[2]


def _words(sql: str) -> str:
    """What a statement does to which table, without its values."""
    return " ".join(sql.replace(";", "").split()[:3])
