"""F3, F7, F8, F9, F10: the line to Telegram and the process: stops, rivals, failures, repeats, floods."""

from __future__ import annotations

import asyncio
import random
import signal
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from localchat.faults import Fault
from tests.faults.ledger import Ledger
from tests.faults.table import Tally
from tests.faults.world import FIRST, World, patient

PEOPLE = 300
#: Seconds within which a bot that is asked to end has ended: a container's grace (STACK.md).
GRACE = 10.0


@pytest.fixture
async def busy(sqlite_world: World) -> World:
    """Three hundred people, and a bot that works."""
    await sqlite_world.people(*[patient(number) for number in range(PEOPLE)])
    await sqlite_world.start()
    return sqlite_world


def everybody(first: int = 0) -> Iterator[int]:
    """People in turns."""
    return (FIRST + number % PEOPLE for number in count(first))


async def settled(world: World, ledger: Ledger) -> None:
    """All of it is there, once; nothing of it is in the log."""
    await world.worked_off()
    await ledger.settled()
    ledger.silent()


@pytest.mark.fault("F3")
async def test_asked_to_end_it_ends_in_time_and_leaves_nobody_without_an_answer(
    busy: World, tally: Tally, thorough: bool
) -> None:
    ledger, people, chance = Ledger(busy, tally, "F3"), everybody(), random.Random(3)  # noqa: S311
    with tally.judged("F3"):
        for _ in range(100 if thorough else 8):
            for _ in range(20):
                ledger.say(next(people), "head 7")
            await asyncio.sleep(chance.uniform(0, 0.3))
            begun = asyncio.get_running_loop().time()
            await busy.life.end(signal.SIGTERM)
            if asyncio.get_running_loop().time() - begun > GRACE:
                tally.wrong("F3", "it took longer than a container waits")
            await ledger.dead()
            await busy.start()
            tally.add("F3", "stops")
        await settled(busy, ledger)
    assert ledger.unanswered() == 0


@pytest.mark.fault("F7")
async def test_a_second_instance_says_so_and_the_first_goes_on(
    busy: World, tally: Tally, thorough: bool
) -> None:
    ledger, people, first = Ledger(busy, tally, "F7"), everybody(), busy.life
    with tally.judged("F7"):
        for _ in range(50 if thorough else 5):
            ledger.say(next(people), "head 7")
            second = await busy.launch()
            await asyncio.wait_for(second.died.wait(), GRACE)
            if "another Pacenote" not in busy.log.read_text().splitlines()[-1]:
                tally.wrong("F7", "the second did not say why it ended")
            busy.take(first)
            tally.add("F7", "second instances")
        await settled(busy, ledger)


FAILURES = [
    Fault("flood", retry_after=1),
    Fault("error", 500),
    Fault("error", 502, "<html>Bad Gateway</html>"),
    Fault("error", 409, "Conflict: terminated by other getUpdates request"),
    Fault("cut"),
    Fault("lost"),
]
METHODS = ("getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery")


@pytest.mark.fault("F8")
async def test_whatever_telegram_answers_every_row_is_kept_once(
    busy: World, tally: Tally, thorough: bool
) -> None:
    ledger, people = Ledger(busy, tally, "F8"), everybody()
    with tally.judged("F8"):
        for times in range(1, 4 if thorough else 2):
            for method in METHODS:
                for fault in FAILURES:
                    busy.telegram.faults.order(method, fault, times)
                    ledger.say(next(people), "head 7")
                    await busy.worked_off()
                    busy.telegram.faults.clear()
                    tally.add("F8", "failures")
        await settled(busy, ledger)


@pytest.mark.fault("F8")
async def test_a_refused_token_ends_it_loudly(busy: World) -> None:
    busy.telegram.faults.order("getUpdates", Fault("error", 401, "Unauthorized"), 5)
    busy.telegram.people.say(FIRST, "head 7")
    await asyncio.wait_for(busy.life.died.wait(), GRACE)
    assert "refuses the bot token" in busy.log.read_text().splitlines()[-1]


@pytest.mark.fault("F9")
async def test_repeats_and_numbers_that_begin_anew_change_nothing(
    busy: World, tally: Tally, thorough: bool
) -> None:
    """Every second confirmation is lost, so that what was confirmed is delivered once more."""
    ledger, people, chance = Ledger(busy, tally, "F9"), everybody(), random.Random(9)  # noqa: S311
    queue, given = busy.telegram.api.queue, Counter[int]()
    confirm, waiting = queue.confirm, queue.waiting
    queue.confirm = lambda offset: None if chance.random() < 0.5 else confirm(offset)  # type: ignore[method-assign]

    def seen() -> Any:
        found = waiting()
        given.update(update.id for update in found)
        return found

    queue.waiting = seen  # type: ignore[method-assign]
    with tally.judged("F9"):
        for number in range(60 if thorough else 6):
            for _ in range(20):
                ledger.say(next(people), "head 7")
            if number % 3 == 2:
                await busy.worked_off()
                queue._next = chance.randrange(1, 2**31)
            await busy.worked_off()
        tally.add("F9", "updates, some of them given again", len(given))
        await settled(busy, ledger)
    assert max(given.values()) > 1


@pytest.mark.fault("F10")
async def test_a_flood_is_worked_off_fairly_in_order_and_in_bounded_memory(
    busy: World, tally: Tally, thorough: bool
) -> None:
    """Half of all updates are one person's; the others say a thing or two each."""
    ledger, number = Ledger(busy, tally, "F10"), 10_000 if thorough else 600
    order: list[int] = []
    busy.on_show = lambda person, _: order.append(person)
    before = memory(busy.life.pid)
    for each in range(number):
        person = FIRST if each < number // 2 else FIRST + 1 + each % (PEOPLE - 1)
        ledger.say(person, f"head {each % 11}")
    await busy.worked_off(900)
    with tally.judged("F10"):
        await settled(busy, ledger)
        others = max(place for place, person in enumerate(order) if person != FIRST)
        if FIRST not in order[others:]:
            tally.wrong("F10", "the flood came before the others")
        if memory(busy.life.pid) - before > 100:
            tally.wrong("F10", "memory grew with the flood")
        tally.add("F10", "updates at once", number)
    tally.say("F10", f"memory {before:.0f} MB before, {memory(busy.life.pid):.0f} MB at most")


def memory(pid: int) -> float:
    """The most memory that a process has had so far, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
