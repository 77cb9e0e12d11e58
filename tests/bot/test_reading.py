"""Fetching and reading a file: its size first, one process for one file, and no way out of its limits."""

from datetime import date

import pytest
from telegram import Bot

from bot import reading
from bot.reading import GoneError, TooLargeError, fetching, read_apart
from bot.transport import Transport
from localchat.call import Upload
from localchat.server import LocalChat
from reports.imports_found import Form, ImportRefusedError, Refusal
from tests.bot.conftest import ALICE

TODAY = date(2026, 11, 22)
TABLE = b"date,effort\n2026-11-20,3\n"


def sent(chat: LocalChat, data: bytes) -> str:
    """The id of a document that Alice sent."""
    message = chat.people.send(ALICE, "document", Upload("diary.csv", "text/csv", data))
    assert message.content.media is not None
    return message.content.media.file.file_id


async def test_a_file_comes_as_it_was_sent(chat: LocalChat, telegram: Bot, transport: Transport) -> None:
    assert await fetching(telegram, transport)(sent(chat, TABLE)) == TABLE


async def test_a_file_that_is_gone_is_said_to_be(telegram: Bot, transport: Transport) -> None:
    with pytest.raises(GoneError):
        await fetching(telegram, transport)("nothing")


async def test_a_file_over_the_limit_is_not_downloaded(
    chat: LocalChat, telegram: Bot, transport: Transport
) -> None:
    with pytest.raises(TooLargeError):
        await fetching(telegram, transport)(sent(chat, bytes(20 * 1024 * 1024 + 1)))


async def test_a_download_is_cut_at_its_limit(chat: LocalChat, telegram: Bot, transport: Transport) -> None:
    file = await telegram.get_file(sent(chat, bytes(300_000)))
    status, data = await transport.fetch(file.file_path or "", 100_000)
    assert (status, len(data)) == (200, 100_001)


async def test_a_file_is_read_in_a_process_of_its_own() -> None:
    found = await read_apart(TABLE, "Europe/London", TODAY)
    assert (found.form, found.count, found.entries[0].day) == (Form.PLAIN, 1, date(2026, 11, 20))


async def test_a_file_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.001)
    with pytest.raises(ImportRefusedError) as refused:
        await read_apart(TABLE, "Europe/London", TODAY)
    assert refused.value.refusal is Refusal.LONG


async def test_a_process_that_fails_is_a_refusal_and_no_fault() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        await read_apart(TABLE, "no/such/zone", TODAY)
    assert refused.value.refusal is Refusal.LONG
