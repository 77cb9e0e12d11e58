"""Reading a file that a patient sent: fetched within a size, read in a process of its own, never kept."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.transport import Transport
from reports.imports_found import Found, ImportRefusedError, Refusal
from reports.imports_wire import unpacked

#: What Telegram lets a bot download (TELEGRAM.md).
MOST_BYTES = 20_000_000
SECONDS = 90.0
_ROOT = Path(__file__).parents[1]
#: The bytes of a file of Telegram's, by its id. Raises GoneError, TooLargeError and NetworkError.
Fetch = Callable[[str], Awaitable[bytes]]


class GoneError(Exception):
    """Telegram no longer has the file."""


class TooLargeError(Exception):
    """The file is larger than a bot may download."""


def fetching(bot: Bot, transport: Transport) -> Fetch:
    """A way to fetch files: refused by their size before anything is downloaded, and cut at it."""

    async def fetch(file_id: str) -> bytes:
        try:
            file = await bot.get_file(file_id)
        except BadRequest as error:
            raise (TooLargeError if "too big" in error.message.lower() else GoneError) from None
        except TelegramError as error:
            raise NetworkError(type(error).__name__) from None
        if (file.file_size or 0) > MOST_BYTES:
            raise TooLargeError
        code, data = await transport.fetch(file.file_path or "", MOST_BYTES)
        if code != 200:
            raise GoneError
        if len(data) > MOST_BYTES:
            raise TooLargeError
        return data

    return fetch


async def read_apart(data: bytes, zone: str, today: date, month_first: bool = False) -> Found:
    """What the file holds, as reports.imports.read says, read in another process.

    Raises ImportRefusedError, also when that process ran out of memory or time.
    """
    head = json.dumps({"zone": zone, "today": today.isoformat(), "month_first": month_first}).encode()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "reports.worker",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=_ROOT,
    )
    try:
        answer, _ = await asyncio.wait_for(process.communicate(head + b"\n" + data), SECONDS)
    except TimeoutError:
        raise ImportRefusedError(Refusal.LONG) from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        raise ImportRefusedError(Refusal.LONG)
    return await asyncio.to_thread(unpacked, answer)
