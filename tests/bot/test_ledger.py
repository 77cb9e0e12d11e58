"""The ledger: one process sends at a time, and a commit whose end is unknown sends nothing twice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text

from bot.clock import SystemClock
from bot.ledger import Exchanged, Ledger, Wanted
from bot.metrics import Metrics
from bot.outcomes import Outcome
from bot.verdict import Fate, Result
from storage.errors import UnreachableError
from storage.store import Store
from storage.unit import UnitOfWork
from tests.bot.conftest import BOB, NOW, message, post
from tests.storage.wire import Cut, wired

pytestmark = pytest.mark.postgres


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Store]:
    """A process' store."""
    store = await Store.open(url, b"k" * 32)
    yield store
    await store.close()


def ledger(store: Store) -> Ledger:
    """As delivery makes it."""
    return Ledger(store, SystemClock(), Metrics())


def wanted(*on_their_way: int, room: int = 10) -> Wanted:
    """Room for some."""
    return Wanted(room, 10, (), on_their_way)


def ids(exchanged: Exchanged | None) -> list[int] | None:
    """What was claimed; None for who does not send."""
    return None if exchanged is None else [row.id for row in exchanged.claimed]


async def states(store: Store) -> list[str]:
    """Of all rows, by id."""

    async def look(unit: UnitOfWork) -> list[str]:
        rows = await unit._session.rows(text("SELECT state FROM outgoing ORDER BY id"), {})
        return [str(row.state) for row in rows]

    return await store.read(look)


async def test_of_two_who_could_send_one_does_until_it_goes(stores: tuple[Store, Store]) -> None:
    first, second = map(ledger, stores)
    await post(stores[0], message("a"))
    assert [ids(await each.exchange((), wanted())) for each in (first, second)] == [[1], None]
    assert (first.seated, second.seated) == (True, False)
    await stores[0].close()
    assert ids(await second.exchange((), wanted())) == []
    assert await states(stores[1]) == ["uncertain"]  # a reply: whether it arrived nobody knows


async def test_who_lost_the_seat_writes_nothing_down(stores: tuple[Store, Store]) -> None:
    first, second = map(ledger, stores)
    await post(stores[0], message("a"))
    claimed = await first.exchange((), wanted())
    assert claimed is not None
    await stores[0]._line.lost()
    assert await second.exchange((), wanted()) is not None
    sent = Outcome(claimed.claimed[0], Result(Fate.SENT, 5), NOW)
    assert await first.exchange((sent,), wanted()) is None
    assert await states(stores[1]) == ["uncertain"]


async def test_after_a_lost_line_what_is_on_its_way_here_is_still_ours(stores: tuple[Store, Store]) -> None:
    first = ledger(stores[0])
    await post(stores[0], message("a"), message("b", BOB))
    claimed = await first.exchange((), wanted())
    assert claimed is not None
    await stores[0]._line.lost()
    done = Outcome(claimed.claimed[0], Result(Fate.SENT, 5), NOW)
    await first.exchange((done,), wanted(*(row.id for row in claimed.claimed)))
    assert await states(stores[0]) == ["sent", "sending"]


@pytest.mark.parametrize("cut", Cut)
async def test_what_was_claimed_in_a_lost_commit_is_claimed_again(bare: str, cut: Cut) -> None:
    async with wired(bare) as (wire, url), opened(url) as store:
        sender = ledger(store)
        await post(store, message("a"), message("b", BOB))
        await sender.exchange((), wanted(room=0))
        wire.plan[wire.commits + 1] = cut
        with pytest.raises(UnreachableError):
            await sender.exchange((), wanted())
        assert ids(await sender.exchange((), wanted())) == [1, 2]
