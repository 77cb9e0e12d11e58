"""A flood of one person: what their next message costs does not grow with what they said before it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count

import pytest

from journal import checkin, log, reflect
from journal.hear import hear
from journal.outcomes import Logged
from journal.records import PromptKind
from journal.visit import MOST, Visit
from pacing.checkin import Question
from storage.session import InPlaceSession
from tests.builders import TODAY, Nowhere, effort, worst

Act = Callable[[Visit], Awaitable[None]]


async def words(visit: Visit) -> None:
    """A message, and the look for a note on its echo."""
    (logged,) = await hear(visit, "head 7", Nowhere())
    assert isinstance(logged, Logged)
    await reflect.on_words(visit, logged.entries)


async def tap(visit: Visit) -> None:
    """A tap that changes an answer, and the look for a note after it."""
    check = await checkin.begin(visit, PromptKind.EVENING)
    check = await checkin.answer(visit, check, Question.EFFORT, 3)
    await reflect.on_check_in(visit, check)


async def correction(visit: Visit) -> None:
    """Words that change what was said."""
    await hear(visit, "no, 6", Nowhere())


async def same(visit: Visit) -> None:
    """What the reader may know."""
    await log.known(visit)


async def steps(visit: Visit, act: Act) -> int:
    """SQLite's own steps during an act, in tens: whatever is read or passed over is counted."""
    session = visit.records.entries._session  # type: ignore[attr-defined]
    assert isinstance(session, InPlaceSession)
    passed = count()
    session._raw.set_progress_handler(lambda: next(passed) < 0, 10)
    await act(visit)
    session._raw.set_progress_handler(None, 10)
    return next(passed)


@pytest.mark.parametrize("act", [words, tap, correction, same])
async def test_a_message_costs_the_same_after_three_hundred_and_after_three_thousand(
    visit: Visit, act: Act
) -> None:
    said = [effort(TODAY, 2), *(worst(TODAY, 1) for _ in range(2 * MOST))]
    await visit.records.entries.add(said)
    await act(visit)  # what happens once is not counted
    few = await steps(visit, act)
    await visit.records.entries.add([worst(TODAY, 1)] * (10 * MOST))
    assert await steps(visit, act) < 1.2 * few


async def test_answers_that_were_changed_cost_nothing_either(visit: Visit) -> None:
    await tap(visit)
    few = await steps(visit, tap)
    for _ in range(200):
        await tap(visit)
    assert await steps(visit, tap) < 1.2 * few


async def test_of_a_flood_the_newest_count(visit: Visit) -> None:
    early = worst(TODAY, 3)
    await visit.records.entries.add([early, *[worst(TODAY, 1)] * MOST, effort(TODAY, 2)])
    found = await visit.entries_since(TODAY - timedelta(days=14))
    assert len(found) == MOST
    assert (found[0].rating, found[-1].kind) == (worst(TODAY, 1).rating, effort(TODAY, 2).kind)


async def test_no_note_is_looked_for_in_a_flood(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 2), *[worst(TODAY, 1)] * MOST])
    assert await reflect.on_words(visit, [worst(TODAY, 1)]) is None
    assert await visit.records.closed.get() is None  # not even the days before were read
