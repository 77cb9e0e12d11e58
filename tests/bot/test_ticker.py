"""The ticker: each slot is shown once, each in a unit of its own, and none stops the others."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.ticker import Ticker
from journal.patient import Patient
from journal.records import Schedule, ScheduleKind
from localchat.clock import Clock
from pacing.schedule import Freq, Rule
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, NOW, message, until

pytestmark = pytest.mark.usefixtures("patients")
DAILY = Rule(Freq.DAILY, start=date(2026, 11, 1), times=(time(18),))


@dataclass
class Shown:
    """A `show` that notes what it is given, and fails for some patients."""

    failing: set[int] = field(default_factory=set)
    seen: list[tuple[int, datetime]] = field(default_factory=list)

    async def __call__(self, unit: UnitOfWork, schedule: Schedule, now: datetime) -> None:
        await unit.records(schedule.patient_id).outbox.put(
            message("due", schedule.patient_id, not_after=now + timedelta(hours=1))
        )
        self.seen.append((schedule.patient_id, schedule.slot))
        if schedule.patient_id in self.failing:
            raise KeyError


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at NOW and can be moved."""
    return Clock(lambda: NOW)


def evening(patient_id: int = ALICE, rule: Rule | None = DAILY) -> Schedule:
    return Schedule(patient_id, ScheduleKind.EVENING, NOW, NOW.replace(tzinfo=None), rule)


async def put(store: Store, *rows: Schedule) -> None:
    async def work(unit: UnitOfWork) -> None:
        for row in rows:
            await unit.records(row.patient_id).schedules.put(row)

    await store.run(work)


async def due_at(store: Store, patient_id: int = ALICE) -> list[datetime]:
    async def work(unit: UnitOfWork) -> list[datetime]:
        return [row.due_at for row in await unit.records(patient_id).schedules.all()]

    return await store.read(work)


async def test_what_is_due_is_shown_once_and_moves_on(store: Store, clock: Clock) -> None:
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None)
    await put(store, evening())
    for _ in range(3):
        await ticker.tick()
    assert shown.seen == [(ALICE, NOW.replace(tzinfo=None))]
    assert await due_at(store) == [NOW + timedelta(days=1)]


async def test_what_fires_once_is_gone_afterwards(store: Store, clock: Clock) -> None:
    shown = Shown()
    await put(store, evening(rule=None))
    await Ticker(store, clock, shown, lambda: None).tick()
    assert len(shown.seen) == 1
    assert await due_at(store) == []


async def test_two_tickers_show_a_slot_once(store: Store, clock: Clock) -> None:
    shown = Shown()
    await put(store, *(evening(person) for person in range(1, 40)))
    first, second = (Ticker(store, clock, shown, lambda: None) for _ in range(2))
    await first.tick()
    clock.forward(-3_600)  # a clock that went back brings nothing twice
    clock.forward(3_600)
    await second.tick()
    assert len(shown.seen) == len(set(shown.seen)) == 39


async def test_of_days_that_were_missed_the_first_and_the_newest_are_looked_at(
    store: Store, clock: Clock
) -> None:
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None)
    await put(store, evening())
    clock.forward(3 * 86_400 + 60)
    await ticker.tick()
    assert [slot.day for _, slot in shown.seen] == [23, 26]
    assert await due_at(store) == [NOW + timedelta(days=4)]


async def test_a_reminder_that_was_slept_through_often_is_said_once(store: Store, clock: Clock) -> None:
    hourly = Rule(Freq.HOURLY, start=NOW.date(), start_at=NOW)
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None)
    await put(store, replace(evening(rule=hourly), kind=ScheduleKind.REMINDER))
    clock.forward(8 * 3_600 + 60)
    for _ in range(3):
        await ticker.tick()
    assert [slot.hour for _, slot in shown.seen] == [2]
    assert await due_at(store) == [NOW + timedelta(hours=9)]


async def test_more_than_a_chunk_is_drained_in_one_tick(store: Store, clock: Clock) -> None:
    shown = Shown()
    await crowd(store, 450)
    await Ticker(store, clock, shown, lambda: None).tick()
    assert len(shown.seen) == 450


async def test_a_failing_schedule_is_moved_on_in_silence_and_stops_nobody(store: Store, clock: Clock) -> None:
    shown = Shown(failing={ALICE})
    ticker = Ticker(store, clock, shown, lambda: None)
    await put(store, evening(ALICE), evening(BOB))
    for _ in range(5):
        await ticker.tick()
    assert [person for person, _ in shown.seen].count(ALICE) == 3
    assert [person for person, _ in shown.seen].count(BOB) == 1
    assert await due_at(store, ALICE) == [NOW + timedelta(days=1)]
    assert [row.chat_id for row in await store.run(lambda unit: unit.outgoing.claim(NOW, 10))] == [BOB]


async def test_a_schedule_without_an_end_to_its_error_is_left_alone(store: Store, clock: Clock) -> None:
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None)
    await put(store, evening(ALICE, replace(DAILY, times=())), evening(BOB))
    for _ in range(8):
        await ticker.tick()
    assert [person for person, _ in shown.seen] == [BOB]


@contextlib.asynccontextmanager
async def started(ticker: Ticker) -> AsyncIterator[None]:
    async def sweep() -> None:
        return

    ticker.start(sweep, 600)
    try:
        yield
    finally:
        await ticker.stop()


async def test_a_moved_clock_is_looked_at_at_once(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.ticker.EVERY", 3_600)  # by itself it would look too late
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None)
    clock.on_move.append(ticker.look)
    await put(store, replace(evening(), due_at=NOW + timedelta(hours=2)))
    async with started(ticker):
        await ticker.tick()
        assert shown.seen == []
        clock.forward(7_200)
        await until(lambda: len(shown.seen) == 1)


async def test_it_looks_by_itself(store: Store, clock: Clock) -> None:
    shown = Shown()
    async with started(Ticker(store, clock, shown, lambda: None)):
        await put(store, evening(BOB))
        await until(lambda: len(shown.seen) == 1)


async def test_a_patient_s_zone_rules_the_next_slot(store: Store, clock: Clock) -> None:
    async def save(unit: UnitOfWork) -> None:
        await unit.records(ALICE).save(Patient(ALICE, NOW, zone="America/New_York"))

    await store.run(save)
    await put(store, evening())
    await Ticker(store, clock, Shown(), lambda: None).tick()
    assert await due_at(store) == [NOW.replace(hour=23)]  # 18:00 in New York, the same day


async def crowd(store: Store, number: int) -> None:
    """So many patients whose evening is due."""

    async def save(unit: UnitOfWork) -> None:
        for person in range(1, number + 1):
            await unit.records(person).save(Patient(person, NOW))

    await store.run(save)
    await put(store, *(evening(person) for person in range(1, number + 1)))


async def queued(store: Store) -> int:
    return await store.read(lambda unit: unit.outgoing.waiting_count())


async def test_more_than_telegram_takes_soon_waits_and_is_asked_when_there_is_room(
    store: Store, clock: Clock
) -> None:
    shown = Shown()
    ticker = Ticker(store, clock, shown, lambda: None, room=60)
    await crowd(store, 150)
    await ticker.tick()
    held = await queued(store)
    assert 60 <= held < 150
    assert await due_at(store, 150) == [NOW + timedelta(days=1)]
    while len(shown.seen) < 150:
        await store.run(lambda unit: unit.outgoing.expire(NOW + timedelta(days=1)))
        await ticker.tick()
    assert len(set(shown.seen)) == 150


async def test_a_reminder_does_not_wait_behind_check_ins(store: Store, clock: Clock) -> None:
    shown = Shown()
    await crowd(store, 40)
    await put(store, replace(evening(40), kind=ScheduleKind.REMINDER))
    await Ticker(store, clock, shown, lambda: None, room=0).tick()
    assert [person for person, _ in shown.seen] == [40]


async def test_who_waited_when_the_bot_stopped_is_asked_by_the_next_one(store: Store, clock: Clock) -> None:
    shown = Shown()
    await put(store, evening())
    await Ticker(store, clock, shown, lambda: None, room=0).tick()
    assert shown.seen == []
    await Ticker(store, clock, shown, lambda: None).tick()
    assert shown.seen == [(ALICE, NOW.replace(tzinfo=None))]
