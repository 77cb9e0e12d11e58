"""The outgoing queue: taps first, in order within a chat, sure to know what is uncertain."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

import pytest
from sqlalchemy import text

from journal.records import Act, FiringState, Outgoing, Priority, PromptKind, PromptState
from storage.errors import ConflictError
from storage.records import Records
from storage.store import Store
from storage.unit import UnitOfWork
from tests.storage.cast import ALICE, BOB, CHARLIE, DAY, NOW, SLOT, TODAY, do, message

MINUTE = timedelta(minutes=1)


async def put(store: Store, *messages: Outgoing) -> list[int]:
    """Queue them, in one unit a chat."""
    return [
        await do(store, one.chat_id, lambda records, one=one: records.outbox.put(one)) for one in messages
    ]


async def claim(store: Store, now: object = NOW, limit: int = 10, busy: Collection[int] = ()) -> list[int]:
    """Ids of what is to be sent now."""
    rows = await store.run(lambda unit: unit.outgoing.claim(now, limit, busy))
    return [row.id for row in rows]


async def states(store: Store) -> dict[int, str]:
    """State of every row."""

    async def look(unit: UnitOfWork) -> dict[int, str]:
        return {
            row.id: row.state for row in await unit._session.rows(text("SELECT id, state FROM outgoing"), {})
        }

    return await store.run(look)


async def test_a_message_is_claimed_as_it_was_put_and_only_once(store: Store) -> None:
    whole = message(act=Act.EDIT, message_id=5, callback_id="77", silent=False, prompt_id=3, firing_id=4)
    (row,) = await put(store, whole)
    (found,) = await store.run(lambda unit: unit.outgoing.claim(NOW, 10))
    fields = {name: getattr(whole, name) for name in whole.__slots__}
    assert found == Outgoing(**{**fields, "id": row})
    assert await claim(store) == []


async def test_higher_priority_goes_first_then_the_older(store: Store) -> None:
    note, old, new = await put(
        store,
        message(ALICE, priority=Priority.NOTE),
        message(BOB, priority=Priority.TAP),
        message(CHARLIE, priority=Priority.TAP),
    )
    assert await claim(store) == [old, new, note]


async def test_what_is_less_urgent_can_be_left_out(store: Store) -> None:
    note, tap = await put(store, message(priority=Priority.NOTE), message(BOB, priority=Priority.TAP))
    assert [
        row.id for row in await store.run(lambda unit: unit.outgoing.claim(NOW, 9, (), Priority.REPLY))
    ] == [tap]
    assert await claim(store) == [note]


async def test_one_message_a_chat_is_on_its_way(store: Store) -> None:
    first, second = await put(store, message(), message())
    assert await claim(store) == [first]
    assert await claim(store) == []
    await store.run(lambda unit: unit.outgoing.sent(first, 8, NOW))
    assert await claim(store) == [second]


async def test_the_answer_to_a_tap_overtakes_within_a_chat(store: Store) -> None:
    note, tap = await put(store, message(priority=Priority.NOTE), message(priority=Priority.TAP))
    assert await claim(store) == [tap]
    await store.run(lambda unit: unit.outgoing.sent(tap, None, NOW))
    assert await claim(store) == [note]


async def test_busy_chats_are_left_out_and_the_limit_holds(store: Store) -> None:
    _, second, third = await put(store, message(ALICE), message(BOB), message(CHARLIE))
    assert await claim(store, busy=[ALICE], limit=1) == [second]
    assert await claim(store, busy=[ALICE, BOB], limit=5) == [third]


async def test_a_chat_that_was_told_to_wait_waits_whole(store: Store) -> None:
    (first,) = await put(store, message())
    await claim(store)
    await store.run(lambda unit: unit.outgoing.again(first, NOW + MINUTE))
    (tap,) = await put(store, message(priority=Priority.TAP))
    assert await claim(store) == []
    assert await claim(store, NOW + MINUTE) == [tap]


async def test_what_is_too_late_is_not_sent_and_holds_nothing_back(store: Store) -> None:
    late, good = await put(store, message(not_after=NOW + MINUTE), message())
    assert await claim(store, NOW + MINUTE) == [good]
    assert await store.run(lambda unit: unit.outgoing.expire(NOW + MINUTE)) == 1
    assert (await states(store))[late] == "expired"


async def test_what_is_over_keeps_no_text(store: Store) -> None:
    sent, failed, _expired, _gone = await put(
        store, message(), message(BOB), message(CHARLIE, not_after=NOW), message(4, act=Act.SEND)
    )
    await claim(store)
    await store.run(lambda unit: unit.outgoing.sent(sent, 1, NOW))
    await store.run(lambda unit: unit.outgoing.failed(failed, "Forbidden"))
    await store.run(lambda unit: unit.outgoing.expire(NOW))
    await store.run(lambda unit: unit.outgoing.recover(NOW))

    async def texts(unit: UnitOfWork) -> list[object]:
        rows = await unit._session.rows(text("SELECT payload, callback_id FROM outgoing"), {})
        return [value for row in rows for value in row]

    assert await store.run(texts) == [None] * 8


async def test_the_prompt_and_the_firing_learn_their_message(store: Store) -> None:
    async def live(records: Records) -> tuple[int, int]:
        prompt = await records.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
        reminder = await records.reminders.add("lie down", None, NOW, NOW)
        firing = await records.reminders.fire(reminder.id, SLOT, FiringState.FIRED, NOW)
        return prompt.id, firing.id if firing else 0

    prompt_id, firing_id = await do(store, ALICE, live)
    (row,) = await put(store, message(prompt_id=prompt_id, firing_id=firing_id))
    await store.run(lambda unit: unit.outgoing.sent(row, 88, NOW))
    prompt = await do(store, ALICE, lambda records: records.prompts.get(prompt_id))
    firing = await do(store, ALICE, lambda records: records.reminders.firing(firing_id))
    assert [found.message_id for found in (prompt, firing) if found] == [88, 88]


async def test_the_prompt_of_another_patient_learns_nothing(store: Store) -> None:
    prompt = await do(
        store, ALICE, lambda records: records.prompts.put(PromptKind.EVENING, TODAY, PromptState.ASKED, NOW)
    )
    (row,) = await put(store, message(BOB, prompt_id=prompt.id))
    await store.run(lambda unit: unit.outgoing.sent(row, 88, NOW))
    assert await do(store, ALICE, lambda records: records.prompts.get(prompt.id)) == prompt


@pytest.mark.parametrize("outcome", ["sent", "failed"])
async def test_nothing_stays_of_a_farewell(store: Store, outcome: str) -> None:
    (row,) = await put(store, message(act=Act.FAREWELL))
    await claim(store)
    if outcome == "sent":
        await store.run(lambda unit: unit.outgoing.sent(row, 1, NOW))
    else:
        await store.run(lambda unit: unit.outgoing.failed(row, "Forbidden"))
    assert await states(store) == {}


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"prompt_id": 3}, "pending"),
        ({"firing_id": 3}, "pending"),
        ({"act": Act.EDIT, "message_id": 5}, "pending"),
        ({}, "uncertain"),
        ({"prompt_id": 3, "not_after": NOW + MINUTE}, "uncertain"),
    ],
)
async def test_what_a_crash_left_is_sent_again_only_if_that_is_harmless(
    store: Store, fields: dict[str, object], state: str
) -> None:
    (row,) = await put(store, message(**fields))
    await claim(store)
    assert await store.run(lambda unit: unit.outgoing.recover(NOW + MINUTE)) == 1
    assert await states(store) == {row: state}


@pytest.mark.parametrize(
    ("fields", "again"),
    [
        ({"prompt_id": 3}, True),
        ({"firing_id": 3}, True),
        ({}, False),
        ({"prompt_id": 3, "not_after": NOW + MINUTE}, False),
    ],
)
async def test_what_may_have_arrived_goes_again_only_if_that_is_harmless(
    store: Store, fields: dict[str, object], again: bool
) -> None:
    row, other = await put(store, message(**fields), message(BOB))
    await claim(store)
    assert await store.run(lambda unit: unit.outgoing.uncertain(row, NOW + MINUTE)) is again
    assert await states(store) == {row: "pending" if again else "uncertain", other: "sending"}


async def test_a_crash_and_a_time_out_together_make_one_repeat(store: Store) -> None:
    (row,) = await put(store, message(prompt_id=3))
    await claim(store)
    await store.run(lambda unit: unit.outgoing.recover(NOW))
    await claim(store)
    assert not await store.run(lambda unit: unit.outgoing.uncertain(row, NOW))
    assert await states(store) == {row: "uncertain"}


async def test_what_is_pending_is_never_uncertain(store: Store) -> None:
    (row,) = await put(store, message())
    assert not await store.run(lambda unit: unit.outgoing.uncertain(row, NOW))
    assert await states(store) == {row: "pending"}


@pytest.mark.parametrize("how", ["a crash", "a time-out"])
async def test_nothing_stays_of_a_farewell_that_nobody_knows_about(store: Store, how: str) -> None:
    (row,) = await put(store, message(act=Act.FAREWELL))
    await claim(store)
    if how == "a crash":
        assert await store.run(lambda unit: unit.outgoing.recover(NOW)) == 1
    else:
        assert not await store.run(lambda unit: unit.outgoing.uncertain(row, NOW))
    assert await states(store) == {}


async def test_a_second_crash_leaves_it_uncertain(store: Store) -> None:
    (row,) = await put(store, message(prompt_id=3))
    for _ in range(2):
        assert await claim(store) == [row]
        await store.run(lambda unit: unit.outgoing.recover(NOW))
    assert await states(store) == {row: "uncertain"}


async def test_what_was_not_on_its_way_is_not_recovered(store: Store) -> None:
    (row,) = await put(store, message())
    assert await store.run(lambda unit: unit.outgoing.recover(NOW)) == 0
    assert await store.run(lambda unit: unit.outgoing.waiting_count()) == 1
    assert await claim(store) == [row]


async def test_what_is_on_its_way_here_is_not_judged_by_others(store: Store) -> None:
    ours, left = await put(store, message(), message(BOB))
    await claim(store)
    assert await store.run(lambda unit: unit.outgoing.recover(NOW, [ours])) == 1
    assert await states(store) == {ours: "sending", left: "uncertain"}


async def test_what_was_claimed_and_surely_not_sent_waits_again(store: Store) -> None:
    rows = await put(store, message(), message(BOB))
    await claim(store)
    await store.run(lambda unit: unit.outgoing.unclaim(rows[:1]))
    assert await states(store) == {rows[0]: "pending", rows[1]: "sending"}


async def test_what_another_has_judged_since_is_not_taken_back(store: Store) -> None:
    (row,) = await put(store, message(act=Act.EDIT, message_id=5))
    await claim(store)
    await store.run(lambda unit: unit.outgoing.recover(NOW))
    await claim(store)
    await store.run(lambda unit: unit.outgoing.unclaim([row]))
    assert await states(store) == {row: "sending"}


async def test_what_was_erased_meanwhile_can_be_reported_as_sent(store: Store) -> None:
    (row,) = await put(store, message())
    await claim(store)
    await do(store, ALICE, lambda records: records.forget())
    await store.run(lambda unit: unit.outgoing.sent(row, 5, NOW))
    await store.run(lambda unit: unit.outgoing.again(row, NOW))
    assert await states(store) == {}


async def test_tidying_drops_what_was_over_before_then(store: Store) -> None:
    old, new, _waiting = await put(
        store, message(), message(BOB, not_after=NOW + DAY), message(CHARLIE, not_after=NOW + MINUTE)
    )
    for row in (old, new):
        await store.run(lambda unit, row=row: unit.outgoing.sent(row, 1, NOW))
    assert await store.run(lambda unit: unit.outgoing.tidy(NOW + timedelta(hours=2))) == 1
    assert old not in await states(store)


async def test_a_message_to_another_chat_is_refused(store: Store) -> None:
    with pytest.raises(ConflictError):
        await do(store, BOB, lambda records: records.outbox.put(message(ALICE)))


async def test_who_floods_loses_notes_first_and_replies_last(store: Store) -> None:
    kinds = [*(Priority.REPLY,) * 3, Priority.REMINDER, Priority.NOTE, Priority.TAP, Priority.CHECKIN]
    rows = await put(store, *(message(priority=kind) for kind in kinds), message(BOB, priority=Priority.NOTE))
    lost = []
    for keep in range(8, -1, -1):
        before = await states(store)
        await store.run(lambda unit, keep=keep: unit.outgoing.shed(ALICE, keep))
        lost += [row for row, state in (await states(store)).items() if state != before[row]]
    assert lost == [rows[4], rows[6], rows[0], rows[1], rows[2]]


async def test_what_is_on_its_way_and_last_words_are_not_given_up(store: Store) -> None:
    sending, _ = await put(store, message(), message(act=Act.FAREWELL))
    assert await claim(store) == [sending]
    assert await store.run(lambda unit: unit.outgoing.shed(ALICE, 0)) == 0
