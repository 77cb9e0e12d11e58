"""Metrics: they count what happens, and hold no word and no number of a patient."""

import asyncio
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families
from telegram import Bot

from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.limiter import LOCAL, Limiter
from bot.metrics import Metrics
from bot.worker import Worker
from journal.records import Act
from localchat.faults import Fault
from localchat.server import LocalChat
from storage.errors import UnreachableError
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, make, message, post
from tests.bot.delivering import settled
from tests.bot.test_worker import all_done, fill

pytestmark = pytest.mark.usefixtures("patients")


async def shown(metrics: Metrics, store: Store) -> dict[str, float]:
    """What an operator sees, such as {"pacenote_messages_total send sent": 1}; zeros left out."""
    text = (await metrics.show(store)).text or ""
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {" ".join([one.name, *one.labels.values()]): one.value for one in samples if one.value}


async def deliver(store: Store, telegram: Bot, metrics: Metrics) -> None:
    """Send what waits."""
    delivery = Delivery(telegram, store, SystemClock(), Limiter(LOCAL), make, metrics=metrics)
    task = asyncio.create_task(delivery.run())
    await settled(store)
    delivery.stop()
    await task
    await delivery.drain(2.0)


async def test_what_became_of_each_message_is_counted(chat: LocalChat, store: Store, telegram: Bot) -> None:
    metrics = Metrics()
    chat.faults.order("sendMessage", Fault("lost"))
    await post(store, message("1"), message("2", BOB), message("", BOB, act=Act.PICTURE, payload={}))
    await deliver(store, telegram, metrics)
    found = await shown(metrics, store)
    assert found["pacenote_messages_total send uncertain"] == 1
    assert found["pacenote_messages_total send sent"] == 2  # one of them says that the picture failed
    assert found["pacenote_messages_total picture failed"] == 1


async def test_work_and_what_waits_are_counted(store: Store) -> None:
    async def process(_: UnitOfWork, row: Waiting) -> None:
        if row.body == "poison":
            raise KeyError

    metrics = Metrics()
    await fill(store, (ALICE, "good"), (BOB, "poison"))
    assert (await shown(metrics, store))["pacenote_updates_waiting"] == 2
    worker = Worker(store, process, lambda: None, metrics=metrics)
    task = asyncio.create_task(worker.run())
    await all_done(store)
    await worker.drain(2.0)
    task.cancel()
    found = await shown(metrics, store)
    assert found["pacenote_updates_worked_total done"] == 1
    assert found["pacenote_updates_worked_total failed"] == 2
    assert found["pacenote_updates_worked_total set aside"] == 1
    assert "pacenote_updates_waiting" not in found


async def test_no_word_and_no_number_of_a_patient_is_in_them(
    chat: LocalChat, store: Store, telegram: Bot
) -> None:
    metrics = Metrics()
    chat.faults.order("sendMessage", Fault("error", 400, "canary-words"))
    await post(store, message("canary-words"), message("canary-words", BOB, payload={"x": "canary-words"}))
    await deliver(store, telegram, metrics)
    text = (await metrics.show(store)).text or ""
    assert "pacenote_messages_total" in text
    assert not [secret for secret in ("canary", str(ALICE), str(BOB)) if secret in text]


async def test_while_the_database_is_away_the_rest_is_still_shown(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: Any) -> None:
        raise UnreachableError("away")

    monkeypatch.setattr(store, "read", away)
    text = (await Metrics().show(store)).text or ""
    assert "pacenote_messages_waiting NaN" in text
