"""The bot as it is, but for handlers, storage and parts that fail with patients' words in their errors."""

import asyncio
import signal
from typing import Any

from telegram import Update
from telegram.ext import TypeHandler

from bot.__main__ import main
from bot.worker import Worker
from handlers import routes
from storage.errors import UnreachableError
from storage.incoming import Intake
from tests.canary.phrases import FAILS

Real = Any
_register: Real = routes.register
_done: Real = Intake.done
_run: Real = Worker.run
_stumbled: set[int] = set()


def register(application: Real) -> None:
    """The bot's handlers, behind one that fails."""
    application.add_handler(TypeHandler(Update, fail_at_some), group=-9)
    _register(application)


async def fail_at_some(update: Update, _: object) -> None:
    """A handler's exception that quotes the whole update, chained from one that quotes it as well."""
    quoted = update.to_json()
    if FAILS in quoted:
        try:
            look_up(quoted)
        except KeyError as error:
            raise ValueError(f"cannot work on {quoted}") from error


def look_up(words: str) -> None:
    """Fails with the words themselves."""
    raise KeyError(words)


async def stumble(self: Intake, row_id: int) -> None:
    """Storage fails now and then, once for a row, after everything was written."""
    if row_id % 50 == 7 and row_id not in _stumbled:
        _stumbled.add(row_id)
        raise UnreachableError("the database is away")
    await _done(self, row_id)


async def fall(self: Worker) -> None:
    """The worker works until it is told to fall, with words in its last breath, which nobody awaits."""
    told = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, told.set)
    working = asyncio.create_task(_run(self))
    await told.wait()
    working.cancel()
    raise RuntimeError(f"{FAILS} was said")


if __name__ == "__main__":
    routes.register = register
    Intake.done = stumble  # type: ignore[method-assign]
    Worker.run = fall  # type: ignore[method-assign]
    main()
