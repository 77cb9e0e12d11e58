"""Intake: nothing that Telegram gave is lost, and nothing is confirmed before it is kept."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import pytest

from bot.backoff import Backoff
from bot.errors import StartError
from bot.intake import Intake
from bot.transport import Transport
from bot.webhook import Webhook
from localchat.faults import Fault
from localchat.server import LocalChat
from storage.errors import UnreachableError
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, TOKEN, until


class Killed(Exception):  # noqa: N818
    """The process ends here."""


@pytest.fixture
def intake(chat: LocalChat, transport: Transport, store: Store) -> Callable[..., Intake]:
    """Makes intakes as a process would at each start."""

    def make(wake: Callable[[], None] = lambda: None) -> Intake:
        return Intake(transport, f"{chat.url}/bot{TOKEN}", store, wake, Backoff(first=0.01, longest=0.02))

    return make


@contextlib.asynccontextmanager
async def running(intake: Intake | Webhook) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(intake.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def kept(store: Store) -> list[Waiting]:
    async def waiting(unit: UnitOfWork) -> list[Waiting]:
        return await unit.intake.waiting(1_000)

    return await store.read(waiting)


def say(chat: LocalChat, count: int) -> None:
    for number in range(count):
        chat.people.say(ALICE, f"words {number}")


async def test_what_is_said_is_kept_in_order_and_then_confirmed(
    chat: LocalChat, store: Store, intake: Callable[..., Intake]
) -> None:
    say(chat, 250)
    async with running(intake()):
        await until(lambda: not chat.api.queue.waiting())
    rows = await kept(store)
    assert [f"words {number}" in row.body for number, row in enumerate(rows)] == [True] * 250
    assert {row.patient_id for row in rows} == {ALICE}


async def test_killed_between_commit_and_confirmation_it_keeps_each_once(
    chat: LocalChat, store: Store, intake: Callable[..., Intake]
) -> None:
    def die() -> None:
        raise Killed

    say(chat, 30)
    with pytest.raises(Killed):
        await intake(die).run()
    assert len(chat.api.queue.waiting()) == 30
    async with running(intake()):
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 30


async def test_what_cannot_be_kept_is_not_confirmed(
    chat: LocalChat, store: Store, intake: Callable[..., Intake], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, refusals = store.run, iter([True, True, False])

    async def full(work: object) -> object:
        if next(refusals, False):
            raise UnreachableError("the disk is full or fails: nothing was saved")
        return await run(work)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "run", full)
    say(chat, 3)
    async with running(intake()):
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 3


async def test_what_was_kept_by_a_commit_whose_answer_was_lost_is_worked_on(
    chat: LocalChat, store: Store, intake: Callable[..., Intake], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, woken = store.run, asyncio.Event()
    stored: list[bool] = []

    async def lost(work: object) -> object:
        done: object = await run(work)  # type: ignore[arg-type]
        if not stored and await kept(store):
            stored.append(True)
            raise UnreachableError("the connection to the database was lost")
        return done

    monkeypatch.setattr(store, "run", lost)
    say(chat, 3)
    async with running(intake(woken.set)):
        await asyncio.wait_for(woken.wait(), 5)
    assert stored
    assert len(await kept(store)) == 3


FAULTS = [
    Fault("error", 500),
    Fault("error", 502, "<html>Bad Gateway</html>"),
    Fault("error", 409, "Conflict: terminated by other getUpdates request"),
    Fault("flood", retry_after=0),
    Fault("cut"),
    Fault("lost"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind} {fault.code}")
async def test_a_fault_of_telegram_is_waited_out(
    chat: LocalChat, store: Store, intake: Callable[..., Intake], fault: Fault
) -> None:
    chat.faults.order("getUpdates", fault, 3)
    say(chat, 2)
    async with running(intake()):
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 2


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_token_stops_loudly(
    chat: LocalChat, intake: Callable[..., Intake], code: int
) -> None:
    chat.faults.order("getUpdates", Fault("error", code, "Unauthorized"))
    with pytest.raises(StartError, match="refuses the bot token"):
        await intake().run()


async def test_a_webhook_that_is_in_the_way_is_removed(
    chat: LocalChat, store: Store, intake: Callable[..., Intake]
) -> None:
    chat.api.webhook.set("http://127.0.0.1:9/nobody", "", 1)
    async with running(intake()):
        await until(lambda: not chat.api.webhook.url)
        say(chat, 1)
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 1


async def test_ids_that_begin_anew_are_fetched(
    chat: LocalChat, store: Store, intake: Callable[..., Intake]
) -> None:
    async with running(intake()):
        say(chat, 1)
        await until(lambda: not chat.api.queue.waiting())
    chat.api.queue._next = 5
    async with running(intake()):
        say(chat, 1)
        await until(lambda: not chat.api.queue.waiting())
    assert len(await kept(store)) == 2


class Broken(Transport):
    """A line whose answers break at one update until it is asked for alone often enough."""

    def __init__(self) -> None:
        super().__init__()
        self.limits: list[int] = []

    async def call(self, _url: str, arguments: Mapping[str, Any], _patience: float) -> tuple[int, bytes]:
        self.limits.append(arguments["limit"])
        if arguments.get("offset") == 78:
            await asyncio.sleep(3_600)
        return 200, b'{"ok":true,"result":[{"update_id": 77,"message":' + b"[" * 100_000


async def test_an_update_that_breaks_the_answer_is_kept_alone_and_passed(store: Store) -> None:
    broken = Broken()
    intake = Intake(broken, "", store, lambda: None, Backoff(first=0.001, longest=0.002))
    async with running(intake):

        async def passed() -> bool:
            return [row.update_id for row in await kept(store)] == [77]

        await until(passed)
    assert broken.limits[:6] == [100, 100, 100, 1, 1, 1]


class Poisoned(Transport):
    """A line with one update that no reader of JSON can take, between two that are right."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    async def call(self, _url: str, arguments: Mapping[str, Any], _patience: float) -> tuple[int, bytes]:
        self.asked += 1
        if arguments.get("offset") == 4:
            await asyncio.sleep(3_600)
        poison = b"[" * 100_000 + b"]" * 100_000
        return (
            200,
            b'{"ok":true,"result":[{"update_id":1},{"update_id":2,"x":' + poison + b'},{"update_id":3}]}',
        )


async def test_poison_in_a_batch_is_parted_from_its_neighbours_at_the_second_try(store: Store) -> None:
    line = Poisoned()
    async with running(Intake(line, "", store, lambda: None, Backoff(first=0.001, longest=0.002))):

        async def passed() -> bool:
            return [row.update_id for row in await kept(store)] == [1, 2, 3]

        await until(passed)
    assert line.asked <= 3
