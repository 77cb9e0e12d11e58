"""Questions about function: a round begins, each answer counts once, hard days are left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from journal import function
from journal.visit import Visit
from pacing.entries import Entry, Kind
from pacing.function import ITEMS
from pacing.levels import Rating

DAY = timedelta(days=1)


async def test_a_round_begins_today_and_asks_the_first(visit: Visit) -> None:
    assert await function.start(visit) == ITEMS[0]
    assert visit.patient.function_since == visit.today


async def test_beginning_again_goes_on_with_the_round_that_runs(visit: Visit) -> None:
    await visit.change(function_since=visit.today - 3 * DAY)
    await function.start(visit)
    assert visit.patient.function_since == visit.today - 3 * DAY


async def test_answers_from_before_the_round_do_not_count(visit: Visit) -> None:
    old = Entry(visit.today - 5 * DAY, visit.now, Kind.FUNCTION, ITEMS[0], Rating(1, 6))
    await visit.records.entries.add([old])
    await function.start(visit)
    assert (await function.answers(visit)).answers == {}


async def test_another_day_begins_with_another_question(visit: Visit) -> None:
    await visit.change(function_since=visit.today - 4 * DAY)
    assert await function.next_item(visit) == ITEMS[4]


async def test_after_a_bad_morning_nothing_is_asked(visit: Visit) -> None:
    await function.start(visit)
    assert await function.due(visit) == ITEMS[0]
    bad = Entry(visit.today, visit.now, Kind.SLEEP, "quality", Rating(0, 3))
    worse = replace(bad, kind=Kind.RATING, name="energy")
    await visit.records.entries.add([bad, worse])
    assert await function.due(visit) is None


async def test_in_a_pause_nothing_is_asked(visit: Visit) -> None:
    await function.start(visit)
    await visit.change(paused_until=visit.now + DAY)
    assert await function.due(visit) is None


async def test_another_patients_answers_are_not_counted(visit: Visit, bob: Visit) -> None:
    await function.start(bob)
    await function.answer(bob, ITEMS[0], 3)
    await function.start(visit)
    assert (await function.answers(visit)).answers == {}
