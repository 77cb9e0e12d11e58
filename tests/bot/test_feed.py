"""The feed: of what waits, the rows of this process' share; none overlooked, whoever stored it."""

import asyncio

import pytest

from bot.feed import AWAY, OVERLAP, Feed
from bot.lanes import Lane
from storage.incoming import RawUpdate, Waiting
from storage.rings import Share
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, BOB, until

Stores = tuple[Store, Store]
pytestmark = pytest.mark.postgres


async def put(store: Store, *updates: tuple[int, int | None]) -> None:
    """Updates as (number, patient)."""
    raw = [RawUpdate(number, who, "{}") for number, who in updates]
    await store.run(lambda unit: unit.intake.put(raw))


def numbers(rows: list[Waiting]) -> list[int]:
    """Of these rows."""
    return [row.update_id for row in rows]


async def test_alone_it_reads_each_row_once(store: Store) -> None:
    feed = Feed(store)
    await put(store, (1, ALICE), (2, None), (3, BOB))
    read = [numbers(await feed.next(2, [])) for _ in range(3)]
    assert (read, feed.behind, feed.patience()) == ([[1, 2], [3], []], False, None)


async def test_what_is_committed_out_of_turn_is_found(stores: Stores) -> None:
    first, second = stores
    stored, over = asyncio.Event(), asyncio.Event()

    async def slow(unit: UnitOfWork) -> None:
        await unit.intake.put([RawUpdate(1, ALICE, "{}")])
        stored.set()
        await over.wait()

    storing, feed = asyncio.create_task(first.run(slow)), Feed(second)
    await stored.wait()
    await put(second, (2, BOB))
    assert numbers(await feed.next(10, [])) == [2]
    over.set()
    await storing
    assert numbers(await feed.next(10, [])) == [1, 2]


async def test_it_reads_its_share_and_all_of_it_anew_when_that_changes(stores: Stores) -> None:
    await put(stores[0], *((n, n) for n in range(1, 9)), (9, None))
    shares = [Share(1, 2)]
    feed = Feed(stores[0], lambda: shares[0])
    assert numbers(await feed.next(10, [])) == [1, 3, 5, 7]
    shares[0] = Share(0, 2)
    assert numbers(await feed.next(10, [])) == [2, 4, 6, 8, 9]


async def test_a_lane_of_another_s_share_is_not_filled_again(stores: Stores) -> None:
    await put(stores[0], (1, ALICE), (2, BOB))
    feed = Feed(stores[0], lambda: Share(ALICE % 2, 2))
    await feed.next(10, [])
    rows = [await feed.more_of(Lane(who), 8) for who in (ALICE, BOB)]
    assert [numbers(each) for each in rows] == [[1], []]


@pytest.mark.parametrize("who", [ALICE, None])
async def test_whoever_is_worked_for_elsewhere_is_left_for_a_while(stores: Stores, who: int | None) -> None:
    await put(stores[0], (1, who), (2, BOB))
    feed = Feed(stores[0])
    await feed.next(10, [])
    feed.leave(who)
    patience = feed.patience()
    assert patience is not None
    assert patience <= AWAY
    assert numbers(await feed.next(10, [])) == [2]
    await until(lambda: feed.patience() == 0.0)
    assert numbers(await feed.next(10, [])) == [1, 2]


async def test_behind_it_goes_on_and_looks_back_at_the_end_only(stores: Stores) -> None:
    await put(stores[0], *((n, n) for n in range(1, OVERLAP + 3)))
    feed = Feed(stores[0])
    read = [len(await feed.next(OVERLAP, [])) for _ in range(3)]
    assert read == [OVERLAP, 2, OVERLAP]
