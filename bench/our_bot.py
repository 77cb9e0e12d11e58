"""Pacenote as it runs, on a given line: URL, token, folder, core, and whether Telegram's limits hold."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from pydantic import SecretStr

from bench.machine import settle_on
from bot import garbage, logs, loop
from bot.app import App, Line
from bot.limiter import LOCAL, TELEGRAM
from bot.settings import Settings


def settings(folder: Path) -> Settings:
    """The default database and a key, both in this folder."""
    database = SecretStr(f"sqlite+aiosqlite:///{folder}/pacenote.db")
    return Settings(database_url=database, key_file=folder / "pacenote.key")


async def run(line: Line, folder: Path) -> None:
    """Until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    app = App(settings(folder), line)
    await app.start()
    try:
        await app.run_until(stop)
    finally:
        await app.stop()


def main(url: str, token: str, folder: str, core: str, limits: str = "none") -> None:
    """Log and collect garbage as `pacenote run` does; with the limits of "telegram", or with none."""
    settle_on(core)
    logs.configure("INFO", [token])
    garbage.settle()
    loop.run(run(Line(token, url, TELEGRAM if limits == "telegram" else LOCAL), Path(folder)))


if __name__ == "__main__":
    main(*sys.argv[1:])
