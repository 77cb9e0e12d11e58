"""The budget: enough for anybody, not for a flood; who is quiet again is forgotten."""

from bot.budget import BURST, Budget
from tests.bot.test_limiter import Time


def test_a_day_s_worth_at_once_does_not_wait() -> None:
    budget = Budget(1.0, time=Time())
    assert [budget.spend(7) for _ in range(BURST)] == [0.0] * BURST


def test_beyond_it_one_a_second_is_worked_on() -> None:
    time = Time()
    budget = Budget(1.0, 2, time)
    waited = 0.0
    for _ in range(12):
        seconds = budget.spend(7)
        waited += seconds
        time.now += seconds
    assert waited == 10.0


def test_whoever_does_not_wait_goes_on_being_told_to() -> None:
    budget = Budget(1.0, 1, Time())
    assert [budget.spend(7) for _ in range(5)] == [0.0, 1.0, 2.0, 3.0, 4.0]


def test_one_patient_s_flood_costs_another_nothing() -> None:
    budget = Budget(1.0, 5, Time())
    for _ in range(50):
        budget.spend(7)
    assert budget.spend(8) == 0.0


def test_whoever_is_quiet_again_is_forgotten() -> None:
    time = Time()
    budget = Budget(1.0, 5, time)
    for who in range(20_000):
        budget.spend(who)
        time.now += 0.01
    assert budget.remembered < 2_100
