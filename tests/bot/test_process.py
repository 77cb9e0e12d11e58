"""What a stored update becomes: handled in its unit, or set aside without a word of it in any log."""

import io
import json
from typing import Any

import pytest
from telegram import Bot
from telegram.ext import Application, TypeHandler

from bot.clock import SystemClock
from bot.places import Atlas
from bot.process import App, processing
from bot.worker import UnreadableUpdateError
from handlers.turn import CURRENT
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE

USER = {"id": ALICE, "is_bot": False, "first_name": "Alice"}
CHAT = {"id": ALICE, "type": "private"}
GOOD = {"message_id": 1, "date": 1_790_000_000, "chat": CHAT, "from": USER, "text": "canary-words"}
POISON: list[Any] = [
    "not an object",
    {"update_id": 1, "message": {**GOOD, "date": 10**15}},
    {"update_id": 1, "message": {**GOOD, "date": "yesterday"}},
    {"update_id": 1, "message": {**GOOD, "chat": 7}},
    {"update_id": 1, "message": []},
    {"update_id": 1, "callback_query": {"id": "1", "from": None, "message": {"chat": CHAT}}},
    {"message": GOOD},
]


async def run(store: Store, application: App, body: str) -> None:
    process = processing(application, SystemClock(), Atlas(), None)

    async def unit_of(unit: UnitOfWork) -> None:
        await process(unit, Waiting(1, 1, ALICE, body, 0))

    await store.run(unit_of)


@pytest.fixture
async def application(telegram: Bot) -> App:
    """The library, ready, with no handler yet."""
    made: App = Application.builder().bot(telegram).updater(None).job_queue(None).build()
    await made.initialize()
    return made


@pytest.mark.parametrize("poison", POISON, ids=range(len(POISON)))
async def test_poison_is_known_as_unreadable(store: Store, application: App, poison: Any) -> None:
    with pytest.raises(UnreadableUpdateError) as refused:
        await run(store, application, json.dumps(poison))
    assert "canary" not in str(refused.value)


async def test_nesting_without_end_is_known_as_unreadable(store: Store, application: App) -> None:
    with pytest.raises(UnreadableUpdateError):
        await run(store, application, "[" * 1_000_000)


async def test_an_endless_update_is_unreadable_before_it_is_read(store: Store, application: App) -> None:
    endless = {"update_id": 1, "message": {**GOOD, "rows": ["x" * 1_000] * 2_000}}
    with pytest.raises(UnreadableUpdateError):
        await run(store, application, json.dumps(endless))


async def test_an_unknown_kind_of_update_is_nothing(store: Store, application: App) -> None:
    await run(store, application, json.dumps({"update_id": 1, "of_tomorrow": {"x": 1}}))


async def test_handlers_find_the_turn_and_their_failure_is_raised(store: Store, application: App) -> None:
    async def handler(_update: Any, _context: Any) -> None:
        assert CURRENT.get().unit is not None
        raise KeyError("canary-words")

    async def failed(_update: Any, context: Any) -> None:
        CURRENT.get().failure = context.error

    application.add_handler(TypeHandler(object, handler))
    application.add_error_handler(failed)
    with pytest.raises(KeyError):
        await run(store, application, json.dumps({"update_id": 1, "message": GOOD}))


async def test_the_library_logs_no_words(store: Store, application: App, log: io.StringIO) -> None:
    async def handler(_update: Any, _context: Any) -> None:
        raise KeyError("canary-words")

    application.add_handler(TypeHandler(object, handler))
    await run(store, application, json.dumps({"update_id": 1, "message": GOOD}))
    assert log.getvalue()
    assert "canary" not in log.getvalue()
