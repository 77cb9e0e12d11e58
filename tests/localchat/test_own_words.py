"""What a bot tells about itself: commands and descriptions."""

import pytest

from tests.localchat.clients import BotClient, PersonClient

LOG = [{"command": "log", "description": "Log"}]


async def test_commands_are_kept_by_scope_and_language(bot: BotClient) -> None:
    await bot.do("setMyCommands", commands=LOG, scope={"type": "all_private_chats"}, language_code="de")
    assert await bot.do("getMyCommands") == []
    kept = await bot.do("getMyCommands", scope={"type": "all_private_chats"}, language_code="de")
    assert kept == LOG


async def test_commands_that_are_set_again_are_not_told_again(bot: BotClient, alice: PersonClient) -> None:
    before = len(await alice.events(0))
    for _ in range(3):
        await bot.do("setMyCommands", commands=LOG)
    assert [event["kind"] for event in (await alice.events(0))[before:]] == ["commands"]


async def test_deleted_commands_are_gone(bot: BotClient) -> None:
    await bot.do("setMyCommands", commands=LOG)
    await bot.do("deleteMyCommands")
    assert await bot.do("getMyCommands") == []


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": "Log", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "l" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "log", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (LOG * 101, "too many bot commands specified"),
    ],
)
async def test_commands_that_are_refused(bot: BotClient, commands: list[object], words: str) -> None:
    assert await bot.refusal("setMyCommands", commands=commands) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("name", "field", "most"), [("", "description", 512), ("Short", "short_description", 120)]
)
async def test_descriptions_are_kept_within_their_length(
    bot: BotClient, name: str, field: str, most: int
) -> None:
    await bot.do(f"setMy{name}Description", **{field: "x" * most})
    assert (await bot.do(f"getMy{name}Description"))[field] == "x" * most
    code, _ = await bot.refusal(f"setMy{name}Description", **{field: "x" * (most + 1)})
    assert code == 400
