"""Delivery when the line fails: exact about waiting, and honest about what nobody knows."""

import asyncio
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import pytest

from bot.delivery import Delivery
from bot.limiter import Limits
from journal.records import Act, Priority
from localchat.faults import Fault
from localchat.server import LocalChat
from storage.store import Store
from tests.bot.conftest import ALICE, BOB, message, post, until
from tests.bot.delivering import messages, settled, texts

pytestmark = pytest.mark.usefixtures("patients")


async def test_an_open_question_whose_message_is_gone_comes_back(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    edit = {"act": Act.EDIT, "message_id": 999, "payload": {"text": "how was it", "rows": []}}
    await post(store, message("", **edit, prompt_id=1), message("", **edit))
    async with deliver():
        assert await settled(store) == ["sent", "failed"]
    assert texts(chat) == ["how was it"]


async def test_a_refused_chat_is_not_called_before_its_time(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    chat.faults.order("sendMessage", Fault("flood", retry_after=1))
    await post(store, message("late"))
    begun = monotonic()
    async with deliver():
        await settled(store)
    assert monotonic() - begun >= 1.0
    assert texts(chat) == ["late"]


async def test_a_refused_chat_holds_up_nobody_else(chat: LocalChat, store: Store, deliver: Any) -> None:
    chat.faults.order("sendMessage", Fault("flood", retry_after=3_600))
    await post(store, message("late"), message("at once", BOB))
    async with deliver():
        await until(lambda: texts(chat, BOB) == ["at once"])
    assert texts(chat) == []


async def test_a_tap_s_refused_answer_stops_no_edit(chat: LocalChat, store: Store, deliver: Any) -> None:
    chat.faults.order("answerCallbackQuery", Fault("flood", retry_after=3_600), 10)
    await post(store, message("which", payload={"text": "which", "rows": [[["Mild", "m"]]]}))
    async with deliver() as delivery:
        await settled(store)
        shown = messages(chat)[0]["id"]
        edit = {"act": Act.EDIT, "message_id": shown, "payload": {"text": "mild", "rows": []}}
        await post(store, message("", **edit, callback_id="1"))
        delivery.wake()
        assert await settled(store) == ["sent"] * 2
    assert texts(chat) == ["mild"]


async def test_a_blocked_bot_falls_silent(chat: LocalChat, store: Store, deliver: Any) -> None:
    chat.people.set_blocked(ALICE, blocked=True)
    await post(store, *(message(f"{n}") for n in range(3)), message("for bob", BOB))
    async with deliver():
        assert await settled(store) == ["failed"] * 3 + ["sent"]
    alice = await store.read(lambda unit: unit.records(ALICE).patient())
    assert alice is not None
    assert alice.blocked_at is not None


UNKNOWN = [Fault("error", 500), Fault("error", 502, "<html>"), Fault("cut"), Fault("lost")]


@pytest.mark.parametrize("fault", UNKNOWN, ids=lambda fault: f"{fault.kind} {fault.code}")
async def test_an_edit_whose_fate_is_unknown_is_made_again_until_it_is_known(
    chat: LocalChat, store: Store, deliver: Any, fault: Fault
) -> None:
    await post(store, message("first"))
    async with deliver() as delivery:
        await settled(store)
        chat.faults.order("editMessageText", fault, 4)
        edit = {"act": Act.EDIT, "message_id": messages(chat)[0]["id"], "payload": {"text": "then"}}
        await post(store, message("", **edit))
        delivery.wake()
        assert await settled(store) == ["sent", "sent"]
    assert texts(chat) == ["then"]


async def test_an_edit_that_is_too_late_is_made_no_more(chat: LocalChat, store: Store, deliver: Any) -> None:
    chat.faults.order("editMessageText", Fault("cut"), 1_000)
    soon = datetime.now(UTC) + timedelta(seconds=0.3)
    await post(store, message("", act=Act.EDIT, message_id=1, payload={"text": "then"}, not_after=soon))
    async with deliver() as delivery:
        looking = asyncio.create_task(look_often(delivery))
        assert await settled(store) == ["expired"]
        looking.cancel()


async def look_often(delivery: Delivery) -> None:
    """Rows past their time are looked for seldom; here all the time."""
    while True:
        delivery._ledger._expired_at = None
        delivery.wake()
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("fault", UNKNOWN, ids=lambda fault: f"{fault.kind} {fault.code}")
async def test_a_reply_whose_fate_is_unknown_is_not_repeated(
    chat: LocalChat, store: Store, deliver: Any, fault: Fault
) -> None:
    chat.faults.order("sendMessage", fault)
    await post(store, message("once"), message("next"))
    async with deliver():
        assert await settled(store) == ["uncertain", "sent"]
    assert texts(chat) == (["once"] if fault.kind == "lost" else []) + ["next"]


@pytest.mark.parametrize("fault", UNKNOWN, ids=lambda fault: f"{fault.kind} {fault.code}")
@pytest.mark.parametrize("of", ["prompt_id", "firing_id"])
async def test_a_check_in_or_reminder_whose_fate_is_unknown_is_repeated_once(
    chat: LocalChat, store: Store, deliver: Any, fault: Fault, of: str
) -> None:
    chat.faults.order("sendMessage", fault, 2)
    await post(store, message("how was it", **{of: 1}))
    async with deliver():
        assert await settled(store) == ["uncertain"]
    assert texts(chat) == (["how was it"] * 2 if fault.kind == "lost" else [])


async def test_the_row_remembers_its_repeat_over_a_restart(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    chat.faults.order("sendMessage", Fault("lost"), 9)
    await post(store, message("how was it", prompt_id=1))
    for _ in range(3):
        async with deliver(Limits(chat_rate=50.0)):
            await until(lambda: bool(texts(chat)))
    async with deliver():
        assert await settled(store) == ["uncertain"]
    assert texts(chat) == ["how was it"] * 2


async def test_while_telegram_is_down_no_reply_is_spent_on_it(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    chat.faults.order("sendMessage", Fault("error", 502, "<html>"), 3)
    chat.faults.order("getMe", Fault("error", 502, "<html>"), 5)
    await post(store, *(message(f"{n}", person) for n in range(10) for person in (ALICE, BOB)))
    async with deliver(Limits(rate=1_000.0, chat_rate=1_000.0, in_flight=1)):
        assert (await settled(store)).count("uncertain") == 3
    assert len(texts(chat, ALICE) + texts(chat, BOB)) == 17


async def test_who_asked_for_a_picture_that_cannot_be_made_is_told(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    await post(store, message("", act=Act.PICTURE, payload={"make of": "nothing"}))
    async with deliver():
        assert await settled(store) == ["failed", "sent"]
    (told,) = texts(chat)
    assert told


async def test_answers_find_room_beside_check_ins_on_a_slow_line(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    chat.faults.order("sendMessage", Fault("hang"), 2)
    await post(
        store, *(message("check-in", p, priority=Priority.CHECKIN, prompt_id=1) for p in (ALICE, 1003))
    )
    async with deliver(Limits(in_flight=2, calm_in_flight=1)) as delivery:
        await until(lambda: bool(delivery._busy))
        await post(store, message("answer", BOB))
        delivery.wake()
        chat.faults.clear()
        await until(lambda: texts(chat, BOB) == ["answer"])


async def test_a_message_that_cannot_be_sent_stops_nobody(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    broken = message("", payload={"no": "text"})
    await post(store, broken, message("x" * 5_000), message("after"))
    async with deliver():
        assert await settled(store) == ["failed", "failed", "sent"]
    assert texts(chat) == ["after"]


async def test_no_token_and_no_word_is_logged(chat: LocalChat, store: Store, deliver: Any, log: Any) -> None:
    chat.faults.order("sendMessage", Fault("error", 400, "Bad Request: canary-words"))
    chat.faults.order("sendMessage", Fault("error", 500, "canary-words"))
    await post(
        store, message("canary-words"), message("canary-words"), message("", payload={"x": "canary-words"})
    )
    async with deliver():
        await settled(store)
    assert "not_sent" in log.getvalue()
    assert "canary" not in log.getvalue()
