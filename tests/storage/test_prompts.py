"""Prompts and batches: one check-in a kind and day, messages by their id."""

from __future__ import annotations

import pytest

from journal.records import Batch, Prompt, PromptKind, PromptState
from pacing.entries import Source
from storage.records import Records
from storage.store import Store
from tests.storage.cast import ALICE, DAY, NOW, TODAY, do

EVENING, MORNING = PromptKind.EVENING, PromptKind.MORNING


async def asked(records: Records, days_ago: int = 0, kind: PromptKind = EVENING) -> Prompt:
    """A check-in that waits for an answer."""
    return await records.prompts.put(kind, TODAY - days_ago * DAY, PromptState.ASKED, NOW)


async def test_a_second_put_gives_the_first_row_unchanged(store: Store) -> None:
    first = await do(store, ALICE, asked)
    again = await do(
        store, ALICE, lambda records: records.prompts.put(EVENING, TODAY, PromptState.SKIPPED, NOW + DAY)
    )
    assert again == first == Prompt(first.id, EVENING, TODAY, PromptState.ASKED, NOW, None)


@pytest.mark.parametrize("state", list(PromptState))
async def test_every_state_is_told_apart(store: Store, state: PromptState) -> None:
    prompt = await do(store, ALICE, asked)
    await do(store, ALICE, lambda records: records.prompts.mark(prompt.id, state, NOW + DAY))
    found = await do(store, ALICE, lambda records: records.prompts.get(prompt.id))
    assert found == Prompt(prompt.id, EVENING, TODAY, state, NOW + DAY)


async def test_the_message_that_shows_it_is_known_and_can_be_gone(store: Store) -> None:
    async def show(records: Records) -> list[int | None]:
        prompt = await asked(records)
        seen = []
        for message_id in (77, None):
            await records.prompts.shown(prompt.id, message_id)
            found = await records.prompts.of_day(EVENING, TODAY)
            seen.append(found.message_id if found else 0)
        return seen

    assert await do(store, ALICE, show) == [77, None]


async def test_prompts_between_days_come_by_day(store: Store) -> None:
    async def ask(records: Records) -> list[Prompt]:
        for days_ago in (0, 3, 1, 2):
            await asked(records, days_ago)
        return await records.prompts.between(TODAY - 2 * DAY, TODAY - DAY)

    assert [prompt.day for prompt in await do(store, ALICE, ask)] == [TODAY - 2 * DAY, TODAY - DAY]


@pytest.mark.parametrize(
    ("state", "waits"),
    [
        (PromptState.ASKED, True),
        (PromptState.LATER, True),
        (PromptState.ANSWERED, False),
        (PromptState.SKIPPED, False),
    ],
)
async def test_the_newest_that_waits_is_the_newest_asked(
    store: Store, state: PromptState, waits: bool
) -> None:
    async def ask(records: Records) -> tuple[Prompt, Prompt, Prompt | None]:
        old, new = await asked(records, 1), await asked(records, 0, MORNING)
        await records.prompts.mark(new.id, state, NOW)
        return old, new, await records.prompts.newest_asked()

    old, new, found = await do(store, ALICE, ask)
    assert found is not None
    assert found.id == (new.id if waits else old.id)


async def test_a_batch_is_found_by_id_by_message_and_as_the_last(store: Store) -> None:
    async def say(records: Records) -> list[Batch | None]:
        first = await records.batches.open(NOW, Source.TEXT, 5)
        second = await records.batches.open(NOW, Source.CARER, None)
        assert second == Batch(second.id, NOW, Source.CARER)
        return [
            first,
            await records.batches.get(first.id),
            await records.batches.of_message(5),
            await records.batches.of_message(6),
            await records.batches.last(),
        ]

    first, by_id, by_message, by_other, last = await do(store, ALICE, say)
    assert first == by_id == by_message == Batch(first.id if first else 0, NOW, Source.TEXT, 5)
    assert by_other is None
    assert last is not None
    assert last.source is Source.CARER
