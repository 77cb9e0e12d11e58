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
    assert sent_in(1.0, limiter, time) <= 38  # a burst of 8, and 30
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


def refuse_all(limiter: Limiter, seconds: float = 1.0) -> None:
    """Two chats are told to wait at once."""
    limiter.refused(1, seconds)
    limiter.refused(2, seconds)


def test_refused_as_a_whole_the_bot_goes_on_more_slowly(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    refuse_all(limiter)
    time.now += 1.0
    assert limiter.rate == pytest.approx(24.0)
    assert sent_in(1.0, limiter, time) <= 8 + 25


def test_one_chat_s_refusal_slows_nobody_else(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    limiter.refused(1, 30.0)
    limiter.refused(1, 30.0)
    assert limiter.rate == 30.0


def test_without_refusals_the_rate_comes_back_slowly_and_never_above(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    refuse_all(limiter)
    time.now += 1.0 + 12.0
    assert limiter.rate == pytest.approx(27.0)
    time.now += 60.0
    assert limiter.rate == 30.0


def test_one_wave_of_refusals_counts_once(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    for chat in range(20):
        limiter.refused(chat, 1.0)
    assert limiter.rate == pytest.approx(24.0)


def test_refused_again_and_again_it_still_sends_a_little(time: Time) -> None:
    limiter = Limiter(Limits(), time)
    for _ in range(50):
        refuse_all(limiter, 0.0)
        time.now += 2.1
    assert 1.0 <= limiter.rate < 6.0


def test_it_finds_a_lower_limit_and_stays_near_it(time: Time) -> None:
    """A Telegram that allows 18 a second, without a burst: refusals become few, and most of it is used."""
    limiter, refused, sent = Limiter(Limits(), time), 0, 0
    window: list[float] = []
    for _ in range(120 * 50):
        window = [at for at in window if at > time.now - 1.0]
        while limiter.ready():
            chat = sent + refused
            limiter.take(chat)
            if len(window) < 18:
                window.append(time.now)
                sent += 1
            else:
                refused += 1
                limiter.refused(chat, 1.0)
        time.now += 0.02
    assert sent / 120 >= 18 * 0.7
    assert refused / (sent + refused) < 0.05
