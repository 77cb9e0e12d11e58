"""The patient's own data with the whole bot: the week, the picture, everything out, everything gone."""

import json

import aiohttp
import pytest

from tests.e2e.dialogues import go_to, settle_in
from tests.e2e.driver import BotProcess, Chat, ChatClock

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
async def with_history(
    own_chat: Chat, own_bot: BotProcess, clock: ChatClock, http: aiohttp.ClientSession
) -> Chat:
    """A person with the eight invented weeks, at noon: in quiet hours no note rides on anything."""
    await go_to(clock, 12)
    async with http.post(f"{own_bot.url}/page/actions/sample", json={"chat": own_chat.id}) as answer:
        assert "invented" in (await answer.json())["toast"]
    return own_chat


async def test_the_week_is_at_most_five_lines_with_its_counts(with_history: Chat) -> None:
    await with_history.say("how was my week")
    shown = await with_history.expect("answered", "Effort", "four weeks before")
    assert len(shown.text.splitlines()) <= 5


async def test_the_picture_comes_only_when_asked_and_says_itself_in_words(with_history: Chat) -> None:
    await with_history.say("/week")
    await with_history.expect("answered")
    assert all(shown.media is None for shown in await with_history.messages())
    await with_history.tap("Picture")
    shown = await with_history.until(lambda seen: next((m for m in seen if m.media), None), "a picture")
    assert (await with_history.file(shown)).startswith(PNG)


async def test_a_note_rides_on_the_reply_and_says_why(with_history: Chat) -> None:
    await with_history.say("/checkin")
    await with_history.tap("Much more")
    before = await with_history.count()
    await with_history.tap("Moderate")
    shown = await with_history.expect("✓", "more")
    assert {"Thanks", "Not helpful", "Quiet please", "Why"} <= set(shown.labels)
    await with_history.tap("Why")
    await with_history.expect("Why: effort much more", "your own log")
    assert await with_history.count() == before


async def test_everything_comes_out_as_json_and_csv(with_history: Chat) -> None:
    await with_history.say("pain 6, canary word")
    await with_history.say("/export")
    files = await with_history.until(
        lambda seen: [m for m in seen if m.media and m.media["kind"] == "document"][4:] and seen, "files"
    )
    named = {m.media["name"]: await with_history.file(m) for m in files if m.media}
    whole = next(data for name, data in named.items() if name.endswith(".json"))
    assert json.loads(whole)["format"] == "pacenote-export"
    assert any(name.endswith("entries.csv") for name in named)


async def test_everything_goes_after_one_question(with_history: Chat) -> None:
    await with_history.say("/delete")
    await with_history.tap("Erase everything")
    await with_history.expect("Everything is erased")
    await with_history.say("/week")
    await with_history.expect("Nothing was noted")


async def test_keeping_changes_nothing(with_history: Chat) -> None:
    await with_history.say("/delete")
    await with_history.tap("Keep it")
    await with_history.expect("Nothing was changed")
    await with_history.say("/week")
    await with_history.expect("answered")


async def test_every_command_of_the_menu_answers(
    chat: Chat, bot: BotProcess, http: aiohttp.ClientSession
) -> None:
    await settle_in(chat)
    async with http.get(f"{bot.url}/page/commands") as answer:
        listed = await answer.json()
    names = [command["command"] for command in listed.get("commands", listed)]
    assert len(names) == 14
    for name in names:
        before = await chat.count()
        await chat.say(f"/{name}")
        await chat.more_than(before)
