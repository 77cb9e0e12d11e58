"""The limiter, on a time of its own."""

from dataclasses import dataclass

import pytest

from bot.limiter import Limiter, Limits


@dataclass
class Time:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


def test_a_chat_gets_a_small_burst_then_one_a_second(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    for _ in range(3):
        assert limiter.resting() == set()
        limiter.take(7)
    assert limiter.resting() == {7}
    time.now += 1.0
    assert limiter.resting() == set()


def sent_in(seconds: float, limiter: Limiter, time: Time) -> int:
    """Messages to ever new chats within that time, looking a hundred times a second."""
    sent = 0
    for _ in range(int(seconds * 100)):
        while limiter.ready():
            sent += 1
            limiter.take(sent)
        time.now += 0.01
    return sent


def test_the_bot_never_sends_more_than_its_rate_in_a_second(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    assert sent_in(1.0, limiter, time) <= 34  # a burst of 4, and 30
    assert sent_in(10.0, limiter, time) == pytest.approx(300, abs=2)


def test_a_refused_chat_rests_exactly_as_long_as_it_was_told(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    limiter.refused(7, 5.0)
    time.now += 4.99
    assert limiter.resting() == {7}
    assert limiter.ready() > 0
    time.now += 0.01
    assert limiter.resting() == set()


def test_two_refused_chats_mean_the_whole_bot(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    limiter.refused(7, 5.0)
    limiter.refused(8, 9.0)
    assert limiter.ready() == 0
    time.now += 8.99
    assert limiter.ready() == 0
    time.now += 0.01
    assert limiter.ready() > 0


def test_the_next_look_is_when_something_stops_resting(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    assert limiter.wait() is None
    limiter.rest(7, 3.0)
    assert limiter.wait() == pytest.approx(3.0)


def test_rested_chats_are_forgotten(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    for chat in range(1_000):
        limiter.take(chat)
        limiter.rest(chat, 1.0)
    time.now += 3_600.0
    limiter.resting()
    assert limiter.remembered == 0
