"""A document in the chat: what is said at once, what is asked of delivery, and each tap obeyed once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from journal import imports
from journal.imports import Offer
from journal.records import Act
from journal.visit import Visit
from pacing.entries import Entry, Kind
from storage.unit import UnitOfWork
from tests.builders import ALICE, NOW, patient
from tests.handlers.conftest import Chat, texts

DOCUMENT = {"file_id": "F1", "file_unique_id": "u", "file_size": 1000, "file_name": "diary.csv"}


async def send(chat: Chat, **document: Any) -> list[Any]:
    """Send a document."""
    return await chat.update(message=chat._message(document={**DOCUMENT, **document}))


async def offered(chat: Chat) -> int:
    """A file was read and waits for a yes."""

    async def keep(unit: UnitOfWork) -> int:
        visit = Visit(unit.records(ALICE), patient(ALICE), NOW)
        return await imports.offer(visit, Offer("F1", "digest"))

    return await chat.store.run(keep)


async def imported(chat: Chat) -> int:
    """An import of one entry was made."""

    async def add(unit: UnitOfWork) -> int:
        records = unit.records(ALICE)
        run = await records.imports.open(NOW, 7)
        await records.imports.add(run, [Entry(NOW.date(), NOW, Kind.REMARK, text="from a file")])
        return run.id

    return await chat.store.run(add)


async def test_a_document_is_read_by_delivery(chat: Chat) -> None:
    (row,) = await send(chat)
    assert row.act is Act.READ
    assert row.payload == {"make": "import_preview", "file_id": "F1"}
    assert row.message_id is None


async def test_a_file_over_the_limit_is_refused_before_it_is_fetched(chat: Chat) -> None:
    (row,) = await send(chat, file_size=20_000_001)
    assert row.act is Act.SEND
    assert "over 20 MB" in row.payload["text"]


async def test_a_picture_sent_as_a_file_is_no_diary(chat: Chat) -> None:
    (row,) = await send(chat, mime_type="image/png")
    assert row.payload["text"] == "I can read words and taps. That one I can't keep."


async def test_add_is_obeyed_once_and_in_place(chat: Chat) -> None:
    number = await offered(chat)
    (row,) = await chat.press(f"i:{number}:add", 55)
    assert (row.act, row.message_id, row.payload["make"]) == (Act.READ, 55, "import_add")
    assert (row.payload["digest"], row.payload["message_id"]) == ("digest", 55)
    assert [one.act for one in await chat.press(f"i:{number}:add", 55)] == [Act.ANSWER]


async def test_no_leaves_all_as_it_was(chat: Chat) -> None:
    (row,) = await chat.press(f"i:{await offered(chat)}:no", 55)
    assert row.payload["text"] == "Left as it was. Nothing was added."


async def test_the_other_order_reads_the_file_again(chat: Chat) -> None:
    (row,) = await chat.press(f"i:{await offered(chat)}:swap", 55)
    assert row.payload == {"make": "import_preview", "file_id": "F1", "month_first": True}


async def test_one_tap_takes_an_import_back(chat: Chat) -> None:
    run = await imported(chat)
    rows = await chat.press(f"i:{run}:undo", 55)
    assert texts(rows) == ["Taken back: 1 entry. What you wrote yourself is as it was."]
    assert (await chat.kept())["entries"] == []


async def test_undo_in_words_takes_back_what_came_last(chat: Chat) -> None:
    await chat.say("pain 6")
    chat.now += timedelta(minutes=1)
    await chat.store.run(lambda unit: unit.records(ALICE).imports.open(chat.now, 8))
    assert texts(await chat.say("undo")) == ["Taken back: 0 entries. What you wrote yourself is as it was."]
    assert "pain 6" in texts(await chat.say("undo"))[0]


async def test_undo_in_words_leaves_an_older_import(chat: Chat) -> None:
    await imported(chat)
    chat.now += timedelta(minutes=1)
    await chat.say("pain 6")
    assert "pain 6" in texts(await chat.say("undo"))[0]


@pytest.mark.parametrize("data", ["i:999:add", "i:999:undo", "i:1:burn", "i:x:add", "i:-1:no"])
async def test_a_forged_tap_does_nothing(chat: Chat, data: str) -> None:
    rows = await chat.press(data, 55)
    assert [row.act for row in rows] == [Act.ANSWER]


async def test_another_patients_tap_does_nothing(chat: Chat) -> None:
    run, number = await imported(chat), await offered(chat)
    chat.patient_id = ALICE + 2
    for data in (f"i:{run}:undo", f"i:{number}:add"):
        assert [row.act for row in await chat.press(data, 55)] == [Act.ANSWER]
    chat.patient_id = ALICE
    assert len((await chat.kept())["entries"]) == 1
