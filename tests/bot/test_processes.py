"""Several processes on one PostgreSQL database: each does its part, and another takes over when one dies."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from localchat.server import LocalChat
from localchat.views import chat_view
from tests.bot.balancer import balancing
from tests.bot.conftest import TOKEN, until
from tests.e2e.driver import BotProcess
from tests.storage.server import restart
from tests.storage.wire import Cut, wired

pytestmark = pytest.mark.postgres
PEOPLE = range(3_001, 3_021)
PATIENCE = 120.0
FRONT, WORK = "intake,deliver,tick", "work"


class Crew:
    """Processes with one database, one key and one line."""

    def __init__(self, folder: Path, server: str, chat: LocalChat) -> None:
        self._folder, self._all, self.server = folder, list[BotProcess](), server
        self._settings = {"TOKEN": TOKEN, "API_URL": chat.url, "KEY_FILE": str(folder / "key")}

    async def add(self, roles: str | None, **more: str) -> BotProcess:
        """One more process, ready."""
        folder = self._folder / f"{len(self._all)}"
        folder.mkdir()
        process = BotProcess(folder, roles, DATABASE_URL=self.server, **self._settings, **more)
        self._all.append(process)
        await asyncio.to_thread(process.start)
        return process

    def end(self) -> None:
        """All in peace; none of them logged an error."""
        assert [process.stop() for process in self._all] == [0] * len(self._all)
        for process in self._all:
            process.check()


@pytest.fixture
async def crew(tmp_path: Path, bare: str, chat: LocalChat) -> AsyncIterator[Crew]:
    """Nobody yet, on a database without tables."""
    made = Crew(tmp_path, bare, chat)
    yield made
    await asyncio.to_thread(made.end)


def answers(chat: LocalChat, words: str) -> list[int]:
    """How often each person was told that these words are kept."""
    seen = [chat_view(chat.api.world.chat(person))["messages"] for person in PEOPLE]
    return [sum(words in one["text"] for one in messages if one["from"] == "bot") for messages in seen]


async def all_answered(chat: LocalChat, said: str, words: str) -> None:
    """Everybody says it, and each gets one answer."""
    for person in PEOPLE:
        chat.people.say(person, said)
    await until(lambda: answers(chat, words) == [1] * len(PEOPLE), PATIENCE)


async def test_each_process_does_its_part_and_all_are_answered_once(chat: LocalChat, crew: Crew) -> None:
    await crew.add(FRONT)
    await crew.add(WORK)
    await crew.add(WORK)
    await all_answered(chat, "head 7", "headache 7")


async def test_when_a_worker_is_killed_the_other_goes_on(chat: LocalChat, crew: Crew) -> None:
    await crew.add(FRONT)
    killed, _ = await crew.add(WORK), await crew.add(WORK)
    await all_answered(chat, "head 7", "headache 7")
    for person in PEOPLE:
        chat.people.say(person, "head 5")
    killed.kill()
    await until(lambda: answers(chat, "headache 5") == [1] * len(PEOPLE), PATIENCE)


async def test_when_the_one_that_polls_and_sends_is_killed_another_takes_over(
    chat: LocalChat, crew: Crew
) -> None:
    killed = await crew.add(FRONT)
    await crew.add(WORK)
    await crew.add(FRONT)
    await all_answered(chat, "head 7", "headache 7")
    killed.kill()
    await all_answered(chat, "head 5", "headache 5")


async def test_several_take_what_is_posted_and_one_may_die(chat: LocalChat, crew: Crew) -> None:
    chat.api.webhook.first_pause = 0.05
    async with balancing() as balancer:
        hook = {"WEBHOOK_URL": balancer.url, "WEBHOOK_SECRET": "canary_Secret-" * 3}
        fronts = [await crew.add(FRONT, **hook) for _ in range(2)]
        await crew.add(WORK)
        balancer.ports = [front.port for front in fronts]
        await all_answered(chat, "head 7", "headache 7")
        assert set(balancer.taken_by) == set(balancer.ports)
        fronts[0].kill()
        await all_answered(chat, "head 5", "headache 5")


async def test_while_the_server_is_away_everything_waits_and_is_then_answered_once(
    chat: LocalChat, crew: Crew
) -> None:
    await crew.add(FRONT)
    await crew.add(WORK)
    await all_answered(chat, "head 7", "headache 7")
    away = asyncio.create_task(asyncio.to_thread(restart, crew.server, 3.0))
    for person in PEOPLE:
        chat.people.say(person, "head 5")
    await away
    await until(lambda: answers(chat, "headache 5") == [1] * len(PEOPLE), PATIENCE)


async def test_lines_that_break_inside_commit_lose_and_double_nothing(chat: LocalChat, crew: Crew) -> None:
    async with wired(crew.server) as (wire, crew.server):
        await crew.add(None)
        await all_answered(chat, "head 7", "headache 7")
        wire.plan = {wire.commits + 3 * k: (Cut.AFTER if k % 2 else Cut.BEFORE) for k in range(1, 7)}
        await all_answered(chat, "head 5", "headache 5")
        assert wire.plan == {}
        await asyncio.to_thread(crew.end)


async def test_a_stop_does_not_wait_for_a_database_that_does_not_answer(chat: LocalChat, crew: Crew) -> None:
    async with wired(crew.server) as (wire, crew.server):
        process = await crew.add(None)
        process.errors_expected = True
        await all_answered(chat, "head 7", "headache 7")
        wire.works.clear()
        for person in PEOPLE:
            chat.people.say(person, "head 5")
        assert await asyncio.to_thread(process.stop) == 1
        assert "not_stopped_in_time" in process.log()
        wire.works.set()
        await crew.add(None)
        await until(lambda: answers(chat, "headache 5") == [1] * len(PEOPLE), PATIENCE)
        await asyncio.to_thread(crew.end)
