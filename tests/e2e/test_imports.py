"""A diary from another program with the whole bot: sent as a file, added by one tap, gone by another."""

import aiohttp
import pytest

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import BotProcess, Chat

LINES = "".join(f"2026-0{month}-{day:02},{day % 5},{day % 4}\n" for month in (1, 2) for day in range(1, 25))
DIARY = f"date,effort,symptoms\n{LINES}someday,1,1\n".encode()


@pytest.fixture
async def sent(chat: Chat, bot: BotProcess, http: aiohttp.ClientSession) -> Chat:
    """A person who has just sent the file."""
    await settle_in(chat)
    url = f"{bot.url}/page/chat/{chat.id}/document"
    async with http.post(url, params={"name": "diary.csv"}, data=DIARY) as answer:
        assert answer.status == 200
    return chat


async def test_a_file_is_previewed_added_and_taken_back_in_one_message(sent: Chat) -> None:
    await sent.expect("48 days, 96 entries", "1 line not understood: 50", "Add them?")
    before = await sent.count()
    await sent.tap("Add")
    await sent.expect("Added: 96 entries, 48 days")
    await sent.tap("Undo")
    await sent.expect("Taken back: 96 entries")
    assert await sent.count() == before


async def test_what_is_no_diary_gets_one_sentence(
    chat: Chat, bot: BotProcess, http: aiohttp.ClientSession
) -> None:
    await settle_in(chat)
    await http.post(f"{bot.url}/page/chat/{chat.id}/document", params={"name": "a.zip"}, data=b"PK\x03\x04..")
    shown = await chat.expect("packed file")
    assert shown.labels == ()


async def test_a_page_for_an_appointment_comes_as_a_pdf(sent: Chat) -> None:
    await sent.expect("Add them?")
    await sent.tap("Add")
    await sent.expect("Added")
    await sent.say("report for my doctor, a year")
    shown = await sent.until(lambda seen: next((m for m in seen if m.media and not m.mine), None), "a page")
    assert (await sent.file(shown)).startswith(b"%PDF-")
    assert "noted on 48 of 365 days" in shown.text
    assert "With details" in shown.labels
