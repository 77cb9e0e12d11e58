"""Voice notes, end to end: spoken, heard in a process of their own, logged or asked about, and said aloud."""

import re
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from tests.e2e.driver import BotProcess, Chat
from tests.e2e.sound import microphone, note, silence
from tests.localchat.browsing import ARGUMENTS, CHROMIUM


async def begin(chat: Chat) -> None:
    await chat.say("/start")
    await chat.tap("Later")
    await chat.tap("Later, not now")


async def test_a_sentence_is_heard_shown_and_logged(chat: Chat) -> None:
    await begin(chat)
    await chat.speak(note("fatigue seven pain four"))
    await chat.expect("I heard: “fatigue seven pain four”", "✓ fatigue 7, pain 4")


async def test_while_a_question_is_open_a_note_is_heard_as_well(chat: Chat) -> None:
    await begin(chat)
    await chat.say("/checkin")
    await chat.expect("how much effort?")
    await chat.speak(note("fatigue seven pain four"))
    await chat.expect("I heard: “fatigue seven pain four”", "✓ fatigue 7, pain 4")


async def test_a_note_that_is_no_sound_gets_one_sentence(chat: Chat) -> None:
    await begin(chat)
    await chat.speak(b"this is no sound at all" * 50)
    await chat.expect("I could not open that sound.")


async def test_silence_is_no_words(chat: Chat) -> None:
    await begin(chat)
    await chat.speak(silence())
    await chat.expect("Nothing was logged.")


async def test_a_claim_of_seven_hours_is_refused(chat: Chat) -> None:
    await begin(chat)
    await chat.speak(note("pain four"), seconds=25_200)
    await chat.expect("longer than three minutes")


async def test_what_is_written_is_said_aloud_for_who_asked(chat: Chat) -> None:
    await begin(chat)
    await chat.say("/settings")
    await chat.tap("Speak to me")
    await chat.tap("Turn on or off")
    await chat.say("pain 6")
    said = await chat.until(
        lambda seen: next((m for m in reversed(seen) if not m.mine and m.media), None), "a voice note"
    )
    assert said.silent
    assert (await chat.file(said)).startswith(b"OggS")


@pytest.mark.browser
async def test_what_the_page_records_is_listened_to(bot: BotProcess, chat: Chat, tmp_path: Path) -> None:
    await begin(chat)
    sound = microphone("fatigue seven pain four", tmp_path / "microphone.wav")
    arguments = [*ARGUMENTS, f"--use-file-for-fake-audio-capture={sound}"]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        page = await (await browser.new_context(locale="en-GB")).new_page()
        await page.goto(f"{bot.url}/?chat={chat.id}")
        await page.get_by_role("button", name="Record a voice note").click()
        await page.wait_for_timeout(2_500)
        await page.get_by_role("button", name="Send the recording").click()
        # The browser begins its file anywhere, so that what is heard differs; that it was sound does not.
        heard = page.get_by_text(re.compile("I heard:|Which did you say|did not catch"))
        await expect(heard).to_be_visible(timeout=60_000)
        await browser.close()
