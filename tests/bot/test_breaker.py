"""The breaker: asks with a harmless call while Telegram is down, and lets go when it answers."""

import asyncio
from collections.abc import Callable

import pytest
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut

from bot.backoff import Backoff
from bot.breaker import DOWN, Breaker
from bot.transport import FloodError
from tests.bot.conftest import until


class Line:
    """A line that fails some times, and counts how often it was asked."""

    def __init__(self, *errors: TelegramError) -> None:
        self.errors, self.asked = list(errors), 0

    async def ask(self) -> None:
        self.asked += 1
        if self.errors:
            raise self.errors.pop(0)


def breaker(line: Line, back: Callable[[], None] = lambda: None) -> Breaker:
    return Breaker(line.ask, back, Backoff(first=0.001, longest=0.002))


async def test_a_few_failures_open_nothing() -> None:
    tried = breaker(Line())
    for _ in range(DOWN - 1):
        assert tried.failed() > 0
    assert not tried.down


async def test_a_success_between_failures_begins_anew() -> None:
    tried = breaker(Line())
    for _ in range(5):
        tried.failed()
        tried.worked()
    assert not tried.down


async def test_down_it_asks_until_there_is_an_answer() -> None:
    line, back = Line(NetworkError("x"), TimedOut(), NetworkError("y")), asyncio.Event()
    tried = breaker(line, back.set)
    for _ in range(DOWN):
        tried.failed()
    assert tried.down
    await asyncio.wait_for(back.wait(), 5.0)
    assert (tried.down, line.asked) == (False, 4)


@pytest.mark.parametrize("refusal", [FloodError(3.0), BadRequest("x")])
async def test_a_refusal_is_an_answer(refusal: TelegramError) -> None:
    line = Line(refusal)
    tried = breaker(line)
    for _ in range(DOWN):
        tried.failed()
    await until(lambda: not tried.down)
    assert line.asked == 1


async def test_a_message_that_arrives_ends_the_asking() -> None:
    line = Line()
    tried = breaker(line)
    for _ in range(DOWN):
        tried.failed()
    tried.worked()
    await asyncio.sleep(0.02)
    assert (tried.down, line.asked) == (False, 0)
