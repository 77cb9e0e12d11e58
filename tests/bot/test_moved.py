"""Rows that somebody moved: their owner hears one sentence, nothing of another patient, and all goes on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.clock import SystemClock
from bot.outcomes import Outcome, record
from bot.process import regretting
from bot.verdict import Fate, Result
from journal.records import Act
from storage.errors import MisplacedError
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, CANARY, NOW, do, message, patient

MOVE = text("UPDATE patient SET state = (SELECT state FROM patient WHERE id = :of) WHERE id = :who")


@pytest.fixture
async def moved(store: Store) -> Store:
    """Alice's settings were put in place of Bob's."""
    for who in (ALICE, BOB):
        own = patient(who, symptoms=(CANARY,))
        await do(store, who, lambda records, own=own: records.save(own))  # type: ignore[misc]
    await store.run(lambda unit: unit._session.change(MOVE, {"of": ALICE, "who": BOB}))
    with pytest.raises(MisplacedError):
        await do(store, BOB, lambda records: records.patient())
    return store


async def test_who_cannot_be_served_hears_one_sentence_and_nothing_of_another(moved: Store) -> None:
    regret = regretting(SystemClock())
    await moved.run(lambda unit: regret(unit, Waiting(1, 1, BOB, "{}", 3)))
    (row,) = await moved.run(lambda unit: unit.outgoing.claim(SystemClock().now(), 10))
    assert row.chat_id == BOB
    assert row.payload["text"].startswith("Something went wrong on my side.")
    assert CANARY not in str(row.payload)


@pytest.mark.parametrize("fate", [Fate.BLOCKED, Fate.FAILED])
async def test_what_became_of_others_messages_is_written_down_all_the_same(moved: Store, fate: Fate) -> None:
    row = message(BOB, act=Act.PICTURE, not_after=NOW + timedelta(hours=1))
    number = await do(moved, BOB, lambda records: records.outbox.put(row))
    outcome = Outcome(replace(row, id=number), Result(fate, reason="Forbidden"), NOW)
    await moved.run(lambda unit: record(unit, outcome))

    async def state(unit: UnitOfWork) -> object:
        found = await unit._session.row(text("SELECT state FROM outgoing WHERE id = :row"), {"row": number})
        return found and found.state

    assert await moved.run(state) == "failed"
