"""Makes the pictures of the README anew: the whole bot, driven in the page at a phone's size."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from playwright.async_api import Browser, ViewportSize, async_playwright

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import BotProcess, Chat, ChatClock

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
PHONE = ViewportSize(width=390, height=760)
#: An evening in winter: the same one in every picture.
EVENING = datetime(2027, 1, 15, 19, 59, 58, tzinfo=UTC)


async def hello(chat: Chat) -> None:
    """The first minutes."""
    await chat.introduce(language_code="en-GB")
    await chat.say("/start")
    await chat.expect("What time is it for you?")


async def check_in(chat: Chat) -> None:
    """A reminder, free words, and the evening's check-in."""
    await settle_in(chat)
    await chat.say("shower 10 min, head 6, slept badly")
    await chat.expect("✓")
    await chat.say("remind me to take meds every night at 9")
    await chat.expect("⏰")
    await chat.say("/checkin")
    await chat.expect("how much effort")


async def note(chat: Chat) -> None:
    """A whole answer in two taps, a note, and its why."""
    await chat.say("/checkin")
    await chat.tap("Much more")
    await chat.tap("Mild")
    await chat.expect("✓")
    await chat.say("pain 7, walked to the shop 15 min")
    await chat.expect("✓ pain 7")


async def week(chat: Chat) -> None:
    """The week, and its picture because it was asked for."""
    await chat.say("how was my week")
    await chat.tap("Picture")
    await chat.until(lambda seen: next((m for m in seen if m.media), None), "a picture")


SCENES = {
    "hello-dark": (hello, 3001, "dark", False),
    "checkin-dark": (check_in, 3002, "dark", False),
    "note-light": (note, 3003, "light", True),
    "week-dark": (week, 3004, "dark", True),
}


async def shoot(browser: Browser, url: str, person: int, scheme: str, file: Path) -> None:
    """One picture of one person's page."""
    context = await browser.new_context(
        viewport=PHONE, device_scale_factor=2, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = await context.new_page()
    await page.goto(f"{url}/?chat={person}")
    await page.wait_for_timeout(1200)
    await page.screenshot(path=str(file))
    await context.close()


async def main() -> None:
    """All scenes, one after the other."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        bot = BotProcess(Path(folder))
        await asyncio.to_thread(bot.start)
        try:
            async with aiohttp.ClientSession() as http, async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())
                await ChatClock(http, bot.url).to(EVENING)
                for name, (scene, person, scheme, sample) in SCENES.items():
                    if sample:
                        await http.post(f"{bot.url}/page/actions/sample", json={"chat": person})
                    await scene(Chat(http, bot.url, person))
                    await shoot(browser, bot.url, person, scheme, PICTURES / f"{name}.png")
                await browser.close()
        finally:
            bot.stop()


if __name__ == "__main__":
    asyncio.run(main())
