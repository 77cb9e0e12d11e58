"""Starting and stopping, and the stand-in run alone."""

import asyncio
import sys

import pytest
from aiohttp import ClientSession

from localchat import LocalChat


async def test_a_taken_port_is_an_os_error(chat: LocalChat) -> None:
    other = LocalChat(port=int(chat.url.rpartition(":")[2]))
    with pytest.raises(OSError, match="address already in use"):
        await other.start()


async def test_stopping_ends_long_polls_soon(session: ClientSession) -> None:
    chat = LocalChat()
    await chat.start()
    poll = asyncio.create_task(session.get(f"{chat.url}/bot1:a/getUpdates?timeout=50").__aenter__())
    await asyncio.sleep(0.05)
    async with asyncio.timeout(3):
        await chat.stop()
        await asyncio.gather(poll, return_exceptions=True)


async def test_it_runs_alone_and_says_where(session: ClientSession) -> None:
    command = [sys.executable, "-m", "localchat", "--port", "0", "--token", "9:a"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
    async with session.get(f"{line.split()[2]}/bot9:a/getMe") as response:
        assert (await response.json())["ok"] is True
    process.terminate()
    await process.communicate()


async def test_alone_on_a_taken_port_it_ends_with_one_line(chat: LocalChat) -> None:
    command = [sys.executable, "-m", "localchat", "--port", chat.url.rpartition(":")[2]]
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    _, errors = await process.communicate()
    assert process.returncode == 1
    assert errors.decode().count("\n") == 1


async def test_the_bot_has_the_name_that_it_was_given(session: ClientSession) -> None:
    chat = LocalChat(name="Pacenote")
    await chat.start()
    async with session.get(f"{chat.url}/bot1:a/getMe") as response:
        assert (await response.json())["result"]["first_name"] == "Pacenote"
    await chat.stop()
