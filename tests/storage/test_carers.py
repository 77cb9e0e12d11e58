"""Links of carers: seen and ended by their two sides only; tickets are used once."""

import pytest

from storage.store import Store
from tests.storage.cast import ALICE, BOB, CHARLIE, DAY, NOW, do


async def link(store: Store) -> int:
    assert await do(store, ALICE, lambda records: records.carers.add(BOB, NOW))
    (made,) = await do(store, ALICE, lambda records: records.carers.all())
    return made.id


async def test_both_sides_see_the_link(store: Store) -> None:
    await link(store)
    (seen,) = await do(store, BOB, lambda records: records.carers.cares_for())
    assert (seen.patient_id, seen.carer_id, seen.told) == (ALICE, BOB, False)


async def test_a_second_link_between_the_same_two_is_none(store: Store) -> None:
    await link(store)
    assert not await do(store, ALICE, lambda records: records.carers.add(BOB, NOW))


async def test_charlie_sees_no_link(store: Store) -> None:
    await link(store)
    assert not await do(store, CHARLIE, lambda records: records.carers.all())
    assert not await do(store, CHARLIE, lambda records: records.carers.cares_for())


@pytest.mark.parametrize("who", [BOB, CHARLIE])
async def test_only_the_patient_ends_it_or_says_who_is_told(store: Store, who: int) -> None:
    made = await link(store)
    assert not await do(store, who, lambda records: records.carers.end(made))
    assert not await do(store, who, lambda records: records.carers.tell(made, True))
    assert await do(store, ALICE, lambda records: records.carers.tell(made, True))
    assert await do(store, ALICE, lambda records: records.carers.end(made))


@pytest.mark.parametrize("who", [ALICE, CHARLIE])
async def test_only_the_carer_stops_caring(store: Store, who: int) -> None:
    made = await link(store)
    assert not await do(store, who, lambda records: records.carers.stop(made))
    assert await do(store, BOB, lambda records: records.carers.stop(made))


async def test_a_ticket_is_used_once_by_anybody(store: Store) -> None:
    expires = NOW + DAY
    assert await do(store, BOB, lambda records: records.carers.use(b"12345678", expires))
    assert not await do(store, CHARLIE, lambda records: records.carers.use(b"12345678", expires))


async def test_used_tickets_go_once_they_have_expired(store: Store) -> None:
    await do(store, BOB, lambda records: records.carers.use(b"12345678", NOW))
    await do(store, BOB, lambda records: records.carers.tidy(NOW + DAY))
    assert await do(store, BOB, lambda records: records.carers.use(b"12345678", NOW))


async def test_erasing_either_side_ends_the_link(store: Store) -> None:
    await link(store)
    await do(store, BOB, lambda records: records.forget())
    assert not await do(store, ALICE, lambda records: records.carers.all())
