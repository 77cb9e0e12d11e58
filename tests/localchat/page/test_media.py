"""Pictures, documents and voice notes in the page."""

import pytest
from playwright.async_api import Page, expect

from tests.localchat.clients import PNG, BotClient, PersonClient

pytestmark = pytest.mark.browser


async def test_a_picture_is_described_and_opens_larger(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    caption = "Your week: Tuesday was the highest."
    await bot.upload("sendPhoto", {"photo": PNG}, chat_id=str(alice.id), caption=caption)
    await page.get_by_role("img", name=caption).click()
    dialog = page.get_by_role("dialog", name="Picture")
    await expect(dialog.get_by_role("img", name=caption)).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(page.locator(".picture")).to_be_focused()


async def test_a_document_is_downloaded(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await bot.upload("sendDocument", {"document": b"a,b\n1,2\n"}, chat_id=str(alice.id))
    async with page.expect_download() as started:
        await page.get_by_role("link", name="Download document.bin").click()
    download = await started.value
    assert (await download.path()).read_bytes() == b"a,b\n1,2\n"
    assert download.suggested_filename == "document.bin"


async def test_a_file_is_attached(page: Page, bot: BotClient, alice: PersonClient) -> None:
    async with page.expect_file_chooser() as chosen:
        await page.get_by_role("button", name="Attach a file").click()
    chooser = await chosen.value
    await chooser.set_files({"name": "history.csv", "mimeType": "text/csv", "buffer": b"day,level\n"})
    await expect(page.get_by_role("link", name="Download history.csv")).to_be_visible()
    document = (await bot.updates())[0]["message"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "history.csv",
        "text/csv",
        10,
    )


async def test_a_voice_note_is_recorded_sent_and_played(
    page: Page, bot: BotClient, alice: PersonClient
) -> None:
    await page.get_by_role("button", name="Record a voice note").click()
    await expect(page.get_by_role("group", name="Recording")).to_be_visible()
    await page.wait_for_timeout(1_200)
    await page.get_by_role("button", name="Send the recording").click()
    [update] = await bot.updates(timeout=5)
    voice = update["message"]["voice"]
    assert voice["duration"] >= 1
    assert voice["mime_type"] in {"audio/webm", "audio/ogg"}
    await page.get_by_role("button", name="Play voice note").click()
    await expect(page.get_by_role("button", name="Pause voice note")).to_be_visible()


async def test_a_discarded_recording_is_not_sent(page: Page, bot: BotClient, alice: PersonClient) -> None:
    await page.get_by_role("button", name="Record a voice note").click()
    await page.get_by_role("button", name="Discard the recording").click()
    await expect(page.get_by_label("Message", exact=True)).to_be_visible()
    assert await bot.updates() == []
