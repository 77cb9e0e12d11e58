"""Delivery: in order within a chat, within the limits, each act as its row says."""

from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Any

import pytest

from bot.limiter import Limits
from journal.records import Act, Priority, PromptKind, PromptState
from localchat.server import LocalChat
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, NOW, message, post, until
from tests.bot.delivering import messages, settled, texts

pytestmark = pytest.mark.usefixtures("patients")


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


async def test_what_is_too_late_is_not_sent(chat: LocalChat, store: Store, deliver: Any) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    await post(store, message("stale", not_after=past), message("fresh"))
    async with deliver():
        assert await settled(store) == ["expired", "sent"]
    assert texts(chat) == ["fresh"]


async def test_a_chat_s_limit_holds(chat: LocalChat, store: Store, deliver: Any) -> None:
    await post(store, *(message(f"{n}") for n in range(4)))
    begun = monotonic()
    async with deliver(Limits(chat_rate=4.0, chat_burst=2)):
        await settled(store)
    assert monotonic() - begun >= 0.5
    assert texts(chat) == ["0", "1", "2", "3"]
