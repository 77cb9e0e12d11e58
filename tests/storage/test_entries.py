"""Entries: kept exactly, read while active, history once retired."""

from __future__ import annotations

from datetime import timedelta

import pytest

from journal.records import PromptKind, PromptState
from pacing.entries import Entry, Kind, Source
from pacing.levels import Rating
from storage.errors import ConflictError
from storage.records import Records
from storage.store import Store
from tests.storage.cast import ALICE, BOB, DAY, NOW, TODAY, do, entry

EVERY_KIND = [
    entry(kind=Kind.EFFORT, text="", rating=Rating(2, 4)),
    entry(kind=Kind.EFFORT, text="", usual=True),
    entry(kind=Kind.SYMPTOM, name="pain", text="", rating=Rating(6.5, 10), source=Source.VOICE),
    entry(kind=Kind.SYMPTOM, name="like cardboard", text=""),
    entry(kind=Kind.EXERTION, name="upright", text="shower", amount=20.0, rating=Rating(7, 10)),
    entry(kind=Kind.CRASH, text="", amount=0.0),
    entry(kind=Kind.REMARK, text="zero \0, half a pair \ud83d, family 👨‍👩‍👧, right to left \u202eabc"),
]


@pytest.mark.parametrize("said", EVERY_KIND, ids=lambda said: said.kind.value)
async def test_an_entry_comes_back_as_it_was_said(store: Store, said: Entry) -> None:
    async def keep(records: Records) -> list[Entry]:
        await records.entries.add([said])
        return await records.entries.between(TODAY, TODAY)

    (found,) = await do(store, ALICE, keep)
    assert found.id is not None
    assert found == entry(**{name: getattr(said, name) for name in said.__slots__} | {"id": found.id})


async def test_ids_come_in_the_order_of_the_entries(store: Store) -> None:
    async def keep(records: Records) -> list[int | None]:
        ids = await records.entries.add([entry(text=str(number)) for number in range(20)])
        read = await records.entries.between(TODAY, TODAY)
        assert [said.text for said in read] == [str(number) for number in range(20)]
        return [*ids, *(said.id for said in read)]

    ids = await do(store, ALICE, keep)
    assert ids[:20] == ids[20:]


async def test_adding_nothing_gives_no_ids(store: Store) -> None:
    assert await do(store, ALICE, lambda records: records.entries.add([])) == []


async def test_between_includes_both_days_and_orders_by_instant(store: Store) -> None:
    async def keep(records: Records) -> list[str]:
        late = entry(text="late", at=NOW + timedelta(minutes=5), day=TODAY - DAY)
        days = [
            entry(text=text, day=TODAY + offset * DAY) for text, offset in (("a", -2), ("b", 0), ("c", 1))
        ]
        await records.entries.add([late, *days])
        return [said.text for said in await records.entries.between(TODAY - DAY, TODAY)]

    assert await do(store, ALICE, keep) == ["b", "late"]


async def test_a_retired_entry_is_history_and_keeps_its_first_time(store: Store) -> None:
    async def keep(records: Records) -> list[Entry]:
        first, _ = await records.entries.add([entry(), entry(text="sore")])
        await records.entries.retire([first], NOW)
        await records.entries.retire([first], NOW + DAY)
        return await records.entries.between(TODAY, TODAY)

    assert [said.text for said in await do(store, ALICE, keep)] == ["sore"]
    kept = await do(store, ALICE, lambda records: records.everything())
    assert kept["entries"][0]["retired_at"] == NOW.isoformat()


async def test_answers_of_a_prompt_and_statements_of_a_message_are_found(store: Store) -> None:
    async def keep(records: Records) -> tuple[list[Entry], list[Entry]]:
        prompt = await records.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
        batch = await records.batches.open(NOW, Source.TEXT, 7)
        await records.entries.add([entry(text="one", prompt=prompt.id), entry(text="two", batch=batch.id)])
        return await records.entries.of_prompt(prompt.id), await records.entries.of_batch(batch.id)

    answers, statements = await do(store, ALICE, keep)
    assert [said.text for said in answers] == ["one"]
    assert [said.text for said in statements] == ["two"]


async def test_an_answer_to_the_prompt_of_another_patient_is_refused(store: Store) -> None:
    prompt = await do(
        store, ALICE, lambda records: records.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
    )
    with pytest.raises(ConflictError):
        await do(store, BOB, lambda records: records.entries.add([entry(prompt=prompt.id)]))


async def test_what_a_patient_called_a_thing_is_kept_beside_its_sort(store: Store) -> None:
    said = entry(kind=Kind.EXERTION, name="physical", text="appointment", word="dentist", amount=120)
    await do(store, ALICE, lambda records: records.entries.add([said]))
    (found,) = await do(store, ALICE, lambda records: records.entries.between(TODAY, TODAY))
    (row,) = (await do(store, ALICE, lambda records: records.everything()))["entries"]
    assert (found.text, found.word) == (row["text"], row["word"]) == ("appointment", "dentist")
