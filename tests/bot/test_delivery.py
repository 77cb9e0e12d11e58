"""Delivery: in order within a chat, within the limits, and honest about what nobody knows."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import select
from telegram import Bot

from bot.backoff import Backoff
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.limiter import LOCAL, Limiter, Limits
from bot.makers import Made, NamedFile
from journal.records import Act, Priority, PromptKind, PromptState
from localchat.faults import Fault
from localchat.server import LocalChat
from localchat.views import chat_view
from storage.store import Store
from storage.tables import outgoing
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, NOW, message, post, until

pytestmark = pytest.mark.usefixtures("patients")
PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")


async def make(_chat: int, payload: Any) -> Made:
    if payload["make"] == "week_picture":
        return Made((NamedFile("week.png", PICTURE, "a week"),), photo=True)
    return Made((NamedFile("all.json", b"{}"), NamedFile("all.csv", b"a,b")))


@pytest.fixture
def deliver(store: Store, telegram: Bot) -> Callable[..., contextlib.AbstractAsyncContextManager[Delivery]]:
    """Runs a delivery for as long as the block lasts."""

    @contextlib.asynccontextmanager
    async def run(limits: Limits = LOCAL) -> AsyncIterator[Delivery]:
        backoff = Backoff(first=0.02, longest=0.05)
        delivery = Delivery(telegram, store, SystemClock(), Limiter(limits), make, backoff)
        task = asyncio.create_task(delivery.run())
        try:
            yield delivery
        finally:
            delivery.stop()
            await task
            await delivery.drain(2.0)

    return run


async def states(store: Store) -> list[str]:
    """The state of each row, oldest first."""

    async def read(unit: UnitOfWork) -> list[str]:
        rows = await unit._session.rows(select(outgoing.c.state).order_by(outgoing.c.id), {})
        return [row.state.value for row in rows]

    return await store.read(read)


async def settled(store: Store) -> list[str]:
    async def over() -> bool:
        return not {"pending", "sending"} & set(await states(store))

    await until(over)
    return await states(store)


def messages(chat: LocalChat, person: int = ALICE) -> list[dict[str, Any]]:
    """What the person sees."""
    seen: list[dict[str, Any]] = chat_view(chat.api.world.chat(person))["messages"]
    return seen


def texts(chat: LocalChat, person: int = ALICE) -> list[str]:
    return [shown["text"] for shown in messages(chat, person)]


async def test_a_chat_s_messages_arrive_in_their_order(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(store, *(message(f"{n}", ALICE if n % 2 else BOB) for n in range(40)))
    async with deliver():
        await settled(store)
    assert texts(chat, ALICE) == [f"{n}" for n in range(1, 40, 2)]
    assert texts(chat, BOB) == [f"{n}" for n in range(0, 40, 2)]


async def test_answers_to_taps_go_before_check_ins(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(
        store, message("check-in", priority=Priority.CHECKIN), message("answer", priority=Priority.TAP)
    )
    async with deliver():
        await settled(store)
    assert texts(chat) == ["answer", "check-in"]


async def test_a_check_in_learns_its_message_and_keeps_no_text(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    async def ask(unit: UnitOfWork) -> int:
        records = unit.records(ALICE)
        prompt = await records.prompts.put(PromptKind.EVENING, date(2026, 11, 23), PromptState.ASKED, NOW)
        await records.outbox.put(message("how was it", prompt_id=prompt.id))
        return prompt.id

    prompt_id = await store.run(ask)
    async with deliver():
        await settled(store)
    prompt = await store.read(lambda unit: unit.records(ALICE).prompts.get(prompt_id))
    assert prompt is not None
    assert prompt.message_id in chat.api.world.chat(ALICE).messages


async def test_an_edit_takes_the_buttons_away(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(store, message("which", payload={"text": "which", "rows": [[["Mild", "m"], ["Severe", "s"]]]}))
    async with deliver() as delivery:
        await settled(store)
        (shown,) = messages(chat)
        assert [button["text"] for button in shown["buttons"][0]] == ["Mild", "Severe"]
        edit = {"act": Act.EDIT, "message_id": shown["id"], "payload": {"text": "mild", "rows": []}}
        await post(store, message("", **edit), message("", **edit))  # the second changes nothing
        delivery.wake()
        assert await settled(store) == ["sent"] * 3
    (shown,) = messages(chat)
    assert (shown["text"], shown["buttons"], shown["edits"]) == ("mild", [], 1)


async def test_a_tap_is_answered_beside_the_act(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(store, message("which", payload={"text": "which", "rows": [[["Mild", "m"]]]}))
    async with deliver() as delivery:
        await settled(store)
        query, _ = chat.people.tap_at(ALICE, messages(chat)[0]["id"], 0, 0)
        answer = message("", act=Act.ANSWER, payload={"text": "", "toast": "Saved"}, callback_id=query.id)
        await post(store, answer)
        delivery.wake()
        assert await settled(store) == ["sent"] * 2
    feed = chat.api.world.chat(ALICE).feed
    await until(
        lambda: any(event["kind"] == "answer" and event["text"] == "Saved" for event in feed.after(0))
    )


async def test_the_last_word_takes_the_place_of_the_question(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    await post(store, message("sure", payload={"text": "sure", "rows": [[["Yes", "y"]]]}))
    async with deliver() as delivery:
        await settled(store)
        question = messages(chat)[0]["id"]
        last = {"act": Act.FAREWELL, "payload": {"text": "all gone", "rows": []}, "message_id": question}
        await post(store, message("", **last, callback_id="1"))
        delivery.wake()
        assert await settled(store) == ["sent"]  # nothing of a farewell stays
    (shown,) = messages(chat)
    assert (shown["text"], shown["buttons"]) == ("all gone", [])


async def test_an_open_question_whose_message_is_gone_comes_back(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    edit = {"act": Act.EDIT, "message_id": 999, "payload": {"text": "how was it", "rows": []}}
    await post(store, message("", **edit, prompt_id=1), message("", **edit))
    async with deliver():
        assert await settled(store) == ["sent", "failed"]
    assert texts(chat) == ["how was it"]


async def test_pictures_and_documents_are_made_when_they_are_sent(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    await post(
        store,
        message("", act=Act.PICTURE, payload={"make": "week_picture"}),
        message("", act=Act.DOCUMENTS, payload={"make": "export"}),
    )
    async with deliver():
        assert await settled(store) == ["sent", "sent"]
    assert [shown["media"]["kind"] for shown in messages(chat)] == ["photo", "document", "document"]


async def test_a_refused_chat_is_not_called_before_its_time(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    chat.faults.order("sendMessage", Fault("flood", retry_after=1))
    await post(store, message("late"), message("at once", BOB))
    begun = monotonic()
    async with deliver():
        await until(lambda: texts(chat, BOB) == ["at once"])
        assert monotonic() - begun < 0.9
        await settled(store)
    assert monotonic() - begun >= 1.0
    assert texts(chat) == ["late"]


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
    chat.faults.order("sendMessage", Fault("hang", seconds=1.0), 2)
    await post(
        store, *(message("check-in", p, priority=Priority.CHECKIN, prompt_id=1) for p in (ALICE, 1003))
    )
    async with deliver(Limits(in_flight=2, calm_in_flight=1)) as delivery:
        await until(lambda: bool(delivery._busy))
        await post(store, message("answer", BOB))
        delivery.wake()
        chat.faults.clear()
        await until(lambda: texts(chat, BOB) == ["answer"], 0.9)


async def test_what_is_too_late_is_not_sent(chat: LocalChat, store: Store, deliver: Any) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    await post(store, message("stale", not_after=past), message("fresh"))
    async with deliver():
        assert await settled(store) == ["expired", "sent"]
    assert texts(chat) == ["fresh"]


async def test_a_message_that_cannot_be_sent_stops_nobody(
    chat: LocalChat, store: Store, deliver: Any
) -> None:
    broken = message("", payload={"no": "text"})
    await post(store, broken, message("x" * 5_000), message("after"))
    async with deliver():
        assert await settled(store) == ["failed", "failed", "sent"]
    assert texts(chat) == ["after"]


async def test_a_chat_s_limit_holds(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(store, *(message(f"{n}") for n in range(4)))
    begun = monotonic()
    async with deliver(Limits(chat_rate=4.0, chat_burst=2)):
        await settled(store)
    assert monotonic() - begun >= 0.5
    assert texts(chat) == ["0", "1", "2", "3"]


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
